import type { LineLink } from '../budgets/budget.ts';
import type {
  Because,
  Day,
  DecisionRef,
  Doable,
  HistoryEntry,
  Instant,
  Light,
  Money,
  Qualifier,
  Refusal,
  Source,
} from '../graph.ts';
import { BECAUSE, DECISION_REF, HISTORY, REFUSAL, SOURCE, TASKS } from '../graph.ts';
import { ASKING, type Asking, DEADLINE, type Deadline, type LawStep, PERIOD, type Period } from './deadline.ts';
import type {
  Category,
  CriterionKind,
  EstimateMethod,
  PriceFormula,
  Procedure,
  Regime,
  TenderStatus,
  VariantRule,
} from './words.ts';

/** A tender as a row of the list or a card of the board shows it. */
export interface TenderRow extends Doable {
  title: string;
  category: Category;
  office: string;
  status: TenderStatus;
  statusSince: Instant;
  procedure: Procedure | null;
  exercise: boolean;
  light: Light;
  takeOver: { on: Day } | null;
  enteredAfterwards: boolean;
  handledByMe: boolean;
  measure: { id: string; key: string; title: string } | null;
  estimate: { net: Money; qualifier: Qualifier } | null;
  nextDeadline: Deadline | null;
}

export interface Bidder {
  id: string;
  firm: string | null;
  person: string | null;
  contact: string | null;
  country: string | null;
  sme: boolean | null;
  winner: boolean;
  erased: boolean;
}

export interface Lot {
  id: string;
  title: string;
  net: Money | null;
  exempt: boolean;
  awarded: boolean;
  cancelledOn: Day | null;
  cancelledFor: string | null;
  cancelledBecause: string | null;
}

export interface Criterion {
  id: string;
  title: string;
  kind: CriterionKind;
  weight: number;
  description: string | null;
}

export interface LotPrice {
  lot: string;
  net: Money;
  gross: Money;
  vatRate: number | null;
}

export interface Round {
  round: number;
  stage: 'requests' | 'bids';
  dispatchedOn: Day;
  closesAt: Instant;
  closed: boolean;
  urgentReason: string | null;
  priorInformationOn: Day | null;
  agreed: boolean;
  fewerReason: string | null;
  invited: Bidder[];
  invitedCount: number | null;
  openingBegunAt: Instant | null;
  openingBegunBy: string | null;
  openedAt: Instant | null;
  openedBy: string | null;
  recovered: boolean | null;
  inTime: number | null;
  late: number | null;
  enteredAfterwards: boolean;
}

export interface Bid {
  id: string;
  round: number;
  stage: 'requests' | 'bids';
  receivedAt: Instant;
  late: boolean;
  bidder: Bidder | null;
  prices: LotPrice[];
  variant: boolean;
  recorded: boolean;
  requestedDocuments: { title: string; kind: string; correction: boolean; insignificantReason: string | null }[];
  documentsUntil: Day | null;
  documentsComplete: boolean | null;
  documentsText: string | null;
  checked: boolean;
  checkNote: string | null;
  excluded: string | null;
  exclusionReason: string | null;
  selfCleaning: string | null;
  priceQuestion: string | null;
  priceAnswer: string | null;
  priceAccepted: boolean | null;
  selected: boolean;
}

export interface Evaluation {
  scoredAt: Instant;
  scoredBy: string;
  confirmedAt: Instant | null;
  confirmedBy: string | null;
  priceFormula: PriceFormula;
  mostPoints: number;
  criteria: Criterion[];
  scores: { bid: string; lot: string; criterion: string; points: number; reason: string | null }[];
  costs: { bid: string; lot: string; criterion: string; net: Money }[];
  ranking: { lot: string; bid: string; total: string; rank: number }[];
  hash: string;
  recomputed: boolean;
}

export interface Hold {
  id: string;
  kind: 'objection' | 'review';
  receivedOn: Day;
  bidder: Bidder | null;
  chamber: string | null;
  reference: string | null;
  text: string | null;
  open: boolean;
  endedOn: Day | null;
  result: 'upheld' | 'rejected' | 'dismissed' | 'withdrawn' | null;
  answer: string | null;
  backTo: 'opened' | 'evaluated' | null;
}

export interface TenderShare {
  budgetId: string;
  lineId: string;
  line: LineLink | null;
  gross: Money;
  net: Money | null;
  vatRate: number | null;
}
export interface LaterYear {
  year: number;
  gross: Money;
  reason: string;
}

export interface RecordItem {
  number: number;
  title: string;
  state: 'there' | 'missing' | 'pending' | 'notApplicable';
  missing: boolean;
  text: string | null;
  entries: { at: Instant; text: string; position: string; type: string; enteredAfterwards: boolean }[];
}

export interface TimelineEntry {
  at: Instant;
  recordedAt: Instant;
  position: string;
  type: string;
  title: string;
  detail: string | null;
  paragraph: string | null;
  enteredAfterwards: boolean;
}

