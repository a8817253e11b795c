// Generated from tenders.graphql by `npm run docs`; do not edit.
import type { Instant } from '@moves/events/catalogue/time';
import type { Day } from '@moves/events/catalogue/time';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TenderShape, TenderPageShape, DocumentsShape, Key } from './graph/tender-shapes.ts';
import type { DeadlineShape } from './graph/deadline-shapes.ts';
import type { ShareShape, AskingShape, AskedBudgetShape } from './graph/money-shapes.ts';
import type { RoundShape, BidderShape, BidShape, EvaluationShape } from './graph/bid-shapes.ts';
import type { ProposalShape, ResolutionShape, RegisterShape, InformationShape, LetterShape, HoldShape, AwardShape, DebriefShape, LateStepShape } from './graph/award-shapes.ts';
import type { ContractShape, ContractPageShape, FigureShape } from './graph/contract-shapes.ts';
import type { Outcome, GraphContext } from '@moves/events/graph/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment with its offset from UTC, in Europe/Berlin where the house writes it: `2023-02-09T12:00:00+01:00`. */
  Instant: { input: Instant; output: Instant; }
  /** A calendar day in Europe/Berlin: `2023-02-09`. */
  Day: { input: Day; output: Day; }
  /** Euros with two decimals, as a string: `2000000.00`. Whole cents inside; never a fraction of a cent. */
  Money: { input: number; output: number; }
};

