// Generated from measures.graphql by `npm run docs`; do not edit.
import type { Instant } from '@moves/events/catalogue/time';
import type { Day } from '@moves/events/catalogue/time';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MeasureShape, ApprovalShape, MilestoneShape, IndicatorShape, ProgrammeShape, PageShape } from './graph-shapes.ts';
import type { LightShape } from './lights/reasons.ts';
import type { Outcome, GraphContext } from '@moves/events/graph/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | undefined;
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
  /** One measure, or null if there is none that this person may see. */
  measure?: Maybe<Measure>;
  measures: MeasurePage;
  /** The programme at a glance. */
  programme: Programme;
};


export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  orderBy?: InputMaybe<Array<MeasureOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  takeOverMeasure?: Maybe<MeasureOutcome>;
  proposeMeasure?: Maybe<MeasureOutcome>;
  assessMeasure?: Maybe<MeasureOutcome>;
  rejectMeasure?: Maybe<MeasureOutcome>;
  approveMeasure?: Maybe<MeasureOutcome>;
  startMeasure?: Maybe<MeasureOutcome>;
  beginPhase?: Maybe<MeasureOutcome>;
  pauseMeasure?: Maybe<MeasureOutcome>;
  resumeMeasure?: Maybe<MeasureOutcome>;
  putMeasureIntoOperation?: Maybe<MeasureOutcome>;
  completeMeasure?: Maybe<MeasureOutcome>;
  cancelMeasure?: Maybe<MeasureOutcome>;
  handOverMeasure?: Maybe<MeasureOutcome>;
  publishMeasure?: Maybe<MeasureOutcome>;
  restrictMeasure?: Maybe<MeasureOutcome>;
  planMilestone?: Maybe<MeasureOutcome>;
  replanMilestone?: Maybe<MeasureOutcome>;
  forecastMilestone?: Maybe<MeasureOutcome>;
  reachMilestone?: Maybe<MeasureOutcome>;
  defineIndicator?: Maybe<MeasureOutcome>;
  recordReading?: Maybe<MeasureOutcome>;
  correctEntry?: Maybe<MeasureOutcome>;
  withdrawEntry?: Maybe<MeasureOutcome>;
};


export type MutationTakeOverMeasureArgs = {
  input: TakeOverMeasureInput;
};


export type MutationProposeMeasureArgs = {
  input: ProposeMeasureInput;
};


export type MutationAssessMeasureArgs = {
  input: AssessMeasureInput;
};


export type MutationRejectMeasureArgs = {
  input: RejectMeasureInput;
};


export type MutationApproveMeasureArgs = {
  input: ApproveMeasureInput;
};


export type MutationStartMeasureArgs = {
  input: StartMeasureInput;
};


export type MutationBeginPhaseArgs = {
  input: BeginPhaseInput;
};


export type MutationPauseMeasureArgs = {
  input: PauseMeasureInput;
};


export type MutationResumeMeasureArgs = {
  input: ResumeMeasureInput;
};


export type MutationPutMeasureIntoOperationArgs = {
  input: PutMeasureIntoOperationInput;
};


export type MutationCompleteMeasureArgs = {
  input: CompleteMeasureInput;
};


export type MutationCancelMeasureArgs = {
  input: CancelMeasureInput;
};


export type MutationHandOverMeasureArgs = {
  input: HandOverMeasureInput;
};


export type MutationPublishMeasureArgs = {
  input: PublishMeasureInput;
};


export type MutationRestrictMeasureArgs = {
  input: RestrictMeasureInput;
};


export type MutationPlanMilestoneArgs = {
  input: PlanMilestoneInput;
};


export type MutationReplanMilestoneArgs = {
  input: ReplanMilestoneInput;
};


export type MutationForecastMilestoneArgs = {
  input: ForecastMilestoneInput;
};


export type MutationReachMilestoneArgs = {
  input: ReachMilestoneInput;
};


export type MutationDefineIndicatorArgs = {
  input: DefineIndicatorInput;
};


export type MutationRecordReadingArgs = {
  input: RecordReadingInput;
};


export type MutationCorrectEntryArgs = {
  input: CorrectEntryInput;
};


export type MutationWithdrawEntryArgs = {
  input: WithdrawEntryInput;
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

export type BudgetLine = {
  __typename?: 'BudgetLine';
  id: Scalars['ID']['output'];
};

export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
};

export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

export type Tender = {
  __typename?: 'Tender';
  id: Scalars['ID']['output'];
};

export type MeasurePage = {
  __typename?: 'MeasurePage';
  nodes: Array<Measure>;
  totalCount: Scalars['Int']['output'];
};