/** A tender as its own page shows it. */
export interface Tender extends TenderRow {
  description: string;
  cpv: string[];
  takeOver: { on: Day; source: Source } | null;
  source: Source | null;
  inferred: string[];
  handler: string | null;
  begunOn: Day | null;
  estimate: {
    method: EstimateMethod | null;
    on: Day;
    months: number | null;
    monthlyNet: Money | null;
    net: Money;
    gross: Money;
    vatRate: number;
    optionsNet: Money;
    qualifier: Qualifier;
    basis: string | null;
    likeContracts: { title: string; net: Money }[];
    source: Source | null;
    inferred: string[];
    at: Instant;
  } | null;
  lots: Lot[];
  choice: {
    procedure: Procedure;
    regime: Regime;
    paragraph: string;
    eforms: string;
    ocds: string;
    codesLabel: string | null;
    threshold: Money;
    thresholdSource: string;
    aboveThreshold: boolean;
    limit: Money | null;
    limitSource: string | null;
    grounds: { ground: string; reason: string }[];
    electronic: boolean;
    notElectronicReason: string | null;
    undividedReason: string | null;
    framework: { maximumNet: Money; months: number; longerReason: string | null } | null;
  } | null;
  interests: {
    at: Instant;
    by: string | null;
    byName: string;
    conflict: boolean;
    text: string | null;
    measures: string | null;
  }[];
  consultations: {
    at: Instant;
    how: string;
    firms: string[];
    result: string;
    neutralised: string | null;
    source: Source | null;
  }[];
  plan: {
    publicationOn: Day | null;
    openingOn: Day | null;
    committeeOn: Day | null;
    awardOn: Day | null;
    startOn: Day | null;
  } | null;
  documents: {
    files: { sha256: string; title: string; size: number; corrigendum: boolean }[];
    criteria: Criterion[];
    priceFormula: PriceFormula;
    mostPoints: number;
    variants: VariantRule;
    suitability: string[];
    required: string[];
    notAllElectronic: boolean;
    fixedPrice: boolean;
    criteriaHash: string | null;
    at: Instant;
  } | null;
  funding: {
    years: TenderShare[];
    laterYears: LaterYear[];
    asked: Money;
    needed: Money | null;
    state: 'asked' | 'preparing' | 'reserved' | 'refused' | 'committed' | 'released';
  } | null;
  asking: Asking | null;
  moneyRefusals: Refusal[];
  approvals: {
    kind: 'documents' | 'publication';
    at: Instant;
    by: string | null;
    byName: string;
    decision: DecisionRef | null;
  }[];
  rounds: Round[];
  address: string | null;
  questionsUntil: Instant | null;
  validUntil: Day | null;
  notices: {
    id: string;
    kind: string;
    dispatchedOn: Day;
    reference: string | null;
    publishedOn: Day | null;
    rejectedBecause: string | null;
    enteredAfterwards: boolean;
  }[];
  questions: {
    id: string;
    receivedOn: Day;
    text: string;
    answer: string | null;
    answeredAt: Instant | null;
    changesDocuments: boolean | null;
    immaterialReason: string | null;
  }[];
  corrections: {
    id: string | null;
    state: 'proposed' | 'made' | 'dropped';
    byName: string;
    approvedByName: string | null;
    kind: 'correction' | 'extension' | 'validity';
    at: Instant;
    what: string | null;
    essential: boolean;
    criteria: Criterion[];
    files: { sha256: string; title: string }[];
    closesAt: Instant | null;
    validUntil: Day | null;
    because: Because | null;
    enteredAfterwards: boolean;
  }[];
  bidders: Bidder[];
  bids: Bid[];
  selection: { at: Instant; reason: string; fewerReason: string | null } | null;
  negotiations: { round: number; on: Day; bids: string[]; summary: string }[];
  evaluation: Evaluation | null;
  proposals: {
    lot: string;
    bid: string | null;
    bidder: Bidder | null;
    net: Money;
    gross: Money;
    vatRate: number | null;
    reason: string;
    subcontracted: number | null;
  }[];
  resolutions: {
    level: string;
    body: string;
    on: Day;
    accepted: boolean;
    vote: string | null;
    closedSession: boolean;
    decision: DecisionRef | null;
    decided: { id: string } | null;
  }[];
  registerAnswers: { bidder: Bidder | null; answeredOn: Day; entry: boolean; reference: string; usableUntil: Day }[];
  information: {
    sentAt: Instant;
    electronic: boolean;
    earliestAt: Instant;
    rule: string;
    elapsed: boolean;
    letters: { bidder: Bidder | null; reasons: string }[];
    enteredAfterwards: boolean;
  } | null;
  holds: Hold[];
  awards: {
    lot: string;
    bid: string | null;
    bidder: Bidder | null;
    net: Money;
    gross: Money;
    vatRate: number | null;
    awardedOn: Day;
    contract: { id: string; title: string } | null;
  }[];
  contracts: { id: string; title: string; contractor: string | null; status: string }[];
  debriefs: { bidder: Bidder | null; requestedOn: Day; at: Instant; text: string }[];
  statistics: { on: Day; reference: string } | null;
  cancellation: { ground: string; reason: string; at: Instant } | null;
  retention: { until: Day; rule: string } | null;
  lateSteps: {
    id: string;
    step: string;
    tookEffectAt: Instant;
    proposedAt: Instant;
    proposedBy: string;
    because: Because | null;
    state: 'open' | 'confirmed' | 'dropped';
    summary: string;
  }[];
  deadlines: Deadline[];
  periods: Period[];
  steps: LawStep[];
  history: HistoryEntry[];
}

