import type { Language } from '@moves/events/graph/sentences';

/** What people are in this house. Whoever has no role is nobody. */
export const roles = [
  'programme',
  'office',
  'procurement',
  'finance',
  'personnel',
  'council',
  'auditor',
  'consumer',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Roles as people say them. */
export const roleNames: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  programme: { de: 'Programmbüro', en: 'Programme office' },
  office: { de: 'Fachamt', en: 'Office' },
  procurement: { de: 'Vergabestelle', en: 'Procurement' },
  finance: { de: 'Kämmerei', en: 'Finance' },
  personnel: { de: 'Personalstelle', en: 'Personnel' },
  council: { de: 'Geschäftsstelle des Gemeinderats', en: 'Council office' },
  auditor: { de: 'Rechnungsprüfung', en: 'Audit' },
  consumer: { de: 'Öffentlichkeit', en: 'Public' },
  admin: { de: 'Betrieb', en: 'Operations' },
};

const programme: readonly Role[] = ['programme'];
const owners: readonly Role[] = ['programme', 'office'];
const treasurers: readonly Role[] = ['finance'];
/** Who may set money aside and bind it: whoever answers for a measure, or buys for it. */
const spenders: readonly Role[] = ['finance', 'programme', 'procurement'];
const personnel: readonly Role[] = ['personnel'];
const councilStaff: readonly Role[] = ['council'];
const buyers: readonly Role[] = ['procurement'];
/** Whoever needs something that must be bought, and whoever buys it. */
const requesters: readonly Role[] = ['procurement', 'programme', 'office'];
const admin: readonly Role[] = ['admin'];
/** Whoever keeps the house running reads nothing of what is kept in it. */
const readersOfMeasures: readonly Role[] = roles.filter(role => role !== 'admin');
/** Money and posts are for the administration; what of them is public stands in papers, decisions and reports. */
const insiders: readonly Role[] = readersOfMeasures.filter(role => role !== 'consumer');

/** Tenders are for the administration; what of them is public stands in notices, decisions and the reports on awards. */
const readersOfTenders: readonly Role[] = insiders;