export type Query = {
  __typename?: 'Query';
  /** One tender, or null if there is none that this person may see. */
  tender?: Maybe<Tender>;
  tenders: TenderPage;
  /** What is due, planned and promised from a day to a day, in tenders and contracts; the next first. */
  tenderCalendar: Array<TenderDeadline>;
  /** One contract or framework, or null if there is none that this person may see. */
  contract?: Maybe<Contract>;
  contracts: ContractPage;
  /** The periods of a procedure, computed without a tender: each with its rule, its steps and the first lawful moment. */
  procurementPeriods: Array<ProcurementPeriod>;
  /** The law as these books keep it: which step is possible in which state of which procedure, under which conditions. As of a day, or of all days. */
  procurementRules: Array<ProcurementRule>;
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTendersArgs = {
  filter?: InputMaybe<TenderFilter>;
  orderBy?: InputMaybe<Array<TenderOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTenderCalendarArgs = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
  filter?: InputMaybe<TenderFilter>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  filter?: InputMaybe<ContractFilter>;
  orderBy?: InputMaybe<Array<ContractOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcurementPeriodsArgs = {
  input: ProcurementPeriodsInput;
};


export type QueryProcurementRulesArgs = {
  procedure?: InputMaybe<Procedure>;
  lawOn?: InputMaybe<Scalars['Day']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  declareNeed?: Maybe<TenderOutcome>;
  takeOverTender?: Maybe<TenderOutcome>;
  declareInterests?: Maybe<TenderOutcome>;
  consultMarket?: Maybe<TenderOutcome>;
  estimateValue?: Maybe<TenderOutcome>;
  chooseProcedure?: Maybe<TenderOutcome>;
  planTender?: Maybe<TenderOutcome>;
  prepareDocuments?: Maybe<TenderOutcome>;
  askFunding?: Maybe<TenderOutcome>;
  releaseFunding?: Maybe<TenderOutcome>;
  approveDocuments?: Maybe<TenderOutcome>;
  approvePublication?: Maybe<TenderOutcome>;
  publishTender?: Maybe<TenderOutcome>;
  inviteBidders?: Maybe<TenderOutcome>;
  dispatchNotice?: Maybe<TenderOutcome>;
  answerNotice?: Maybe<TenderOutcome>;
  receiveQuestion?: Maybe<TenderOutcome>;
  answerQuestion?: Maybe<TenderOutcome>;
  correctTender?: Maybe<TenderOutcome>;
  approveCorrection?: Maybe<TenderOutcome>;
  extendDeadline?: Maybe<TenderOutcome>;
  extendValidity?: Maybe<TenderOutcome>;
  beginOpening?: Maybe<TenderOutcome>;
  openBids?: Maybe<TenderOutcome>;
  recordBid?: Maybe<TenderOutcome>;
  requestDocuments?: Maybe<TenderOutcome>;
  recordDocuments?: Maybe<TenderOutcome>;
  checkBid?: Maybe<TenderOutcome>;
  excludeBid?: Maybe<TenderOutcome>;
  clarifyPrice?: Maybe<TenderOutcome>;
  selectCandidates?: Maybe<TenderOutcome>;
  holdNegotiation?: Maybe<TenderOutcome>;
  scoreBids?: Maybe<TenderOutcome>;
  confirmEvaluation?: Maybe<TenderOutcome>;
  returnEvaluation?: Maybe<TenderOutcome>;
  proposeAward?: Maybe<TenderOutcome>;
  resolveAward?: Maybe<TenderOutcome>;
  queryRegister?: Maybe<TenderOutcome>;
  sendInformation?: Maybe<TenderOutcome>;
  lodgeObjection?: Maybe<TenderOutcome>;
  decideObjection?: Maybe<TenderOutcome>;
  lodgeReview?: Maybe<TenderOutcome>;
  endReview?: Maybe<TenderOutcome>;
  awardTender?: Maybe<TenderOutcome>;
  debriefBidder?: Maybe<TenderOutcome>;
  reportStatistics?: Maybe<TenderOutcome>;
  cancelTender?: Maybe<TenderOutcome>;
  closeTender?: Maybe<TenderOutcome>;
  handOverTender?: Maybe<TenderOutcome>;
  eraseBidder?: Maybe<TenderOutcome>;
  proposeLateStep?: Maybe<TenderOutcome>;
  confirmLateStep?: Maybe<TenderOutcome>;
  dropLateStep?: Maybe<TenderOutcome>;
  takeOverContract?: Maybe<ContractOutcome>;
  placeCallOff?: Maybe<ContractOutcome>;
  modifyContract?: Maybe<ContractOutcome>;
  exerciseOption?: Maybe<ContractOutcome>;
  declineOption?: Maybe<ContractOutcome>;
  sendModificationNotice?: Maybe<ContractOutcome>;
  terminateContract?: Maybe<ContractOutcome>;
};


export type MutationDeclareNeedArgs = {
  input: DeclareNeedInput;
};


export type MutationTakeOverTenderArgs = {
  input: TakeOverTenderInput;
};


export type MutationDeclareInterestsArgs = {
  input: DeclareInterestsInput;
};


export type MutationConsultMarketArgs = {
  input: ConsultMarketInput;
};


export type MutationEstimateValueArgs = {
  input: EstimateValueInput;
};


export type MutationChooseProcedureArgs = {
  input: ChooseProcedureInput;
};


export type MutationPlanTenderArgs = {
  input: PlanTenderInput;
};


export type MutationPrepareDocumentsArgs = {
  input: PrepareDocumentsInput;
};


export type MutationAskFundingArgs = {
  input: AskFundingInput;
};


export type MutationReleaseFundingArgs = {
  input: ReleaseFundingInput;
};


export type MutationApproveDocumentsArgs = {
  input: ApproveDocumentsInput;
};


export type MutationApprovePublicationArgs = {
  input: ApprovePublicationInput;
};


export type MutationPublishTenderArgs = {
  input: PublishTenderInput;
};


export type MutationInviteBiddersArgs = {
  input: InviteBiddersInput;
};


export type MutationDispatchNoticeArgs = {
  input: DispatchNoticeInput;
};


export type MutationAnswerNoticeArgs = {
  input: AnswerNoticeInput;
};


export type MutationReceiveQuestionArgs = {
  input: ReceiveQuestionInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationCorrectTenderArgs = {
  input: CorrectTenderInput;
};


export type MutationApproveCorrectionArgs = {
  input: ApproveCorrectionInput;
};


export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


export type MutationExtendValidityArgs = {
  input: ExtendValidityInput;
};


export type MutationBeginOpeningArgs = {
  input: BeginOpeningInput;
};


export type MutationOpenBidsArgs = {
  input: OpenBidsInput;
};


export type MutationRecordBidArgs = {
  input: RecordBidInput;
};


export type MutationRequestDocumentsArgs = {
  input: RequestDocumentsInput;
};


export type MutationRecordDocumentsArgs = {
  input: RecordDocumentsInput;
};


export type MutationCheckBidArgs = {
  input: CheckBidInput;
};


export type MutationExcludeBidArgs = {
  input: ExcludeBidInput;
};


export type MutationClarifyPriceArgs = {
  input: ClarifyPriceInput;
};


export type MutationSelectCandidatesArgs = {
  input: SelectCandidatesInput;
};


export type MutationHoldNegotiationArgs = {
  input: HoldNegotiationInput;
};


export type MutationScoreBidsArgs = {
  input: ScoreBidsInput;
};


export type MutationConfirmEvaluationArgs = {
  input: ConfirmEvaluationInput;
};


export type MutationReturnEvaluationArgs = {
  input: ReturnEvaluationInput;
};


export type MutationProposeAwardArgs = {
  input: ProposeAwardInput;
};


export type MutationResolveAwardArgs = {
  input: ResolveAwardInput;
};


export type MutationQueryRegisterArgs = {
  input: QueryRegisterInput;
};


export type MutationSendInformationArgs = {
  input: SendInformationInput;
};


export type MutationLodgeObjectionArgs = {
  input: LodgeObjectionInput;
};


export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


export type MutationLodgeReviewArgs = {
  input: LodgeReviewInput;
};


export type MutationEndReviewArgs = {
  input: EndReviewInput;
};


export type MutationAwardTenderArgs = {
  input: AwardTenderInput;
};


export type MutationDebriefBidderArgs = {
  input: DebriefBidderInput;
};


export type MutationReportStatisticsArgs = {
  input: ReportStatisticsInput;
};


export type MutationCancelTenderArgs = {
  input: CancelTenderInput;
};


export type MutationCloseTenderArgs = {
  input: CloseTenderInput;
};


export type MutationHandOverTenderArgs = {
  input: HandOverTenderInput;
};


export type MutationEraseBidderArgs = {
  input: EraseBidderInput;
};


export type MutationProposeLateStepArgs = {
  input: ProposeLateStepInput;
};


export type MutationConfirmLateStepArgs = {
  input: ConfirmLateStepInput;
};


export type MutationDropLateStepArgs = {
  input: DropLateStepInput;
};


export type MutationTakeOverContractArgs = {
  input: TakeOverContractInput;
};


export type MutationPlaceCallOffArgs = {
  input: PlaceCallOffInput;
};


export type MutationModifyContractArgs = {
  input: ModifyContractInput;
};


export type MutationExerciseOptionArgs = {
  input: ExerciseOptionInput;
};


export type MutationDeclineOptionArgs = {
  input: DeclineOptionInput;
};


export type MutationSendModificationNoticeArgs = {
  input: SendModificationNoticeInput;
};


export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};

/** An act was carried out: where its last event stands in everything and in its thing. */
export type Receipt = {
  __typename?: 'Receipt';
  position: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

/** A value that a refusal's sentence names. */
export type Fact = {
  __typename?: 'Fact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** The business says no: a code for programs, a sentence for people, and the rule's source where it has one. */
export type Refusal = {
  __typename?: 'Refusal';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
  facts: Array<Fact>;
};

/** An act this person's role may do: open, or closed with the refusal that says why. */
export type Task = {
  __typename?: 'Task';
  name: Scalars['String']['output'];
  open: Scalars['Boolean']['output'];
  refusal?: Maybe<Refusal>;
};

/** Why something was done. */
export type Because = {
  __typename?: 'Because';
  text?: Maybe<Scalars['String']['output']>;
  decision?: Maybe<Scalars['String']['output']>;
  document?: Maybe<Scalars['String']['output']>;
};

/** Why something is done; at least one of the three. */
export type BecauseInput = {
  text?: InputMaybe<Scalars['String']['input']>;
  decision?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a thing's books. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** The event's id: what `correctEntry` and `withdrawEntry` name. */
  id: Scalars['ID']['output'];
  position: Scalars['String']['output'];
  type: Scalars['String']['output'];
  /** When it took effect in the world. */
  at: Scalars['Instant']['output'];
  /** When the house learnt it. */
  recordedAt: Scalars['Instant']['output'];
  /** Who: only for the programme office and auditors. */
  by?: Maybe<Scalars['ID']['output']>;
  /** The role and office of who did it; with the person's account for the programme office and auditors. */
  byName?: Maybe<Scalars['String']['output']>;
  because?: Maybe<Because>;
  /** What happened, in a sentence. */
  summary: Scalars['String']['output'];
  /** Recorded on a later day than it took effect. */
  late: Scalars['Boolean']['output'];
  /** The entry this one corrects or withdraws. */
  corrects?: Maybe<Scalars['String']['output']>;
  /** The entry that corrected or withdrew this one: it is no longer counted as it stands here. */
  correctedBy?: Maybe<Scalars['String']['output']>;
};

/** How exactly a figure is meant: equal, about, more than, less than, up to, almost. */
export type Qualifier =
  | 'eq'
  | 'approx'
  | 'gt'
  | 'lt'
  | 'upto'
  | 'almost';

/** How a fact is known: stated by its source, computed from stated facts, inferred, found outside the original documents, or made up for a demonstration. */
export type Mark =
  | 'stated'
  | 'computed'
  | 'inferred'
  | 'elsewhere'
  | 'fictitious';

/** Where a fact comes from. */
export type Source = {
  __typename?: 'Source';
  document: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  mark: Mark;
};

export type SourceInput = {
  document: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  mark: Mark;
};

/** A point of a council body's decision. */
export type DecisionRef = {
  __typename?: 'DecisionRef';
  paper: Scalars['String']['output'];
  body: Scalars['String']['output'];
  sessionOn: Scalars['Day']['output'];
  minutes?: Maybe<Scalars['String']['output']>;
  item?: Maybe<Scalars['String']['output']>;
  point?: Maybe<Scalars['String']['output']>;
  result?: Maybe<Scalars['String']['output']>;
  /** The body decided; false if it only advised. */
  authoritative: Scalars['Boolean']['output'];
  /** The decision in these books, if it is kept here: what `decision(id:)` takes. */
  id?: Maybe<Scalars['ID']['output']>;
};

export type DecisionRefInput = {
  paper: Scalars['String']['input'];
  body: Scalars['String']['input'];
  sessionOn: Scalars['Day']['input'];
  minutes?: InputMaybe<Scalars['String']['input']>;
  item?: InputMaybe<Scalars['String']['input']>;
  point?: InputMaybe<Scalars['String']['input']>;
  result?: InputMaybe<Scalars['String']['input']>;
  authoritative: Scalars['Boolean']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** How a sum came about: the events it is made of, each with what it adds. They add up to the value exactly. */
export type Explanation = {
  __typename?: 'Explanation';
  /** The figure that is explained: `available`, `filledShare` … */
  figure: Scalars['String']['output'];
  /** The sum: euros with two decimals, or a plain number; see `unit`. */
  value: Scalars['String']['output'];
  /** `EUR`, `FTE`, or what is counted. */
  unit: Scalars['String']['output'];
  parts: Array<ExplanationPart>;
};

/** One event's share of a figure. */
export type ExplanationPart = {
  __typename?: 'ExplanationPart';
  position: Scalars['String']['output'];
  event: Scalars['ID']['output'];
  /** The kind and id of the thing in whose books it stands. */
  kind: Scalars['String']['output'];
  thing: Scalars['ID']['output'];
  value: Scalars['String']['output'];
  /** What happened, in a sentence. */
  summary: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  /** Recorded on a later day than it took effect. */
  late: Scalars['Boolean']['output'];
  document?: Maybe<Scalars['String']['output']>;
  decision?: Maybe<DecisionRef>;
};

/** Something that is ready to happen with a joint act, and counts nowhere until then (*in Vorbereitung*). */
export type Preparation = {
  __typename?: 'Preparation';
  /** The stream that decides on it, and the joint act's name there. */
  stream: Scalars['String']['output'];
  joint: Scalars['String']['output'];
  /** What would happen, a sentence each. */
  summaries: Array<Scalars['String']['output']>;
};

/** Green, yellow, red as the city's thresholds say; grey: nobody has reported for too long; none: nothing to judge. */
export type Light =
  | 'none'
  | 'green'
  | 'grey'
  | 'yellow'
  | 'red';

export type Direction =
  | 'asc'
  | 'desc';

export type Budget = {
  __typename?: 'Budget';
  id: Scalars['ID']['output'];
};

export type BudgetLine = {
  __typename?: 'BudgetLine';
  id: Scalars['ID']['output'];
};

export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  /** What is being bought for it, or was; the newest first. */
  tenders: Array<Tender>;
  /** What was contracted for it; the newest first. */
  contracts: Array<Contract>;
};

export type TenderPage = {
  __typename?: 'TenderPage';
  nodes: Array<Tender>;
  totalCount: Scalars['Int']['output'];
};

/** All given conditions must hold; of the values in one list, one must. */
export type TenderFilter = {
  /** Words of the id, title, description or office, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<TenderStatus>>;
  procedure?: InputMaybe<Array<Procedure>>;
  regime?: InputMaybe<Array<ProcurementRegime>>;
  category?: InputMaybe<Array<ProcurementCategory>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  measure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The person who asks handles the case. */
  handledByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Neither awarded, cancelled nor closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Something is due before this day, or overdue. */
  dueBefore?: InputMaybe<Scalars['Day']['input']>;
  /** Something was due and has not been done. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** An objection or review holds the award. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Made for training. */
  exercise?: InputMaybe<Scalars['Boolean']['input']>;
  takenOver?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TenderOrder = {
  field: TenderOrderField;
  direction: Direction;
};

export type TenderOrderField =
  | 'id'
  | 'title'
  | 'office'
  | 'status'
  | 'statusSince'
  | 'procedure'
  /** Its net estimate. */
  | 'estimate'
  /** When the next thing is due. */
  | 'dueAt';

/** From need to contract; `cancelled` and `closed` are its ends. */
export type TenderStatus =
  | 'need'
  | 'estimated'
  | 'procedureChosen'
  | 'funded'
  | 'approved'
  | 'published'
  | 'requestsOpened'
  | 'invited'
  | 'opened'
  | 'scored'
  | 'evaluated'
  | 'awardProposed'
  | 'awardResolved'
  | 'informed'
  | 'awarding'
  | 'awarded'
  | 'cancelled'
  | 'closed';

/** The kinds of procedure: from the EU threshold on (§ 119 GWB, §§ 15–19 VgV), and below it (§§ 8–12, 14 UVgO). */
export type Procedure =
  | 'openProcedure'
  | 'restrictedProcedure'
  | 'negotiatedWithCall'
  | 'negotiatedWithoutCall'
  | 'competitiveDialogue'
  | 'innovationPartnership'
  | 'publicTender'
  | 'restrictedWithCompetition'
  | 'restrictedWithoutCompetition'
  | 'negotiatedAwardWithCompetition'
  | 'negotiatedAwardWithoutCompetition'
  | 'directPurchase';

/** GWB and VgV from the EU threshold on, § 31 GemHVO and UVgO below it. */
export type ProcurementRegime =
  | 'eu'
  | 'national';

/** What is bought. Social and other special services (Annex XIV of Directive 2014/24/EU) have a threshold of their own. */
export type ProcurementCategory =
  | 'supplies'
  | 'services'
  | 'socialServices';

/** Something that shall be bought, from the need to the contract. */
export type Tender = {
  __typename?: 'Tender';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  description: Scalars['String']['output'];
  category: ProcurementCategory;
  /** The office that needs it; a role, never a person. */
  office: Scalars['String']['output'];
  measure?: Maybe<Measure>;
  /** Milestones of the measure that are reached by publication and by award. */
  publishedMilestone?: Maybe<Scalars['ID']['output']>;
  awardedMilestone?: Maybe<Scalars['ID']['output']>;
  /** CPV codes. */
  cpv: Array<Scalars['String']['output']>;
  /** Made for training: it says *Übung* wherever it is shown. */
  exercise: Scalars['Boolean']['output'];
  /** The worst light of what is due. */
  light: Light;
  /** How these books came to know it, if it ran already. */
  takeOver?: Maybe<TenderTakeOver>;
  source?: Maybe<Source>;
  /** What no source states and somebody inferred. */
  inferred: Array<Scalars['String']['output']>;
  status: TenderStatus;
  /** Since when it has this status. */
  statusSince: Scalars['Instant']['output'];
  /** Who handles the case: role and office; with the account for those who may read persons. */
  handler?: Maybe<Scalars['String']['output']>;
  handledByMe: Scalars['Boolean']['output'];
  /** The day on which the procedure began: the law of this day holds to its end (§ 187 (2) GWB). */
  begunOn?: Maybe<Scalars['Day']['output']>;
  /** The value as estimated last. */
  estimate?: Maybe<TenderEstimate>;
  /** Its parts by quantity or trade; the whole as one, if it is not divided. */
  lots: Array<TenderLot>;
  procedure?: Maybe<Procedure>;
  /** The procedure as it was chosen last, with its grounds and what it was checked against. */
  choice?: Maybe<TenderChoice>;
  interests: Array<TenderInterest>;
  consultations: Array<TenderConsultation>;
  /** The days its steps are planned for. */
  plan?: Maybe<TenderPlan>;
  documents?: Maybe<TenderDocuments>;
  funding?: Maybe<TenderFunding>;
  /** A joint act with the Budgets that has begun and not ended; it may be looked at while it runs. */
  asking?: Maybe<TenderAsking>;
  /** Why the last such act came to nothing. */
  moneyRefusals: Array<Refusal>;
  approvals: Array<TenderApproval>;
  rounds: Array<TenderRound>;
  /** Where requests and bids are to be sent. */
  address?: Maybe<Scalars['String']['output']>;
  questionsUntil?: Maybe<Scalars['Instant']['output']>;
  /** Bidders are bound until the end of this day. */
  validUntil?: Maybe<Scalars['Day']['output']>;
  notices: Array<TenderNotice>;
  questions: Array<TenderQuestion>;
  /** Corrigenda and extensions, the newest last. */
  corrections: Array<TenderCorrection>;
  /** Firms as far as this person may know of them: all for procurement and audit, winners for the others. */
  bidders: Array<TenderBidder>;
  /** Requests and bids. Before they are opened there is nothing here, whatever has come. */
  bids: Array<TenderBid>;
  /** Who of those who asked to take part is invited to bid. */
  selection?: Maybe<TenderSelection>;
  negotiations: Array<TenderNegotiation>;
  /** The newest evaluation, with everything it takes to compute it again. */
  evaluation?: Maybe<TenderEvaluation>;
  proposals: Array<TenderProposal>;
  /** What bodies have resolved on the award, the newest last. */
  resolutions: Array<TenderResolution>;
  registerAnswers: Array<TenderRegisterAnswer>;
  information?: Maybe<TenderInformation>;
  /** Objections and reviews. */
  holds: Array<TenderHold>;
  awards: Array<TenderAward>;
  contracts: Array<Contract>;
  debriefs: Array<TenderDebrief>;
  statistics?: Maybe<TenderStatistics>;
  /** Why it ended without award; lots that ended so say it themselves. */
  cancellation?: Maybe<TenderCancellation>;
  /** Until when the file is kept, once it is closed. */
  retention?: Maybe<TenderRetention>;
  /** What happened while the books could not be kept: proposed, confirmed or dropped. */
  lateSteps: Array<TenderLateStep>;
  /** Something in it was entered afterwards (*nacherfasst*). */
  enteredAfterwards: Scalars['Boolean']['output'];
  /** What is due, the law's first; in a past view as it stood then. */
  deadlines: Array<TenderDeadline>;
  /** The next of them. */
  nextDeadline?: Maybe<TenderDeadline>;
  /** The periods of its procedure and of what was claimed, each computed step by step. */
  periods: Array<ProcurementPeriod>;
  /** What the law's table lets happen next, and what must be true for it. */
  steps: Array<TenderStep>;
  /** The procurement file in the order of § 8 (2) VgV: what stands in it, and what is missing. For procurement, audit and the programme office. */
  record: Array<RecordItem>;
  /** Every step that was taken, in the order in which it took effect. */
  timeline: Array<TenderTimelineEntry>;
  /** What this person may do next. Empty in a past view. */
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

/** It ran already when these books began. */
export type TenderTakeOver = {
  __typename?: 'TenderTakeOver';
  /** The day as of which it was taken over. */
  on: Scalars['Day']['output'];
  source: Source;
};

/** How a value was estimated (§ 3 VgV). */
export type EstimateMethod =
  | 'wholeTerm'
  | 'fortyEightMonths'
  | 'pastTwelveMonths'
  | 'nextTwelveMonths'
  | 'framework'
  | 'market';

/** What it is worth over its whole term with options and renewals (§ 3 VgV). */
export type TenderEstimate = {
  __typename?: 'TenderEstimate';
  /** Null where the source says none. */
  method?: Maybe<EstimateMethod>;
  on: Scalars['Day']['output'];
  /** Null: without an end. */
  months?: Maybe<Scalars['Int']['output']>;
  monthlyNet?: Maybe<Scalars['Money']['output']>;
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  /** In hundredths of a per cent: 1900 for 19 %. */
  vatRate: Scalars['Int']['output'];
  /** Options and renewals that are in the value. */
  optionsNet: Scalars['Money']['output'];
  qualifier: Qualifier;
  basis?: Maybe<Scalars['String']['output']>;
  /** What else of the same need is bought apart from it: together they show whether it was split (§ 3 (2) VgV). */
  likeContracts: Array<TenderLikeContract>;
  source?: Maybe<Source>;
  inferred: Array<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
};

export type TenderLikeContract = {
  __typename?: 'TenderLikeContract';
  title: Scalars['String']['output'];
  net: Scalars['Money']['output'];
};

/** A part by quantity or trade (§ 97a GWB, § 22 UVgO). */
export type TenderLot = {
  __typename?: 'TenderLot';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** Null where only the whole was estimated. */
  net?: Maybe<Scalars['Money']['output']>;
  /** Taken out of the EU regime (§ 3 (9) VgV). */
  exempt: Scalars['Boolean']['output'];
  awarded: Scalars['Boolean']['output'];
  cancelledOn?: Maybe<Scalars['Day']['output']>;
  cancelledFor?: Maybe<CancellationGround>;
  cancelledBecause?: Maybe<Scalars['String']['output']>;
};

/** The procedure, its paragraph, and the threshold and limit of its day. */
export type TenderChoice = {
  __typename?: 'TenderChoice';
  procedure: Procedure;
  regime: ProcurementRegime;
  /** Where the procedure stands: `§ 119 (3) GWB, § 15 VgV`. */
  paragraph: Scalars['String']['output'];
  /** Its codes in eForms and OCDS; a label says where they are inferred. */
  eforms: Scalars['String']['output'];
  ocds: Scalars['String']['output'];
  codesLabel?: Maybe<Scalars['String']['output']>;
  threshold: Scalars['Money']['output'];
  thresholdSource: Scalars['String']['output'];
  /** The net estimate is as high as the threshold, or higher. */
  aboveThreshold: Scalars['Boolean']['output'];
  limit?: Maybe<Scalars['Money']['output']>;
  limitSource?: Maybe<Scalars['String']['output']>;
  grounds: Array<TenderGround>;
  electronic: Scalars['Boolean']['output'];
  notElectronicReason?: Maybe<Scalars['String']['output']>;
  /** Why it is not divided into lots. */
  undividedReason?: Maybe<Scalars['String']['output']>;
  framework?: Maybe<TenderFramework>;
  at: Scalars['Instant']['output'];
};

export type TenderGround = {
  __typename?: 'TenderGround';
  ground: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type TenderFramework = {
  __typename?: 'TenderFramework';
  maximumNet: Scalars['Money']['output'];
  months: Scalars['Int']['output'];
  longerReason?: Maybe<Scalars['String']['output']>;
};

/** Whether somebody who takes part has a conflict of interest (§ 6 VgV, § 4 UVgO). */
export type TenderInterest = {
  __typename?: 'TenderInterest';
  at: Scalars['Instant']['output'];
  by?: Maybe<Scalars['ID']['output']>;
  byName: Scalars['String']['output'];
  conflict: Scalars['Boolean']['output'];
  text?: Maybe<Scalars['String']['output']>;
  measures?: Maybe<Scalars['String']['output']>;
};

/** The market was asked before the procedure (§ 28 VgV, § 20 UVgO). */
export type TenderConsultation = {
  __typename?: 'TenderConsultation';
  at: Scalars['Instant']['output'];
  how: Scalars['String']['output'];
  firms: Array<Scalars['String']['output']>;
  result: Scalars['String']['output'];
  /** How the advantage of those asked is made up for (§ 7 VgV). */
  neutralised?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Source>;
};

export type TenderPlan = {
  __typename?: 'TenderPlan';
  publicationOn?: Maybe<Scalars['Day']['output']>;
  openingOn?: Maybe<Scalars['Day']['output']>;
  committeeOn?: Maybe<Scalars['Day']['output']>;
  awardOn?: Maybe<Scalars['Day']['output']>;
  startOn?: Maybe<Scalars['Day']['output']>;
};

export type CriterionKind =
  | 'price'
  | 'cost'
  | 'quality';

/** How a price becomes points: in the ratio of the lowest to it, or falling in a line to nothing at twice the lowest. */
export type PriceFormula =
  | 'lowestRatio'
  | 'linearToDouble';

export type TenderVariants =
  | 'allowed'
  | 'required'
  | 'excluded';

/** What bidders are told. From publication on it is frozen. */
export type TenderDocuments = {
  __typename?: 'TenderDocuments';
  files: Array<TenderFile>;
  criteria: Array<TenderCriterion>;
  priceFormula: PriceFormula;
  /** The most points that a bid can get in a criterion, in hundredths. */
  mostPoints: Scalars['Int']['output'];
  variants: TenderVariants;
  suitability: Array<Scalars['String']['output']>;
  required: Array<Scalars['String']['output']>;
  notAllElectronic: Scalars['Boolean']['output'];
  /** Bids compete by quality alone, at a price that is given (§ 58 (2) VgV). */
  fixedPrice: Scalars['Boolean']['output'];
  /** SHA-256 of criteria, weights and formula as they are frozen; null before publication. */
  criteriaHash?: Maybe<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
};

/** A kept file; `GET /files/<sha256>` gives it. */
export type TenderFile = {
  __typename?: 'TenderFile';
  sha256: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** It came with a corrigendum. */
  corrigendum: Scalars['Boolean']['output'];
};

export type TenderCriterion = {
  __typename?: 'TenderCriterion';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  kind: CriterionKind;
  /** In hundredths of a per cent; all together 10,000. */
  weight: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
};

/** The money it needs, year by year. */
export type TenderFunding = {
  __typename?: 'TenderFunding';
  years: Array<TenderShare>;
  laterYears: Array<TenderLaterYear>;
  asked: Scalars['Money']['output'];
  /** What the estimate says is needed, gross. */
  needed?: Maybe<Scalars['Money']['output']>;
  state: TenderFundingState;
};

export type TenderFundingState =
  | 'asked'
  /** Finance has released it; the Budgets are setting it aside. */
  | 'preparing'
  | 'reserved'
  | 'refused'
  /** Bound by the award. */
  | 'committed'
  | 'released';

export type TenderShare = {
  __typename?: 'TenderShare';
  budget?: Maybe<Budget>;
  line?: Maybe<BudgetLine>;
  /** Their ids, for those whom the Budget is not shown. */
  budgetId: Scalars['ID']['output'];
  lineId: Scalars['ID']['output'];
  gross: Scalars['Money']['output'];
  net?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
};

/** A year that has no statute yet. */
export type TenderLaterYear = {
  __typename?: 'TenderLaterYear';
  year: Scalars['Int']['output'];
  gross: Scalars['Money']['output'];
  reason: Scalars['String']['output'];
};

export type TenderAskingKind =
  | 'funding'
  | 'award'
  | 'callOff'
  | 'modification'
  | 'option';

/** Several Budgets are asked at once; all of it happens at one moment, or nothing. */
export type TenderAsking = {
  __typename?: 'TenderAsking';
  kind: TenderAskingKind;
  joint: Scalars['ID']['output'];
  since: Scalars['Instant']['output'];
  budgets: Array<TenderAskedBudget>;
};

export type TenderAskedState =
  | 'asked'
  | 'ready'
  | 'refused'
  | 'done'
  | 'lapsed';

export type TenderAskedBudget = {
  __typename?: 'TenderAskedBudget';
  budget?: Maybe<Budget>;
  budgetId: Scalars['ID']['output'];
  state: TenderAskedState;
  /** What it is asked for, a sentence each. */
  summaries: Array<Scalars['String']['output']>;
  refusal?: Maybe<Refusal>;
};

export type TenderApprovalKind =
  | 'documents'
  | 'publication';

/** One of four eyes. */
export type TenderApproval = {
  __typename?: 'TenderApproval';
  kind: TenderApprovalKind;
  at: Scalars['Instant']['output'];
  by?: Maybe<Scalars['ID']['output']>;
  byName: Scalars['String']['output'];
  decision?: Maybe<DecisionRef>;
};

export type TenderStage =
  | 'requests'
  | 'bids';

/** A round in which requests (0) or bids (1, 2, …) may come. */
export type TenderRound = {
  __typename?: 'TenderRound';
  round: Scalars['Int']['output'];
  stage: TenderStage;
  dispatchedOn: Scalars['Day']['output'];
  /** The hour until which bids or requests may come, as extended last. */
  closesAt: Scalars['Instant']['output'];
  closed: Scalars['Boolean']['output'];
  urgentReason?: Maybe<Scalars['String']['output']>;
  priorInformationOn?: Maybe<Scalars['Day']['output']>;
  /** All have agreed to the period (§§ 16 (6), 17 (7) VgV). */
  agreed: Scalars['Boolean']['output'];
  fewerReason?: Maybe<Scalars['String']['output']>;
  /** Who was asked to bid; for procurement and audit. */
  invited: Array<TenderBidder>;
  /** How many were asked; null where everybody may bid. */
  invitedCount?: Maybe<Scalars['Int']['output']>;
  openingBegunAt?: Maybe<Scalars['Instant']['output']>;
  /** The first of two who open. */
  openingBegunBy?: Maybe<Scalars['String']['output']>;
  openedAt?: Maybe<Scalars['Instant']['output']>;
  openedBy?: Maybe<Scalars['String']['output']>;
  /** Opened with the printed recovery key. */
  recovered?: Maybe<Scalars['Boolean']['output']>;
  /** How many came in time, and how many too late; null before the opening. */
  inTime?: Maybe<Scalars['Int']['output']>;
  late?: Maybe<Scalars['Int']['output']>;
  enteredAfterwards: Scalars['Boolean']['output'];
};

export type NoticeKind =
  | 'priorInformation'
  | 'contractNotice'
  | 'changeNotice'
  | 'voluntaryExAnte'
  | 'awardNotice'
  | 'modificationNotice'
  | 'nationalNotice'
  | 'nationalExPost';

export type TenderNotice = {
  __typename?: 'TenderNotice';
  id: Scalars['ID']['output'];
  kind: NoticeKind;
  /** Its subtype in eForms (OPP-070): `16`, `29`, `E4`. */
  eforms: Scalars['String']['output'];
  dispatchedOn: Scalars['Day']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Day']['output']>;
  rejectedBecause?: Maybe<Scalars['String']['output']>;
  enteredAfterwards: Scalars['Boolean']['output'];
};

/** A question about the documents; who asked is not kept, the answer goes to all. */
export type TenderQuestion = {
  __typename?: 'TenderQuestion';
  id: Scalars['ID']['output'];
  receivedOn: Scalars['Day']['output'];
  text: Scalars['String']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  changesDocuments?: Maybe<Scalars['Boolean']['output']>;
  immaterialReason?: Maybe<Scalars['String']['output']>;
};

export type TenderCorrectionKind =
  | 'correction'
  | 'extension'
  | 'validity';

export type TenderCorrectionState =
  /** It waits for a second person. */
  | 'proposed'
  | 'made'
  /** A newer one took its place, or nobody approved it before the opening. */
  | 'dropped';

export type TenderCorrection = {
  __typename?: 'TenderCorrection';
  /** Of an essential correction: what `approveCorrection` names. */
  id?: Maybe<Scalars['ID']['output']>;
  kind: TenderCorrectionKind;
  state: TenderCorrectionState;
  /** When it was made; until then, when it was proposed. */
  at: Scalars['Instant']['output'];
  /** Who made or proposed it. */
  by?: Maybe<Scalars['ID']['output']>;
  byName: Scalars['String']['output'];
  /** The second person of an essential correction. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  approvedByName?: Maybe<Scalars['String']['output']>;
  what?: Maybe<Scalars['String']['output']>;
  essential: Scalars['Boolean']['output'];
  /** New criteria with their weights, if they change. */
  criteria: Array<TenderCriterion>;
  /** What comes in place of documents, or beside them. */
  files: Array<TenderFile>;
  closesAt?: Maybe<Scalars['Instant']['output']>;
  validUntil?: Maybe<Scalars['Day']['output']>;
  because?: Maybe<Because>;
  enteredAfterwards: Scalars['Boolean']['output'];
};

/** Who bids or is asked to. */
export type TenderBidder = {
  __typename?: 'TenderBidder';
  id: Scalars['ID']['output'];
  /** Its public name; null for a person, and for those who may not know. */
  firm?: Maybe<Scalars['String']['output']>;
  /** A person's name and contacts: for procurement and audit, until they are erased. */
  person?: Maybe<Scalars['String']['output']>;
  contact?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  sme?: Maybe<Scalars['Boolean']['output']>;
  winner: Scalars['Boolean']['output'];
  erased: Scalars['Boolean']['output'];
};

export type ExclusionGround =
  | 'mandatoryGround'
  | 'facultativeGround'
  | 'unsuitable'
  | 'late'
  | 'documentsMissing'
  | 'ambiguousAlterations'
  | 'termsChanged'
  | 'pricesMissing'
  | 'variantNotAllowed'
  | 'abnormallyLow'
  | 'withdrawn';

/** A request or bid after its opening. `GET /bids/<id>` gives its content to procurement and audit. */
export type TenderBid = {
  __typename?: 'TenderBid';
  id: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  stage: TenderStage;
  receivedAt: Scalars['Instant']['output'];
  /** It came too late and stays shut. */
  late: Scalars['Boolean']['output'];
  /** In bytes, as it is kept: encrypted and padded. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Null until its cover is recorded, and for those who may not know. */
  bidder?: Maybe<TenderBidder>;
  /** For procurement and audit; what shall be awarded stands in `proposals`. */
  prices: Array<TenderPrice>;
  variant: Scalars['Boolean']['output'];
  recorded: Scalars['Boolean']['output'];
  requestedDocuments: Array<RequestedDocument>;
  documentsUntil?: Maybe<Scalars['Day']['output']>;
  documentsComplete?: Maybe<Scalars['Boolean']['output']>;
  documentsText?: Maybe<Scalars['String']['output']>;
  checked: Scalars['Boolean']['output'];
  checkNote?: Maybe<Scalars['String']['output']>;
  excluded?: Maybe<ExclusionGround>;
  exclusionReason?: Maybe<Scalars['String']['output']>;
  selfCleaning?: Maybe<Scalars['String']['output']>;
  priceQuestion?: Maybe<Scalars['String']['output']>;
  priceAnswer?: Maybe<Scalars['String']['output']>;
  priceAccepted?: Maybe<Scalars['Boolean']['output']>;
  selected: Scalars['Boolean']['output'];
  /** That it came, and when: its own books. */
  history: Array<HistoryEntry>;
};

export type RequestedDocument = {
  __typename?: 'RequestedDocument';
  title: Scalars['String']['output'];
  kind: RequestedDocumentKind;
  correction: Scalars['Boolean']['output'];
  insignificantReason?: Maybe<Scalars['String']['output']>;
};

export type TenderPrice = {
  __typename?: 'TenderPrice';
  lot: Scalars['ID']['output'];
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  vatRate?: Maybe<Scalars['Int']['output']>;
};

/** Who is invited to bid (§ 51 VgV, § 36 UVgO). */
export type TenderSelection = {
  __typename?: 'TenderSelection';
  at: Scalars['Instant']['output'];
  reason: Scalars['String']['output'];
  fewerReason?: Maybe<Scalars['String']['output']>;
};

export type TenderNegotiation = {
  __typename?: 'TenderNegotiation';
  round: Scalars['Int']['output'];
  on: Scalars['Day']['output'];
  bids: Array<Scalars['ID']['output']>;
  summary: Scalars['String']['output'];
};

/** Points and places, and what they were computed from: anyone can do it again. */
export type TenderEvaluation = {
  __typename?: 'TenderEvaluation';
  scoredAt: Scalars['Instant']['output'];
  scoredBy: Scalars['String']['output'];
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  priceFormula: PriceFormula;
  mostPoints: Scalars['Int']['output'];
  criteria: Array<TenderCriterion>;
  /** Points of prices, from which prices could be told, are for those who evaluate, open or audit bids. */
  scores: Array<TenderScore>;
  /** Costs over the life of what is bought, where a criterion asks for them (§ 59 VgV). */
  costs: Array<TenderCost>;
  ranking: Array<TenderRank>;
  /** SHA-256 over all inputs and results. */
  hash: Scalars['String']['output'];
  /** Computed again just now, the hash is the same. */
  recomputed: Scalars['Boolean']['output'];
};

export type TenderScore = {
  __typename?: 'TenderScore';
  bid: Scalars['ID']['output'];
  lot: Scalars['ID']['output'];
  criterion: Scalars['ID']['output'];
  /** In hundredths; for a price from the formula. */
  points: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

export type TenderCost = {
  __typename?: 'TenderCost';
  bid: Scalars['ID']['output'];
  lot: Scalars['ID']['output'];
  criterion: Scalars['ID']['output'];
  net: Scalars['Money']['output'];
};

export type TenderRank = {
  __typename?: 'TenderRank';
  lot: Scalars['ID']['output'];
  bid: Scalars['ID']['output'];
  /** Weighted points, in hundredths of a point × 10,000; for those who evaluate, open or audit bids. */
  total?: Maybe<Scalars['String']['output']>;
  rank: Scalars['Int']['output'];
};

/** Who shall win a lot, and why. */
export type TenderProposal = {
  __typename?: 'TenderProposal';
  lot: Scalars['ID']['output'];
  bid?: Maybe<Scalars['ID']['output']>;
  bidder?: Maybe<TenderBidder>;
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  vatRate?: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  /** What goes to subcontractors, in hundredths of a per cent. */
  subcontracted?: Maybe<Scalars['Int']['output']>;
};

export type AwardLevel =
  | 'office'
  | 'mayor'
  | 'committee'
  | 'council'
  | 'urgent';

/** The competent body resolves on the award (§§ 39, 44 GemO). */
export type TenderResolution = {
  __typename?: 'TenderResolution';
  level: AwardLevel;
  body: Scalars['String']['output'];
  on: Scalars['Day']['output'];
  accepted: Scalars['Boolean']['output'];
  vote?: Maybe<Scalars['String']['output']>;
  closedSession: Scalars['Boolean']['output'];
  decision?: Maybe<DecisionRef>;
  decided?: Maybe<Decision>;
};

/** What the competition register says (§ 6 WRegG). */
export type TenderRegisterAnswer = {
  __typename?: 'TenderRegisterAnswer';
  bidder?: Maybe<TenderBidder>;
  answeredOn: Scalars['Day']['output'];
  entry: Scalars['Boolean']['output'];
  reference: Scalars['String']['output'];
  /** An answer may be used for two months. */
  usableUntil: Scalars['Day']['output'];
};

/** Letters to those who lose, and from when on the contract may be concluded (§ 134 GWB). */
export type TenderInformation = {
  __typename?: 'TenderInformation';
  sentAt: Scalars['Instant']['output'];
  electronic: Scalars['Boolean']['output'];
  earliestAt: Scalars['Instant']['output'];
  rule: Scalars['String']['output'];
  elapsed: Scalars['Boolean']['output'];
  letters: Array<TenderLetter>;
  enteredAfterwards: Scalars['Boolean']['output'];
};

/** For procurement and audit. */
export type TenderLetter = {
  __typename?: 'TenderLetter';
  bidder?: Maybe<TenderBidder>;
  reasons: Scalars['String']['output'];
};

export type TenderHoldKind =
  | 'objection'
  | 'review';

export type TenderHoldResult =
  | 'upheld'
  | 'rejected'
  | 'dismissed'
  | 'withdrawn';

/** An objection (Rüge, § 160 (3) GWB) or a review (§ 169 GWB): while it is open nobody may award. */
export type TenderHold = {
  __typename?: 'TenderHold';
  id: Scalars['ID']['output'];
  kind: TenderHoldKind;
  receivedOn: Scalars['Day']['output'];
  /** Who lodged it, as far as this person may know. */
  bidder?: Maybe<TenderBidder>;
  chamber?: Maybe<Scalars['String']['output']>;
  reference?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  open: Scalars['Boolean']['output'];
  endedOn?: Maybe<Scalars['Day']['output']>;
  result?: Maybe<TenderHoldResult>;
  answer?: Maybe<Scalars['String']['output']>;
  /** The state it went back to. */
  backTo?: Maybe<BackTo>;
};

export type TenderAward = {
  __typename?: 'TenderAward';
  lot: Scalars['ID']['output'];
  bid?: Maybe<Scalars['ID']['output']>;
  bidder?: Maybe<TenderBidder>;
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  vatRate?: Maybe<Scalars['Int']['output']>;
  awardedOn: Scalars['Day']['output'];
  contract?: Maybe<Contract>;
};

export type TenderDebrief = {
  __typename?: 'TenderDebrief';
  /** For procurement and audit. */
  bidder?: Maybe<TenderBidder>;
  requestedOn: Scalars['Day']['output'];
  at: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

export type TenderStatistics = {
  __typename?: 'TenderStatistics';
  on: Scalars['Day']['output'];
  reference: Scalars['String']['output'];
};

/** Why a procedure ends without award (§ 63 VgV, § 48 UVgO). */
export type CancellationGround =
  | 'noCompliantBid'
  | 'basisChanged'
  | 'noEconomicResult'
  | 'seriousReason'
  | 'needGone'
  | 'measureCancelled';

export type TenderCancellation = {
  __typename?: 'TenderCancellation';
  ground: CancellationGround;
  reason: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
};

export type TenderRetention = {
  __typename?: 'TenderRetention';
  until: Scalars['Day']['output'];
  rule: Scalars['String']['output'];
};

export type TenderLateStepState =
  | 'open'
  | 'confirmed'
  | 'dropped';

/** Said afterwards what had to happen while the books could not be kept; it counts when a second person confirms. */
export type TenderLateStep = {
  __typename?: 'TenderLateStep';
  id: Scalars['ID']['output'];
  /** The act, as this graph names it. */
  step: Scalars['String']['output'];
  tookEffectAt: Scalars['Instant']['output'];
  proposedAt: Scalars['Instant']['output'];
  proposedBy: Scalars['String']['output'];
  because?: Maybe<Because>;
  state: TenderLateStepState;
  /** What would happen, or has, in a sentence. */
  summary: Scalars['String']['output'];
};

/** By whom a day is set: by law, by plan, or by the house itself. */
export type DeadlineKind =
  | 'law'
  | 'plan'
  | 'own';

/** Something that is due, in a tender or a contract. */
export type TenderDeadline = {
  __typename?: 'TenderDeadline';
  /** Its name for programs: `standstillEnd`. */
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  dueAt: Scalars['Instant']['output'];
  dueOn: Scalars['Day']['output'];
  kind: DeadlineKind;
  /** The rule in words, and where it stands. */
  rule?: Maybe<Scalars['String']['output']>;
  paragraph?: Maybe<Scalars['String']['output']>;
  light: Light;
  overdue: Scalars['Boolean']['output'];
  daysLeft: Scalars['Int']['output'];
  /** The part it is about: a bid, an option, a firm. */
  part?: Maybe<Scalars['ID']['output']>;
  tender?: Maybe<Tender>;
  contract?: Maybe<Contract>;
};

/** All candidates have agreed to the period, or were asked and have not (§§ 16 (6), 17 (7) VgV). */
export type PeriodAgreement =
  | 'reached'
  | 'failed';

export type ProcurementPeriodsInput = {
  procedure: Procedure;
  category: ProcurementCategory;
  /** The day on which the notice is sent, or the invitation. */
  dispatchedOn: Scalars['Day']['input'];
  /** A later day of publication that was asked for at TED (§ 40 (1) VgV). */
  publicationOn?: InputMaybe<Scalars['Day']['input']>;
  /** The day on which the procedure began, if that was another: its law holds. */
  begunOn?: InputMaybe<Scalars['Day']['input']>;
  electronic: Scalars['Boolean']['input'];
  /** Not all documents are to be had electronically (§ 41 (2), (3) VgV). */
  notAllElectronic: Scalars['Boolean']['input'];
  /** Why it is urgent, if it is. */
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  /** When a prior information notice was sent that shall shorten the period (§ 38 (3) VgV). */
  priorInformationOn?: InputMaybe<Scalars['Day']['input']>;
  agreement?: InputMaybe<PeriodAgreement>;
  /** A dynamic purchasing system is set up, or called off (§§ 22–24 VgV). */
  dynamicPurchasing: Scalars['Boolean']['input'];
  /** Bids of a later round of negotiations. */
  laterRound: Scalars['Boolean']['input'];
  /** The closing moment that is planned: the last day for answers follows from it. */
  closesAt?: InputMaybe<Scalars['Instant']['input']>;
  /** When letters are sent to those who lose: the standstill runs from then. */
  informedAt?: InputMaybe<Scalars['Instant']['input']>;
  lettersElectronic: Scalars['Boolean']['input'];
  /** An order under a framework or dynamic purchasing system (§ 134 (3) GWB). */
  frameworkCallOff: Scalars['Boolean']['input'];
  /** When the award is made, and what it is worth, net: what follows it is counted from then. */
  awardedOn?: InputMaybe<Scalars['Day']['input']>;
  net?: InputMaybe<Scalars['Money']['input']>;
  /** When an objection was turned away (§ 160 (3) Nr. 4 GWB). */
  objectionRejectedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** A minimum: nothing may happen before it is over. A limit: something has to be done before it is over. */
export type PeriodKind =
  | 'minimum'
  | 'limit';

/** A period with its rule and how it was computed. */
export type ProcurementPeriod = {
  __typename?: 'ProcurementPeriod';
  /** Its name for programs: `tenders`. */
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: PeriodKind;
  /** Null where the law names no number. */
  days?: Maybe<Scalars['Int']['output']>;
  rule: Scalars['String']['output'];
  paragraph: Scalars['String']['output'];
  /** Which law was applied. */
  lawVersion: Scalars['String']['output'];
  /** Whose holidays. */
  calendar: Scalars['String']['output'];
  steps: Array<ProcurementPeriodStep>;
  lastDay: Scalars['Day']['output'];
  /** Of a minimum: the first lawful moment. */
  earliestAt?: Maybe<Scalars['Instant']['output']>;
  /** Of a limit: the moment by which it must be done. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** What is configured, or not verified against its source. */
  label?: Maybe<Scalars['String']['output']>;
};

export type ProcurementPeriodStep = {
  __typename?: 'ProcurementPeriodStep';
  text: Scalars['String']['output'];
  day: Scalars['Day']['output'];
};

/** A line of the law's table, readable. */
export type ProcurementRule = {
  __typename?: 'ProcurementRule';
  step: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Empty: every procedure, also before one is chosen. */
  procedures: Array<Procedure>;
  states: Array<TenderStatus>;
  gates: Array<ProcurementGate>;
  source: Scalars['String']['output'];
  /** Holds for procedures that began on this day or later, and before the other. */
  since?: Maybe<Scalars['Day']['output']>;
  until?: Maybe<Scalars['Day']['output']>;
};

export type ProcurementGate = {
  __typename?: 'ProcurementGate';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** A step that is possible in this state, and what must be true for it. */
export type TenderStep = {
  __typename?: 'TenderStep';
  step: Scalars['String']['output'];
  title: Scalars['String']['output'];
  source: Scalars['String']['output'];
  /** Every gate is open for this person. */
  open: Scalars['Boolean']['output'];
  gates: Array<TenderGate>;
};

export type TenderGate = {
  __typename?: 'TenderGate';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
  open: Scalars['Boolean']['output'];
  refusal?: Maybe<Refusal>;
};

/** How an item of the file stands: it is there, it is missing, it comes later, or it does not apply. */
export type RecordItemState =
  | 'there'
  | 'missing'
  | 'pending'
  | 'notApplicable';

/** One of the twelve items of the procurement file (§ 8 (2) VgV), or of the simple record (§ 6 UVgO). */
export type RecordItem = {
  __typename?: 'RecordItem';
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  state: RecordItemState;
  missing: Scalars['Boolean']['output'];
  /** Why it does not apply, what is missing, what is awaited, or a note. */
  text?: Maybe<Scalars['String']['output']>;
  entries: Array<RecordEntry>;
};

export type RecordEntry = {
  __typename?: 'RecordEntry';
  at: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
  /** The event in which it stands. */
  position: Scalars['String']['output'];
  type: Scalars['String']['output'];
  enteredAfterwards: Scalars['Boolean']['output'];
};

/** A step that was taken, with the paragraph that asks for it. */
export type TenderTimelineEntry = {
  __typename?: 'TenderTimelineEntry';
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  position: Scalars['String']['output'];
  type: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** For procurement, audit and the programme office. */
  detail?: Maybe<Scalars['String']['output']>;
  paragraph?: Maybe<Scalars['String']['output']>;
  enteredAfterwards: Scalars['Boolean']['output'];
};

export type ContractPage = {
  __typename?: 'ContractPage';
  nodes: Array<Contract>;
  totalCount: Scalars['Int']['output'];
};

export type ContractFilter = {
  /** Words of the id, title, contractor or office. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<ContractStatus>>;
  category?: InputMaybe<Array<ProcurementCategory>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  measure?: InputMaybe<Array<Scalars['ID']['input']>>;
  tender?: InputMaybe<Array<Scalars['ID']['input']>>;
  framework?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ends before this day. */
  endsBefore?: InputMaybe<Scalars['Day']['input']>;
  /** Something is due before this day, or overdue. */
  dueBefore?: InputMaybe<Scalars['Day']['input']>;
  exercise?: InputMaybe<Scalars['Boolean']['input']>;
  takenOver?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContractOrder = {
  field: ContractOrderField;
  direction: Direction;
};

export type ContractOrderField =
  | 'id'
  | 'title'
  | 'contractor'
  | 'office'
  | 'beginsOn'
  | 'endsOn'
  /** Its net value with every change; of a framework its maximum. */
  | 'value'
  | 'dueAt';

/** Not begun, running, ended at its end, ended by notice. */
export type ContractStatus =
  | 'coming'
  | 'running'
  | 'ended'
  | 'terminated';

/** A contract or a framework, whether it came of a tender or was taken over. */
export type Contract = {
  __typename?: 'Contract';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** The firm; null for a person. */
  contractor?: Maybe<Scalars['String']['output']>;
  tender?: Maybe<Tender>;
  lot?: Maybe<Scalars['ID']['output']>;
  category: ProcurementCategory;
  regime: ProcurementRegime;
  procedure?: Maybe<Procedure>;
  begunOn: Scalars['Day']['output'];
  office?: Maybe<Scalars['String']['output']>;
  measure?: Maybe<Measure>;
  status: ContractStatus;
  /** The worst light of what is due. */
  light: Light;
  beginsOn: Scalars['Day']['output'];
  /** Null: without an end. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  noticeUntil?: Maybe<Scalars['Day']['output']>;
  awardedOn?: Maybe<Scalars['Day']['output']>;
  indexation: Scalars['Boolean']['output'];
  exercise: Scalars['Boolean']['output'];
  takeOver?: Maybe<TenderTakeOver>;
  inferred: Array<Scalars['String']['output']>;
  /** Null where no source states it. */
  originalNet?: Maybe<Scalars['Money']['output']>;
  originalGross?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
  qualifier?: Maybe<Qualifier>;
  /** With every change. */
  net?: Maybe<Scalars['Money']['output']>;
  framework?: Maybe<ContractFramework>;
  options: Array<ContractOption>;
  callOffs: Array<ContractCallOff>;
  modifications: Array<ContractModification>;
  /** What all changes make of the original value, in hundredths of a per cent (§ 132 (3) GWB, § 47 UVgO). */
  cumulative: Scalars['Int']['output'];
  laterYears: Array<TenderLaterYear>;
  /** Bound in the Budgets for it and not paid. */
  committed: ContractFigure;
  /** Paid on it. */
  used: ContractFigure;
  /** Joint acts with the Budgets that have begun and not ended. */
  asking: Array<TenderAsking>;
  warnings: Array<ContractWarning>;
  deadlines: Array<TenderDeadline>;
  nextDeadline?: Maybe<TenderDeadline>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type ContractFigure = {
  __typename?: 'ContractFigure';
  amount: Scalars['Money']['output'];
  explain: Explanation;
};

/** Call-offs all together may reach this, never more. */
export type ContractFramework = {
  __typename?: 'ContractFramework';
  maximumNet: Scalars['Money']['output'];
  /** Who may call off, if only these offices may (§ 21 (2) VgV). */
  callers?: Maybe<Array<Scalars['String']['output']>>;
  /** Called off, with what is being prepared. */
  calledNet: Scalars['Money']['output'];
  leftNet: Scalars['Money']['output'];
};

export type ContractOptionState =
  | 'open'
  | 'requested'
  | 'exercised'
  | 'lapsed';

export type ContractOption = {
  __typename?: 'ContractOption';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  exerciseBy: Scalars['Day']['output'];
  gross: Scalars['Money']['output'];
  net?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
  /** The day the contract then ends. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  state: ContractOptionState;
};

/** An order is asked for while the Budgets prepare it; it counts against the maximum then, too. */
export type ContractCallOffState =
  | 'requested'
  | 'placed'
  | 'refused';

/** An order under a framework. */
export type ContractCallOff = {
  __typename?: 'ContractCallOff';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  on: Scalars['Day']['output'];
  /** Who ordered. */
  office?: Maybe<Scalars['String']['output']>;
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  vatRate?: Maybe<Scalars['Int']['output']>;
  state: ContractCallOffState;
  refusals: Array<Refusal>;
};

/** Why a contract may be changed (§ 132 GWB, § 47 UVgO). */
export type ModificationGround =
  | 'reviewClause'
  | 'additionalNecessary'
  | 'unforeseeable'
  | 'contractorReplaced'
  | 'deMinimis'
  | 'notEssential';

export type ContractModificationState =
  | 'requested'
  | 'done'
  | 'refused';

export type ContractModification = {
  __typename?: 'ContractModification';
  id: Scalars['ID']['output'];
  ground: ModificationGround;
  reason: Scalars['String']['output'];
  /** Below nothing where it becomes cheaper. */
  net: Scalars['Money']['output'];
  gross: Scalars['Money']['output'];
  vatRate?: Maybe<Scalars['Int']['output']>;
  endsOn?: Maybe<Scalars['Day']['output']>;
  contractor?: Maybe<Scalars['String']['output']>;
  rule: Scalars['String']['output'];
  /** What all changes up to this one make of the original value, in hundredths of a per cent. */
  cumulative: Scalars['Int']['output'];
  state: ContractModificationState;
  modifiedOn?: Maybe<Scalars['Day']['output']>;
  refusals: Array<Refusal>;
  /** It must be announced by this day (§ 39 (5) VgV). */
  noticeDueOn?: Maybe<Scalars['Day']['output']>;
  noticeSentOn?: Maybe<Scalars['Day']['output']>;
};

export type ContractWarningOf =
  | 'end'
  | 'option'
  | 'notice';

export type ContractWarning = {
  __typename?: 'ContractWarning';
  of: ContractWarningOf;
  part?: Maybe<Scalars['ID']['output']>;
  dueOn: Scalars['Day']['output'];
  daysBefore: Scalars['Int']['output'];
  at: Scalars['Instant']['output'];
};

export type TenderOutcome = {
  __typename?: 'TenderOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  tender?: Maybe<Tender>;
};

export type ContractOutcome = {
  __typename?: 'ContractOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  contract?: Maybe<Contract>;
};

export type DeclareNeedInput = {
  /** Its id for ever; made from the commandId if none is given: `T-7F3K2Q9B`. */
  key?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  category: ProcurementCategory;
  office: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** Milestones of the measure that publication and award reach. */
  publishedMilestone?: InputMaybe<Scalars['ID']['input']>;
  awardedMilestone?: InputMaybe<Scalars['ID']['input']>;
  cpv?: InputMaybe<Array<Scalars['String']['input']>>;
  exercise?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<SourceInput>;
  inferred?: InputMaybe<Array<Scalars['String']['input']>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** The states in which a running tender can be taken over. */
export type TakenOverStatus =
  | 'need'
  | 'estimated'
  | 'procedureChosen'
  | 'funded'
  | 'approved'
  | 'published'
  | 'opened'
  | 'evaluated';

export type TakeOverTenderInput = {
  key?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  category: ProcurementCategory;
  office: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  publishedMilestone?: InputMaybe<Scalars['ID']['input']>;
  awardedMilestone?: InputMaybe<Scalars['ID']['input']>;
  cpv?: InputMaybe<Array<Scalars['String']['input']>>;
  exercise?: InputMaybe<Scalars['Boolean']['input']>;
  status: TakenOverStatus;
  /** As it stood on this day. */
  on: Scalars['Day']['input'];
  procedure?: InputMaybe<Procedure>;
  begunOn?: InputMaybe<Scalars['Day']['input']>;
  net?: InputMaybe<Scalars['Money']['input']>;
  gross?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  qualifier?: InputMaybe<Qualifier>;
  months?: InputMaybe<Scalars['Int']['input']>;
  /** Of a published one: until when bids may come, until when they bind, and how they are compared. */
  closesAt?: InputMaybe<Scalars['Instant']['input']>;
  validUntil?: InputMaybe<Scalars['Day']['input']>;
  documents?: InputMaybe<TenderComparisonInput>;
  /** The public half of a printed recovery key. */
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
  source: SourceInput;
  inferred?: InputMaybe<Array<Scalars['String']['input']>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the day of the figures; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DeclareInterestsInput = {
  id: Scalars['ID']['input'];
  /** With a conflict, every step is closed to whoever declares it. */
  conflict: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  measures?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ConsultMarketInput = {
  id: Scalars['ID']['input'];
  how: Scalars['String']['input'];
  firms: Array<Scalars['String']['input']>;
  result: Scalars['String']['input'];
  neutralised?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderLotInput = {
  lot: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  net: Scalars['Money']['input'];
  exempt?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TenderLikeContractInput = {
  title: Scalars['String']['input'];
  net: Scalars['Money']['input'];
};

export type EstimateValueInput = {
  id: Scalars['ID']['input'];
  method: EstimateMethod;
  on: Scalars['Day']['input'];
  /** Left out: without an end. */
  months?: InputMaybe<Scalars['Int']['input']>;
  monthlyNet?: InputMaybe<Scalars['Money']['input']>;
  net: Scalars['Money']['input'];
  vatRate: Scalars['Int']['input'];
  gross: Scalars['Money']['input'];
  optionsNet: Scalars['Money']['input'];
  qualifier: Qualifier;
  basis: Scalars['String']['input'];
  lots: Array<TenderLotInput>;
  /** What else of the same need is bought apart from it (§ 3 (2) VgV). */
  likeContracts?: InputMaybe<Array<TenderLikeContractInput>>;
  source?: InputMaybe<SourceInput>;
  inferred?: InputMaybe<Array<Scalars['String']['input']>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderGroundInput = {
  /** The paragraph: `§ 14 (4) Nr. 2 VgV`. */
  ground: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type TenderFrameworkInput = {
  maximumNet: Scalars['Money']['input'];
  months: Scalars['Int']['input'];
  longerReason?: InputMaybe<Scalars['String']['input']>;
};

export type ChooseProcedureInput = {
  id: Scalars['ID']['input'];
  procedure: Procedure;
  grounds: Array<TenderGroundInput>;
  electronic: Scalars['Boolean']['input'];
  notElectronicReason?: InputMaybe<Scalars['String']['input']>;
  undividedReason?: InputMaybe<Scalars['String']['input']>;
  framework?: InputMaybe<TenderFrameworkInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PlanTenderInput = {
  id: Scalars['ID']['input'];
  publicationOn?: InputMaybe<Scalars['Day']['input']>;
  openingOn?: InputMaybe<Scalars['Day']['input']>;
  committeeOn?: InputMaybe<Scalars['Day']['input']>;
  awardOn?: InputMaybe<Scalars['Day']['input']>;
  startOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** A kept file (`POST /files`), and under which title bidders know it. */
export type TenderFileInput = {
  sha256: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type TenderCriterionInput = {
  criterion: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  kind: CriterionKind;
  weight: Scalars['Int']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
};

export type TenderComparisonInput = {
  criteria: Array<TenderCriterionInput>;
  priceFormula: PriceFormula;
  mostPoints: Scalars['Int']['input'];
  variants: TenderVariants;
  notAllElectronic: Scalars['Boolean']['input'];
};

export type PrepareDocumentsInput = {
  id: Scalars['ID']['input'];
  files: Array<TenderFileInput>;
  criteria: Array<TenderCriterionInput>;
  priceFormula: PriceFormula;
  mostPoints: Scalars['Int']['input'];
  variants: TenderVariants;
  suitability: Array<Scalars['String']['input']>;
  required: Array<Scalars['String']['input']>;
  notAllElectronic: Scalars['Boolean']['input'];
  /** Bids compete by quality alone, at a price that is given (§ 58 (2) VgV). */
  fixedPrice?: InputMaybe<Scalars['Boolean']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderShareInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  /** Of which lot, where contracts of several are awarded together. */
  lot?: InputMaybe<Scalars['ID']['input']>;
};

export type TenderLaterYearInput = {
  year: Scalars['Int']['input'];
  gross: Scalars['Money']['input'];
  reason: Scalars['String']['input'];
  /** Of which lot, where contracts of several are awarded together. */
  lot?: InputMaybe<Scalars['ID']['input']>;
};

export type AskFundingInput = {
  id: Scalars['ID']['input'];
  years: Array<TenderShareInput>;
  laterYears: Array<TenderLaterYearInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** Why all the same, where the year has no statute in force (§ 83 GemO). */
export type TenderProvisionalGround =
  | 'legalObligation'
  | 'unpostponable';

export type ReleaseFundingInput = {
  id: Scalars['ID']['input'];
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApproveDocumentsInput = {
  id: Scalars['ID']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApprovePublicationInput = {
  id: Scalars['ID']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PublishTenderInput = {
  id: Scalars['ID']['input'];
  dispatchedOn: Scalars['Day']['input'];
  closesAt: Scalars['Instant']['input'];
  questionsUntil?: InputMaybe<Scalars['Instant']['input']>;
  validUntil: Scalars['Day']['input'];
  address: Scalars['String']['input'];
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  priorInformationOn?: InputMaybe<Scalars['Day']['input']>;
  /** The public half of a printed recovery key. */
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderBidderInput = {
  bidder: Scalars['ID']['input'];
  firm?: InputMaybe<Scalars['String']['input']>;
  /** Name and contacts of a person: kept encrypted, and erasable. */
  person?: InputMaybe<Scalars['String']['input']>;
  contact?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  sme?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InviteBiddersInput = {
  id: Scalars['ID']['input'];
  bidders: Array<TenderBidderInput>;
  dispatchedOn: Scalars['Day']['input'];
  closesAt: Scalars['Instant']['input'];
  validUntil: Scalars['Day']['input'];
  agreed: Scalars['Boolean']['input'];
  fewerReason?: InputMaybe<Scalars['String']['input']>;
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  priorInformationOn?: InputMaybe<Scalars['Day']['input']>;
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DispatchNoticeInput = {
  id: Scalars['ID']['input'];
  notice?: InputMaybe<Scalars['ID']['input']>;
  kind: NoticeKind;
  dispatchedOn: Scalars['Day']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AnswerNoticeInput = {
  id: Scalars['ID']['input'];
  notice: Scalars['ID']['input'];
  publishedOn?: InputMaybe<Scalars['Day']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  rejectedBecause?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReceiveQuestionInput = {
  id: Scalars['ID']['input'];
  question?: InputMaybe<Scalars['ID']['input']>;
  /** Without a word of who asked. */
  text: Scalars['String']['input'];
  receivedOn: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AnswerQuestionInput = {
  id: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  changesDocuments: Scalars['Boolean']['input'];
  /** Why the answer means nothing for preparing a bid, so that the deadline stays (§ 20 (3) VgV). */
  immaterialReason?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CorrectTenderInput = {
  id: Scalars['ID']['input'];
  what: Scalars['String']['input'];
  essential: Scalars['Boolean']['input'];
  files?: InputMaybe<Array<TenderFileInput>>;
  criteria?: InputMaybe<Array<TenderCriterionInput>>;
  closesAt: Scalars['Instant']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApproveCorrectionInput = {
  id: Scalars['ID']['input'];
  /** The correction that was proposed. */
  correction: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ExtendDeadlineInput = {
  id: Scalars['ID']['input'];
  closesAt: Scalars['Instant']['input'];
  validUntil?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ExtendValidityInput = {
  id: Scalars['ID']['input'];
  validUntil: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BeginOpeningInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type OpenBidsInput = {
  id: Scalars['ID']['input'];
  /** The printed private key, only if an opening key is lost. It is not kept. */
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderPriceInput = {
  lot: Scalars['ID']['input'];
  net: Scalars['Money']['input'];
  gross: Scalars['Money']['input'];
  vatRate?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordBidInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  bidder: TenderBidderInput;
  prices: Array<TenderPriceInput>;
  variant: Scalars['Boolean']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** What a document says something about: the firm, what it will do, its points, or its price (§ 56 (2), (3) VgV). */
export type RequestedDocumentKind =
  | 'firm'
  | 'performance'
  | 'scoring'
  | 'price';

export type RequestedDocumentInput = {
  title: Scalars['String']['input'];
  kind: RequestedDocumentKind;
  /** It is there, but wrong: it shall be set right, not only handed in or completed. */
  correction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why a price that is asked for changes neither the sum nor the order of the bids (§ 56 (3) VgV). */
  insignificantReason?: InputMaybe<Scalars['String']['input']>;
};

export type RequestDocumentsInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  documents: Array<RequestedDocumentInput>;
  until: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RecordDocumentsInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  complete: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CheckBidInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  correctedPrices?: InputMaybe<Array<TenderPriceInput>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ExcludeBidInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  ground: ExclusionGround;
  reason: Scalars['String']['input'];
  selfCleaning?: InputMaybe<Scalars['String']['input']>;
  /** Of a ground of §§ 123, 124 GWB: the final judgment, or the event; after five or three years it counts no more (§ 126 GWB). */
  breachOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ClarifyPriceInput = {
  id: Scalars['ID']['input'];
  bid: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  answer: Scalars['String']['input'];
  accepted: Scalars['Boolean']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SelectCandidatesInput = {
  id: Scalars['ID']['input'];
  bids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  fewerReason?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type HoldNegotiationInput = {
  id: Scalars['ID']['input'];
  round: Scalars['Int']['input'];
  bids: Array<Scalars['ID']['input']>;
  on: Scalars['Day']['input'];
  summary: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderScoreInput = {
  bid: Scalars['ID']['input'];
  lot: Scalars['ID']['input'];
  criterion: Scalars['ID']['input'];
  /** In hundredths of a point. */
  points: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type TenderCostInput = {
  bid: Scalars['ID']['input'];
  lot: Scalars['ID']['input'];
  criterion: Scalars['ID']['input'];
  net: Scalars['Money']['input'];
};

export type ScoreBidsInput = {
  id: Scalars['ID']['input'];
  /** Of every valid bid, lot and criterion that is not the price; prices are computed. */
  scores: Array<TenderScoreInput>;
  /** What each bid costs over its life, where a criterion asks for it (§ 59 VgV). */
  costs?: InputMaybe<Array<TenderCostInput>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ConfirmEvaluationInput = {
  id: Scalars['ID']['input'];
  /** What the second person computed. */
  hash: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReturnEvaluationInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderProposalInput = {
  lot: Scalars['ID']['input'];
  /** The bid ranked first; left out for a direct purchase. */
  bid?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  subcontracted?: InputMaybe<Scalars['Int']['input']>;
};

export type ProposeAwardInput = {
  id: Scalars['ID']['input'];
  proposals: Array<TenderProposalInput>;
  /** The firm of a direct purchase, and its price. */
  bidder?: InputMaybe<TenderBidderInput>;
  directPrice?: InputMaybe<TenderDirectPriceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderDirectPriceInput = {
  net: Scalars['Money']['input'];
  gross: Scalars['Money']['input'];
  vatRate?: InputMaybe<Scalars['Int']['input']>;
};

export type ResolveAwardInput = {
  id: Scalars['ID']['input'];
  level: AwardLevel;
  body: Scalars['String']['input'];
  on: Scalars['Day']['input'];
  accepted: Scalars['Boolean']['input'];
  vote?: InputMaybe<Scalars['String']['input']>;
  closedSession: Scalars['Boolean']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type QueryRegisterInput = {
  id: Scalars['ID']['input'];
  bidder: Scalars['ID']['input'];
  answeredOn: Scalars['Day']['input'];
  entry: Scalars['Boolean']['input'];
  reference: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TenderLetterInput = {
  bidder: Scalars['ID']['input'];
  reasons: Scalars['String']['input'];
};

export type SendInformationInput = {
  id: Scalars['ID']['input'];
  electronic: Scalars['Boolean']['input'];
  letters: Array<TenderLetterInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type LodgeObjectionInput = {
  id: Scalars['ID']['input'];
  objection?: InputMaybe<Scalars['ID']['input']>;
  bidder?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  receivedOn: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BackTo =
  | 'opened'
  | 'evaluated';

export type DecideObjectionInput = {
  id: Scalars['ID']['input'];
  objection: Scalars['ID']['input'];
  upheld: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
  backTo?: InputMaybe<BackTo>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type LodgeReviewInput = {
  id: Scalars['ID']['input'];
  review?: InputMaybe<Scalars['ID']['input']>;
  chamber: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReviewResult =
  | 'dismissed'
  | 'upheld'
  | 'withdrawn';

export type EndReviewInput = {
  id: Scalars['ID']['input'];
  review: Scalars['ID']['input'];
  result: ReviewResult;
  text: Scalars['String']['input'];
  backTo?: InputMaybe<BackTo>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ContractOptionInput = {
  option: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  exerciseBy: Scalars['Day']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  endsOn?: InputMaybe<Scalars['Day']['input']>;
};

export type ContractTermsInput = {
  lot: Scalars['ID']['input'];
  beginsOn: Scalars['Day']['input'];
  endsOn?: InputMaybe<Scalars['Day']['input']>;
  options: Array<ContractOptionInput>;
  indexation: Scalars['Boolean']['input'];
  noticeUntil?: InputMaybe<Scalars['Day']['input']>;
};

/** Authority for investments of later years that is charged (§ 86 GemO). */
export type TenderAuthorityInput = {
  budget: Scalars['ID']['input'];
  appropriation: Scalars['ID']['input'];
  due: Array<TenderDueYearInput>;
};

export type TenderDueYearInput = {
  year: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
};

export type TenderAwardShareInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  /** The lot whose contract it is; left out where there is one. */
  lot?: InputMaybe<Scalars['ID']['input']>;
};

export type TenderAwardLaterYearInput = {
  year: Scalars['Int']['input'];
  gross: Scalars['Money']['input'];
  reason: Scalars['String']['input'];
  /** The lot whose contract it is; left out where there is one. */
  lot?: InputMaybe<Scalars['ID']['input']>;
};

export type TenderChargedAuthorityInput = {
  budget: Scalars['ID']['input'];
  appropriation: Scalars['ID']['input'];
  /** The lot whose contract charges it; left out where there is one. */
  lot?: InputMaybe<Scalars['ID']['input']>;
  due: Array<TenderDueYearInput>;
};

export type AwardTenderInput = {
  id: Scalars['ID']['input'];
  terms: Array<ContractTermsInput>;
  /** What each year bears; with later years exactly the gross sum of what is awarded. */
  years: Array<TenderAwardShareInput>;
  laterYears: Array<TenderAwardLaterYearInput>;
  authorities?: InputMaybe<Array<TenderChargedAuthorityInput>>;
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DebriefBidderInput = {
  id: Scalars['ID']['input'];
  bidder: Scalars['ID']['input'];
  requestedOn: Scalars['Day']['input'];
  text: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReportStatisticsInput = {
  id: Scalars['ID']['input'];
  on: Scalars['Day']['input'];
  reference: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CancelTenderInput = {
  id: Scalars['ID']['input'];
  ground: CancellationGround;
  reason: Scalars['String']['input'];
  /** Left out: the whole procedure. */
  lots?: InputMaybe<Array<Scalars['ID']['input']>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CloseTenderInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type HandOverTenderInput = {
  id: Scalars['ID']['input'];
  /** The account of whoever handles the case from now on. */
  to: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type EraseBidderInput = {
  id: Scalars['ID']['input'];
  bidder: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** The step that happened, in the words of its own act; exactly one. */
export type LateStepInput =
  { publishTender: PublishTenderLateInput; inviteBidders?: never; correctTender?: never; extendDeadline?: never; resolveAward?: never; sendInformation?: never; awardTender?: never; }
  |  { publishTender?: never; inviteBidders: InviteBiddersLateInput; correctTender?: never; extendDeadline?: never; resolveAward?: never; sendInformation?: never; awardTender?: never; }
  |  { publishTender?: never; inviteBidders?: never; correctTender: CorrectTenderLateInput; extendDeadline?: never; resolveAward?: never; sendInformation?: never; awardTender?: never; }
  |  { publishTender?: never; inviteBidders?: never; correctTender?: never; extendDeadline: ExtendDeadlineLateInput; resolveAward?: never; sendInformation?: never; awardTender?: never; }
  |  { publishTender?: never; inviteBidders?: never; correctTender?: never; extendDeadline?: never; resolveAward: ResolveAwardLateInput; sendInformation?: never; awardTender?: never; }
  |  { publishTender?: never; inviteBidders?: never; correctTender?: never; extendDeadline?: never; resolveAward?: never; sendInformation: SendInformationLateInput; awardTender?: never; }
  |  { publishTender?: never; inviteBidders?: never; correctTender?: never; extendDeadline?: never; resolveAward?: never; sendInformation?: never; awardTender: AwardTenderLateInput; };

export type PublishTenderLateInput = {
  dispatchedOn: Scalars['Day']['input'];
  closesAt: Scalars['Instant']['input'];
  questionsUntil?: InputMaybe<Scalars['Instant']['input']>;
  validUntil: Scalars['Day']['input'];
  address: Scalars['String']['input'];
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  priorInformationOn?: InputMaybe<Scalars['Day']['input']>;
  /** The public half of a printed recovery key. */
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
};

export type InviteBiddersLateInput = {
  bidders: Array<TenderBidderInput>;
  dispatchedOn: Scalars['Day']['input'];
  closesAt: Scalars['Instant']['input'];
  validUntil: Scalars['Day']['input'];
  agreed: Scalars['Boolean']['input'];
  fewerReason?: InputMaybe<Scalars['String']['input']>;
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  priorInformationOn?: InputMaybe<Scalars['Day']['input']>;
  recoveryKey?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectTenderLateInput = {
  what: Scalars['String']['input'];
  essential: Scalars['Boolean']['input'];
  files?: InputMaybe<Array<TenderFileInput>>;
  criteria?: InputMaybe<Array<TenderCriterionInput>>;
  closesAt: Scalars['Instant']['input'];
};

export type ExtendDeadlineLateInput = {
  closesAt: Scalars['Instant']['input'];
  validUntil?: InputMaybe<Scalars['Day']['input']>;
};

export type ResolveAwardLateInput = {
  level: AwardLevel;
  body: Scalars['String']['input'];
  on: Scalars['Day']['input'];
  accepted: Scalars['Boolean']['input'];
  vote?: InputMaybe<Scalars['String']['input']>;
  closedSession: Scalars['Boolean']['input'];
  decision?: InputMaybe<DecisionRefInput>;
};

export type SendInformationLateInput = {
  electronic: Scalars['Boolean']['input'];
  letters: Array<TenderLetterInput>;
};

export type AwardTenderLateInput = {
  terms: Array<ContractTermsInput>;
  /** What each year bears; with later years exactly the gross sum of what is awarded. */
  years: Array<TenderAwardShareInput>;
  laterYears: Array<TenderAwardLaterYearInput>;
  authorities?: InputMaybe<Array<TenderChargedAuthorityInput>>;
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
};

export type ProposeLateStepInput = {
  id: Scalars['ID']['input'];
  /** Its name among the entries; made from the commandId if left out. */
  entry?: InputMaybe<Scalars['ID']['input']>;
  step: LateStepInput;
  /** When it happened. */
  tookEffectAt: Scalars['Instant']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  /** Why it could not be entered when it happened. */
  because?: InputMaybe<BecauseInput>;
};

export type ConfirmLateStepInput = {
  id: Scalars['ID']['input'];
  entry: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DropLateStepInput = {
  id: Scalars['ID']['input'];
  entry: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ContractFrameworkInput = {
  maximumNet: Scalars['Money']['input'];
  /** Who may call off, if only these offices may (§ 21 (2) VgV). */
  callers?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TakeOverContractInput = {
  /** Its id for ever; made from the commandId if none is given: `C-7F3K2Q9B`. */
  key?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  contractor?: InputMaybe<Scalars['String']['input']>;
  category: ProcurementCategory;
  regime: ProcurementRegime;
  procedure?: InputMaybe<Procedure>;
  begunOn: Scalars['Day']['input'];
  office?: InputMaybe<Scalars['String']['input']>;
  measure?: InputMaybe<Scalars['ID']['input']>;
  beginsOn: Scalars['Day']['input'];
  endsOn?: InputMaybe<Scalars['Day']['input']>;
  noticeUntil?: InputMaybe<Scalars['Day']['input']>;
  options: Array<ContractOptionInput>;
  indexation: Scalars['Boolean']['input'];
  framework?: InputMaybe<ContractFrameworkInput>;
  exercise?: InputMaybe<Scalars['Boolean']['input']>;
  /** As it stood on this day. */
  on: Scalars['Day']['input'];
  gross?: InputMaybe<Scalars['Money']['input']>;
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  qualifier?: InputMaybe<Qualifier>;
  /** Called off before these books began, net. */
  calledNet?: InputMaybe<Scalars['Money']['input']>;
  /** De minimis changes before these books began, net. */
  modifiedNet?: InputMaybe<Scalars['Money']['input']>;
  source: SourceInput;
  inferred?: InputMaybe<Array<Scalars['String']['input']>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the day of the figures; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PlaceCallOffInput = {
  id: Scalars['ID']['input'];
  callOff?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  on: Scalars['Day']['input'];
  /** Who orders. */
  office?: InputMaybe<Scalars['String']['input']>;
  net: Scalars['Money']['input'];
  gross: Scalars['Money']['input'];
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  years: Array<TenderShareInput>;
  laterYears?: InputMaybe<Array<TenderLaterYearInput>>;
  authority?: InputMaybe<TenderAuthorityInput>;
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ModifyContractInput = {
  id: Scalars['ID']['input'];
  modification?: InputMaybe<Scalars['ID']['input']>;
  ground: ModificationGround;
  reason: Scalars['String']['input'];
  /** Below nothing where it becomes cheaper. */
  net: Scalars['Money']['input'];
  gross: Scalars['Money']['input'];
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  endsOn?: InputMaybe<Scalars['Day']['input']>;
  /** The price as the index has it on the day, where a clause says so (§ 132 (4) GWB). */
  indexedNet?: InputMaybe<Scalars['Money']['input']>;
  /** Who takes the contractor's place (§ 132 (2) Nr. 4 GWB). */
  contractor?: InputMaybe<Scalars['String']['input']>;
  years: Array<TenderShareInput>;
  laterYears: Array<TenderLaterYearInput>;
  authority?: InputMaybe<TenderAuthorityInput>;
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ExerciseOptionInput = {
  id: Scalars['ID']['input'];
  option: Scalars['ID']['input'];
  years: Array<TenderShareInput>;
  laterYears: Array<TenderLaterYearInput>;
  authority?: InputMaybe<TenderAuthorityInput>;
  provisionalGround?: InputMaybe<TenderProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DeclineOptionInput = {
  id: Scalars['ID']['input'];
  option: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SendModificationNoticeInput = {
  id: Scalars['ID']['input'];
  modification: Scalars['ID']['input'];
  dispatchedOn: Scalars['Day']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TerminateContractInput = {
  id: Scalars['ID']['input'];
  endsOn: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Measure: Measure;
  Tender: Tender;
  Contract: Contract;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Tender:
    ( { __typename: 'Tender' }
    & GraphQLRecursivePick<FederationTypes['Tender'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  Day: ResolverTypeWrapper<Partial<Scalars['Day']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  Fact: ResolverTypeWrapper<Partial<Fact>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  Task: ResolverTypeWrapper<Partial<Task>>;
  Because: ResolverTypeWrapper<Partial<Because>>;
  BecauseInput: ResolverTypeWrapper<Partial<BecauseInput>>;
  HistoryEntry: ResolverTypeWrapper<Partial<HistoryEntry>>;
  Qualifier: ResolverTypeWrapper<Partial<Qualifier>>;
  Mark: ResolverTypeWrapper<Partial<Mark>>;
  Source: ResolverTypeWrapper<Partial<Source>>;
  SourceInput: ResolverTypeWrapper<Partial<SourceInput>>;
  DecisionRef: ResolverTypeWrapper<Partial<DecisionRef>>;
  DecisionRefInput: ResolverTypeWrapper<Partial<DecisionRefInput>>;
  Explanation: ResolverTypeWrapper<Partial<Explanation>>;
  ExplanationPart: ResolverTypeWrapper<Partial<ExplanationPart>>;
  Preparation: ResolverTypeWrapper<Partial<Preparation>>;
  Light: ResolverTypeWrapper<Partial<Light>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  Budget: ResolverTypeWrapper<Key>;
  BudgetLine: ResolverTypeWrapper<Key>;
  Decision: ResolverTypeWrapper<Key>;
  Measure: ResolverTypeWrapper<Key>;
  TenderPage: ResolverTypeWrapper<TenderPageShape>;
  TenderFilter: ResolverTypeWrapper<Partial<TenderFilter>>;
  TenderOrder: ResolverTypeWrapper<Partial<TenderOrder>>;
  TenderOrderField: ResolverTypeWrapper<Partial<TenderOrderField>>;
  TenderStatus: ResolverTypeWrapper<Partial<TenderStatus>>;
  Procedure: ResolverTypeWrapper<Partial<Procedure>>;
  ProcurementRegime: ResolverTypeWrapper<Partial<ProcurementRegime>>;
  ProcurementCategory: ResolverTypeWrapper<Partial<ProcurementCategory>>;
  Tender: ResolverTypeWrapper<TenderShape>;
  TenderTakeOver: ResolverTypeWrapper<Partial<TenderTakeOver>>;
  EstimateMethod: ResolverTypeWrapper<Partial<EstimateMethod>>;
  TenderEstimate: ResolverTypeWrapper<Partial<TenderEstimate>>;
  TenderLikeContract: ResolverTypeWrapper<Partial<TenderLikeContract>>;
  TenderLot: ResolverTypeWrapper<Partial<TenderLot>>;
  TenderChoice: ResolverTypeWrapper<Partial<TenderChoice>>;
  TenderGround: ResolverTypeWrapper<Partial<TenderGround>>;
  TenderFramework: ResolverTypeWrapper<Partial<TenderFramework>>;
  TenderInterest: ResolverTypeWrapper<Partial<TenderInterest>>;
  TenderConsultation: ResolverTypeWrapper<Partial<TenderConsultation>>;
  TenderPlan: ResolverTypeWrapper<Partial<TenderPlan>>;
  CriterionKind: ResolverTypeWrapper<Partial<CriterionKind>>;
  PriceFormula: ResolverTypeWrapper<Partial<PriceFormula>>;
  TenderVariants: ResolverTypeWrapper<Partial<TenderVariants>>;
  TenderDocuments: ResolverTypeWrapper<DocumentsShape>;
  TenderFile: ResolverTypeWrapper<Partial<TenderFile>>;
  TenderCriterion: ResolverTypeWrapper<Partial<TenderCriterion>>;
  TenderFunding: ResolverTypeWrapper<Partial<Omit<TenderFunding, 'years'> & { years: Array<ResolversTypes['TenderShare']> }>>;
  TenderFundingState: ResolverTypeWrapper<Partial<TenderFundingState>>;
  TenderShare: ResolverTypeWrapper<ShareShape>;
  TenderLaterYear: ResolverTypeWrapper<Partial<TenderLaterYear>>;
  TenderAskingKind: ResolverTypeWrapper<Partial<TenderAskingKind>>;
  TenderAsking: ResolverTypeWrapper<AskingShape>;
  TenderAskedState: ResolverTypeWrapper<Partial<TenderAskedState>>;
  TenderAskedBudget: ResolverTypeWrapper<AskedBudgetShape>;
  TenderApprovalKind: ResolverTypeWrapper<Partial<TenderApprovalKind>>;
  TenderApproval: ResolverTypeWrapper<Partial<TenderApproval>>;
  TenderStage: ResolverTypeWrapper<Partial<TenderStage>>;
  TenderRound: ResolverTypeWrapper<RoundShape>;
  NoticeKind: ResolverTypeWrapper<Partial<NoticeKind>>;
  TenderNotice: ResolverTypeWrapper<Partial<TenderNotice>>;
  TenderQuestion: ResolverTypeWrapper<Partial<TenderQuestion>>;
  TenderCorrectionKind: ResolverTypeWrapper<Partial<TenderCorrectionKind>>;
  TenderCorrectionState: ResolverTypeWrapper<Partial<TenderCorrectionState>>;
  TenderCorrection: ResolverTypeWrapper<Partial<TenderCorrection>>;
  TenderBidder: ResolverTypeWrapper<BidderShape>;
  ExclusionGround: ResolverTypeWrapper<Partial<ExclusionGround>>;
  TenderBid: ResolverTypeWrapper<BidShape>;
  RequestedDocument: ResolverTypeWrapper<Partial<RequestedDocument>>;
  TenderPrice: ResolverTypeWrapper<Partial<TenderPrice>>;
  TenderSelection: ResolverTypeWrapper<Partial<TenderSelection>>;
  TenderNegotiation: ResolverTypeWrapper<Partial<TenderNegotiation>>;
  TenderEvaluation: ResolverTypeWrapper<EvaluationShape>;
  TenderScore: ResolverTypeWrapper<Partial<TenderScore>>;
  TenderCost: ResolverTypeWrapper<Partial<TenderCost>>;
  TenderRank: ResolverTypeWrapper<Partial<TenderRank>>;
  TenderProposal: ResolverTypeWrapper<ProposalShape>;
  AwardLevel: ResolverTypeWrapper<Partial<AwardLevel>>;
  TenderResolution: ResolverTypeWrapper<ResolutionShape>;
  TenderRegisterAnswer: ResolverTypeWrapper<RegisterShape>;
  TenderInformation: ResolverTypeWrapper<InformationShape>;
  TenderLetter: ResolverTypeWrapper<LetterShape>;
  TenderHoldKind: ResolverTypeWrapper<Partial<TenderHoldKind>>;
  TenderHoldResult: ResolverTypeWrapper<Partial<TenderHoldResult>>;
  TenderHold: ResolverTypeWrapper<HoldShape>;
  TenderAward: ResolverTypeWrapper<AwardShape>;
  TenderDebrief: ResolverTypeWrapper<DebriefShape>;
  TenderStatistics: ResolverTypeWrapper<Partial<TenderStatistics>>;
  CancellationGround: ResolverTypeWrapper<Partial<CancellationGround>>;
  TenderCancellation: ResolverTypeWrapper<Partial<TenderCancellation>>;
  TenderRetention: ResolverTypeWrapper<Partial<TenderRetention>>;
  TenderLateStepState: ResolverTypeWrapper<Partial<TenderLateStepState>>;
  TenderLateStep: ResolverTypeWrapper<LateStepShape>;
  DeadlineKind: ResolverTypeWrapper<Partial<DeadlineKind>>;
  TenderDeadline: ResolverTypeWrapper<DeadlineShape>;
  PeriodAgreement: ResolverTypeWrapper<Partial<PeriodAgreement>>;
  ProcurementPeriodsInput: ResolverTypeWrapper<Partial<ProcurementPeriodsInput>>;
  PeriodKind: ResolverTypeWrapper<Partial<PeriodKind>>;
  ProcurementPeriod: ResolverTypeWrapper<Partial<ProcurementPeriod>>;
  ProcurementPeriodStep: ResolverTypeWrapper<Partial<ProcurementPeriodStep>>;
  ProcurementRule: ResolverTypeWrapper<Partial<ProcurementRule>>;
  ProcurementGate: ResolverTypeWrapper<Partial<ProcurementGate>>;
  TenderStep: ResolverTypeWrapper<Partial<TenderStep>>;
  TenderGate: ResolverTypeWrapper<Partial<TenderGate>>;
  RecordItemState: ResolverTypeWrapper<Partial<RecordItemState>>;
  RecordItem: ResolverTypeWrapper<Partial<RecordItem>>;
  RecordEntry: ResolverTypeWrapper<Partial<RecordEntry>>;
  TenderTimelineEntry: ResolverTypeWrapper<Partial<TenderTimelineEntry>>;
  ContractPage: ResolverTypeWrapper<ContractPageShape>;
  ContractFilter: ResolverTypeWrapper<Partial<ContractFilter>>;
  ContractOrder: ResolverTypeWrapper<Partial<ContractOrder>>;
  ContractOrderField: ResolverTypeWrapper<Partial<ContractOrderField>>;
  ContractStatus: ResolverTypeWrapper<Partial<ContractStatus>>;
  Contract: ResolverTypeWrapper<ContractShape>;
  ContractFigure: ResolverTypeWrapper<FigureShape>;
  ContractFramework: ResolverTypeWrapper<Partial<ContractFramework>>;
  ContractOptionState: ResolverTypeWrapper<Partial<ContractOptionState>>;
  ContractOption: ResolverTypeWrapper<Partial<ContractOption>>;
  ContractCallOffState: ResolverTypeWrapper<Partial<ContractCallOffState>>;
  ContractCallOff: ResolverTypeWrapper<Partial<ContractCallOff>>;
  ModificationGround: ResolverTypeWrapper<Partial<ModificationGround>>;
  ContractModificationState: ResolverTypeWrapper<Partial<ContractModificationState>>;
  ContractModification: ResolverTypeWrapper<Partial<ContractModification>>;
  ContractWarningOf: ResolverTypeWrapper<Partial<ContractWarningOf>>;
  ContractWarning: ResolverTypeWrapper<Partial<ContractWarning>>;
  TenderOutcome: ResolverTypeWrapper<Outcome>;
  ContractOutcome: ResolverTypeWrapper<Outcome>;
  DeclareNeedInput: ResolverTypeWrapper<Partial<DeclareNeedInput>>;
  TakenOverStatus: ResolverTypeWrapper<Partial<TakenOverStatus>>;
  TakeOverTenderInput: ResolverTypeWrapper<Partial<TakeOverTenderInput>>;
  DeclareInterestsInput: ResolverTypeWrapper<Partial<DeclareInterestsInput>>;
  ConsultMarketInput: ResolverTypeWrapper<Partial<ConsultMarketInput>>;
  TenderLotInput: ResolverTypeWrapper<Partial<TenderLotInput>>;
  TenderLikeContractInput: ResolverTypeWrapper<Partial<TenderLikeContractInput>>;
  EstimateValueInput: ResolverTypeWrapper<Partial<EstimateValueInput>>;
  TenderGroundInput: ResolverTypeWrapper<Partial<TenderGroundInput>>;
  TenderFrameworkInput: ResolverTypeWrapper<Partial<TenderFrameworkInput>>;
  ChooseProcedureInput: ResolverTypeWrapper<Partial<ChooseProcedureInput>>;
  PlanTenderInput: ResolverTypeWrapper<Partial<PlanTenderInput>>;
  TenderFileInput: ResolverTypeWrapper<Partial<TenderFileInput>>;
  TenderCriterionInput: ResolverTypeWrapper<Partial<TenderCriterionInput>>;
  TenderComparisonInput: ResolverTypeWrapper<Partial<TenderComparisonInput>>;
  PrepareDocumentsInput: ResolverTypeWrapper<Partial<PrepareDocumentsInput>>;
  TenderShareInput: ResolverTypeWrapper<Partial<TenderShareInput>>;
  TenderLaterYearInput: ResolverTypeWrapper<Partial<TenderLaterYearInput>>;
  AskFundingInput: ResolverTypeWrapper<Partial<AskFundingInput>>;
  TenderProvisionalGround: ResolverTypeWrapper<Partial<TenderProvisionalGround>>;
  ReleaseFundingInput: ResolverTypeWrapper<Partial<ReleaseFundingInput>>;
  ApproveDocumentsInput: ResolverTypeWrapper<Partial<ApproveDocumentsInput>>;
  ApprovePublicationInput: ResolverTypeWrapper<Partial<ApprovePublicationInput>>;
  PublishTenderInput: ResolverTypeWrapper<Partial<PublishTenderInput>>;
  TenderBidderInput: ResolverTypeWrapper<Partial<TenderBidderInput>>;
  InviteBiddersInput: ResolverTypeWrapper<Partial<InviteBiddersInput>>;
  DispatchNoticeInput: ResolverTypeWrapper<Partial<DispatchNoticeInput>>;
  AnswerNoticeInput: ResolverTypeWrapper<Partial<AnswerNoticeInput>>;
  ReceiveQuestionInput: ResolverTypeWrapper<Partial<ReceiveQuestionInput>>;
  AnswerQuestionInput: ResolverTypeWrapper<Partial<AnswerQuestionInput>>;
  CorrectTenderInput: ResolverTypeWrapper<Partial<CorrectTenderInput>>;
  ApproveCorrectionInput: ResolverTypeWrapper<Partial<ApproveCorrectionInput>>;
  ExtendDeadlineInput: ResolverTypeWrapper<Partial<ExtendDeadlineInput>>;
  ExtendValidityInput: ResolverTypeWrapper<Partial<ExtendValidityInput>>;
  BeginOpeningInput: ResolverTypeWrapper<Partial<BeginOpeningInput>>;
  OpenBidsInput: ResolverTypeWrapper<Partial<OpenBidsInput>>;
  TenderPriceInput: ResolverTypeWrapper<Partial<TenderPriceInput>>;
  RecordBidInput: ResolverTypeWrapper<Partial<RecordBidInput>>;
  RequestedDocumentKind: ResolverTypeWrapper<Partial<RequestedDocumentKind>>;
  RequestedDocumentInput: ResolverTypeWrapper<Partial<RequestedDocumentInput>>;
  RequestDocumentsInput: ResolverTypeWrapper<Partial<RequestDocumentsInput>>;
  RecordDocumentsInput: ResolverTypeWrapper<Partial<RecordDocumentsInput>>;
  CheckBidInput: ResolverTypeWrapper<Partial<CheckBidInput>>;
  ExcludeBidInput: ResolverTypeWrapper<Partial<ExcludeBidInput>>;
  ClarifyPriceInput: ResolverTypeWrapper<Partial<ClarifyPriceInput>>;
  SelectCandidatesInput: ResolverTypeWrapper<Partial<SelectCandidatesInput>>;
  HoldNegotiationInput: ResolverTypeWrapper<Partial<HoldNegotiationInput>>;
  TenderScoreInput: ResolverTypeWrapper<Partial<TenderScoreInput>>;
  TenderCostInput: ResolverTypeWrapper<Partial<TenderCostInput>>;
  ScoreBidsInput: ResolverTypeWrapper<Partial<ScoreBidsInput>>;
  ConfirmEvaluationInput: ResolverTypeWrapper<Partial<ConfirmEvaluationInput>>;
  ReturnEvaluationInput: ResolverTypeWrapper<Partial<ReturnEvaluationInput>>;
  TenderProposalInput: ResolverTypeWrapper<Partial<TenderProposalInput>>;
  ProposeAwardInput: ResolverTypeWrapper<Partial<ProposeAwardInput>>;
  TenderDirectPriceInput: ResolverTypeWrapper<Partial<TenderDirectPriceInput>>;
  ResolveAwardInput: ResolverTypeWrapper<Partial<ResolveAwardInput>>;
  QueryRegisterInput: ResolverTypeWrapper<Partial<QueryRegisterInput>>;
  TenderLetterInput: ResolverTypeWrapper<Partial<TenderLetterInput>>;
  SendInformationInput: ResolverTypeWrapper<Partial<SendInformationInput>>;
  LodgeObjectionInput: ResolverTypeWrapper<Partial<LodgeObjectionInput>>;
  BackTo: ResolverTypeWrapper<Partial<BackTo>>;
  DecideObjectionInput: ResolverTypeWrapper<Partial<DecideObjectionInput>>;
  LodgeReviewInput: ResolverTypeWrapper<Partial<LodgeReviewInput>>;
  ReviewResult: ResolverTypeWrapper<Partial<ReviewResult>>;
  EndReviewInput: ResolverTypeWrapper<Partial<EndReviewInput>>;
  ContractOptionInput: ResolverTypeWrapper<Partial<ContractOptionInput>>;
  ContractTermsInput: ResolverTypeWrapper<Partial<ContractTermsInput>>;
  TenderAuthorityInput: ResolverTypeWrapper<Partial<TenderAuthorityInput>>;
  TenderDueYearInput: ResolverTypeWrapper<Partial<TenderDueYearInput>>;
  TenderAwardShareInput: ResolverTypeWrapper<Partial<TenderAwardShareInput>>;
  TenderAwardLaterYearInput: ResolverTypeWrapper<Partial<TenderAwardLaterYearInput>>;
  TenderChargedAuthorityInput: ResolverTypeWrapper<Partial<TenderChargedAuthorityInput>>;
  AwardTenderInput: ResolverTypeWrapper<Partial<AwardTenderInput>>;
  DebriefBidderInput: ResolverTypeWrapper<Partial<DebriefBidderInput>>;
  ReportStatisticsInput: ResolverTypeWrapper<Partial<ReportStatisticsInput>>;
  CancelTenderInput: ResolverTypeWrapper<Partial<CancelTenderInput>>;
  CloseTenderInput: ResolverTypeWrapper<Partial<CloseTenderInput>>;
  HandOverTenderInput: ResolverTypeWrapper<Partial<HandOverTenderInput>>;
  EraseBidderInput: ResolverTypeWrapper<Partial<EraseBidderInput>>;
  LateStepInput: ResolverTypeWrapper<Partial<LateStepInput>>;
  PublishTenderLateInput: ResolverTypeWrapper<Partial<PublishTenderLateInput>>;
  InviteBiddersLateInput: ResolverTypeWrapper<Partial<InviteBiddersLateInput>>;
  CorrectTenderLateInput: ResolverTypeWrapper<Partial<CorrectTenderLateInput>>;
  ExtendDeadlineLateInput: ResolverTypeWrapper<Partial<ExtendDeadlineLateInput>>;
  ResolveAwardLateInput: ResolverTypeWrapper<Partial<ResolveAwardLateInput>>;
  SendInformationLateInput: ResolverTypeWrapper<Partial<SendInformationLateInput>>;
  AwardTenderLateInput: ResolverTypeWrapper<Partial<AwardTenderLateInput>>;
  ProposeLateStepInput: ResolverTypeWrapper<Partial<ProposeLateStepInput>>;
  ConfirmLateStepInput: ResolverTypeWrapper<Partial<ConfirmLateStepInput>>;
  DropLateStepInput: ResolverTypeWrapper<Partial<DropLateStepInput>>;
  ContractFrameworkInput: ResolverTypeWrapper<Partial<ContractFrameworkInput>>;
  TakeOverContractInput: ResolverTypeWrapper<Partial<TakeOverContractInput>>;
  PlaceCallOffInput: ResolverTypeWrapper<Partial<PlaceCallOffInput>>;
  ModifyContractInput: ResolverTypeWrapper<Partial<ModifyContractInput>>;
  ExerciseOptionInput: ResolverTypeWrapper<Partial<ExerciseOptionInput>>;
  DeclineOptionInput: ResolverTypeWrapper<Partial<DeclineOptionInput>>;
  SendModificationNoticeInput: ResolverTypeWrapper<Partial<SendModificationNoticeInput>>;
  TerminateContractInput: ResolverTypeWrapper<Partial<TerminateContractInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Mutation: Record<PropertyKey, never>;
  Instant: Partial<Scalars['Instant']['output']>;
  Day: Partial<Scalars['Day']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  Receipt: Partial<Receipt>;
  Fact: Partial<Fact>;
  Refusal: Partial<Refusal>;
  Task: Partial<Task>;
  Because: Partial<Because>;
  BecauseInput: Partial<BecauseInput>;
  HistoryEntry: Partial<HistoryEntry>;
  Source: Partial<Source>;
  SourceInput: Partial<SourceInput>;
  DecisionRef: Partial<DecisionRef>;
  DecisionRefInput: Partial<DecisionRefInput>;
  Explanation: Partial<Explanation>;
  ExplanationPart: Partial<ExplanationPart>;
  Preparation: Partial<Preparation>;
  Budget: Key;
  BudgetLine: Key;
  Decision: Key;
  Measure: Key;
  TenderPage: TenderPageShape;
  TenderFilter: Partial<TenderFilter>;
  TenderOrder: Partial<TenderOrder>;
  Tender: TenderShape;
  TenderTakeOver: Partial<TenderTakeOver>;
  TenderEstimate: Partial<TenderEstimate>;
  TenderLikeContract: Partial<TenderLikeContract>;
  TenderLot: Partial<TenderLot>;
  TenderChoice: Partial<TenderChoice>;
  TenderGround: Partial<TenderGround>;
  TenderFramework: Partial<TenderFramework>;
  TenderInterest: Partial<TenderInterest>;
  TenderConsultation: Partial<TenderConsultation>;
  TenderPlan: Partial<TenderPlan>;
  TenderDocuments: DocumentsShape;
  TenderFile: Partial<TenderFile>;
  TenderCriterion: Partial<TenderCriterion>;
  TenderFunding: Partial<Omit<TenderFunding, 'years'> & { years: Array<ResolversParentTypes['TenderShare']> }>;
  TenderShare: ShareShape;
  TenderLaterYear: Partial<TenderLaterYear>;
  TenderAsking: AskingShape;
  TenderAskedBudget: AskedBudgetShape;
  TenderApproval: Partial<TenderApproval>;
  TenderRound: RoundShape;
  TenderNotice: Partial<TenderNotice>;
  TenderQuestion: Partial<TenderQuestion>;
  TenderCorrection: Partial<TenderCorrection>;
  TenderBidder: BidderShape;
  TenderBid: BidShape;
  RequestedDocument: Partial<RequestedDocument>;
  TenderPrice: Partial<TenderPrice>;
  TenderSelection: Partial<TenderSelection>;
  TenderNegotiation: Partial<TenderNegotiation>;
  TenderEvaluation: EvaluationShape;
  TenderScore: Partial<TenderScore>;
  TenderCost: Partial<TenderCost>;
  TenderRank: Partial<TenderRank>;
  TenderProposal: ProposalShape;
  TenderResolution: ResolutionShape;
  TenderRegisterAnswer: RegisterShape;
  TenderInformation: InformationShape;
  TenderLetter: LetterShape;
  TenderHold: HoldShape;
  TenderAward: AwardShape;
  TenderDebrief: DebriefShape;
  TenderStatistics: Partial<TenderStatistics>;
  TenderCancellation: Partial<TenderCancellation>;
  TenderRetention: Partial<TenderRetention>;
  TenderLateStep: LateStepShape;
  TenderDeadline: DeadlineShape;
  ProcurementPeriodsInput: Partial<ProcurementPeriodsInput>;
  ProcurementPeriod: Partial<ProcurementPeriod>;
  ProcurementPeriodStep: Partial<ProcurementPeriodStep>;
  ProcurementRule: Partial<ProcurementRule>;
  ProcurementGate: Partial<ProcurementGate>;
  TenderStep: Partial<TenderStep>;
  TenderGate: Partial<TenderGate>;
  RecordItem: Partial<RecordItem>;
  RecordEntry: Partial<RecordEntry>;
  TenderTimelineEntry: Partial<TenderTimelineEntry>;
  ContractPage: ContractPageShape;
  ContractFilter: Partial<ContractFilter>;
  ContractOrder: Partial<ContractOrder>;
  Contract: ContractShape;
  ContractFigure: FigureShape;
  ContractFramework: Partial<ContractFramework>;
  ContractOption: Partial<ContractOption>;
  ContractCallOff: Partial<ContractCallOff>;
  ContractModification: Partial<ContractModification>;
  ContractWarning: Partial<ContractWarning>;
  TenderOutcome: Outcome;
  ContractOutcome: Outcome;
  DeclareNeedInput: Partial<DeclareNeedInput>;
  TakeOverTenderInput: Partial<TakeOverTenderInput>;
  DeclareInterestsInput: Partial<DeclareInterestsInput>;
  ConsultMarketInput: Partial<ConsultMarketInput>;
  TenderLotInput: Partial<TenderLotInput>;
  TenderLikeContractInput: Partial<TenderLikeContractInput>;
  EstimateValueInput: Partial<EstimateValueInput>;
  TenderGroundInput: Partial<TenderGroundInput>;
  TenderFrameworkInput: Partial<TenderFrameworkInput>;
  ChooseProcedureInput: Partial<ChooseProcedureInput>;
  PlanTenderInput: Partial<PlanTenderInput>;
  TenderFileInput: Partial<TenderFileInput>;
  TenderCriterionInput: Partial<TenderCriterionInput>;
  TenderComparisonInput: Partial<TenderComparisonInput>;
  PrepareDocumentsInput: Partial<PrepareDocumentsInput>;
  TenderShareInput: Partial<TenderShareInput>;
  TenderLaterYearInput: Partial<TenderLaterYearInput>;
  AskFundingInput: Partial<AskFundingInput>;
  ReleaseFundingInput: Partial<ReleaseFundingInput>;
  ApproveDocumentsInput: Partial<ApproveDocumentsInput>;
  ApprovePublicationInput: Partial<ApprovePublicationInput>;
  PublishTenderInput: Partial<PublishTenderInput>;
  TenderBidderInput: Partial<TenderBidderInput>;
  InviteBiddersInput: Partial<InviteBiddersInput>;
  DispatchNoticeInput: Partial<DispatchNoticeInput>;
  AnswerNoticeInput: Partial<AnswerNoticeInput>;
  ReceiveQuestionInput: Partial<ReceiveQuestionInput>;
  AnswerQuestionInput: Partial<AnswerQuestionInput>;
  CorrectTenderInput: Partial<CorrectTenderInput>;
  ApproveCorrectionInput: Partial<ApproveCorrectionInput>;
  ExtendDeadlineInput: Partial<ExtendDeadlineInput>;
  ExtendValidityInput: Partial<ExtendValidityInput>;
  BeginOpeningInput: Partial<BeginOpeningInput>;
  OpenBidsInput: Partial<OpenBidsInput>;
  TenderPriceInput: Partial<TenderPriceInput>;
  RecordBidInput: Partial<RecordBidInput>;
  RequestedDocumentInput: Partial<RequestedDocumentInput>;
  RequestDocumentsInput: Partial<RequestDocumentsInput>;
  RecordDocumentsInput: Partial<RecordDocumentsInput>;
  CheckBidInput: Partial<CheckBidInput>;
  ExcludeBidInput: Partial<ExcludeBidInput>;
  ClarifyPriceInput: Partial<ClarifyPriceInput>;
  SelectCandidatesInput: Partial<SelectCandidatesInput>;
  HoldNegotiationInput: Partial<HoldNegotiationInput>;
  TenderScoreInput: Partial<TenderScoreInput>;
  TenderCostInput: Partial<TenderCostInput>;
  ScoreBidsInput: Partial<ScoreBidsInput>;
  ConfirmEvaluationInput: Partial<ConfirmEvaluationInput>;
  ReturnEvaluationInput: Partial<ReturnEvaluationInput>;
  TenderProposalInput: Partial<TenderProposalInput>;
  ProposeAwardInput: Partial<ProposeAwardInput>;
  TenderDirectPriceInput: Partial<TenderDirectPriceInput>;
  ResolveAwardInput: Partial<ResolveAwardInput>;
  QueryRegisterInput: Partial<QueryRegisterInput>;
  TenderLetterInput: Partial<TenderLetterInput>;
  SendInformationInput: Partial<SendInformationInput>;
  LodgeObjectionInput: Partial<LodgeObjectionInput>;
  DecideObjectionInput: Partial<DecideObjectionInput>;
  LodgeReviewInput: Partial<LodgeReviewInput>;
  EndReviewInput: Partial<EndReviewInput>;
  ContractOptionInput: Partial<ContractOptionInput>;
  ContractTermsInput: Partial<ContractTermsInput>;
  TenderAuthorityInput: Partial<TenderAuthorityInput>;
  TenderDueYearInput: Partial<TenderDueYearInput>;
  TenderAwardShareInput: Partial<TenderAwardShareInput>;
  TenderAwardLaterYearInput: Partial<TenderAwardLaterYearInput>;
  TenderChargedAuthorityInput: Partial<TenderChargedAuthorityInput>;
  AwardTenderInput: Partial<AwardTenderInput>;
  DebriefBidderInput: Partial<DebriefBidderInput>;
  ReportStatisticsInput: Partial<ReportStatisticsInput>;
  CancelTenderInput: Partial<CancelTenderInput>;
  CloseTenderInput: Partial<CloseTenderInput>;
  HandOverTenderInput: Partial<HandOverTenderInput>;
  EraseBidderInput: Partial<EraseBidderInput>;
  LateStepInput: Partial<LateStepInput>;
  PublishTenderLateInput: Partial<PublishTenderLateInput>;
  InviteBiddersLateInput: Partial<InviteBiddersLateInput>;
  CorrectTenderLateInput: Partial<CorrectTenderLateInput>;
  ExtendDeadlineLateInput: Partial<ExtendDeadlineLateInput>;
  ResolveAwardLateInput: Partial<ResolveAwardLateInput>;
  SendInformationLateInput: Partial<SendInformationLateInput>;
  AwardTenderLateInput: Partial<AwardTenderLateInput>;
  ProposeLateStepInput: Partial<ProposeLateStepInput>;
  ConfirmLateStepInput: Partial<ConfirmLateStepInput>;
  DropLateStepInput: Partial<DropLateStepInput>;
  ContractFrameworkInput: Partial<ContractFrameworkInput>;
  TakeOverContractInput: Partial<TakeOverContractInput>;
  PlaceCallOffInput: Partial<PlaceCallOffInput>;
  ModifyContractInput: Partial<ModifyContractInput>;
  ExerciseOptionInput: Partial<ExerciseOptionInput>;
  DeclineOptionInput: Partial<DeclineOptionInput>;
  SendModificationNoticeInput: Partial<SendModificationNoticeInput>;
  TerminateContractInput: Partial<TerminateContractInput>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  tenders?: Resolver<ResolversTypes['TenderPage'], ParentType, ContextType, RequireFields<QueryTendersArgs, 'first' | 'offset'>>;
  tenderCalendar?: Resolver<Array<ResolversTypes['TenderDeadline']>, ParentType, ContextType, RequireFields<QueryTenderCalendarArgs, 'from' | 'to'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractPage'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'first' | 'offset'>>;
  procurementPeriods?: Resolver<Array<ResolversTypes['ProcurementPeriod']>, ParentType, ContextType, RequireFields<QueryProcurementPeriodsArgs, 'input'>>;
  procurementRules?: Resolver<Array<ResolversTypes['ProcurementRule']>, ParentType, ContextType, Partial<QueryProcurementRulesArgs>>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  declareNeed?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDeclareNeedArgs, 'input'>>;
  takeOverTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverTenderArgs, 'input'>>;
  declareInterests?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDeclareInterestsArgs, 'input'>>;
  consultMarket?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationConsultMarketArgs, 'input'>>;
  estimateValue?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationEstimateValueArgs, 'input'>>;
  chooseProcedure?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationChooseProcedureArgs, 'input'>>;
  planTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationPlanTenderArgs, 'input'>>;
  prepareDocuments?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationPrepareDocumentsArgs, 'input'>>;
  askFunding?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationAskFundingArgs, 'input'>>;
  releaseFunding?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationReleaseFundingArgs, 'input'>>;
  approveDocuments?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationApproveDocumentsArgs, 'input'>>;
  approvePublication?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationApprovePublicationArgs, 'input'>>;
  publishTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationPublishTenderArgs, 'input'>>;
  inviteBidders?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationInviteBiddersArgs, 'input'>>;
  dispatchNotice?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDispatchNoticeArgs, 'input'>>;
  answerNotice?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationAnswerNoticeArgs, 'input'>>;
  receiveQuestion?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationReceiveQuestionArgs, 'input'>>;
  answerQuestion?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  correctTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationCorrectTenderArgs, 'input'>>;
  approveCorrection?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationApproveCorrectionArgs, 'input'>>;
  extendDeadline?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  extendValidity?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationExtendValidityArgs, 'input'>>;
  beginOpening?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationBeginOpeningArgs, 'input'>>;
  openBids?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationOpenBidsArgs, 'input'>>;
  recordBid?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationRecordBidArgs, 'input'>>;
  requestDocuments?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationRequestDocumentsArgs, 'input'>>;
  recordDocuments?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationRecordDocumentsArgs, 'input'>>;
  checkBid?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationCheckBidArgs, 'input'>>;
  excludeBid?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationExcludeBidArgs, 'input'>>;
  clarifyPrice?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationClarifyPriceArgs, 'input'>>;
  selectCandidates?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationSelectCandidatesArgs, 'input'>>;
  holdNegotiation?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationHoldNegotiationArgs, 'input'>>;
  scoreBids?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationScoreBidsArgs, 'input'>>;
  confirmEvaluation?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationConfirmEvaluationArgs, 'input'>>;
  returnEvaluation?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationReturnEvaluationArgs, 'input'>>;
  proposeAward?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationProposeAwardArgs, 'input'>>;
  resolveAward?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationResolveAwardArgs, 'input'>>;
  queryRegister?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationQueryRegisterArgs, 'input'>>;
  sendInformation?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationSendInformationArgs, 'input'>>;
  lodgeObjection?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationLodgeObjectionArgs, 'input'>>;
  decideObjection?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'input'>>;
  lodgeReview?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationLodgeReviewArgs, 'input'>>;
  endReview?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationEndReviewArgs, 'input'>>;
  awardTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationAwardTenderArgs, 'input'>>;
  debriefBidder?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDebriefBidderArgs, 'input'>>;
  reportStatistics?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationReportStatisticsArgs, 'input'>>;
  cancelTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationCancelTenderArgs, 'input'>>;
  closeTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationCloseTenderArgs, 'input'>>;
  handOverTender?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationHandOverTenderArgs, 'input'>>;
  eraseBidder?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationEraseBidderArgs, 'input'>>;
  proposeLateStep?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationProposeLateStepArgs, 'input'>>;
  confirmLateStep?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationConfirmLateStepArgs, 'input'>>;
  dropLateStep?: Resolver<Maybe<ResolversTypes['TenderOutcome']>, ParentType, ContextType, RequireFields<MutationDropLateStepArgs, 'input'>>;
  takeOverContract?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverContractArgs, 'input'>>;
  placeCallOff?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationPlaceCallOffArgs, 'input'>>;
  modifyContract?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationModifyContractArgs, 'input'>>;
  exerciseOption?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationExerciseOptionArgs, 'input'>>;
  declineOption?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationDeclineOptionArgs, 'input'>>;
  sendModificationNotice?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationSendModificationNoticeArgs, 'input'>>;
  terminateContract?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type ReceiptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BecauseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Because'] = ResolversParentTypes['Because']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
};

export type DecisionRefResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionRef'] = ResolversParentTypes['DecisionRef']> = {
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authoritative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ExplanationPart']>, ParentType, ContextType>;
};

export type ExplanationPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExplanationPart'] = ResolversParentTypes['ExplanationPart']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
};

export type PreparationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Preparation'] = ResolversParentTypes['Preparation']> = {
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenders?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type TenderPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderPage'] = ResolversParentTypes['TenderPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender'], FederationReferenceType extends FederationReferenceTypes['Tender'] = FederationReferenceTypes['Tender']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tender']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProcurementCategory'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  publishedMilestone?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  awardedMilestone?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cpv?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  takeOver?: Resolver<Maybe<ResolversTypes['TenderTakeOver']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenderStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begunOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['TenderEstimate']>, ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['TenderLot']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['TenderChoice']>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['TenderInterest']>, ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['TenderConsultation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['TenderPlan']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['TenderDocuments']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['TenderFunding']>, ParentType, ContextType>;
  asking?: Resolver<Maybe<ResolversTypes['TenderAsking']>, ParentType, ContextType>;
  moneyRefusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['TenderApproval']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['TenderRound']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionsUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['TenderQuestion']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['TenderCorrection']>, ParentType, ContextType>;
  bidders?: Resolver<Array<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  bids?: Resolver<Array<ResolversTypes['TenderBid']>, ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['TenderSelection']>, ParentType, ContextType>;
  negotiations?: Resolver<Array<ResolversTypes['TenderNegotiation']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['TenderEvaluation']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['TenderProposal']>, ParentType, ContextType>;
  resolutions?: Resolver<Array<ResolversTypes['TenderResolution']>, ParentType, ContextType>;
  registerAnswers?: Resolver<Array<ResolversTypes['TenderRegisterAnswer']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['TenderInformation']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['TenderHold']>, ParentType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  debriefs?: Resolver<Array<ResolversTypes['TenderDebrief']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['TenderStatistics']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['TenderCancellation']>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['TenderRetention']>, ParentType, ContextType>;
  lateSteps?: Resolver<Array<ResolversTypes['TenderLateStep']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['TenderDeadline']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['TenderDeadline']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ProcurementPeriod']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TenderStep']>, ParentType, ContextType>;
  record?: Resolver<Array<ResolversTypes['RecordItem']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TenderTimelineEntry']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type TenderTakeOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderTakeOver'] = ResolversParentTypes['TenderTakeOver']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TenderEstimateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderEstimate'] = ResolversParentTypes['TenderEstimate']> = {
  method?: Resolver<Maybe<ResolversTypes['EstimateMethod']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyNet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  optionsNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  likeContracts?: Resolver<Array<ResolversTypes['TenderLikeContract']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TenderLikeContractResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderLikeContract'] = ResolversParentTypes['TenderLikeContract']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TenderLotResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderLot'] = ResolversParentTypes['TenderLot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  awarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  cancelledFor?: Resolver<Maybe<ResolversTypes['CancellationGround']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderChoice'] = ResolversParentTypes['TenderChoice']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['ProcurementRegime'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eforms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ocds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codesLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  thresholdSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboveThreshold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  limitSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['TenderGround']>, ParentType, ContextType>;
  electronic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notElectronicReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undividedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['TenderFramework']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TenderGroundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderGround'] = ResolversParentTypes['TenderGround']> = {
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderFrameworkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderFramework'] = ResolversParentTypes['TenderFramework']> = {
  maximumNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderInterestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderInterest'] = ResolversParentTypes['TenderInterest']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderConsultationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderConsultation'] = ResolversParentTypes['TenderConsultation']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neutralised?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TenderPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderPlan'] = ResolversParentTypes['TenderPlan']> = {
  publicationOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  openingOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  committeeOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  awardOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type TenderDocumentsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderDocuments'] = ResolversParentTypes['TenderDocuments']> = {
  files?: Resolver<Array<ResolversTypes['TenderFile']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['TenderCriterion']>, ParentType, ContextType>;
  priceFormula?: Resolver<ResolversTypes['PriceFormula'], ParentType, ContextType>;
  mostPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['TenderVariants'], ParentType, ContextType>;
  suitability?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notAllElectronic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fixedPrice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteriaHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TenderFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderFile'] = ResolversParentTypes['TenderFile']> = {
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrigendum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderCriterionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderCriterion'] = ResolversParentTypes['TenderCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderFundingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderFunding'] = ResolversParentTypes['TenderFunding']> = {
  years?: Resolver<Array<ResolversTypes['TenderShare']>, ParentType, ContextType>;
  laterYears?: Resolver<Array<ResolversTypes['TenderLaterYear']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderFundingState'], ParentType, ContextType>;
};

export type TenderShareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderShare'] = ResolversParentTypes['TenderShare']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  budgetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenderLaterYearResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderLaterYear'] = ResolversParentTypes['TenderLaterYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderAskingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderAsking'] = ResolversParentTypes['TenderAsking']> = {
  kind?: Resolver<ResolversTypes['TenderAskingKind'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  budgets?: Resolver<Array<ResolversTypes['TenderAskedBudget']>, ParentType, ContextType>;
};

export type TenderAskedBudgetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderAskedBudget'] = ResolversParentTypes['TenderAskedBudget']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  budgetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderAskedState'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderApprovalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderApproval'] = ResolversParentTypes['TenderApproval']> = {
  kind?: Resolver<ResolversTypes['TenderApprovalKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
};

export type TenderRoundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderRound'] = ResolversParentTypes['TenderRound']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TenderStage'], ParentType, ContextType>;
  dispatchedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urgentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorInformationOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fewerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<Array<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  invitedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openingBegunAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  openingBegunBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recovered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderNoticeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderNotice'] = ResolversParentTypes['TenderNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  eforms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatchedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderQuestion'] = ResolversParentTypes['TenderQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  changesDocuments?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  immaterialReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderCorrectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderCorrection'] = ResolversParentTypes['TenderCorrection']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderCorrectionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderCorrectionState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['TenderCriterion']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['TenderFile']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderBidderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderBidder'] = ResolversParentTypes['TenderBidder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderBidResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderBid'] = ResolversParentTypes['TenderBid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TenderStage'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['TenderPrice']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedDocuments?: Resolver<Array<ResolversTypes['RequestedDocument']>, ParentType, ContextType>;
  documentsUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  documentsComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['ExclusionGround']>, ParentType, ContextType>;
  exclusionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfCleaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceQuestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type RequestedDocumentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RequestedDocument'] = ResolversParentTypes['RequestedDocument']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestedDocumentKind'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  insignificantReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderPrice'] = ResolversParentTypes['TenderPrice']> = {
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenderSelectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderSelection'] = ResolversParentTypes['TenderSelection']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fewerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderNegotiationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderNegotiation'] = ResolversParentTypes['TenderNegotiation']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderEvaluationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderEvaluation'] = ResolversParentTypes['TenderEvaluation']> = {
  scoredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  scoredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceFormula?: Resolver<ResolversTypes['PriceFormula'], ParentType, ContextType>;
  mostPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['TenderCriterion']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['TenderScore']>, ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes['TenderCost']>, ParentType, ContextType>;
  ranking?: Resolver<Array<ResolversTypes['TenderRank']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderScoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderScore'] = ResolversParentTypes['TenderScore']> = {
  bid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderCostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderCost'] = ResolversParentTypes['TenderCost']> = {
  bid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TenderRankResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderRank'] = ResolversParentTypes['TenderRank']> = {
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderProposal'] = ResolversParentTypes['TenderProposal']> = {
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subcontracted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenderResolutionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderResolution'] = ResolversParentTypes['TenderResolution']> = {
  level?: Resolver<ResolversTypes['AwardLevel'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type TenderRegisterAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderRegisterAnswer'] = ResolversParentTypes['TenderRegisterAnswer']> = {
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usableUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type TenderInformationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderInformation'] = ResolversParentTypes['TenderInformation']> = {
  sentAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  electronic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['TenderLetter']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderLetterResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderLetter'] = ResolversParentTypes['TenderLetter']> = {
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderHoldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderHold'] = ResolversParentTypes['TenderHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderHoldKind'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  chamber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TenderHoldResult']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backTo?: Resolver<Maybe<ResolversTypes['BackTo']>, ParentType, ContextType>;
};

export type TenderAwardResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderAward'] = ResolversParentTypes['TenderAward']> = {
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type TenderDebriefResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderDebrief'] = ResolversParentTypes['TenderDebrief']> = {
  bidder?: Resolver<Maybe<ResolversTypes['TenderBidder']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderStatisticsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderStatistics'] = ResolversParentTypes['TenderStatistics']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderCancellationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderCancellation'] = ResolversParentTypes['TenderCancellation']> = {
  ground?: Resolver<ResolversTypes['CancellationGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TenderRetentionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderRetention'] = ResolversParentTypes['TenderRetention']> = {
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderLateStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderLateStep'] = ResolversParentTypes['TenderLateStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tookEffectAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderLateStepState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderDeadlineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderDeadline'] = ResolversParentTypes['TenderDeadline']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type ProcurementPeriodResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcurementPeriod'] = ResolversParentTypes['ProcurementPeriod']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcurementPeriodStep']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  earliestAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcurementPeriodStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcurementPeriodStep'] = ResolversParentTypes['ProcurementPeriodStep']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type ProcurementRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcurementRule'] = ResolversParentTypes['ProcurementRule']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['TenderStatus']>, ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['ProcurementGate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ProcurementGateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcurementGate'] = ResolversParentTypes['ProcurementGate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderStep'] = ResolversParentTypes['TenderStep']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['TenderGate']>, ParentType, ContextType>;
};

export type TenderGateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderGate'] = ResolversParentTypes['TenderGate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordItem'] = ResolversParentTypes['RecordItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecordItemState'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['RecordEntry']>, ParentType, ContextType>;
};

export type RecordEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordEntry'] = ResolversParentTypes['RecordEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderTimelineEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderTimelineEntry'] = ResolversParentTypes['TenderTimelineEntry']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractPage'] = ResolversParentTypes['ContractPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProcurementCategory'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['ProcurementRegime'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  begunOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  noticeUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  indexation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeOver?: Resolver<Maybe<ResolversTypes['TenderTakeOver']>, ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originalNet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  originalGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['ContractFramework']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ContractOption']>, ParentType, ContextType>;
  callOffs?: Resolver<Array<ResolversTypes['ContractCallOff']>, ParentType, ContextType>;
  modifications?: Resolver<Array<ResolversTypes['ContractModification']>, ParentType, ContextType>;
  cumulative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laterYears?: Resolver<Array<ResolversTypes['TenderLaterYear']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['ContractFigure'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['ContractFigure'], ParentType, ContextType>;
  asking?: Resolver<Array<ResolversTypes['TenderAsking']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ContractWarning']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['TenderDeadline']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['TenderDeadline']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ContractFigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractFigure'] = ResolversParentTypes['ContractFigure']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type ContractFrameworkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractFramework'] = ResolversParentTypes['ContractFramework']> = {
  maximumNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  callers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  calledNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  leftNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ContractOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractOption'] = ResolversParentTypes['ContractOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exerciseBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractOptionState'], ParentType, ContextType>;
};

export type ContractCallOffResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractCallOff'] = ResolversParentTypes['ContractCallOff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractCallOffState'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ContractModificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractModification'] = ResolversParentTypes['ContractModification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ModificationGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cumulative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractModificationState'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  noticeDueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  noticeSentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ContractWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractWarning'] = ResolversParentTypes['ContractWarning']> = {
  of?: Resolver<ResolversTypes['ContractWarningOf'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type TenderOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TenderOutcome'] = ResolversParentTypes['TenderOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
};

export type ContractOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractOutcome'] = ResolversParentTypes['ContractOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Receipt?: ReceiptResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Because?: BecauseResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  DecisionRef?: DecisionRefResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationPart?: ExplanationPartResolvers<ContextType>;
  Preparation?: PreparationResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  TenderPage?: TenderPageResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderTakeOver?: TenderTakeOverResolvers<ContextType>;
  TenderEstimate?: TenderEstimateResolvers<ContextType>;
  TenderLikeContract?: TenderLikeContractResolvers<ContextType>;
  TenderLot?: TenderLotResolvers<ContextType>;
  TenderChoice?: TenderChoiceResolvers<ContextType>;
  TenderGround?: TenderGroundResolvers<ContextType>;
  TenderFramework?: TenderFrameworkResolvers<ContextType>;
  TenderInterest?: TenderInterestResolvers<ContextType>;
  TenderConsultation?: TenderConsultationResolvers<ContextType>;
  TenderPlan?: TenderPlanResolvers<ContextType>;
  TenderDocuments?: TenderDocumentsResolvers<ContextType>;
  TenderFile?: TenderFileResolvers<ContextType>;
  TenderCriterion?: TenderCriterionResolvers<ContextType>;
  TenderFunding?: TenderFundingResolvers<ContextType>;
  TenderShare?: TenderShareResolvers<ContextType>;
  TenderLaterYear?: TenderLaterYearResolvers<ContextType>;
  TenderAsking?: TenderAskingResolvers<ContextType>;
  TenderAskedBudget?: TenderAskedBudgetResolvers<ContextType>;
  TenderApproval?: TenderApprovalResolvers<ContextType>;
  TenderRound?: TenderRoundResolvers<ContextType>;
  TenderNotice?: TenderNoticeResolvers<ContextType>;
  TenderQuestion?: TenderQuestionResolvers<ContextType>;
  TenderCorrection?: TenderCorrectionResolvers<ContextType>;
  TenderBidder?: TenderBidderResolvers<ContextType>;
  TenderBid?: TenderBidResolvers<ContextType>;
  RequestedDocument?: RequestedDocumentResolvers<ContextType>;
  TenderPrice?: TenderPriceResolvers<ContextType>;
  TenderSelection?: TenderSelectionResolvers<ContextType>;
  TenderNegotiation?: TenderNegotiationResolvers<ContextType>;
  TenderEvaluation?: TenderEvaluationResolvers<ContextType>;
  TenderScore?: TenderScoreResolvers<ContextType>;
  TenderCost?: TenderCostResolvers<ContextType>;
  TenderRank?: TenderRankResolvers<ContextType>;
  TenderProposal?: TenderProposalResolvers<ContextType>;
  TenderResolution?: TenderResolutionResolvers<ContextType>;
  TenderRegisterAnswer?: TenderRegisterAnswerResolvers<ContextType>;
  TenderInformation?: TenderInformationResolvers<ContextType>;
  TenderLetter?: TenderLetterResolvers<ContextType>;
  TenderHold?: TenderHoldResolvers<ContextType>;
  TenderAward?: TenderAwardResolvers<ContextType>;
  TenderDebrief?: TenderDebriefResolvers<ContextType>;
  TenderStatistics?: TenderStatisticsResolvers<ContextType>;
  TenderCancellation?: TenderCancellationResolvers<ContextType>;
  TenderRetention?: TenderRetentionResolvers<ContextType>;
  TenderLateStep?: TenderLateStepResolvers<ContextType>;
  TenderDeadline?: TenderDeadlineResolvers<ContextType>;
  ProcurementPeriod?: ProcurementPeriodResolvers<ContextType>;
  ProcurementPeriodStep?: ProcurementPeriodStepResolvers<ContextType>;
  ProcurementRule?: ProcurementRuleResolvers<ContextType>;
  ProcurementGate?: ProcurementGateResolvers<ContextType>;
  TenderStep?: TenderStepResolvers<ContextType>;
  TenderGate?: TenderGateResolvers<ContextType>;
  RecordItem?: RecordItemResolvers<ContextType>;
  RecordEntry?: RecordEntryResolvers<ContextType>;
  TenderTimelineEntry?: TenderTimelineEntryResolvers<ContextType>;
  ContractPage?: ContractPageResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractFigure?: ContractFigureResolvers<ContextType>;
  ContractFramework?: ContractFrameworkResolvers<ContextType>;
  ContractOption?: ContractOptionResolvers<ContextType>;
  ContractCallOff?: ContractCallOffResolvers<ContextType>;
  ContractModification?: ContractModificationResolvers<ContextType>;
  ContractWarning?: ContractWarningResolvers<ContextType>;
  TenderOutcome?: TenderOutcomeResolvers<ContextType>;
  ContractOutcome?: ContractOutcomeResolvers<ContextType>;
};