const BIDDER = '{ id firm person contact country sme winner erased }';
const CRITERION = '{ id title kind weight description }';
const PRICE = '{ lot net gross vatRate }';

/** What lists, cards and the board ask of a tender. */
export const TENDER_ROW = `id revision title category office status statusSince procedure exercise light takeOver { on }
  enteredAfterwards handledByMe measure { id key title } estimate { net qualifier } nextDeadline ${DEADLINE} ${TASKS}`;

/** What its page asks of a tender; what is long stands in questions of its own. */
export const TENDER_WHOLE = `${TENDER_ROW} description cpv takeOver { on ${SOURCE} } ${SOURCE} inferred handler begunOn
  estimate { method on months monthlyNet net gross vatRate optionsNet qualifier basis likeContracts { title net } ${SOURCE} inferred at }
  lots { id title net exempt awarded cancelledOn cancelledFor cancelledBecause }
  choice { procedure regime paragraph eforms ocds codesLabel threshold thresholdSource aboveThreshold limit limitSource
    grounds { ground reason } electronic notElectronicReason undividedReason framework { maximumNet months longerReason } }
  interests { at by byName conflict text measures }
  consultations { at how firms result neutralised ${SOURCE} }
  plan { publicationOn openingOn committeeOn awardOn startOn }
  documents { files { sha256 title size corrigendum } criteria ${CRITERION} priceFormula mostPoints variants suitability required
    notAllElectronic fixedPrice criteriaHash at }
  funding { years { budgetId lineId line { id line title year } gross net vatRate } laterYears { year gross reason } asked needed state }
  asking ${ASKING} moneyRefusals { code message source }
  approvals { kind at by byName decision ${DECISION_REF} }
  rounds { round stage dispatchedOn closesAt closed urgentReason priorInformationOn agreed fewerReason invited ${BIDDER} invitedCount
    openingBegunAt openingBegunBy openedAt openedBy recovered inTime late enteredAfterwards }
  address questionsUntil validUntil
  notices { id kind dispatchedOn reference publishedOn rejectedBecause enteredAfterwards }
  questions { id receivedOn text answer answeredAt changesDocuments immaterialReason }
  corrections { id state byName approvedByName kind at what essential criteria ${CRITERION} files { sha256 title } closesAt validUntil ${BECAUSE} enteredAfterwards }
  bidders ${BIDDER}
  bids { id round stage receivedAt late bidder ${BIDDER} prices ${PRICE} variant recorded
    requestedDocuments { title kind correction insignificantReason } documentsUntil documentsComplete documentsText
    checked checkNote excluded exclusionReason selfCleaning priceQuestion priceAnswer priceAccepted selected }
  selection { at reason fewerReason } negotiations { round on bids summary }
  evaluation { scoredAt scoredBy confirmedAt confirmedBy priceFormula mostPoints criteria ${CRITERION}
    scores { bid lot criterion points reason } costs { bid lot criterion net } ranking { lot bid total rank } hash recomputed }
  proposals { lot bid bidder ${BIDDER} net gross vatRate reason subcontracted }
  resolutions { level body on accepted vote closedSession decision ${DECISION_REF} decided { id } }
  registerAnswers { bidder ${BIDDER} answeredOn entry reference usableUntil }
  information { sentAt electronic earliestAt rule elapsed letters { bidder ${BIDDER} reasons } enteredAfterwards }
  holds { id kind receivedOn bidder ${BIDDER} chamber reference text open endedOn result answer backTo }
  awards { lot bid bidder ${BIDDER} net gross vatRate awardedOn contract { id title } }
  contracts { id title contractor status }
  debriefs { bidder ${BIDDER} requestedOn at text } statistics { on reference }
  cancellation { ground reason at } retention { until rule }
  lateSteps { id step tookEffectAt proposedAt proposedBy ${BECAUSE} state summary }
  deadlines ${DEADLINE} periods ${PERIOD}
  steps { step title source open gates { name text open ${REFUSAL} } }
  ${HISTORY}`;