/** Who may ever do which act; whether now, the act's own decision says. What is not here, nobody may. */
export const acts: Readonly<Record<string, readonly Role[]>> = {
  takeOverMeasure: programme,
  proposeMeasure: owners,
  assessMeasure: programme,
  rejectMeasure: programme,
  approveMeasure: programme,
  startMeasure: owners,
  beginPhase: owners,
  pauseMeasure: owners,
  resumeMeasure: owners,
  putMeasureIntoOperation: owners,
  completeMeasure: owners,
  cancelMeasure: programme,
  handOverMeasure: programme,
  publishMeasure: programme,
  restrictMeasure: programme,
  planMilestone: owners,
  replanMilestone: owners,
  forecastMilestone: owners,
  reachMilestone: owners,
  defineIndicator: owners,
  recordReading: owners,
  correctEntry: programme,
  withdrawEntry: programme,

  registerBody: councilStaff,
  scheduleSession: councilStaff,
  holdSession: councilStaff,
  cancelSession: councilStaff,
  submitPaper: ['council', 'programme', 'office'],
  revisePaper: ['council', 'programme', 'office'],
  attachPaperFile: ['council', 'programme', 'office'],
  detachPaperFile: ['council', 'programme', 'office'],
  publishPaper: councilStaff,
  withdrawPaper: ['council', 'programme'],
  recordDecision: councilStaff,
  objectToDecision: councilStaff,
  settleObjection: councilStaff,
  retryPackage: councilStaff,
  assignPoint: ['council', 'programme'],
  giveEvidence: ['council', 'programme', 'office'],
  settlePoint: councilStaff,
  receiveInquiry: councilStaff,
  takeOverInquiry: councilStaff,
  assignInquiry: councilStaff,
  sendInterimNotice: councilStaff,
  draftAnswer: ['council', 'programme', 'office'],
  confirmStaleFigure: ['council', 'programme'],
  signAnswer: councilStaff,
  sendAnswer: councilStaff,
  withdrawInquiry: councilStaff,

  openBudget: treasurers,
  openLine: treasurers,
  takeOverLine: treasurers,
  introduceBudget: treasurers,
  deliberateBudget: treasurers,
  adoptBudget: treasurers,
  takeBudgetIntoForce: treasurers,
  bookAppropriation: treasurers,
  bookSupplement: treasurers,
  bookVirement: treasurers,
  bookEarmarkedIncome: treasurers,
  requestExcess: ['finance', 'programme', 'office'],
  approveExcess: treasurers,
  rejectExcess: treasurers,
  blockLine: treasurers,
  // The body that a block names releases it; its clerk may say so.
  releaseBlock: ['finance', 'council'],
  imposeFreeze: treasurers,
  liftFreeze: treasurers,
  setCeiling: treasurers,
  liftCeiling: treasurers,
  bookCommitmentAppropriation: treasurers,
  reserveFunds: spenders,
  releaseReservation: spenders,
  commitFunds: spenders,
  reduceCommitment: spenders,
  planObligation: spenders,
  setFinancialPlan: treasurers,
  postActual: treasurers,
  reversePosting: treasurers,
  giveForecast: ['finance', 'programme', 'office'],
  proposeCarryOver: ['finance', 'programme'],
  approveCarryOver: treasurers,
  waiveCarryOver: treasurers,
  closeBudget: treasurers,

  requestPosition: ['personnel', 'programme', 'office'],
  takeOverPosition: personnel,
  assessPosition: personnel,
  putPositionInPlan: personnel,
  approvePosition: personnel,
  rejectPosition: personnel,
  withdrawPosition: ['personnel', 'programme', 'office'],
  releasePosition: personnel,
  advertisePosition: personnel,
  beginSelection: personnel,
  recordStaffCouncilConsent: personnel,
  fillPosition: personnel,
  vacatePosition: personnel,
  setLapseNote: personnel,
  liftLapseNote: personnel,
  setConversionNote: personnel,
  blockPosition: personnel,
  unblockPosition: personnel,
  regradePosition: personnel,
  reassignPosition: ['personnel', 'programme'],
  abolishPosition: personnel,
  publishRateTable: personnel,

  declareNeed: requesters,
  takeOverTender: buyers,
  declareInterests: ['procurement', 'programme', 'office', 'finance', 'council'],
  consultMarket: requesters,
  estimateValue: requesters,
  chooseProcedure: buyers,
  planTender: buyers,
  prepareDocuments: requesters,
  askFunding: requesters,
  // Money is released by finance, whoever asks for it.
  releaseFunding: treasurers,
  // Four eyes of two roles.
  approveDocuments: buyers,
  approvePublication: programme,
  publishTender: buyers,
  inviteBidders: buyers,
  dispatchNotice: buyers,
  answerNotice: buyers,
  receiveQuestion: buyers,
  answerQuestion: buyers,
  correctTender: buyers,
  // What changes the game after publication takes the same two roles as the publication.
  approveCorrection: programme,
  extendDeadline: buyers,
  extendValidity: buyers,
  receiveBid: buyers,
  beginOpening: buyers,
  openBids: buyers,
  recordBid: buyers,
  requestDocuments: buyers,
  recordDocuments: buyers,
  checkBid: buyers,
  excludeBid: buyers,
  clarifyPrice: buyers,
  selectCandidates: buyers,
  holdNegotiation: buyers,
  scoreBids: ['procurement', 'office'],
  // Who computes it again must see the prices.
  confirmEvaluation: buyers,
  returnEvaluation: buyers,
  proposeAward: buyers,
  resolveAward: ['council', 'programme', 'procurement'],
  queryRegister: buyers,
  sendInformation: buyers,
  lodgeObjection: buyers,
  decideObjection: buyers,
  lodgeReview: buyers,
  endReview: buyers,
  awardTender: buyers,
  debriefBidder: buyers,
  reportStatistics: buyers,
  cancelTender: buyers,
  closeTender: buyers,
  handOverTender: buyers,
  eraseBidder: buyers,
  proposeLateStep: buyers,
  confirmLateStep: buyers,
  dropLateStep: buyers,

  takeOverContract: buyers,
  placeCallOff: ['procurement', 'programme'],
  modifyContract: buyers,
  exerciseOption: buyers,
  declineOption: buyers,
  sendModificationNotice: buyers,
  terminateContract: buyers,

  advanceTrainingClock: admin,
  retryReaction: admin,
  giveUpReaction: admin,
};