/** All given conditions must hold; of the values in one list, one must. */
export type MeasureFilter = {
  /** Words of the key, title, summary or office, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<MeasureStatus>>;
  phase?: InputMaybe<Array<MeasurePhase>>;
  fieldOfAction?: InputMaybe<Array<FieldOfAction>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  light?: InputMaybe<Array<Light>>;
  scheduleLight?: InputMaybe<Array<Light>>;
  costLight?: InputMaybe<Array<Light>>;
  resourcesLight?: InputMaybe<Array<Light>>;
  freshnessLight?: InputMaybe<Array<Light>>;
  /** Under way, but without a post that is filled (the capacity check). Only for those who may see posts. */
  unfilled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a milestone whose expected day has passed without being reached. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is public (only of interest to those who see both). */
  public?: InputMaybe<Scalars['Boolean']['input']>;
  takenOver?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureOrder = {
  field: MeasureOrderField;
  direction: Direction;
};

export type MeasureOrderField =
  | 'key'
  | 'title'
  | 'status'
  | 'fieldOfAction'
  | 'office'
  | 'light'
  | 'slip'
  | 'nextMilestone'
  | 'changed';

export type FieldOfAction =
  | 'people'
  | 'processes'
  | 'it';

export type MeasureStatus =
  | 'proposed'
  | 'assessed'
  | 'rejected'
  | 'approved'
  | 'inProgress'
  | 'onHold'
  | 'inOperation'
  | 'completed'
  | 'cancelled';

export type MeasurePhase =
  | 'preparation'
  | 'examination'
  | 'pilot'
  | 'rollout';

/** An undertaking of the programme, with an owner, a time span and indicators. */
export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
  summary?: Maybe<Scalars['String']['output']>;
  fieldOfAction: FieldOfAction;
  /** The responsible office; a role, never a person. */
  office: Scalars['String']['output'];
  directorate?: Maybe<Scalars['String']['output']>;
  legalBasis?: Maybe<Scalars['String']['output']>;
  status: MeasureStatus;
  /** Since when it has this status. */
  statusSince: Scalars['Instant']['output'];
  phase?: Maybe<MeasurePhase>;
  plannedStartOn?: Maybe<Scalars['Day']['output']>;
  plannedEndOn?: Maybe<Scalars['Day']['output']>;
  /** May be seen by everyone. */
  public: Scalars['Boolean']['output'];
  /** How the house came to know it, if it was taken over as a state on a day. */
  takeOver?: Maybe<MeasureTakeOver>;
  /** On what its approval stands. */
  approval?: Maybe<MeasureApproval>;
  /** The worst of its lights. */
  light: Light;
  /** Each of its lights with what makes it so. */
  lights: Array<MeasureLight>;
  /** By its milestones: green up to 14 days of slip, yellow up to 60, red beyond or with a critical milestone overdue. */
  scheduleLight: Light;
  /** By its lines of the year: green while the forecast stays within authority, yellow up to 10 % above, red beyond or with a commitment that is due without funding. None without lines, and for those who may not see money. */
  costLight: Light;
  /** By its posts: green while all are filled or in time, yellow more than 3 months after one was needed, red after 6 or once a key post has lapsed. None without posts, and for those who may not see posts. */
  resourcesLight: Light;
  /** By the last word on it: green within one reporting period, yellow after one missed, grey after two. */
  freshnessLight: Light;
  /** The day on which it was last heard of. */
  heardOfOn: Scalars['Day']['output'];
  /** The worst slip of its open milestones against plan, in days; what is overdue slips until today. */
  slipDays?: Maybe<Scalars['Int']['output']>;
  /** Milestones reached, of all. */
  milestonesReached: Scalars['Int']['output'];
  milestonesTotal: Scalars['Int']['output'];
  nextMilestone?: Maybe<Milestone>;
  milestones: Array<Milestone>;
  indicators: Array<Indicator>;
  /** What is ready to happen with a joint decision, and counts nowhere until then. For the administration. */
  preparations: Array<Preparation>;
  /** What this person may do next. Empty in a past view. */
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

/** What a light of a measure judges. */
export type MeasureDimension =
  | 'schedule'
  | 'cost'
  | 'resources'
  | 'freshness';

/** One light of a measure, and what makes it so: a sentence, and the thing that is worst. A light that changes never does so without one. */
export type MeasureLight = {
  __typename?: 'MeasureLight';
  dimension: MeasureDimension;
  light: Light;
  reason: Scalars['String']['output'];
  milestone?: Maybe<Milestone>;
  budgetLine?: Maybe<BudgetLine>;
  position?: Maybe<Position>;
  /** The tender that lacks its money. */
  tender?: Maybe<Tender>;
};

/** What of a taken-over measure may be inferred: its master data, its state, and the day of that state. */
export type InferredField =
  | 'title'
  | 'summary'
  | 'fieldOfAction'
  | 'office'
  | 'directorate'
  | 'legalBasis'
  | 'plannedStartOn'
  | 'plannedEndOn'
  | 'status'
  | 'phase'
  | 'on';

/** What the house took over: a state on a day, as its source has it. */
export type MeasureTakeOver = {
  __typename?: 'MeasureTakeOver';
  on: Scalars['Day']['output'];
  status: MeasureStatus;
  qualifier: Qualifier;
  source: Source;
  /** Fields that no source states and somebody inferred. */
  inferred: Array<InferredField>;
};

/** On what an approval stands: exactly one of the two. */
export type MeasureApproval = {
  __typename?: 'MeasureApproval';
  on: Scalars['Day']['output'];
  decision?: Maybe<DecisionRef>;
  /** The decision itself, if it is kept in these books. */
  decidedIn?: Maybe<Decision>;
  /** The administration's own authority, § 44 (2) GemO. */
  authority?: Maybe<Scalars['String']['output']>;
};

export type Milestone = {
  __typename?: 'Milestone';
  id: Scalars['ID']['output'];
  measure: Measure;
  name: Scalars['String']['output'];
  /** The plan when the measure was approved, whenever that was entered; the first plan if it came later. */
  baselineOn?: Maybe<Scalars['Day']['output']>;
  planOn?: Maybe<Scalars['Day']['output']>;
  forecastOn?: Maybe<Scalars['Day']['output']>;
  actualOn?: Maybe<Scalars['Day']['output']>;
  /** The day in the source's own words. */
  statedAs?: Maybe<Scalars['String']['output']>;
  critical: Scalars['Boolean']['output'];
  source?: Maybe<Source>;
  /** Days from plan to actual, or to what is expected; what is overdue slips until today. */
  slipDays?: Maybe<Scalars['Int']['output']>;
  /** Its expected day has passed without its being reached. */
  overdue: Scalars['Boolean']['output'];
  /** Every change of plan, forecast and actual day, oldest first. */
  slips: Array<MilestoneSlip>;
};

export type MilestoneDate =
  | 'plan'
  | 'forecast'
  | 'actual';

export type MilestoneSlip = {
  __typename?: 'MilestoneSlip';
  position: Scalars['String']['output'];
  date: MilestoneDate;
  /** The day named before, if any. */
  fromOn?: Maybe<Scalars['Day']['output']>;
  toOn: Scalars['Day']['output'];
  /** Days later than before; below zero if earlier. */
  days?: Maybe<Scalars['Int']['output']>;
  statedAs?: Maybe<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  because?: Maybe<Because>;
};

export type Indicator = {
  __typename?: 'Indicator';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  /** What exactly is counted. */
  definition?: Maybe<Scalars['String']['output']>;
  direction: IndicatorDirection;
  baseline?: Maybe<IndicatorBaseline>;
  target?: Maybe<IndicatorTarget>;
  source?: Maybe<Source>;
  readings: Array<Reading>;
  latest?: Maybe<Reading>;
};

/** Whether more or less is better. */
export type IndicatorDirection =
  | 'up'
  | 'down';

export type IndicatorBaseline = {
  __typename?: 'IndicatorBaseline';
  value: Scalars['Float']['output'];
  qualifier: Qualifier;
  on?: Maybe<Scalars['Day']['output']>;
};

export type IndicatorTarget = {
  __typename?: 'IndicatorTarget';
  value: Scalars['Float']['output'];
  on?: Maybe<Scalars['Day']['output']>;
};

export type Reading = {
  __typename?: 'Reading';
  /** The id of the entry, for a correction. */
  id: Scalars['ID']['output'];
  value: Scalars['Float']['output'];
  qualifier: Qualifier;
  /** The day the value is of. */
  on: Scalars['Day']['output'];
  source: Source;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  late: Scalars['Boolean']['output'];
  corrected: Scalars['Boolean']['output'];
};

/** The programme at a glance, over all measures this person may see. */
export type Programme = {
  __typename?: 'Programme';
  total: Scalars['Int']['output'];
  byStatus: Array<ProgrammeStatusCount>;
  byFieldOfAction: Array<ProgrammeFieldCount>;
  byLight: Array<ProgrammeLightCount>;
  /** The same for each dimension. */
  byDimension: Array<ProgrammeDimensionCount>;
  /** How many measures are under way without a post that is filled; none for those who may not see posts. */
  unfilledTotal?: Maybe<Scalars['Int']['output']>;
  offices: Array<Scalars['String']['output']>;
  /** Milestones whose expected day has passed, longest overdue first. */
  overdueMilestones: Array<Milestone>;
  overdueMilestonesTotal: Scalars['Int']['output'];
  /** What is expected next, soonest first. */
  nextMilestones: Array<Milestone>;
  /** The measures heard of last. */
  latestChanges: Array<Measure>;
};


/** The programme at a glance, over all measures this person may see. */
export type ProgrammeOverdueMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The programme at a glance, over all measures this person may see. */
export type ProgrammeNextMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The programme at a glance, over all measures this person may see. */
export type ProgrammeLatestChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgrammeStatusCount = {
  __typename?: 'ProgrammeStatusCount';
  status: MeasureStatus;
  count: Scalars['Int']['output'];
};

export type ProgrammeFieldCount = {
  __typename?: 'ProgrammeFieldCount';
  fieldOfAction: FieldOfAction;
  count: Scalars['Int']['output'];
};

export type ProgrammeLightCount = {
  __typename?: 'ProgrammeLightCount';
  light: Light;
  count: Scalars['Int']['output'];
};

export type ProgrammeDimensionCount = {
  __typename?: 'ProgrammeDimensionCount';
  dimension: MeasureDimension;
  light: Light;
  count: Scalars['Int']['output'];
};

export type MeasureOutcome = {
  __typename?: 'MeasureOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  measure?: Maybe<Measure>;
};

export type TakeOverMeasureInput = {
  /** The measure's key, which is its id for ever: a capital letter and up to five capitals or digits, then up to three parts of up to twelve, each after a hyphen (`M05`, `M-2026-014`). */
  key: Scalars['String']['input'];
  title: Scalars['String']['input'];
  summary?: InputMaybe<Scalars['String']['input']>;
  fieldOfAction: FieldOfAction;
  office: Scalars['String']['input'];
  directorate?: InputMaybe<Scalars['String']['input']>;
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  plannedStartOn?: InputMaybe<Scalars['Day']['input']>;
  plannedEndOn?: InputMaybe<Scalars['Day']['input']>;
  /** The state on the day, as the source has it. */
  status: MeasureStatus;
  phase?: InputMaybe<MeasurePhase>;
  /** The day of that state; also the moment from which the house knows the measure. */
  on: Scalars['Day']['input'];
  qualifier: Qualifier;
  source: SourceInput;
  inferred: Array<InferredField>;
  public: Scalars['Boolean']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the day `on`; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ProposeMeasureInput = {
  /** The measure's key, which is its id for ever; made from the commandId if none is given. */
  key?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  summary?: InputMaybe<Scalars['String']['input']>;
  fieldOfAction: FieldOfAction;
  office: Scalars['String']['input'];
  directorate?: InputMaybe<Scalars['String']['input']>;
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  plannedStartOn?: InputMaybe<Scalars['Day']['input']>;
  plannedEndOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AssessMeasureInput = {
  id: Scalars['ID']['input'];
  /** What was found: need, feasibility, economy. */
  finding: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RejectMeasureInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApproveMeasureInput = {
  id: Scalars['ID']['input'];
  /** The council's decision; or `authority`, exactly one of the two. */
  decision?: InputMaybe<DecisionRefInput>;
  /** Why the administration may decide this itself (§ 44 (2) GemO). */
  authority?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type StartMeasureInput = {
  id: Scalars['ID']['input'];
  phase?: InputMaybe<MeasurePhase>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BeginPhaseInput = {
  id: Scalars['ID']['input'];
  phase: MeasurePhase;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PauseMeasureInput = {
  id: Scalars['ID']['input'];
  untilOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ResumeMeasureInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PutMeasureIntoOperationInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CompleteMeasureInput = {
  id: Scalars['ID']['input'];
  /** What came of it. */
  result: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CancelMeasureInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type HandOverMeasureInput = {
  id: Scalars['ID']['input'];
  office: Scalars['String']['input'];
  directorate?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PublishMeasureInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RestrictMeasureInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PlanMilestoneInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** Leave out if nobody can name a day yet; then `statedAs` says why. */
  planOn?: InputMaybe<Scalars['Day']['input']>;
  statedAs?: InputMaybe<Scalars['String']['input']>;
  critical: Scalars['Boolean']['input'];
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReplanMilestoneInput = {
  id: Scalars['ID']['input'];
  milestone: Scalars['ID']['input'];
  planOn: Scalars['Day']['input'];
  statedAs?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ForecastMilestoneInput = {
  id: Scalars['ID']['input'];
  milestone: Scalars['ID']['input'];
  forecastOn: Scalars['Day']['input'];
  statedAs?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReachMilestoneInput = {
  id: Scalars['ID']['input'];
  milestone: Scalars['ID']['input'];
  /** The day on which it was reached; from that day on the house shows it. */
  actualOn: Scalars['Day']['input'];
  statedAs?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type IndicatorBaselineInput = {
  value: Scalars['Float']['input'];
  qualifier: Qualifier;
  on?: InputMaybe<Scalars['Day']['input']>;
};

export type IndicatorTargetInput = {
  value: Scalars['Float']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
};

export type DefineIndicatorInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  definition?: InputMaybe<Scalars['String']['input']>;
  direction: IndicatorDirection;
  baseline?: InputMaybe<IndicatorBaselineInput>;
  target?: InputMaybe<IndicatorTargetInput>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RecordReadingInput = {
  id: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  value: Scalars['Float']['input'];
  qualifier: Qualifier;
  /** The day the value is of; from that day on the house shows it. */
  on: Scalars['Day']['input'];
  source: SourceInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** The new content of an entry: exactly one, of the entry's own kind. Of a group, what is left out stays as it was. */
export type EntryContent =
  /** Of a proposal or take-over. */
  { masterData: MasterDataContent; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  { masterData?: never; finding: Scalars['String']['input']; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of an approval: this or `authority`. */
  { masterData?: never; finding?: never; decision: DecisionRefInput; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority: Scalars['String']['input']; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of a start or the beginning of a phase. */
  { masterData?: never; finding?: never; decision?: never; authority?: never; phase: MeasurePhase; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of a pause. */
  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn: Scalars['Day']['input']; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of a completion. */
  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result: Scalars['String']['input']; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of a hand-over. */
  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility: ResponsibilityContent; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  /** Of a milestone's plan: this or `planOn`. */
  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone: MilestoneContent; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn: Scalars['Day']['input']; forecastOn?: never; actualOn?: never; indicator?: never; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn: Scalars['Day']['input']; actualOn?: never; indicator?: never; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn: Scalars['Day']['input']; indicator?: never; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator: IndicatorContent; reading?: never; }
  |  { masterData?: never; finding?: never; decision?: never; authority?: never; phase?: never; untilOn?: never; result?: never; responsibility?: never; milestone?: never; planOn?: never; forecastOn?: never; actualOn?: never; indicator?: never; reading: ReadingContent; };

/** Master data as they should have read when the measure was proposed or taken over. */
export type MasterDataContent = {
  title?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  fieldOfAction?: InputMaybe<FieldOfAction>;
  office?: InputMaybe<Scalars['String']['input']>;
  directorate?: InputMaybe<Scalars['String']['input']>;
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  plannedStartOn?: InputMaybe<Scalars['Day']['input']>;
  plannedEndOn?: InputMaybe<Scalars['Day']['input']>;
};

export type ResponsibilityContent = {
  office?: InputMaybe<Scalars['String']['input']>;
  directorate?: InputMaybe<Scalars['String']['input']>;
};

export type MilestoneContent = {
  name?: InputMaybe<Scalars['String']['input']>;
  statedAs?: InputMaybe<Scalars['String']['input']>;
  critical?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<SourceInput>;
};

export type IndicatorContent = {
  name?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  definition?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<IndicatorDirection>;
  baseline?: InputMaybe<IndicatorBaselineInput>;
  target?: InputMaybe<IndicatorTargetInput>;
  source?: InputMaybe<SourceInput>;
};

/** A reading as it should have been. */
export type ReadingContent = {
  value?: InputMaybe<Scalars['Float']['input']>;
  qualifier?: InputMaybe<Qualifier>;
  /** The day the value is of. */
  on?: InputMaybe<Scalars['Day']['input']>;
  source?: InputMaybe<SourceInput>;
};

export type CorrectEntryInput = {
  id: Scalars['ID']['input'];
  /** The id of the entry, from the history. */
  entry: Scalars['ID']['input'];
  content: EntryContent;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Takes effect now; the entry keeps its own moment. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type WithdrawEntryInput = {
  id: Scalars['ID']['input'];
  entry: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Takes effect now; the entry keeps its own moment. */
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
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
  BudgetLine: ResolverTypeWrapper<Partial<BudgetLine>>;
  Position: ResolverTypeWrapper<Partial<Position>>;
  Decision: ResolverTypeWrapper<Partial<Decision>>;
  Tender: ResolverTypeWrapper<Partial<Tender>>;
  MeasurePage: ResolverTypeWrapper<PageShape>;
  MeasureFilter: ResolverTypeWrapper<Partial<MeasureFilter>>;
  MeasureOrder: ResolverTypeWrapper<Partial<MeasureOrder>>;
  MeasureOrderField: ResolverTypeWrapper<Partial<MeasureOrderField>>;
  FieldOfAction: ResolverTypeWrapper<Partial<FieldOfAction>>;
  MeasureStatus: ResolverTypeWrapper<Partial<MeasureStatus>>;
  MeasurePhase: ResolverTypeWrapper<Partial<MeasurePhase>>;
  Measure: ResolverTypeWrapper<MeasureShape>;
  MeasureDimension: ResolverTypeWrapper<Partial<MeasureDimension>>;
  MeasureLight: ResolverTypeWrapper<LightShape>;
  InferredField: ResolverTypeWrapper<Partial<InferredField>>;
  MeasureTakeOver: ResolverTypeWrapper<Partial<MeasureTakeOver>>;
  MeasureApproval: ResolverTypeWrapper<ApprovalShape>;
  Milestone: ResolverTypeWrapper<MilestoneShape>;
  MilestoneDate: ResolverTypeWrapper<Partial<MilestoneDate>>;
  MilestoneSlip: ResolverTypeWrapper<Partial<MilestoneSlip>>;
  Indicator: ResolverTypeWrapper<IndicatorShape>;
  IndicatorDirection: ResolverTypeWrapper<Partial<IndicatorDirection>>;
  IndicatorBaseline: ResolverTypeWrapper<Partial<IndicatorBaseline>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  IndicatorTarget: ResolverTypeWrapper<Partial<IndicatorTarget>>;
  Reading: ResolverTypeWrapper<Partial<Reading>>;
  Programme: ResolverTypeWrapper<ProgrammeShape>;
  ProgrammeStatusCount: ResolverTypeWrapper<Partial<ProgrammeStatusCount>>;
  ProgrammeFieldCount: ResolverTypeWrapper<Partial<ProgrammeFieldCount>>;
  ProgrammeLightCount: ResolverTypeWrapper<Partial<ProgrammeLightCount>>;
  ProgrammeDimensionCount: ResolverTypeWrapper<Partial<ProgrammeDimensionCount>>;
  MeasureOutcome: ResolverTypeWrapper<Outcome>;
  TakeOverMeasureInput: ResolverTypeWrapper<Partial<TakeOverMeasureInput>>;
  ProposeMeasureInput: ResolverTypeWrapper<Partial<ProposeMeasureInput>>;
  AssessMeasureInput: ResolverTypeWrapper<Partial<AssessMeasureInput>>;
  RejectMeasureInput: ResolverTypeWrapper<Partial<RejectMeasureInput>>;
  ApproveMeasureInput: ResolverTypeWrapper<Partial<ApproveMeasureInput>>;
  StartMeasureInput: ResolverTypeWrapper<Partial<StartMeasureInput>>;
  BeginPhaseInput: ResolverTypeWrapper<Partial<BeginPhaseInput>>;
  PauseMeasureInput: ResolverTypeWrapper<Partial<PauseMeasureInput>>;
  ResumeMeasureInput: ResolverTypeWrapper<Partial<ResumeMeasureInput>>;
  PutMeasureIntoOperationInput: ResolverTypeWrapper<Partial<PutMeasureIntoOperationInput>>;
  CompleteMeasureInput: ResolverTypeWrapper<Partial<CompleteMeasureInput>>;
  CancelMeasureInput: ResolverTypeWrapper<Partial<CancelMeasureInput>>;
  HandOverMeasureInput: ResolverTypeWrapper<Partial<HandOverMeasureInput>>;
  PublishMeasureInput: ResolverTypeWrapper<Partial<PublishMeasureInput>>;
  RestrictMeasureInput: ResolverTypeWrapper<Partial<RestrictMeasureInput>>;
  PlanMilestoneInput: ResolverTypeWrapper<Partial<PlanMilestoneInput>>;
  ReplanMilestoneInput: ResolverTypeWrapper<Partial<ReplanMilestoneInput>>;
  ForecastMilestoneInput: ResolverTypeWrapper<Partial<ForecastMilestoneInput>>;
  ReachMilestoneInput: ResolverTypeWrapper<Partial<ReachMilestoneInput>>;
  IndicatorBaselineInput: ResolverTypeWrapper<Partial<IndicatorBaselineInput>>;
  IndicatorTargetInput: ResolverTypeWrapper<Partial<IndicatorTargetInput>>;
  DefineIndicatorInput: ResolverTypeWrapper<Partial<DefineIndicatorInput>>;
  RecordReadingInput: ResolverTypeWrapper<Partial<RecordReadingInput>>;
  EntryContent: ResolverTypeWrapper<Partial<EntryContent>>;
  MasterDataContent: ResolverTypeWrapper<Partial<MasterDataContent>>;
  ResponsibilityContent: ResolverTypeWrapper<Partial<ResponsibilityContent>>;
  MilestoneContent: ResolverTypeWrapper<Partial<MilestoneContent>>;
  IndicatorContent: ResolverTypeWrapper<Partial<IndicatorContent>>;
  ReadingContent: ResolverTypeWrapper<Partial<ReadingContent>>;
  CorrectEntryInput: ResolverTypeWrapper<Partial<CorrectEntryInput>>;
  WithdrawEntryInput: ResolverTypeWrapper<Partial<WithdrawEntryInput>>;
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
  BudgetLine: Partial<BudgetLine>;
  Position: Partial<Position>;
  Decision: Partial<Decision>;
  Tender: Partial<Tender>;
  MeasurePage: PageShape;
  MeasureFilter: Partial<MeasureFilter>;
  MeasureOrder: Partial<MeasureOrder>;
  Measure: MeasureShape;
  MeasureLight: LightShape;
  MeasureTakeOver: Partial<MeasureTakeOver>;
  MeasureApproval: ApprovalShape;
  Milestone: MilestoneShape;
  MilestoneSlip: Partial<MilestoneSlip>;
  Indicator: IndicatorShape;
  IndicatorBaseline: Partial<IndicatorBaseline>;
  Float: Partial<Scalars['Float']['output']>;
  IndicatorTarget: Partial<IndicatorTarget>;
  Reading: Partial<Reading>;
  Programme: ProgrammeShape;
  ProgrammeStatusCount: Partial<ProgrammeStatusCount>;
  ProgrammeFieldCount: Partial<ProgrammeFieldCount>;
  ProgrammeLightCount: Partial<ProgrammeLightCount>;
  ProgrammeDimensionCount: Partial<ProgrammeDimensionCount>;
  MeasureOutcome: Outcome;
  TakeOverMeasureInput: Partial<TakeOverMeasureInput>;
  ProposeMeasureInput: Partial<ProposeMeasureInput>;
  AssessMeasureInput: Partial<AssessMeasureInput>;
  RejectMeasureInput: Partial<RejectMeasureInput>;
  ApproveMeasureInput: Partial<ApproveMeasureInput>;
  StartMeasureInput: Partial<StartMeasureInput>;
  BeginPhaseInput: Partial<BeginPhaseInput>;
  PauseMeasureInput: Partial<PauseMeasureInput>;
  ResumeMeasureInput: Partial<ResumeMeasureInput>;
  PutMeasureIntoOperationInput: Partial<PutMeasureIntoOperationInput>;
  CompleteMeasureInput: Partial<CompleteMeasureInput>;
  CancelMeasureInput: Partial<CancelMeasureInput>;
  HandOverMeasureInput: Partial<HandOverMeasureInput>;
  PublishMeasureInput: Partial<PublishMeasureInput>;
  RestrictMeasureInput: Partial<RestrictMeasureInput>;
  PlanMilestoneInput: Partial<PlanMilestoneInput>;
  ReplanMilestoneInput: Partial<ReplanMilestoneInput>;
  ForecastMilestoneInput: Partial<ForecastMilestoneInput>;
  ReachMilestoneInput: Partial<ReachMilestoneInput>;
  IndicatorBaselineInput: Partial<IndicatorBaselineInput>;
  IndicatorTargetInput: Partial<IndicatorTargetInput>;
  DefineIndicatorInput: Partial<DefineIndicatorInput>;
  RecordReadingInput: Partial<RecordReadingInput>;
  EntryContent: Partial<EntryContent>;
  MasterDataContent: Partial<MasterDataContent>;
  ResponsibilityContent: Partial<ResponsibilityContent>;
  MilestoneContent: Partial<MilestoneContent>;
  IndicatorContent: Partial<IndicatorContent>;
  ReadingContent: Partial<ReadingContent>;
  CorrectEntryInput: Partial<CorrectEntryInput>;
  WithdrawEntryInput: Partial<WithdrawEntryInput>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasurePage'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first' | 'offset'>>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  takeOverMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverMeasureArgs, 'input'>>;
  proposeMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationProposeMeasureArgs, 'input'>>;
  assessMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationAssessMeasureArgs, 'input'>>;
  rejectMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationRejectMeasureArgs, 'input'>>;
  approveMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationApproveMeasureArgs, 'input'>>;
  startMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationStartMeasureArgs, 'input'>>;
  beginPhase?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationBeginPhaseArgs, 'input'>>;
  pauseMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationPauseMeasureArgs, 'input'>>;
  resumeMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationResumeMeasureArgs, 'input'>>;
  putMeasureIntoOperation?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationPutMeasureIntoOperationArgs, 'input'>>;
  completeMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationCompleteMeasureArgs, 'input'>>;
  cancelMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationCancelMeasureArgs, 'input'>>;
  handOverMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationHandOverMeasureArgs, 'input'>>;
  publishMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationPublishMeasureArgs, 'input'>>;
  restrictMeasure?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationRestrictMeasureArgs, 'input'>>;
  planMilestone?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationPlanMilestoneArgs, 'input'>>;
  replanMilestone?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationReplanMilestoneArgs, 'input'>>;
  forecastMilestone?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationForecastMilestoneArgs, 'input'>>;
  reachMilestone?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationReachMilestoneArgs, 'input'>>;
  defineIndicator?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationDefineIndicatorArgs, 'input'>>;
  recordReading?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationRecordReadingArgs, 'input'>>;
  correctEntry?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationCorrectEntryArgs, 'input'>>;
  withdrawEntry?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawEntryArgs, 'input'>>;
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

export type BudgetLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasurePageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasurePage'] = ResolversParentTypes['MeasurePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldOfAction?: Resolver<ResolversTypes['FieldOfAction'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directorate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['MeasurePhase']>, ParentType, ContextType>;
  plannedStartOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeOver?: Resolver<Maybe<ResolversTypes['MeasureTakeOver']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['MeasureApproval']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  lights?: Resolver<Array<ResolversTypes['MeasureLight']>, ParentType, ContextType>;
  scheduleLight?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  costLight?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  resourcesLight?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  freshnessLight?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  heardOfOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  slipDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milestonesReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestonesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextMilestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  preparations?: Resolver<Array<ResolversTypes['Preparation']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type MeasureLightResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureLight'] = ResolversParentTypes['MeasureLight']> = {
  dimension?: Resolver<ResolversTypes['MeasureDimension'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
};

export type MeasureTakeOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureTakeOver'] = ResolversParentTypes['MeasureTakeOver']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['InferredField']>, ParentType, ContextType>;
};

export type MeasureApprovalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureApproval'] = ResolversParentTypes['MeasureApproval']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  planOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  forecastOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  actualOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  slipDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slips?: Resolver<Array<ResolversTypes['MilestoneSlip']>, ParentType, ContextType>;
};

export type MilestoneSlipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MilestoneSlip'] = ResolversParentTypes['MilestoneSlip']> = {
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['MilestoneDate'], ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['IndicatorBaseline']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['Reading']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
};

export type IndicatorBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorBaseline'] = ResolversParentTypes['IndicatorBaseline']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type IndicatorTargetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndicatorTarget'] = ResolversParentTypes['IndicatorTarget']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['ProgrammeStatusCount']>, ParentType, ContextType>;
  byFieldOfAction?: Resolver<Array<ResolversTypes['ProgrammeFieldCount']>, ParentType, ContextType>;
  byLight?: Resolver<Array<ResolversTypes['ProgrammeLightCount']>, ParentType, ContextType>;
  byDimension?: Resolver<Array<ResolversTypes['ProgrammeDimensionCount']>, ParentType, ContextType>;
  unfilledTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  overdueMilestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<ProgrammeOverdueMilestonesArgs, 'first'>>;
  overdueMilestonesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextMilestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<ProgrammeNextMilestonesArgs, 'first'>>;
  latestChanges?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<ProgrammeLatestChangesArgs, 'first'>>;
};

export type ProgrammeStatusCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgrammeStatusCount'] = ResolversParentTypes['ProgrammeStatusCount']> = {
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeFieldCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgrammeFieldCount'] = ResolversParentTypes['ProgrammeFieldCount']> = {
  fieldOfAction?: Resolver<ResolversTypes['FieldOfAction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeLightCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgrammeLightCount'] = ResolversParentTypes['ProgrammeLightCount']> = {
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeDimensionCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgrammeDimensionCount'] = ResolversParentTypes['ProgrammeDimensionCount']> = {
  dimension?: Resolver<ResolversTypes['MeasureDimension'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureOutcome'] = ResolversParentTypes['MeasureOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
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
  BudgetLine?: BudgetLineResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  MeasurePage?: MeasurePageResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureLight?: MeasureLightResolvers<ContextType>;
  MeasureTakeOver?: MeasureTakeOverResolvers<ContextType>;
  MeasureApproval?: MeasureApprovalResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneSlip?: MilestoneSlipResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorBaseline?: IndicatorBaselineResolvers<ContextType>;
  IndicatorTarget?: IndicatorTargetResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeStatusCount?: ProgrammeStatusCountResolvers<ContextType>;
  ProgrammeFieldCount?: ProgrammeFieldCountResolvers<ContextType>;
  ProgrammeLightCount?: ProgrammeLightCountResolvers<ContextType>;
  ProgrammeDimensionCount?: ProgrammeDimensionCountResolvers<ContextType>;
  MeasureOutcome?: MeasureOutcomeResolvers<ContextType>;
};

