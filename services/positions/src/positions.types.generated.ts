// Generated from positions.graphql by `npm run docs`; do not edit.
import type { Instant } from '@moves/events/catalogue/time';
import type { Day } from '@moves/events/catalogue/time';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PositionShape, PageShape, FiguresShape, SumShape, RateTableShape, Key } from './graph/shapes.ts';
import type { ChangeShape } from './graph/changes.ts';
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
  /** One post, or null if there is none that this person may see. */
  position?: Maybe<Position>;
  positions: PositionPage;
  /** Sums over posts, one for each group; one over all of them if nothing is said to group by. */
  positionSums: Array<PositionSum>;
  /** What is new, gone and changed after one day, up to another. */
  positionChanges: PositionChanges;
  /** What posts of each grade cost, newest first. */
  rateTables: Array<RateTable>;
};


export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPositionsArgs = {
  filter?: InputMaybe<PositionFilter>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPositionSumsArgs = {
  filter?: InputMaybe<PositionFilter>;
  by: Array<PositionGrouping>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPositionChangesArgs = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
  filter?: InputMaybe<PositionFilter>;
};

export type Mutation = {
  __typename?: 'Mutation';
  requestPosition?: Maybe<PositionOutcome>;
  takeOverPosition?: Maybe<PositionOutcome>;
  assessPosition?: Maybe<PositionOutcome>;
  putPositionInPlan?: Maybe<PositionOutcome>;
  approvePosition?: Maybe<PositionOutcome>;
  rejectPosition?: Maybe<PositionOutcome>;
  withdrawPosition?: Maybe<PositionOutcome>;
  releasePosition?: Maybe<PositionOutcome>;
  advertisePosition?: Maybe<PositionOutcome>;
  beginSelection?: Maybe<PositionOutcome>;
  recordStaffCouncilConsent?: Maybe<PositionOutcome>;
  fillPosition?: Maybe<PositionOutcome>;
  vacatePosition?: Maybe<PositionOutcome>;
  setLapseNote?: Maybe<PositionOutcome>;
  liftLapseNote?: Maybe<PositionOutcome>;
  setConversionNote?: Maybe<PositionOutcome>;
  blockPosition?: Maybe<PositionOutcome>;
  unblockPosition?: Maybe<PositionOutcome>;
  regradePosition?: Maybe<PositionOutcome>;
  reassignPosition?: Maybe<PositionOutcome>;
  abolishPosition?: Maybe<PositionOutcome>;
  publishRateTable?: Maybe<RateTableOutcome>;
};


export type MutationRequestPositionArgs = {
  input: RequestPositionInput;
};


export type MutationTakeOverPositionArgs = {
  input: TakeOverPositionInput;
};


export type MutationAssessPositionArgs = {
  input: AssessPositionInput;
};


export type MutationPutPositionInPlanArgs = {
  input: PutPositionInPlanInput;
};


export type MutationApprovePositionArgs = {
  input: ApprovePositionInput;
};


export type MutationRejectPositionArgs = {
  input: RejectPositionInput;
};


export type MutationWithdrawPositionArgs = {
  input: WithdrawPositionInput;
};


export type MutationReleasePositionArgs = {
  input: ReleasePositionInput;
};


export type MutationAdvertisePositionArgs = {
  input: AdvertisePositionInput;
};


export type MutationBeginSelectionArgs = {
  input: BeginSelectionInput;
};


export type MutationRecordStaffCouncilConsentArgs = {
  input: RecordStaffCouncilConsentInput;
};


export type MutationFillPositionArgs = {
  input: FillPositionInput;
};


export type MutationVacatePositionArgs = {
  input: VacatePositionInput;
};


export type MutationSetLapseNoteArgs = {
  input: SetLapseNoteInput;
};


export type MutationLiftLapseNoteArgs = {
  input: LiftLapseNoteInput;
};


export type MutationSetConversionNoteArgs = {
  input: SetConversionNoteInput;
};


export type MutationBlockPositionArgs = {
  input: BlockPositionInput;
};


export type MutationUnblockPositionArgs = {
  input: UnblockPositionInput;
};


export type MutationRegradePositionArgs = {
  input: RegradePositionInput;
};


export type MutationReassignPositionArgs = {
  input: ReassignPositionInput;
};


export type MutationAbolishPositionArgs = {
  input: AbolishPositionInput;
};


export type MutationPublishRateTableArgs = {
  input: PublishRateTableInput;
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

export type PositionPage = {
  __typename?: 'PositionPage';
  nodes: Array<Position>;
  totalCount: Scalars['Int']['output'];
};

/** All given conditions must hold; of the values in one list, one must. */
export type PositionFilter = {
  /** Words of the id, title or office, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<PositionStatus>>;
  grade?: InputMaybe<Array<Scalars['String']['input']>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  measure?: InputMaybe<Array<Scalars['ID']['input']>>;
  subBudget?: InputMaybe<Array<Scalars['String']['input']>>;
  planYear?: InputMaybe<Array<Scalars['Int']['input']>>;
  planKind?: InputMaybe<Array<PositionPlanKind>>;
  /** Ids of decisions on which posts stand. */
  decision?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Counts in the plan: approved, and neither lapsed nor abolished. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** A share of it is free on the day. */
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is released and has been vacant for more than so many days. */
  vacantMoreThanDays?: InputMaybe<Scalars['Int']['input']>;
  blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Carries a kw note, or is limited in time. */
  lapsing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ends within so many months of the day. */
  endsWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Carries a ku note. */
  converting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its measure was cancelled, and nobody has said what becomes of it. */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** No rate is kept for its grade in the year of the day. */
  costUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  takenOver?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PositionOrder = {
  field: PositionOrderField;
  direction: Direction;
};

export type PositionOrderField =
  | 'id'
  | 'title'
  | 'status'
  | 'grade'
  | 'office'
  | 'measure'
  | 'planYear'
  | 'share'
  | 'filledShare'
  | 'vacantSince'
  | 'endsOn'
  | 'changed';

export type PositionGrouping =
  | 'status'
  | 'grade'
  | 'office'
  | 'measure'
  | 'subBudget'
  | 'planYear'
  | 'planKind';

/** The life of a post. `filled` and `vacant` are what the day says; `converted` is vacant with another grade. */
export type PositionStatus =
  | 'requested'
  | 'assessed'
  | 'inPlanDraft'
  | 'approved'
  | 'released'
  | 'advertised'
  | 'selection'
  | 'filled'
  | 'vacant'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed'
  | 'converted'
  | 'abolished';

/** Where it is listed: the establishment plan, an advance on the next one, or an authorisation outside that never counts in the plan. */
export type PositionPlanKind =
  | 'plan'
  | 'advancePlan'
  | 'outsidePlan';

/** A post of the establishment plan (§ 57 GemO, § 5 GemHVO). */
export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** The year of the plan; the first of two in a biennial budget. */
  planYear: Scalars['Int']['output'];
  planKind: PositionPlanKind;
  /** Canonical: `E9b`, `A13`. */
  grade: Scalars['String']['output'];
  /** How the grade is known; demo grades are fictitious. */
  gradeMark: Mark;
  /** In ten-thousandths of a full post, as everywhere here. */
  share: Scalars['Int']['output'];
  /** What is filled on the day. */
  filledShare: Scalars['Int']['output'];
  /** What is free on the day; nothing for what does not count. */
  vacantShare: Scalars['Int']['output'];
  /** The office it belongs to; a role, never a person. */
  office: Scalars['String']['output'];
  subBudget?: Maybe<Scalars['String']['output']>;
  /** From what it is paid, where that is known. */
  funding?: Maybe<PositionFunding>;
  measure?: Maybe<Measure>;
  /** Without it its measure stands still. */
  key: Scalars['Boolean']['output'];
  neededFrom?: Maybe<Scalars['Day']['output']>;
  status: PositionStatus;
  statusSince: Scalars['Instant']['output'];
  /** Counts in the plan: approved, and neither lapsed nor abolished, nor outside the plan. */
  counted: Scalars['Boolean']['output'];
  takeOver?: Maybe<PositionTakeOver>;
  source?: Maybe<Source>;
  /** The decision it stands on. */
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  /** It lapses (kw-Vermerk). */
  lapseNote?: Maybe<PositionLapseNote>;
  /** It turns into this grade when it is vacated (ku-Vermerk). */
  convertsTo?: Maybe<Scalars['String']['output']>;
  conversionNotedOn?: Maybe<Scalars['Day']['output']>;
  /** The last day of a post that is limited in time. */
  fixedTermUntil?: Maybe<Scalars['Day']['output']>;
  /** The last day on which it is there, by kw note or term. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  /** Days left until then; below zero if it has passed and the post is still filled. */
  endsInDays?: Maybe<Scalars['Int']['output']>;
  /** Who must release it before it can be filled (Sperrvermerk). */
  blockedUntilReleasedBy?: Maybe<Scalars['String']['output']>;
  /** The cancelled measure it worked for, until somebody says what becomes of it. */
  flaggedFor?: Maybe<Measure>;
  requestedOn?: Maybe<Scalars['Day']['output']>;
  approvedOn?: Maybe<Scalars['Day']['output']>;
  releasedOn?: Maybe<Scalars['Day']['output']>;
  advertisedOn?: Maybe<Scalars['Day']['output']>;
  /** The first day on which any share was filled. */
  firstFilledOn?: Maybe<Scalars['Day']['output']>;
  /** Days from release to first filling. */
  daysToFill?: Maybe<Scalars['Int']['output']>;
  /** Since when a share has been free. */
  vacantSince?: Maybe<Scalars['Day']['output']>;
  vacantDays?: Maybe<Scalars['Int']['output']>;
  occupancies: Array<PositionOccupancy>;
  /** What deserves a look: a cost that is not known, a grade that the plan allows only for a time. */
  warnings: Array<PositionWarning>;
  /** What it costs in a whole year, filled or not; null if no rate is kept. */
  annualCost?: Maybe<Scalars['Money']['output']>;
  costKnown: Scalars['Boolean']['output'];
  /** What it is expected to cost that year: month by month, what is filled or will be. */
  expectedCost?: Maybe<Scalars['Money']['output']>;
  /** What is ready to happen with a joint act, and counts nowhere until then. */
  preparations: Array<Preparation>;
  explain: Explanation;
  /** What this person may do next. Empty in a past view. */
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};


/** A post of the establishment plan (§ 57 GemO, § 5 GemHVO). */
export type PositionAnnualCostArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of the establishment plan (§ 57 GemO, § 5 GemHVO). */
export type PositionCostKnownArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of the establishment plan (§ 57 GemO, § 5 GemHVO). */
export type PositionExpectedCostArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of the establishment plan (§ 57 GemO, § 5 GemHVO). */
export type PositionExplainArgs = {
  figure: PositionFigure;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type PositionFunding = {
  __typename?: 'PositionFunding';
  /** The Budget and line from which it is paid. */
  budget: Scalars['ID']['output'];
  line: Scalars['ID']['output'];
};

/** What the house took over: a state on a day, as its source has it. */
export type PositionTakeOver = {
  __typename?: 'PositionTakeOver';
  on: Scalars['Day']['output'];
  status: PositionStatus;
  filledShare: Scalars['Int']['output'];
  qualifier: Qualifier;
  source: Source;
  /** Fields that no source states and somebody inferred or made up. */
  inferred: Array<Scalars['String']['output']>;
};

/** Künftig wegfallend: on a day, when a condition is met, or (neither given) when it is vacated next. */
export type PositionLapseNote = {
  __typename?: 'PositionLapseNote';
  /** From this day on it is no longer there. */
  on?: Maybe<Scalars['Day']['output']>;
  condition?: Maybe<Scalars['String']['output']>;
  notedOn: Scalars['Day']['output'];
  decision?: Maybe<DecisionRef>;
  /** The day has come: it is not filled again. */
  reached: Scalars['Boolean']['output'];
};

/** A share that is filled from a day on. By whom, nobody is told. */
export type PositionOccupancy = {
  __typename?: 'PositionOccupancy';
  id: Scalars['ID']['output'];
  share: Scalars['Int']['output'];
  /** The grade in which it is filled; never above the post's. */
  grade: Scalars['String']['output'];
  from: Scalars['Day']['output'];
  /** The last day. */
  until?: Maybe<Scalars['Day']['output']>;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  /** Recorded on a later day than it took effect. */
  late: Scalars['Boolean']['output'];
};

export type PositionWarningKind =
  /** No rate is kept for its grade and year. */
  | 'costUnknown'
  /** An employee may fill a post of an official for five years at most (§ 5 (3) GemHVO). */
  | 'employeeOnOfficialPost'
  /** Its day has come, and it is still filled. */
  | 'endReached'
  /** Its end is less than a year away. */
  | 'endNear'
  /** Its measure was cancelled. */
  | 'measureCancelled';

export type PositionWarning = {
  __typename?: 'PositionWarning';
  kind: PositionWarningKind;
  /** The day it is about. */
  on?: Maybe<Scalars['Day']['output']>;
  text: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** Sums over posts that count; what is outside the plan stands beside, never inside. */
export type PositionFigures = {
  __typename?: 'PositionFigures';
  /** How many posts count, whatever their share. */
  posts: Scalars['Int']['output'];
  approvedShare: Scalars['Int']['output'];
  filledShare: Scalars['Int']['output'];
  vacantShare: Scalars['Int']['output'];
  /** Of `approvedShare`, what may be filled: released and not blocked. */
  releasedShare: Scalars['Int']['output'];
  blockedShare: Scalars['Int']['output'];
  /** Authorised outside the plan; in none of the other sums. */
  outsidePlanShare: Scalars['Int']['output'];
  /** Requested, and not yet decided on. */
  requestedShare: Scalars['Int']['output'];
  /** The year whose costs these are. */
  year: Scalars['Int']['output'];
  /** What all posts whose cost is known cost in the whole year. */
  cost: Scalars['Money']['output'];
  /** False if for some of them no rate is kept. */
  costKnown: Scalars['Boolean']['output'];
  /** What they are expected to cost, by what is and will be filled. */
  expectedCost: Scalars['Money']['output'];
  /** What vacancies leave over: `cost` less `expectedCost`. */
  vacancyEffect: Scalars['Money']['output'];
  /** There is no filled share at all on the day. */
  unfilled: Scalars['Boolean']['output'];
  /** The events a figure is made of; they add up to it exactly. */
  explain: Explanation;
};


/** Sums over posts that count; what is outside the plan stands beside, never inside. */
export type PositionFiguresExplainArgs = {
  figure: PositionFigure;
};

export type PositionFigure =
  | 'approvedShare'
  | 'filledShare'
  | 'vacantShare'
  | 'cost'
  | 'expectedCost';

/** One group of posts; of what it is grouped by, what is said. */
export type PositionSum = {
  __typename?: 'PositionSum';
  status?: Maybe<PositionStatus>;
  grade?: Maybe<Scalars['String']['output']>;
  office?: Maybe<Scalars['String']['output']>;
  measure?: Maybe<Measure>;
  subBudget?: Maybe<Scalars['String']['output']>;
  planYear?: Maybe<Scalars['Int']['output']>;
  planKind?: Maybe<PositionPlanKind>;
  figures: PositionFigures;
};

/** The development of the plan between two days: Schaffung, Streichung, Hebung, Vermerke. */
export type PositionChanges = {
  __typename?: 'PositionChanges';
  from: Scalars['Day']['output'];
  to: Scalars['Day']['output'];
  approvedShareFrom: Scalars['Int']['output'];
  approvedShareTo: Scalars['Int']['output'];
  new: Array<PositionChange>;
  gone: Array<PositionChange>;
  changed: Array<PositionChange>;
};

export type PositionChange = {
  __typename?: 'PositionChange';
  position?: Maybe<Position>;
  /** The post's id, also where it may no longer be looked at. */
  id: Scalars['ID']['output'];
  /** The event's place in everything, and its type. */
  event: Scalars['String']['output'];
  type: Scalars['String']['output'];
  on: Scalars['Day']['output'];
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  late: Scalars['Boolean']['output'];
  /** By how much it changes the plan, in ten-thousandths. */
  share: Scalars['Int']['output'];
  summary: Scalars['String']['output'];
  because?: Maybe<Because>;
  decision?: Maybe<DecisionRef>;
};

/** What a post of each grade costs in a year, from a day on: configuration with its source. */
export type RateTable = {
  __typename?: 'RateTable';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  validFrom: Scalars['Day']['output'];
  validUntil?: Maybe<Scalars['Day']['output']>;
  /** A personnel rate for each grade, for a full post and year. */
  rates: Array<RateTableRate>;
  /** Per workplace and year, beside personnel. */
  material: Scalars['Money']['output'];
  it: Scalars['Money']['output'];
  /** In hundredths of a per cent of the personnel rate. */
  overhead: Scalars['Int']['output'];
  /** Expected rise of the personnel rate for each year after the first, in hundredths of a per cent. */
  yearlyRise: Scalars['Int']['output'];
  source: Source;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type RateTableRate = {
  __typename?: 'RateTableRate';
  grade: Scalars['String']['output'];
  annual: Scalars['Money']['output'];
};

export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  /** The posts that work for it. */
  positions: Array<Position>;
  /** What they come to; null for whoever may not see posts. */
  posts?: Maybe<PositionFigures>;
};


export type MeasurePostsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type BudgetLine = {
  __typename?: 'BudgetLine';
  id: Scalars['ID']['output'];
  /** The posts that are paid from it. */
  positions: Array<Position>;
};

export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

export type PositionOutcome = {
  __typename?: 'PositionOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  position?: Maybe<Position>;
};

export type RateTableOutcome = {
  __typename?: 'RateTableOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  rateTable?: Maybe<RateTable>;
};

export type PositionFundingInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
};

export type RequestPositionInput = {
  /** Its id for ever (`P1-017`); made from the commandId if none is given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  planYear: Scalars['Int']['input'];
  planKind: PositionPlanKind;
  /** `E9b`, `EG 9b` or `A 13`; kept in canonical form. */
  grade: Scalars['String']['input'];
  gradeMark: Mark;
  /** In ten-thousandths of a full post. */
  share: Scalars['Int']['input'];
  office: Scalars['String']['input'];
  /** Three digits. */
  subBudget?: InputMaybe<Scalars['String']['input']>;
  funding?: InputMaybe<PositionFundingInput>;
  measure?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['Boolean']['input'];
  /** The last day, if it is limited in time. */
  fixedTermUntil?: InputMaybe<Scalars['Day']['input']>;
  neededFrom?: InputMaybe<Scalars['Day']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TakeOverPositionInput = {
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  planYear: Scalars['Int']['input'];
  planKind: PositionPlanKind;
  grade: Scalars['String']['input'];
  gradeMark: Mark;
  share: Scalars['Int']['input'];
  office: Scalars['String']['input'];
  subBudget?: InputMaybe<Scalars['String']['input']>;
  funding?: InputMaybe<PositionFundingInput>;
  measure?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['Boolean']['input'];
  fixedTermUntil?: InputMaybe<Scalars['Day']['input']>;
  neededFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The state on the day, as the source has it. */
  status: PositionStatus;
  /** What was filled on the day. */
  filledShare: Scalars['Int']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  /** The day of that state; also the moment from which the house knows the post. */
  on: Scalars['Day']['input'];
  qualifier: Qualifier;
  source: SourceInput;
  /** Fields that no source states: `grade`, `share`, `office`, `status`, `filledShare`, `measure` … */
  inferred: Array<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the day `on`; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AssessPositionInput = {
  id: Scalars['ID']['input'];
  /** What was found: need and grading. */
  finding: Scalars['String']['input'];
  /** The grade as assessed; as requested if left out. */
  grade?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PutPositionInPlanInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApprovePositionInput = {
  id: Scalars['ID']['input'];
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RejectPositionInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type WithdrawPositionInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReleasePositionInput = {
  id: Scalars['ID']['input'];
  /** The decision that allows filling it before the statute is in force; left out where it is. */
  earlyFilling?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AdvertisePositionInput = {
  id: Scalars['ID']['input'];
  /** The last day for applications. */
  until?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BeginSelectionInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RecordStaffCouncilConsentInput = {
  id: Scalars['ID']['input'];
  /** The document with which the staff council agreed (§ 75 LPVG). No names. */
  document: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type FillPositionInput = {
  id: Scalars['ID']['input'];
  /** In ten-thousandths; all that is free if left out. */
  share?: InputMaybe<Scalars['Int']['input']>;
  /** The first day; may lie ahead. */
  from: Scalars['Day']['input'];
  /** The grade in which it is filled; the post's own if left out. */
  grade?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type VacatePositionInput = {
  id: Scalars['ID']['input'];
  /** Which filled share; the only one if left out. */
  occupancy?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which it is filled; may lie ahead. */
  until: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** A day, a condition, or neither: then it lapses when it is vacated next. */
export type SetLapseNoteInput = {
  id: Scalars['ID']['input'];
  /** From this day on it is no longer there. */
  on?: InputMaybe<Scalars['Day']['input']>;
  condition?: InputMaybe<Scalars['String']['input']>;
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type LiftLapseNoteInput = {
  id: Scalars['ID']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SetConversionNoteInput = {
  id: Scalars['ID']['input'];
  toGrade: Scalars['String']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BlockPositionInput = {
  id: Scalars['ID']['input'];
  /** The body that must release it. */
  releasedBy: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type UnblockPositionInput = {
  id: Scalars['ID']['input'];
  /** The release by the body that is named in the note. */
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RegradePositionInput = {
  id: Scalars['ID']['input'];
  grade: Scalars['String']['input'];
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** Where it works and from what it is paid from now on; what is left out, it no longer has. */
export type ReassignPositionInput = {
  id: Scalars['ID']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  funding?: InputMaybe<PositionFundingInput>;
  /** The office it belongs to; the same as before if left out. */
  office?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AbolishPositionInput = {
  id: Scalars['ID']['input'];
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RateTableRateInput = {
  grade: Scalars['String']['input'];
  annual: Scalars['Money']['input'];
};

export type PublishRateTableInput = {
  /** Its id for ever; made from the commandId if none is given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  validFrom: Scalars['Day']['input'];
  validUntil?: InputMaybe<Scalars['Day']['input']>;
  rates: Array<RateTableRateInput>;
  material?: InputMaybe<Scalars['Money']['input']>;
  it?: InputMaybe<Scalars['Money']['input']>;
  /** In hundredths of a per cent of the personnel rate: 2000 is 20 %. */
  overhead: Scalars['Int']['input'];
  /** In hundredths of a per cent. */
  yearlyRise: Scalars['Int']['input'];
  source: SourceInput;
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
  Position: Position;
  RateTable: RateTable;
  Measure: Measure;
  BudgetLine: BudgetLine;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  RateTable:
    ( { __typename: 'RateTable' }
    & GraphQLRecursivePick<FederationTypes['RateTable'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"id":true}> );
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
  PositionPage: ResolverTypeWrapper<PageShape>;
  PositionFilter: ResolverTypeWrapper<Partial<PositionFilter>>;
  PositionOrder: ResolverTypeWrapper<Partial<PositionOrder>>;
  PositionOrderField: ResolverTypeWrapper<Partial<PositionOrderField>>;
  PositionGrouping: ResolverTypeWrapper<Partial<PositionGrouping>>;
  PositionStatus: ResolverTypeWrapper<Partial<PositionStatus>>;
  PositionPlanKind: ResolverTypeWrapper<Partial<PositionPlanKind>>;
  Position: ResolverTypeWrapper<PositionShape>;
  PositionFunding: ResolverTypeWrapper<Partial<PositionFunding>>;
  PositionTakeOver: ResolverTypeWrapper<Partial<PositionTakeOver>>;
  PositionLapseNote: ResolverTypeWrapper<Partial<PositionLapseNote>>;
  PositionOccupancy: ResolverTypeWrapper<Partial<PositionOccupancy>>;
  PositionWarningKind: ResolverTypeWrapper<Partial<PositionWarningKind>>;
  PositionWarning: ResolverTypeWrapper<Partial<PositionWarning>>;
  PositionFigures: ResolverTypeWrapper<FiguresShape>;
  PositionFigure: ResolverTypeWrapper<Partial<PositionFigure>>;
  PositionSum: ResolverTypeWrapper<SumShape>;
  PositionChanges: ResolverTypeWrapper<Partial<Omit<PositionChanges, 'new' | 'gone' | 'changed'> & { new: Array<ResolversTypes['PositionChange']>, gone: Array<ResolversTypes['PositionChange']>, changed: Array<ResolversTypes['PositionChange']> }>>;
  PositionChange: ResolverTypeWrapper<ChangeShape>;
  RateTable: ResolverTypeWrapper<RateTableShape>;
  RateTableRate: ResolverTypeWrapper<Partial<RateTableRate>>;
  Measure: ResolverTypeWrapper<Key>;
  BudgetLine: ResolverTypeWrapper<Key>;
  Decision: ResolverTypeWrapper<Key>;
  PositionOutcome: ResolverTypeWrapper<Outcome>;
  RateTableOutcome: ResolverTypeWrapper<Outcome>;
  PositionFundingInput: ResolverTypeWrapper<Partial<PositionFundingInput>>;
  RequestPositionInput: ResolverTypeWrapper<Partial<RequestPositionInput>>;
  TakeOverPositionInput: ResolverTypeWrapper<Partial<TakeOverPositionInput>>;
  AssessPositionInput: ResolverTypeWrapper<Partial<AssessPositionInput>>;
  PutPositionInPlanInput: ResolverTypeWrapper<Partial<PutPositionInPlanInput>>;
  ApprovePositionInput: ResolverTypeWrapper<Partial<ApprovePositionInput>>;
  RejectPositionInput: ResolverTypeWrapper<Partial<RejectPositionInput>>;
  WithdrawPositionInput: ResolverTypeWrapper<Partial<WithdrawPositionInput>>;
  ReleasePositionInput: ResolverTypeWrapper<Partial<ReleasePositionInput>>;
  AdvertisePositionInput: ResolverTypeWrapper<Partial<AdvertisePositionInput>>;
  BeginSelectionInput: ResolverTypeWrapper<Partial<BeginSelectionInput>>;
  RecordStaffCouncilConsentInput: ResolverTypeWrapper<Partial<RecordStaffCouncilConsentInput>>;
  FillPositionInput: ResolverTypeWrapper<Partial<FillPositionInput>>;
  VacatePositionInput: ResolverTypeWrapper<Partial<VacatePositionInput>>;
  SetLapseNoteInput: ResolverTypeWrapper<Partial<SetLapseNoteInput>>;
  LiftLapseNoteInput: ResolverTypeWrapper<Partial<LiftLapseNoteInput>>;
  SetConversionNoteInput: ResolverTypeWrapper<Partial<SetConversionNoteInput>>;
  BlockPositionInput: ResolverTypeWrapper<Partial<BlockPositionInput>>;
  UnblockPositionInput: ResolverTypeWrapper<Partial<UnblockPositionInput>>;
  RegradePositionInput: ResolverTypeWrapper<Partial<RegradePositionInput>>;
  ReassignPositionInput: ResolverTypeWrapper<Partial<ReassignPositionInput>>;
  AbolishPositionInput: ResolverTypeWrapper<Partial<AbolishPositionInput>>;
  RateTableRateInput: ResolverTypeWrapper<Partial<RateTableRateInput>>;
  PublishRateTableInput: ResolverTypeWrapper<Partial<PublishRateTableInput>>;
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
  PositionPage: PageShape;
  PositionFilter: Partial<PositionFilter>;
  PositionOrder: Partial<PositionOrder>;
  Position: PositionShape;
  PositionFunding: Partial<PositionFunding>;
  PositionTakeOver: Partial<PositionTakeOver>;
  PositionLapseNote: Partial<PositionLapseNote>;
  PositionOccupancy: Partial<PositionOccupancy>;
  PositionWarning: Partial<PositionWarning>;
  PositionFigures: FiguresShape;
  PositionSum: SumShape;
  PositionChanges: Partial<Omit<PositionChanges, 'new' | 'gone' | 'changed'> & { new: Array<ResolversParentTypes['PositionChange']>, gone: Array<ResolversParentTypes['PositionChange']>, changed: Array<ResolversParentTypes['PositionChange']> }>;
  PositionChange: ChangeShape;
  RateTable: RateTableShape;
  RateTableRate: Partial<RateTableRate>;
  Measure: Key;
  BudgetLine: Key;
  Decision: Key;
  PositionOutcome: Outcome;
  RateTableOutcome: Outcome;
  PositionFundingInput: Partial<PositionFundingInput>;
  RequestPositionInput: Partial<RequestPositionInput>;
  TakeOverPositionInput: Partial<TakeOverPositionInput>;
  AssessPositionInput: Partial<AssessPositionInput>;
  PutPositionInPlanInput: Partial<PutPositionInPlanInput>;
  ApprovePositionInput: Partial<ApprovePositionInput>;
  RejectPositionInput: Partial<RejectPositionInput>;
  WithdrawPositionInput: Partial<WithdrawPositionInput>;
  ReleasePositionInput: Partial<ReleasePositionInput>;
  AdvertisePositionInput: Partial<AdvertisePositionInput>;
  BeginSelectionInput: Partial<BeginSelectionInput>;
  RecordStaffCouncilConsentInput: Partial<RecordStaffCouncilConsentInput>;
  FillPositionInput: Partial<FillPositionInput>;
  VacatePositionInput: Partial<VacatePositionInput>;
  SetLapseNoteInput: Partial<SetLapseNoteInput>;
  LiftLapseNoteInput: Partial<LiftLapseNoteInput>;
  SetConversionNoteInput: Partial<SetConversionNoteInput>;
  BlockPositionInput: Partial<BlockPositionInput>;
  UnblockPositionInput: Partial<UnblockPositionInput>;
  RegradePositionInput: Partial<RegradePositionInput>;
  ReassignPositionInput: Partial<ReassignPositionInput>;
  AbolishPositionInput: Partial<AbolishPositionInput>;
  RateTableRateInput: Partial<RateTableRateInput>;
  PublishRateTableInput: Partial<PublishRateTableInput>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<ResolversTypes['PositionPage'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first' | 'offset'>>;
  positionSums?: Resolver<Array<ResolversTypes['PositionSum']>, ParentType, ContextType, RequireFields<QueryPositionSumsArgs, 'by'>>;
  positionChanges?: Resolver<ResolversTypes['PositionChanges'], ParentType, ContextType, RequireFields<QueryPositionChangesArgs, 'from' | 'to'>>;
  rateTables?: Resolver<Array<ResolversTypes['RateTable']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationRequestPositionArgs, 'input'>>;
  takeOverPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverPositionArgs, 'input'>>;
  assessPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationAssessPositionArgs, 'input'>>;
  putPositionInPlan?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationPutPositionInPlanArgs, 'input'>>;
  approvePosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationApprovePositionArgs, 'input'>>;
  rejectPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationRejectPositionArgs, 'input'>>;
  withdrawPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawPositionArgs, 'input'>>;
  releasePosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationReleasePositionArgs, 'input'>>;
  advertisePosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationAdvertisePositionArgs, 'input'>>;
  beginSelection?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationBeginSelectionArgs, 'input'>>;
  recordStaffCouncilConsent?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationRecordStaffCouncilConsentArgs, 'input'>>;
  fillPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationFillPositionArgs, 'input'>>;
  vacatePosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationVacatePositionArgs, 'input'>>;
  setLapseNote?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationSetLapseNoteArgs, 'input'>>;
  liftLapseNote?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationLiftLapseNoteArgs, 'input'>>;
  setConversionNote?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationSetConversionNoteArgs, 'input'>>;
  blockPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationBlockPositionArgs, 'input'>>;
  unblockPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationUnblockPositionArgs, 'input'>>;
  regradePosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationRegradePositionArgs, 'input'>>;
  reassignPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationReassignPositionArgs, 'input'>>;
  abolishPosition?: Resolver<Maybe<ResolversTypes['PositionOutcome']>, ParentType, ContextType, RequireFields<MutationAbolishPositionArgs, 'input'>>;
  publishRateTable?: Resolver<Maybe<ResolversTypes['RateTableOutcome']>, ParentType, ContextType, RequireFields<MutationPublishRateTableArgs, 'input'>>;
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

export type PositionPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionPage'] = ResolversParentTypes['PositionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planKind?: Resolver<ResolversTypes['PositionPlanKind'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gradeMark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filledShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacantShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subBudget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['PositionFunding']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PositionStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeOver?: Resolver<Maybe<ResolversTypes['PositionTakeOver']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  lapseNote?: Resolver<Maybe<ResolversTypes['PositionLapseNote']>, ParentType, ContextType>;
  convertsTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversionNotedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  fixedTermUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endsInDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  blockedUntilReleasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedFor?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  advertisedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  firstFilledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  daysToFill?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  vacantDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupancies?: Resolver<Array<ResolversTypes['PositionOccupancy']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PositionWarning']>, ParentType, ContextType>;
  annualCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<PositionAnnualCostArgs>>;
  costKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<PositionCostKnownArgs>>;
  expectedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<PositionExpectedCostArgs>>;
  preparations?: Resolver<Array<ResolversTypes['Preparation']>, ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<PositionExplainArgs, 'figure'>>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type PositionFundingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionFunding'] = ResolversParentTypes['PositionFunding']> = {
  budget?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PositionTakeOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionTakeOver'] = ResolversParentTypes['PositionTakeOver']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PositionStatus'], ParentType, ContextType>;
  filledShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionLapseNoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionLapseNote'] = ResolversParentTypes['PositionLapseNote']> = {
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PositionOccupancyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionOccupancy'] = ResolversParentTypes['PositionOccupancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PositionWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionWarning'] = ResolversParentTypes['PositionWarning']> = {
  kind?: Resolver<ResolversTypes['PositionWarningKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionFiguresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionFigures'] = ResolversParentTypes['PositionFigures']> = {
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filledShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacantShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockedShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsidePlanShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vacancyEffect?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<PositionFiguresExplainArgs, 'figure'>>;
};

export type PositionSumResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionSum'] = ResolversParentTypes['PositionSum']> = {
  status?: Resolver<Maybe<ResolversTypes['PositionStatus']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  subBudget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planKind?: Resolver<Maybe<ResolversTypes['PositionPlanKind']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PositionFigures'], ParentType, ContextType>;
};

export type PositionChangesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionChanges'] = ResolversParentTypes['PositionChanges']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  approvedShareFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedShareTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<Array<ResolversTypes['PositionChange']>, ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['PositionChange']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['PositionChange']>, ParentType, ContextType>;
};

export type PositionChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionChange'] = ResolversParentTypes['PositionChange']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
};

export type RateTableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateTable'] = ResolversParentTypes['RateTable'], FederationReferenceType extends FederationReferenceTypes['RateTable'] = FederationReferenceTypes['RateTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RateTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['RateTableRate']>, ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  it?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyRise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type RateTableRateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateTableRate'] = ResolversParentTypes['RateTableRate']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PositionFigures']>, ParentType, ContextType, Partial<MeasurePostsArgs>>;
};

export type BudgetLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PositionOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PositionOutcome'] = ResolversParentTypes['PositionOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type RateTableOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateTableOutcome'] = ResolversParentTypes['RateTableOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rateTable?: Resolver<Maybe<ResolversTypes['RateTable']>, ParentType, ContextType>;
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
  PositionPage?: PositionPageResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionFunding?: PositionFundingResolvers<ContextType>;
  PositionTakeOver?: PositionTakeOverResolvers<ContextType>;
  PositionLapseNote?: PositionLapseNoteResolvers<ContextType>;
  PositionOccupancy?: PositionOccupancyResolvers<ContextType>;
  PositionWarning?: PositionWarningResolvers<ContextType>;
  PositionFigures?: PositionFiguresResolvers<ContextType>;
  PositionSum?: PositionSumResolvers<ContextType>;
  PositionChanges?: PositionChangesResolvers<ContextType>;
  PositionChange?: PositionChangeResolvers<ContextType>;
  RateTable?: RateTableResolvers<ContextType>;
  RateTableRate?: RateTableRateResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  PositionOutcome?: PositionOutcomeResolvers<ContextType>;
  RateTableOutcome?: RateTableOutcomeResolvers<ContextType>;
};