/** Who may ask which question of the graph. What is not here, nobody may. */
export const questions: Readonly<Record<string, readonly Role[]>> = {
  measure: readersOfMeasures,
  measures: readersOfMeasures,
  programme: readersOfMeasures,

  budget: insiders,
  budgets: insiders,
  budgetLine: insiders,
  budgetLines: insiders,
  budgetSums: insiders,
  obligation: insiders,
  obligations: insiders,
  financialPlans: insiders,

  position: insiders,
  positions: insiders,
  positionSums: insiders,
  positionChanges: insiders,
  rateTables: insiders,

  body: readersOfMeasures,
  bodies: readersOfMeasures,
  session: readersOfMeasures,
  sessions: readersOfMeasures,
  paper: readersOfMeasures,
  papers: readersOfMeasures,
  decision: readersOfMeasures,
  decisions: readersOfMeasures,
  inquiry: readersOfMeasures,
  inquiries: readersOfMeasures,

  tender: readersOfTenders,
  tenders: readersOfTenders,
  tenderCalendar: readersOfTenders,
  contract: readersOfTenders,
  contracts: readersOfTenders,
  procurementPeriods: readersOfTenders,
  procurementRules: readersOfTenders,

  house: roles,
  parkedReactions: admin,
};

/** Who may have which report. What is not here, nobody may. */
export const reports: Readonly<Record<string, readonly Role[]>> = {
  'programme-status': readersOfMeasures,
  'plan-vs-actual': insiders,
  'programme-cost': insiders,
  'establishment-plan': insiders,
  vacancies: insiders,
  'lapse-notes': insiders,
  'personnel-forecast': insiders,
  'inquiries-and-motions': readersOfMeasures,
  'decision-tracking': readersOfMeasures,
  'tender-calendar': insiders,
  'running-tenders': insiders,
  awards: readersOfMeasures,
  'ex-post-notices': readersOfMeasures,
  'procurement-statistics': insiders,
  'contract-register': insiders,
  'framework-usage': insiders,
  'procurement-record': ['procurement', 'auditor', 'programme'],
};

/** Who may import which kind of file; each row of it is an act that they must be allowed, too. */
export const imports: Readonly<Record<string, readonly Role[]>> = {
  actuals: treasurers,
};

const readers = {
  /** Sees only what is public. */
  publicOnly: ['consumer'],
  /** May read who did something; others read role and office. */
  persons: ['programme', 'auditor'],
  metrics: ['admin'],
  /** May read a bid once it is open, and the personal fields of bidders. */
  bids: ['procurement', 'auditor'],
  /** May bring files: papers, evidence, postings. */
  bringFiles: ['programme', 'office', 'procurement', 'finance', 'personnel', 'council'],
  /** May read the files of things they may see. */
  files: readersOfMeasures,
} as const satisfies Record<string, readonly Role[]>;

const among = (list: readonly Role[] | undefined, role: Role): boolean => list?.includes(role) ?? false;

/** Every answer about what a role may: one table, deny by default. */
export const policy = {
  mayAct: (role: Role, act: string) => Object.hasOwn(acts, act) && among(acts[act], role),
  mayAsk: (role: Role, question: string) => Object.hasOwn(questions, question) && among(questions[question], role),
  mayHave: (role: Role, report: string) => Object.hasOwn(reports, report) && among(reports[report], role),
  actsOf: (role: Role): string[] => Object.keys(acts).filter(act => among(acts[act], role)),
  questionsOf: (role: Role): string[] => Object.keys(questions).filter(question => among(questions[question], role)),
  mayImport: (role: Role, name: string) => Object.hasOwn(imports, name) && among(imports[name], role),
  importsOf: (role: Role): string[] => Object.keys(imports).filter(name => among(imports[name], role)),
  publicOnly: (role: Role) => among(readers.publicOnly, role),
  readsPersons: (role: Role) => among(readers.persons, role),
  readsMetrics: (role: Role) => among(readers.metrics, role),
  mayBringFiles: (role: Role) => among(readers.bringFiles, role),
  mayReadBids: (role: Role) => among(readers.bids, role),
  mayReadFiles: (role: Role) => among(readers.files, role),
} as const;
