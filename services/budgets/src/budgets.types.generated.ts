// Generated from budgets.graphql by `npm run docs`; do not edit.
import type { Instant } from '@moves/events/catalogue/time';
import type { Day } from '@moves/events/catalogue/time';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BudgetShape, BudgetPageShape, FiguresShape, CoverShape, LineShape, LinePageShape, ProposalShape, ShortfallShape, SumShape, BookingPageShape, ReservationShape, CommitmentShape, CeilingShape, BlockShape, ExcessShape, CarryOverShape, AppropriationShape, ObligationShape, ObligationPageShape, ObligationYearShape, Key } from './graph/shapes.ts';
import type { FinancialPlanShape } from './graph/financial-plan-questions.ts';
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
  /** One Budget in one year, or null if there is none that this person may see. */
  budget?: Maybe<Budget>;
  budgets: BudgetPage;
  /** One line, by Budget and line: `100-2018:it-security`. */
  budgetLine?: Maybe<BudgetLine>;
  budgetLines: BudgetLinePage;
  /** The sums of all lines that match, group by group; one of all if nothing is said to group by. Group by `kind` to keep expense and investments apart. */
  budgetSums: Array<BudgetSum>;
  /** One obligation over several years, or null if there is none that this person may see. */
  obligation?: Maybe<Obligation>;
  obligations: ObligationPage;
  /** What programmes shall cost over several years, the earliest first. */
  financialPlans: Array<FinancialPlan>;
};


export type QueryBudgetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetsArgs = {
  filter?: InputMaybe<BudgetFilter>;
  orderBy?: InputMaybe<Array<BudgetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBudgetLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetLinesArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<Array<BudgetLineOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBudgetSumsArgs = {
  filter?: InputMaybe<BudgetLineFilter>;
  by?: InputMaybe<Array<BudgetGroup>>;
};


export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: InputMaybe<Array<ObligationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  openBudget?: Maybe<BudgetOutcome>;
  openLine?: Maybe<BudgetOutcome>;
  takeOverLine?: Maybe<BudgetOutcome>;
  introduceBudget?: Maybe<BudgetOutcome>;
  deliberateBudget?: Maybe<BudgetOutcome>;
  adoptBudget?: Maybe<BudgetOutcome>;
  takeBudgetIntoForce?: Maybe<BudgetOutcome>;
  bookAppropriation?: Maybe<BudgetOutcome>;
  bookSupplement?: Maybe<BudgetOutcome>;
  bookVirement?: Maybe<BudgetOutcome>;
  bookEarmarkedIncome?: Maybe<BudgetOutcome>;
  requestExcess?: Maybe<BudgetOutcome>;
  approveExcess?: Maybe<BudgetOutcome>;
  rejectExcess?: Maybe<BudgetOutcome>;
  blockLine?: Maybe<BudgetOutcome>;
  releaseBlock?: Maybe<BudgetOutcome>;
  imposeFreeze?: Maybe<BudgetOutcome>;
  liftFreeze?: Maybe<BudgetOutcome>;
  setCeiling?: Maybe<BudgetOutcome>;
  liftCeiling?: Maybe<BudgetOutcome>;
  bookCommitmentAppropriation?: Maybe<BudgetOutcome>;
  reserveFunds?: Maybe<BudgetOutcome>;
  releaseReservation?: Maybe<BudgetOutcome>;
  commitFunds?: Maybe<BudgetOutcome>;
  reduceCommitment?: Maybe<BudgetOutcome>;
  planObligation?: Maybe<ObligationOutcome>;
  setFinancialPlan?: Maybe<FinancialPlanOutcome>;
  postActual?: Maybe<BudgetOutcome>;
  reversePosting?: Maybe<BudgetOutcome>;
  giveForecast?: Maybe<BudgetOutcome>;
  proposeCarryOver?: Maybe<BudgetOutcome>;
  approveCarryOver?: Maybe<BudgetOutcome>;
  waiveCarryOver?: Maybe<BudgetOutcome>;
  closeBudget?: Maybe<BudgetOutcome>;
};


export type MutationOpenBudgetArgs = {
  input: OpenBudgetInput;
};


export type MutationOpenLineArgs = {
  input: OpenLineInput;
};


export type MutationTakeOverLineArgs = {
  input: TakeOverLineInput;
};


export type MutationIntroduceBudgetArgs = {
  input: IntroduceBudgetInput;
};


export type MutationDeliberateBudgetArgs = {
  input: DeliberateBudgetInput;
};


export type MutationAdoptBudgetArgs = {
  input: AdoptBudgetInput;
};


export type MutationTakeBudgetIntoForceArgs = {
  input: TakeBudgetIntoForceInput;
};


export type MutationBookAppropriationArgs = {
  input: BookAppropriationInput;
};


export type MutationBookSupplementArgs = {
  input: BookSupplementInput;
};


export type MutationBookVirementArgs = {
  input: BookVirementInput;
};


export type MutationBookEarmarkedIncomeArgs = {
  input: BookEarmarkedIncomeInput;
};


export type MutationRequestExcessArgs = {
  input: RequestExcessInput;
};


export type MutationApproveExcessArgs = {
  input: ApproveExcessInput;
};


export type MutationRejectExcessArgs = {
  input: RejectExcessInput;
};


export type MutationBlockLineArgs = {
  input: BlockLineInput;
};


export type MutationReleaseBlockArgs = {
  input: ReleaseBlockInput;
};


export type MutationImposeFreezeArgs = {
  input: ImposeFreezeInput;
};


export type MutationLiftFreezeArgs = {
  input: LiftFreezeInput;
};


export type MutationSetCeilingArgs = {
  input: SetCeilingInput;
};


export type MutationLiftCeilingArgs = {
  input: LiftCeilingInput;
};


export type MutationBookCommitmentAppropriationArgs = {
  input: BookCommitmentAppropriationInput;
};


export type MutationReserveFundsArgs = {
  input: ReserveFundsInput;
};


export type MutationReleaseReservationArgs = {
  input: ReleaseReservationInput;
};


export type MutationCommitFundsArgs = {
  input: CommitFundsInput;
};


export type MutationReduceCommitmentArgs = {
  input: ReduceCommitmentInput;
};


export type MutationPlanObligationArgs = {
  input: PlanObligationInput;
};


export type MutationSetFinancialPlanArgs = {
  input: SetFinancialPlanInput;
};


export type MutationPostActualArgs = {
  input: PostActualInput;
};


export type MutationReversePostingArgs = {
  input: ReversePostingInput;
};


export type MutationGiveForecastArgs = {
  input: GiveForecastInput;
};


export type MutationProposeCarryOverArgs = {
  input: ProposeCarryOverInput;
};


export type MutationApproveCarryOverArgs = {
  input: ApproveCarryOverInput;
};


export type MutationWaiveCarryOverArgs = {
  input: WaiveCarryOverInput;
};


export type MutationCloseBudgetArgs = {
  input: CloseBudgetInput;
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

export type BudgetPage = {
  __typename?: 'BudgetPage';
  nodes: Array<Budget>;
  totalCount: Scalars['Int']['output'];
};

/** All given conditions must hold; of the values in one list, one must. */
export type BudgetFilter = {
  /** Words of the id, title or office, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  subBudget?: InputMaybe<Array<Scalars['String']['input']>>;
  state?: InputMaybe<Array<BudgetStatute>>;
  provisional?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BudgetOrder = {
  field: BudgetOrderField;
  direction: Direction;
};

export type BudgetOrderField =
  | 'id'
  | 'year'
  | 'title'
  | 'office'
  | 'state';

/** What a line pays for. Operating and personnel expense cover each other, investments only each other (§§ 4, 20 GemHVO). */
export type BudgetKind =
  | 'operating'
  | 'personnel'
  | 'investment';

/** Where the year stands on its way to law (§§ 79–83, 95b GemO). */
export type BudgetStatute =
  | 'draft'
  | 'introduced'
  | 'deliberated'
  | 'adopted'
  | 'inForce'
  | 'closed';

/** Every figure of a line, a Budget or a sum. */
export type BudgetFigure =
  | 'takenOver'
  | 'appropriation'
  | 'supplementary'
  | 'virement'
  | 'carryIn'
  | 'carryOut'
  | 'excess'
  | 'earmarked'
  | 'authority'
  | 'blocked'
  | 'frozen'
  | 'reserved'
  | 'committed'
  | 'actual'
  | 'available'
  | 'inTransit'
  | 'forecast'
  | 'deviation';

/** The figures that are booked; all others are made of them. */
export type BudgetBookedFigure =
  | 'takenOver'
  | 'appropriation'
  | 'supplementary'
  | 'virement'
  | 'carryIn'
  | 'carryOut'
  | 'excess'
  | 'earmarked'
  | 'blocked'
  | 'frozen'
  | 'reserved'
  | 'committed'
  | 'actual'
  | 'inTransit';

/** Where every euro is: `available` = `authority` − `blocked` − `reserved` − `committed` − `actual`. */
export type BudgetFigures = {
  __typename?: 'BudgetFigures';
  /** What a source knows only as authority on a day. */
  takenOver: Scalars['Money']['output'];
  /** The planned amount (Ansatz). */
  appropriation: Scalars['Money']['output'];
  supplementary: Scalars['Money']['output'];
  /** Gained from other lines; below zero if lost to them. */
  virement: Scalars['Money']['output'];
  /** Received from earlier years. */
  carryIn: Scalars['Money']['output'];
  /** Sent to later years; below zero. */
  carryOut: Scalars['Money']['output'];
  /** üpl and apl (§ 84 GemO); below zero on the line that covers them. */
  excess: Scalars['Money']['output'];
  /** Earmarked extra income (§ 19 GemHVO). */
  earmarked: Scalars['Money']['output'];
  /** All of the above together: what may be spent. */
  authority: Scalars['Money']['output'];
  /** What cannot be used: blocked amounts and what is frozen. */
  blocked: Scalars['Money']['output'];
  /** What of `blocked` is frozen (§ 29 GemHVO). */
  frozen: Scalars['Money']['output'];
  /** Set aside, without any obligation to outsiders. */
  reserved: Scalars['Money']['output'];
  /** Bound by contracts and orders, and not paid yet. */
  committed: Scalars['Money']['output'];
  /** Posted. */
  actual: Scalars['Money']['output'];
  available: Scalars['Money']['output'];
  /** Has left for a later year that has not received it yet. */
  inTransit: Scalars['Money']['output'];
  /** Reserved, committed and actual, of the authority, in hundredths of a per cent; null without any authority. */
  usage?: Maybe<Scalars['Int']['output']>;
  /** Actual, committed, and what is still planned, by year's end. */
  forecast: Scalars['Money']['output'];
  /** The forecast less the authority. */
  deviation: Scalars['Money']['output'];
  /** The bookings that a figure is made of; they add up to it exactly. */
  explain: Explanation;
};


/** Where every euro is: `available` = `authority` − `blocked` − `reserved` − `committed` − `actual`. */
export type BudgetFiguresExplainArgs = {
  figure: BudgetFigure;
};

/** The funds of one area of responsibility in one calendar year (§ 4, § 61 Nr. 10 GemHVO). */
export type Budget = {
  __typename?: 'Budget';
  /** Area and year: `100-2018`. */
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** The Teilhaushalt, where it is known. */
  subBudget?: Maybe<Scalars['String']['output']>;
  office: Scalars['String']['output'];
  /** The first year of a statute for two years (§ 7 GemHVO). */
  biennialFrom?: Maybe<Scalars['Int']['output']>;
  state: BudgetStatute;
  /** The year has begun without a statute in force: only legal obligations and what cannot be put off (§ 83 GemO). */
  provisional: Scalars['Boolean']['output'];
  provisionalOn?: Maybe<Scalars['Day']['output']>;
  introducedOn?: Maybe<Scalars['Day']['output']>;
  /** The last reading held. */
  reading?: Maybe<Scalars['Int']['output']>;
  adoptedOn?: Maybe<Scalars['Day']['output']>;
  adoption?: Maybe<DecisionRef>;
  adoptedIn?: Maybe<Decision>;
  publishedOn?: Maybe<Scalars['Day']['output']>;
  inForceOn?: Maybe<Scalars['Day']['output']>;
  closedOn?: Maybe<Scalars['Day']['output']>;
  source?: Maybe<Source>;
  /** The sum of its lines; of those of some kinds, if asked. */
  figures: BudgetFigures;
  /** The lines that cover each other, together: none of these may have less than nothing available. */
  cover: Array<BudgetCover>;
  lines: Array<BudgetLine>;
  ceilings: Array<BudgetCeiling>;
  /** Amounts that cannot be used, active ones first. */
  blocks: Array<BudgetBlock>;
  /** Requests for üpl and apl expenditure, open ones first. */
  excesses: Array<BudgetExcess>;
  reservations: Array<BudgetReservation>;
  commitments: Array<BudgetCommitment>;
  /** What leaves it for other years, and what it has received. */
  carryOvers: Array<BudgetCarryOver>;
  commitmentAppropriations: Array<BudgetCommitmentAppropriation>;
  /** What is ready for joint acts that have not ended; it counts nowhere (*in Vorbereitung*). */
  preparations: Array<Preparation>;
  /** What this person may do next. Empty in a past view. */
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};


/** The funds of one area of responsibility in one calendar year (§ 4, § 61 Nr. 10 GemHVO). */
export type BudgetFiguresArgs = {
  kind?: InputMaybe<Array<BudgetKind>>;
};

/** Lines of a Budget that cover each other (Deckungskreis, § 20 GemHVO). */
export type BudgetCover = {
  __typename?: 'BudgetCover';
  /** `expense` (operating and personnel), `investment`, or `line:…` where the plan excludes a line. */
  group: Scalars['String']['output'];
  lines: Array<BudgetLine>;
  figures: BudgetFigures;
  /** Set if the forecast exceeds authority so much that the council is to be told at once (§ 28 (2) GemHVO). */
  reportDuty?: Maybe<BudgetReportDuty>;
};

/** A forecast so far above authority that the council is to be told at once. */
export type BudgetReportDuty = {
  __typename?: 'BudgetReportDuty';
  /** How far above authority the forecast is. */
  deviation: Scalars['Money']['output'];
  /** Above this it is material. */
  limit: Scalars['Money']['output'];
  /** Where the rule stands, and whether anybody has checked its limit. */
  source: Scalars['String']['output'];
};

/** A line of a Budget: one purpose, one kind, one year. */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** Budget and line: `100-2018:it-security`. */
  id: Scalars['ID']['output'];
  /** The line within its Budget, as acts name it. */
  line: Scalars['ID']['output'];
  budget: Budget;
  year: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  kind: BudgetKind;
  /** The line's Teilhaushalt, or its Budget's. */
  subBudget?: Maybe<Scalars['String']['output']>;
  profitCentre?: Maybe<Scalars['String']['output']>;
  account?: Maybe<Scalars['String']['output']>;
  measure?: Maybe<Measure>;
  /** May be carried over: investments by law, operating lines only where the plan says so (§ 21 GemHVO). */
  transferable: Scalars['Boolean']['output'];
  excludedFromCover: Scalars['Boolean']['output'];
  /** Lines of the same group cover each other. */
  coverGroup: Scalars['String']['output'];
  /** What no source says and somebody inferred. */
  inferred: Array<Scalars['String']['output']>;
  source?: Maybe<Source>;
  /** How the house came to know its figures, if as those of a day. */
  takeOver?: Maybe<BudgetTakeOver>;
  figures: BudgetFigures;
  /** If less than nothing is available on this line alone: how much, and which lines could cover it. */
  shortfall?: Maybe<BudgetShortfall>;
  /** Its bookings, the latest first. */
  bookings: BudgetBookingPage;
  reservations: Array<BudgetReservation>;
  commitments: Array<BudgetCommitment>;
  ceilings: Array<BudgetCeiling>;
  blocks: Array<BudgetBlock>;
  excesses: Array<BudgetExcess>;
  carryOvers: Array<BudgetCarryOver>;
  commitmentAppropriations: Array<BudgetCommitmentAppropriation>;
  /** Every forecast ever given, the latest first. */
  forecasts: Array<BudgetForecast>;
};


/** A line of a Budget: one purpose, one kind, one year. */
export type BudgetLineBookingsArgs = {
  figure?: InputMaybe<Array<BudgetBookedFigure>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Figures that a source has only as those of a day. */
export type BudgetTakeOver = {
  __typename?: 'BudgetTakeOver';
  on: Scalars['Day']['output'];
  qualifier: Qualifier;
  source: Source;
};

/** A line that has less than nothing left, while its cover group still has enough: a warning, no offence (§ 20 GemHVO). */
export type BudgetShortfall = {
  __typename?: 'BudgetShortfall';
  missing: Scalars['Money']['output'];
  /** Virements that would cover it, the line with most left first; together they may be less than what is missing. */
  proposals: Array<BudgetVirementProposal>;
};

export type BudgetVirementProposal = {
  __typename?: 'BudgetVirementProposal';
  from: BudgetLine;
  amount: Scalars['Money']['output'];
};

export type BudgetLinePage = {
  __typename?: 'BudgetLinePage';
  nodes: Array<BudgetLine>;
  totalCount: Scalars['Int']['output'];
  /** The sum of all lines that match, not only of this page. */
  figures: BudgetFigures;
};

/** All given conditions must hold; of the values in one list, one must. */
export type BudgetLineFilter = {
  /** Words of the line, title, profit centre, account or measure, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  budget?: InputMaybe<Array<Scalars['ID']['input']>>;
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  subBudget?: InputMaybe<Array<Scalars['String']['input']>>;
  profitCentre?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<Array<BudgetKind>>;
  measure?: InputMaybe<Array<Scalars['ID']['input']>>;
  coverGroup?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has figures that were taken over as those of a day. */
  takenOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has less than nothing available. */
  short?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BudgetLineOrder = {
  field: BudgetLineOrderField;
  direction: Direction;
};

export type BudgetLineOrderField =
  | 'id'
  | 'year'
  | 'title'
  | 'kind'
  | 'profitCentre'
  | 'measure'
  | 'authority'
  | 'reserved'
  | 'committed'
  | 'actual'
  | 'available'
  | 'usage'
  | 'deviation';

export type BudgetGroup =
  | 'year'
  | 'subBudget'
  | 'profitCentre'
  | 'kind'
  | 'measure'
  | 'budget'
  | 'coverGroup';

/** The sum of some lines. What was not asked to group by is null; a group of lines that do not say it has null there too. */
export type BudgetSum = {
  __typename?: 'BudgetSum';
  year?: Maybe<Scalars['Int']['output']>;
  subBudget?: Maybe<Scalars['String']['output']>;
  profitCentre?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<BudgetKind>;
  measure?: Maybe<Measure>;
  budget?: Maybe<Budget>;
  coverGroup?: Maybe<Scalars['String']['output']>;
  lines: Scalars['Int']['output'];
  figures: BudgetFigures;
};

export type BudgetBookingPage = {
  __typename?: 'BudgetBookingPage';
  nodes: Array<BudgetBooking>;
  totalCount: Scalars['Int']['output'];
};

/** One event's share of a figure of a line. */
export type BudgetBooking = {
  __typename?: 'BudgetBooking';
  /** The event's id. */
  event: Scalars['ID']['output'];
  position: Scalars['String']['output'];
  figure: BudgetBookedFigure;
  amount: Scalars['Money']['output'];
  /** The kind of event: `FundsReserved` … */
  type: Scalars['String']['output'];
  /** What happened, in a sentence. */
  summary: Scalars['String']['output'];
  /** The day it belongs to in the books (Wertstellung). */
  valueOn?: Maybe<Scalars['Day']['output']>;
  document?: Maybe<Scalars['String']['output']>;
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  measure?: Maybe<Measure>;
  reservation?: Maybe<Scalars['ID']['output']>;
  commitment?: Maybe<Scalars['ID']['output']>;
  posting?: Maybe<Scalars['ID']['output']>;
  net?: Maybe<Scalars['Money']['output']>;
  /** In hundredths of a per cent: 1900 for 19 %. */
  vatRate?: Maybe<Scalars['Int']['output']>;
  qualifier?: Maybe<Qualifier>;
  source?: Maybe<Source>;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  /** Recorded on a later day than it took effect. */
  late: Scalars['Boolean']['output'];
};

export type BudgetReservationState =
  | 'active'
  | 'committed'
  | 'released'
  | 'expired';

/** Money set aside for a purpose (Mittelreservierung). */
export type BudgetReservation = {
  __typename?: 'BudgetReservation';
  id: Scalars['ID']['output'];
  line: BudgetLine;
  purpose: Scalars['String']['output'];
  measure?: Maybe<Measure>;
  /** The tender it is kept for: only its end frees it while the year lasts. */
  tender?: Maybe<Tender>;
  gross: Scalars['Money']['output'];
  net?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
  /** What is left of it. */
  open: Scalars['Money']['output'];
  state: BudgetReservationState;
  document?: Maybe<Scalars['String']['output']>;
  /** It ends by itself after this day. */
  expiresOn?: Maybe<Scalars['Day']['output']>;
  /** Blocks and freezes about its line while something is left of it: whether that is still to be used is to be settled (§ 29 GemHVO). */
  deferredBy: Array<BudgetBlock>;
  at: Scalars['Instant']['output'];
  /** The bookings that `open` is made of. */
  explain: Explanation;
};

/** Money bound by a contract or an order (Mittelbindung, Obligo). */
export type BudgetCommitment = {
  __typename?: 'BudgetCommitment';
  id: Scalars['ID']['output'];
  line: BudgetLine;
  purpose: Scalars['String']['output'];
  measure?: Maybe<Measure>;
  obligation?: Maybe<Obligation>;
  /** The contract of these books that binds it. */
  contract?: Maybe<Contract>;
  reservation?: Maybe<Scalars['ID']['output']>;
  gross: Scalars['Money']['output'];
  net?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
  /** What is still to be paid. */
  open: Scalars['Money']['output'];
  document: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  /** The bookings that `open` is made of. */
  explain: Explanation;
};

/** A condition of the council as a rule that is executed: so much at most in this year. */
export type BudgetCeiling = {
  __typename?: 'BudgetCeiling';
  id: Scalars['ID']['output'];
  budget: Budget;
  title: Scalars['String']['output'];
  amount: Scalars['Money']['output'];
  profitCentre?: Maybe<Scalars['String']['output']>;
  /** Of lines of these kinds; null: of every kind. */
  kinds?: Maybe<Array<BudgetKind>>;
  decision: DecisionRef;
  decidedIn?: Maybe<Decision>;
  setOn: Scalars['Day']['output'];
  liftedOn?: Maybe<Scalars['Day']['output']>;
  active: Scalars['Boolean']['output'];
  /** Reserved, committed and actual of all lines it is about. */
  used: Scalars['Money']['output'];
  left: Scalars['Money']['output'];
  /** The bookings that `used` is made of. */
  explain: Explanation;
};

export type BudgetBlockKind =
  | 'block'
  | 'freeze';

/** An amount that cannot be used until somebody releases it (Sperrvermerk), or as long as a freeze lasts. */
export type BudgetBlock = {
  __typename?: 'BudgetBlock';
  id: Scalars['ID']['output'];
  kind: BudgetBlockKind;
  line: BudgetLine;
  amount: Scalars['Money']['output'];
  /** Who may release it. */
  releasedBy?: Maybe<Scalars['String']['output']>;
  /** Of a freeze: hundredths of a per cent of what the line still had. */
  share?: Maybe<Scalars['Int']['output']>;
  because?: Maybe<Because>;
  blockedOn: Scalars['Day']['output'];
  releasedOn?: Maybe<Scalars['Day']['output']>;
  /** With which it was released. */
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  active: Scalars['Boolean']['output'];
  /** What is set aside on its line while it holds; what is bound stays bound. */
  reservations: Array<BudgetReservation>;
};

export type BudgetExcessKind =
  | 'overplan'
  | 'unplanned';

/** How üpl or apl expenditure is justified (§ 84 (1) GemO). */
export type BudgetExcessGround =
  | 'urgentAndCovered'
  | 'unavoidable';

export type BudgetDecisionLevel =
  | 'treasurer'
  | 'mayor'
  | 'committee'
  | 'council';

export type BudgetExcessState =
  | 'requested'
  | 'approved'
  | 'rejected';

export type BudgetExcess = {
  __typename?: 'BudgetExcess';
  id: Scalars['ID']['output'];
  kind: BudgetExcessKind;
  line: BudgetLine;
  coverLine: BudgetLine;
  amount: Scalars['Money']['output'];
  ground: BudgetExcessGround;
  urgency: Scalars['String']['output'];
  /** Whose limit it is. */
  level: BudgetDecisionLevel;
  /** Where that limit stands, and whether anybody has checked it. */
  levelSource: Scalars['String']['output'];
  state: BudgetExcessState;
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  requestedOn: Scalars['Day']['output'];
  decidedOn?: Maybe<Scalars['Day']['output']>;
};

export type BudgetCarryOverState =
  | 'proposed'
  /** Has left its year, and the other has not received it yet. */
  | 'inTransit'
  | 'arrived'
  | 'returned'
  | 'waived';

/** Authority of one year for another (Ermächtigungsübertragung, § 21 GemHVO). */
export type BudgetCarryOver = {
  __typename?: 'BudgetCarryOver';
  id: Scalars['ID']['output'];
  from: BudgetLine;
  /** Null if there is no such line yet. */
  to?: Maybe<BudgetLine>;
  amount: Scalars['Money']['output'];
  /** The last year in which it may be used. */
  untilYear?: Maybe<Scalars['Int']['output']>;
  state: BudgetCarryOverState;
  /** Why it came back. */
  refusal?: Maybe<Refusal>;
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  proposedOn?: Maybe<Scalars['Day']['output']>;
  sentOn?: Maybe<Scalars['Day']['output']>;
  endedOn?: Maybe<Scalars['Day']['output']>;
};

/** Authority to enter obligations that fall due in later years (Verpflichtungsermächtigung, § 86 GemO). */
export type BudgetCommitmentAppropriation = {
  __typename?: 'BudgetCommitmentAppropriation';
  id: Scalars['ID']['output'];
  line: BudgetLine;
  due: Array<BudgetDueYear>;
  decision?: Maybe<DecisionRef>;
  decidedIn?: Maybe<Decision>;
  qualifier?: Maybe<Qualifier>;
  source?: Maybe<Source>;
  bookedOn: Scalars['Day']['output'];
};

export type BudgetDueYear = {
  __typename?: 'BudgetDueYear';
  year: Scalars['Int']['output'];
  authorised: Scalars['Money']['output'];
  used: Scalars['Money']['output'];
  left: Scalars['Money']['output'];
};

/** How the rest of the year is expected; every forecast is kept. */
export type BudgetForecast = {
  __typename?: 'BudgetForecast';
  event: Scalars['ID']['output'];
  position: Scalars['String']['output'];
  /** What is still planned beyond actual and commitments; or what a post costs in the year. */
  amount: Scalars['Money']['output'];
  /** The post whose cost it is. */
  post?: Maybe<Position>;
  text?: Maybe<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  late: Scalars['Boolean']['output'];
};

export type ObligationPage = {
  __typename?: 'ObligationPage';
  nodes: Array<Obligation>;
  totalCount: Scalars['Int']['output'];
};

export type ObligationFilter = {
  /** Words of the title or document, in any order, without regard to case. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  measure?: InputMaybe<Array<Scalars['ID']['input']>>;
  budget?: InputMaybe<Array<Scalars['ID']['input']>>;
  state?: InputMaybe<Array<ObligationState>>;
};

export type ObligationOrder = {
  field: ObligationOrderField;
  direction: Direction;
};

export type ObligationOrderField =
  | 'id'
  | 'title'
  | 'plannedOn'
  | 'total'
  | 'state';

export type ObligationState =
  /** Asked of each year, and not answered by all. */
  | 'planned'
  | 'entered'
  | 'refused';

export type ObligationYearState =
  | 'asked'
  | 'ready'
  | 'entered'
  | 'refused'
  /** Another year refused. */
  | 'lapsed';

/** A contract that binds money of several years: entered in all of them, or in none. */
export type Obligation = {
  __typename?: 'Obligation';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  document: Scalars['String']['output'];
  measure?: Maybe<Measure>;
  state: ObligationState;
  total: Scalars['Money']['output'];
  years: Array<ObligationYear>;
  /** The authority for later years that it is charged to. */
  appropriation?: Maybe<BudgetCommitmentAppropriation>;
  plannedOn: Scalars['Day']['output'];
  endedOn?: Maybe<Scalars['Day']['output']>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type ObligationYear = {
  __typename?: 'ObligationYear';
  /** Null if there is no such line. */
  line?: Maybe<BudgetLine>;
  budget?: Maybe<Budget>;
  gross: Scalars['Money']['output'];
  net?: Maybe<Scalars['Money']['output']>;
  vatRate?: Maybe<Scalars['Int']['output']>;
  reservation?: Maybe<Scalars['ID']['output']>;
  state: ObligationYearState;
  refusal?: Maybe<Refusal>;
};

export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  budgetLines: Array<BudgetLine>;
  /** The sum of its lines, of one year or all; null without any. */
  money?: Maybe<BudgetFigures>;
};


export type MeasureBudgetLinesArgs = {
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};


export type MeasureMoneyArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  /** From what it is paid. */
  fundingLine?: Maybe<BudgetLine>;
};

export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

export type Tender = {
  __typename?: 'Tender';
  id: Scalars['ID']['output'];
};

export type Contract = {
  __typename?: 'Contract';
  id: Scalars['ID']['output'];
};

/** What a programme shall cost over several years, all in all (Finanzplanung, § 85 GemO). It authorises nothing. */
export type FinancialPlan = {
  __typename?: 'FinancialPlan';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  fromYear: Scalars['Int']['output'];
  untilYear: Scalars['Int']['output'];
  amount: Scalars['Money']['output'];
  qualifier: Qualifier;
  /** Personnel is in the amount. */
  withPersonnel: Scalars['Boolean']['output'];
  inferred: Array<Scalars['String']['output']>;
  source: Source;
  setOn: Scalars['Day']['output'];
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type BudgetOutcome = {
  __typename?: 'BudgetOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  budget?: Maybe<Budget>;
};

export type FinancialPlanOutcome = {
  __typename?: 'FinancialPlanOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  financialPlan?: Maybe<FinancialPlan>;
};

export type ObligationOutcome = {
  __typename?: 'ObligationOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  obligation?: Maybe<Obligation>;
};

export type OpenBudgetInput = {
  /** The Budget's id for ever: area and year, `100-2018`. */
  id: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  title: Scalars['String']['input'];
  subBudget?: InputMaybe<Scalars['String']['input']>;
  office: Scalars['String']['input'];
  biennialFrom?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type OpenLineInput = {
  id: Scalars['ID']['input'];
  /** The line's id within its Budget; made from the commandId if none is given. */
  line?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  kind: BudgetKind;
  subBudget?: InputMaybe<Scalars['String']['input']>;
  profitCentre?: InputMaybe<Scalars['String']['input']>;
  account?: InputMaybe<Scalars['String']['input']>;
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** By law for investments; for others only where the plan says so. */
  transferable?: InputMaybe<Scalars['Boolean']['input']>;
  excludedFromCover: Scalars['Boolean']['input'];
  /** What no source says and somebody inferred. */
  inferred: Array<Scalars['String']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TakeOverLineInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  authority: Scalars['Money']['input'];
  /** Nothing, if left out; so are the next two. */
  reserved?: InputMaybe<Scalars['Money']['input']>;
  committed?: InputMaybe<Scalars['Money']['input']>;
  actual?: InputMaybe<Scalars['Money']['input']>;
  /** The day whose figures these are. */
  on: Scalars['Day']['input'];
  qualifier: Qualifier;
  source: SourceInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the day `on`; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type IntroduceBudgetInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DeliberateBudgetInput = {
  id: Scalars['ID']['input'];
  /** The reading that has taken place; the third is usually the last. */
  reading: Scalars['Int']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AdoptBudgetInput = {
  id: Scalars['ID']['input'];
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TakeBudgetIntoForceInput = {
  id: Scalars['ID']['input'];
  publishedOn: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BookAppropriationInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  qualifier?: InputMaybe<Qualifier>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BookSupplementInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  decision: DecisionRefInput;
  qualifier?: InputMaybe<Qualifier>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BookVirementInput = {
  id: Scalars['ID']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BookEarmarkedIncomeInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  document: Scalars['String']['input'];
  qualifier?: InputMaybe<Qualifier>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RequestExcessInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  kind: BudgetExcessKind;
  amount: Scalars['Money']['input'];
  ground: BudgetExcessGround;
  urgency: Scalars['String']['input'];
  /** The line that gives it. */
  coverLine: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApproveExcessInput = {
  id: Scalars['ID']['input'];
  excess: Scalars['ID']['input'];
  /** Of the committee or the council, where it is theirs to decide. */
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RejectExcessInput = {
  id: Scalars['ID']['input'];
  excess: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BlockLineInput = {
  id: Scalars['ID']['input'];
  /** Its id within the Budget; made from the commandId if none is given. */
  block?: InputMaybe<Scalars['ID']['input']>;
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  /** Who may release it. */
  releasedBy: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReleaseBlockInput = {
  id: Scalars['ID']['input'];
  block: Scalars['ID']['input'];
  /** Of the body that may release it. */
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ImposeFreezeInput = {
  id: Scalars['ID']['input'];
  /** Of what each line still has, in hundredths of a per cent. */
  share: Scalars['Int']['input'];
  /** Of which lines; all if left out. */
  kinds?: InputMaybe<Array<BudgetKind>>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type LiftFreezeInput = {
  id: Scalars['ID']['input'];
  freeze: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SetCeilingInput = {
  id: Scalars['ID']['input'];
  /** Its id within the Budget; made from the commandId if none is given. */
  ceiling?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  amount: Scalars['Money']['input'];
  profitCentre?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<BudgetKind>>;
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type LiftCeilingInput = {
  id: Scalars['ID']['input'];
  ceiling: Scalars['ID']['input'];
  decision: DecisionRefInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type BudgetDueYearInput = {
  year: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
};

export type BookCommitmentAppropriationInput = {
  id: Scalars['ID']['input'];
  /** Its id within the Budget; made from the commandId if none is given. */
  appropriation?: InputMaybe<Scalars['ID']['input']>;
  /** An investment line. */
  line: Scalars['ID']['input'];
  due: Array<BudgetDueYearInput>;
  decision?: InputMaybe<DecisionRefInput>;
  qualifier?: InputMaybe<Qualifier>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

/** While the year is managed provisionally: why money may be spent all the same (§ 83 GemO). */
export type BudgetProvisionalGround =
  | 'legalObligation'
  | 'unpostponable';

export type ReserveFundsInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  /** In hundredths of a per cent: 1900 for 19 %. */
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  purpose: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['Day']['input']>;
  /** Why all the same, where the year has no statute in force. */
  provisionalGround?: InputMaybe<BudgetProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReleaseReservationInput = {
  id: Scalars['ID']['input'];
  reservation: Scalars['ID']['input'];
  /** All that is left of it, if left out. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CommitFundsInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  /** The reservation it comes from. */
  reservation?: InputMaybe<Scalars['ID']['input']>;
  purpose: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** The contract of these books that binds it. */
  contract?: InputMaybe<Scalars['ID']['input']>;
  document: Scalars['String']['input'];
  /** Why all the same, where the year has no statute in force. */
  provisionalGround?: InputMaybe<BudgetProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReduceCommitmentInput = {
  id: Scalars['ID']['input'];
  commitment: Scalars['ID']['input'];
  /** All that is left of it, if left out. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ObligationYearInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  gross: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  reservation?: InputMaybe<Scalars['ID']['input']>;
};

export type ObligationAppropriationInput = {
  budget: Scalars['ID']['input'];
  appropriation: Scalars['ID']['input'];
};

export type PlanObligationInput = {
  /** The obligation's id for ever; made from the commandId if none is given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  document: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['ID']['input']>;
  years: Array<ObligationYearInput>;
  /** The authority for investments that fall due in later years (§ 86 GemO). */
  appropriation?: InputMaybe<ObligationAppropriationInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PostActualInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  /** Below zero for a credit note. */
  amount: Scalars['Money']['input'];
  net?: InputMaybe<Scalars['Money']['input']>;
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  commitment?: InputMaybe<Scalars['ID']['input']>;
  /** The day it belongs to in the books (Wertstellung). */
  valueOn: Scalars['Day']['input'];
  /** The finance system's number of the voucher: known once for ever. */
  document: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** The document that allows more than was bound, where the amount goes beyond its commitment. */
  approval?: InputMaybe<Scalars['String']['input']>;
  /** Why all the same, where the year has no statute in force. */
  provisionalGround?: InputMaybe<BudgetProvisionalGround>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ReversePostingInput = {
  id: Scalars['ID']['input'];
  posting: Scalars['ID']['input'];
  document: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type GiveForecastInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  /** What is still planned beyond actual and commitments. */
  plannedRest: Scalars['Money']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ProposeCarryOverInput = {
  id: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  /** The Budget and line that shall receive it. */
  to: Scalars['ID']['input'];
  toLine: Scalars['ID']['input'];
  /** The last year in which it may be used. */
  until: Scalars['Int']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ApproveCarryOverInput = {
  id: Scalars['ID']['input'];
  carryOver: Scalars['ID']['input'];
  decision?: InputMaybe<DecisionRefInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type WaiveCarryOverInput = {
  id: Scalars['ID']['input'];
  carryOver: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CloseBudgetInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SetFinancialPlanInput = {
  /** Its id for ever: `DM`. */
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  untilYear: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
  qualifier: Qualifier;
  withPersonnel: Scalars['Boolean']['input'];
  inferred: Array<Scalars['String']['input']>;
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
  Budget: Budget;
  BudgetLine: BudgetLine;
  Obligation: Obligation;
  Measure: Measure;
  Position: Position;
  FinancialPlan: FinancialPlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"id":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  FinancialPlan:
    ( { __typename: 'FinancialPlan' }
    & GraphQLRecursivePick<FederationTypes['FinancialPlan'], {"id":true}> );
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
  BudgetPage: ResolverTypeWrapper<BudgetPageShape>;
  BudgetFilter: ResolverTypeWrapper<Partial<BudgetFilter>>;
  BudgetOrder: ResolverTypeWrapper<Partial<BudgetOrder>>;
  BudgetOrderField: ResolverTypeWrapper<Partial<BudgetOrderField>>;
  BudgetKind: ResolverTypeWrapper<Partial<BudgetKind>>;
  BudgetStatute: ResolverTypeWrapper<Partial<BudgetStatute>>;
  BudgetFigure: ResolverTypeWrapper<Partial<BudgetFigure>>;
  BudgetBookedFigure: ResolverTypeWrapper<Partial<BudgetBookedFigure>>;
  BudgetFigures: ResolverTypeWrapper<FiguresShape>;
  Budget: ResolverTypeWrapper<BudgetShape>;
  BudgetCover: ResolverTypeWrapper<CoverShape>;
  BudgetReportDuty: ResolverTypeWrapper<Partial<BudgetReportDuty>>;
  BudgetLine: ResolverTypeWrapper<LineShape>;
  BudgetTakeOver: ResolverTypeWrapper<Partial<BudgetTakeOver>>;
  BudgetShortfall: ResolverTypeWrapper<ShortfallShape>;
  BudgetVirementProposal: ResolverTypeWrapper<ProposalShape>;
  BudgetLinePage: ResolverTypeWrapper<LinePageShape>;
  BudgetLineFilter: ResolverTypeWrapper<Partial<BudgetLineFilter>>;
  BudgetLineOrder: ResolverTypeWrapper<Partial<BudgetLineOrder>>;
  BudgetLineOrderField: ResolverTypeWrapper<Partial<BudgetLineOrderField>>;
  BudgetGroup: ResolverTypeWrapper<Partial<BudgetGroup>>;
  BudgetSum: ResolverTypeWrapper<SumShape>;
  BudgetBookingPage: ResolverTypeWrapper<BookingPageShape>;
  BudgetBooking: ResolverTypeWrapper<Partial<Omit<BudgetBooking, 'decidedIn' | 'measure'> & { decidedIn?: Maybe<ResolversTypes['Decision']>, measure?: Maybe<ResolversTypes['Measure']> }>>;
  BudgetReservationState: ResolverTypeWrapper<Partial<BudgetReservationState>>;
  BudgetReservation: ResolverTypeWrapper<ReservationShape>;
  BudgetCommitment: ResolverTypeWrapper<CommitmentShape>;
  BudgetCeiling: ResolverTypeWrapper<CeilingShape>;
  BudgetBlockKind: ResolverTypeWrapper<Partial<BudgetBlockKind>>;
  BudgetBlock: ResolverTypeWrapper<BlockShape>;
  BudgetExcessKind: ResolverTypeWrapper<Partial<BudgetExcessKind>>;
  BudgetExcessGround: ResolverTypeWrapper<Partial<BudgetExcessGround>>;
  BudgetDecisionLevel: ResolverTypeWrapper<Partial<BudgetDecisionLevel>>;
  BudgetExcessState: ResolverTypeWrapper<Partial<BudgetExcessState>>;
  BudgetExcess: ResolverTypeWrapper<ExcessShape>;
  BudgetCarryOverState: ResolverTypeWrapper<Partial<BudgetCarryOverState>>;
  BudgetCarryOver: ResolverTypeWrapper<CarryOverShape>;
  BudgetCommitmentAppropriation: ResolverTypeWrapper<AppropriationShape>;
  BudgetDueYear: ResolverTypeWrapper<Partial<BudgetDueYear>>;
  BudgetForecast: ResolverTypeWrapper<Partial<Omit<BudgetForecast, 'post'> & { post?: Maybe<ResolversTypes['Position']> }>>;
  ObligationPage: ResolverTypeWrapper<ObligationPageShape>;
  ObligationFilter: ResolverTypeWrapper<Partial<ObligationFilter>>;
  ObligationOrder: ResolverTypeWrapper<Partial<ObligationOrder>>;
  ObligationOrderField: ResolverTypeWrapper<Partial<ObligationOrderField>>;
  ObligationState: ResolverTypeWrapper<Partial<ObligationState>>;
  ObligationYearState: ResolverTypeWrapper<Partial<ObligationYearState>>;
  Obligation: ResolverTypeWrapper<ObligationShape>;
  ObligationYear: ResolverTypeWrapper<ObligationYearShape>;
  Measure: ResolverTypeWrapper<Key>;
  Position: ResolverTypeWrapper<Key>;
  Decision: ResolverTypeWrapper<Key>;
  Tender: ResolverTypeWrapper<Key>;
  Contract: ResolverTypeWrapper<Key>;
  FinancialPlan: ResolverTypeWrapper<FinancialPlanShape>;
  BudgetOutcome: ResolverTypeWrapper<Outcome>;
  FinancialPlanOutcome: ResolverTypeWrapper<Outcome>;
  ObligationOutcome: ResolverTypeWrapper<Outcome>;
  OpenBudgetInput: ResolverTypeWrapper<Partial<OpenBudgetInput>>;
  OpenLineInput: ResolverTypeWrapper<Partial<OpenLineInput>>;
  TakeOverLineInput: ResolverTypeWrapper<Partial<TakeOverLineInput>>;
  IntroduceBudgetInput: ResolverTypeWrapper<Partial<IntroduceBudgetInput>>;
  DeliberateBudgetInput: ResolverTypeWrapper<Partial<DeliberateBudgetInput>>;
  AdoptBudgetInput: ResolverTypeWrapper<Partial<AdoptBudgetInput>>;
  TakeBudgetIntoForceInput: ResolverTypeWrapper<Partial<TakeBudgetIntoForceInput>>;
  BookAppropriationInput: ResolverTypeWrapper<Partial<BookAppropriationInput>>;
  BookSupplementInput: ResolverTypeWrapper<Partial<BookSupplementInput>>;
  BookVirementInput: ResolverTypeWrapper<Partial<BookVirementInput>>;
  BookEarmarkedIncomeInput: ResolverTypeWrapper<Partial<BookEarmarkedIncomeInput>>;
  RequestExcessInput: ResolverTypeWrapper<Partial<RequestExcessInput>>;
  ApproveExcessInput: ResolverTypeWrapper<Partial<ApproveExcessInput>>;
  RejectExcessInput: ResolverTypeWrapper<Partial<RejectExcessInput>>;
  BlockLineInput: ResolverTypeWrapper<Partial<BlockLineInput>>;
  ReleaseBlockInput: ResolverTypeWrapper<Partial<ReleaseBlockInput>>;
  ImposeFreezeInput: ResolverTypeWrapper<Partial<ImposeFreezeInput>>;
  LiftFreezeInput: ResolverTypeWrapper<Partial<LiftFreezeInput>>;
  SetCeilingInput: ResolverTypeWrapper<Partial<SetCeilingInput>>;
  LiftCeilingInput: ResolverTypeWrapper<Partial<LiftCeilingInput>>;
  BudgetDueYearInput: ResolverTypeWrapper<Partial<BudgetDueYearInput>>;
  BookCommitmentAppropriationInput: ResolverTypeWrapper<Partial<BookCommitmentAppropriationInput>>;
  BudgetProvisionalGround: ResolverTypeWrapper<Partial<BudgetProvisionalGround>>;
  ReserveFundsInput: ResolverTypeWrapper<Partial<ReserveFundsInput>>;
  ReleaseReservationInput: ResolverTypeWrapper<Partial<ReleaseReservationInput>>;
  CommitFundsInput: ResolverTypeWrapper<Partial<CommitFundsInput>>;
  ReduceCommitmentInput: ResolverTypeWrapper<Partial<ReduceCommitmentInput>>;
  ObligationYearInput: ResolverTypeWrapper<Partial<ObligationYearInput>>;
  ObligationAppropriationInput: ResolverTypeWrapper<Partial<ObligationAppropriationInput>>;
  PlanObligationInput: ResolverTypeWrapper<Partial<PlanObligationInput>>;
  PostActualInput: ResolverTypeWrapper<Partial<PostActualInput>>;
  ReversePostingInput: ResolverTypeWrapper<Partial<ReversePostingInput>>;
  GiveForecastInput: ResolverTypeWrapper<Partial<GiveForecastInput>>;
  ProposeCarryOverInput: ResolverTypeWrapper<Partial<ProposeCarryOverInput>>;
  ApproveCarryOverInput: ResolverTypeWrapper<Partial<ApproveCarryOverInput>>;
  WaiveCarryOverInput: ResolverTypeWrapper<Partial<WaiveCarryOverInput>>;
  CloseBudgetInput: ResolverTypeWrapper<Partial<CloseBudgetInput>>;
  SetFinancialPlanInput: ResolverTypeWrapper<Partial<SetFinancialPlanInput>>;
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
  BudgetPage: BudgetPageShape;
  BudgetFilter: Partial<BudgetFilter>;
  BudgetOrder: Partial<BudgetOrder>;
  BudgetFigures: FiguresShape;
  Budget: BudgetShape;
  BudgetCover: CoverShape;
  BudgetReportDuty: Partial<BudgetReportDuty>;
  BudgetLine: LineShape;
  BudgetTakeOver: Partial<BudgetTakeOver>;
  BudgetShortfall: ShortfallShape;
  BudgetVirementProposal: ProposalShape;
  BudgetLinePage: LinePageShape;
  BudgetLineFilter: Partial<BudgetLineFilter>;
  BudgetLineOrder: Partial<BudgetLineOrder>;
  BudgetSum: SumShape;
  BudgetBookingPage: BookingPageShape;
  BudgetBooking: Partial<Omit<BudgetBooking, 'decidedIn' | 'measure'> & { decidedIn?: Maybe<ResolversParentTypes['Decision']>, measure?: Maybe<ResolversParentTypes['Measure']> }>;
  BudgetReservation: ReservationShape;
  BudgetCommitment: CommitmentShape;
  BudgetCeiling: CeilingShape;
  BudgetBlock: BlockShape;
  BudgetExcess: ExcessShape;
  BudgetCarryOver: CarryOverShape;
  BudgetCommitmentAppropriation: AppropriationShape;
  BudgetDueYear: Partial<BudgetDueYear>;
  BudgetForecast: Partial<Omit<BudgetForecast, 'post'> & { post?: Maybe<ResolversParentTypes['Position']> }>;
  ObligationPage: ObligationPageShape;
  ObligationFilter: Partial<ObligationFilter>;
  ObligationOrder: Partial<ObligationOrder>;
  Obligation: ObligationShape;
  ObligationYear: ObligationYearShape;
  Measure: Key;
  Position: Key;
  Decision: Key;
  Tender: Key;
  Contract: Key;
  FinancialPlan: FinancialPlanShape;
  BudgetOutcome: Outcome;
  FinancialPlanOutcome: Outcome;
  ObligationOutcome: Outcome;
  OpenBudgetInput: Partial<OpenBudgetInput>;
  OpenLineInput: Partial<OpenLineInput>;
  TakeOverLineInput: Partial<TakeOverLineInput>;
  IntroduceBudgetInput: Partial<IntroduceBudgetInput>;
  DeliberateBudgetInput: Partial<DeliberateBudgetInput>;
  AdoptBudgetInput: Partial<AdoptBudgetInput>;
  TakeBudgetIntoForceInput: Partial<TakeBudgetIntoForceInput>;
  BookAppropriationInput: Partial<BookAppropriationInput>;
  BookSupplementInput: Partial<BookSupplementInput>;
  BookVirementInput: Partial<BookVirementInput>;
  BookEarmarkedIncomeInput: Partial<BookEarmarkedIncomeInput>;
  RequestExcessInput: Partial<RequestExcessInput>;
  ApproveExcessInput: Partial<ApproveExcessInput>;
  RejectExcessInput: Partial<RejectExcessInput>;
  BlockLineInput: Partial<BlockLineInput>;
  ReleaseBlockInput: Partial<ReleaseBlockInput>;
  ImposeFreezeInput: Partial<ImposeFreezeInput>;
  LiftFreezeInput: Partial<LiftFreezeInput>;
  SetCeilingInput: Partial<SetCeilingInput>;
  LiftCeilingInput: Partial<LiftCeilingInput>;
  BudgetDueYearInput: Partial<BudgetDueYearInput>;
  BookCommitmentAppropriationInput: Partial<BookCommitmentAppropriationInput>;
  ReserveFundsInput: Partial<ReserveFundsInput>;
  ReleaseReservationInput: Partial<ReleaseReservationInput>;
  CommitFundsInput: Partial<CommitFundsInput>;
  ReduceCommitmentInput: Partial<ReduceCommitmentInput>;
  ObligationYearInput: Partial<ObligationYearInput>;
  ObligationAppropriationInput: Partial<ObligationAppropriationInput>;
  PlanObligationInput: Partial<PlanObligationInput>;
  PostActualInput: Partial<PostActualInput>;
  ReversePostingInput: Partial<ReversePostingInput>;
  GiveForecastInput: Partial<GiveForecastInput>;
  ProposeCarryOverInput: Partial<ProposeCarryOverInput>;
  ApproveCarryOverInput: Partial<ApproveCarryOverInput>;
  WaiveCarryOverInput: Partial<WaiveCarryOverInput>;
  CloseBudgetInput: Partial<CloseBudgetInput>;
  SetFinancialPlanInput: Partial<SetFinancialPlanInput>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'id'>>;
  budgets?: Resolver<ResolversTypes['BudgetPage'], ParentType, ContextType, RequireFields<QueryBudgetsArgs, 'first' | 'offset'>>;
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType, RequireFields<QueryBudgetLineArgs, 'id'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLinePage'], ParentType, ContextType, RequireFields<QueryBudgetLinesArgs, 'first' | 'offset'>>;
  budgetSums?: Resolver<Array<ResolversTypes['BudgetSum']>, ParentType, ContextType, Partial<QueryBudgetSumsArgs>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  obligations?: Resolver<ResolversTypes['ObligationPage'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first' | 'offset'>>;
  financialPlans?: Resolver<Array<ResolversTypes['FinancialPlan']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openBudget?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationOpenBudgetArgs, 'input'>>;
  openLine?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationOpenLineArgs, 'input'>>;
  takeOverLine?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverLineArgs, 'input'>>;
  introduceBudget?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationIntroduceBudgetArgs, 'input'>>;
  deliberateBudget?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationDeliberateBudgetArgs, 'input'>>;
  adoptBudget?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationAdoptBudgetArgs, 'input'>>;
  takeBudgetIntoForce?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationTakeBudgetIntoForceArgs, 'input'>>;
  bookAppropriation?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBookAppropriationArgs, 'input'>>;
  bookSupplement?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBookSupplementArgs, 'input'>>;
  bookVirement?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBookVirementArgs, 'input'>>;
  bookEarmarkedIncome?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBookEarmarkedIncomeArgs, 'input'>>;
  requestExcess?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationRequestExcessArgs, 'input'>>;
  approveExcess?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationApproveExcessArgs, 'input'>>;
  rejectExcess?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationRejectExcessArgs, 'input'>>;
  blockLine?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBlockLineArgs, 'input'>>;
  releaseBlock?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationReleaseBlockArgs, 'input'>>;
  imposeFreeze?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationImposeFreezeArgs, 'input'>>;
  liftFreeze?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationLiftFreezeArgs, 'input'>>;
  setCeiling?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationSetCeilingArgs, 'input'>>;
  liftCeiling?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationLiftCeilingArgs, 'input'>>;
  bookCommitmentAppropriation?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationBookCommitmentAppropriationArgs, 'input'>>;
  reserveFunds?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationReserveFundsArgs, 'input'>>;
  releaseReservation?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationReleaseReservationArgs, 'input'>>;
  commitFunds?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationCommitFundsArgs, 'input'>>;
  reduceCommitment?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationReduceCommitmentArgs, 'input'>>;
  planObligation?: Resolver<Maybe<ResolversTypes['ObligationOutcome']>, ParentType, ContextType, RequireFields<MutationPlanObligationArgs, 'input'>>;
  setFinancialPlan?: Resolver<Maybe<ResolversTypes['FinancialPlanOutcome']>, ParentType, ContextType, RequireFields<MutationSetFinancialPlanArgs, 'input'>>;
  postActual?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationPostActualArgs, 'input'>>;
  reversePosting?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationReversePostingArgs, 'input'>>;
  giveForecast?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationGiveForecastArgs, 'input'>>;
  proposeCarryOver?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationProposeCarryOverArgs, 'input'>>;
  approveCarryOver?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationApproveCarryOverArgs, 'input'>>;
  waiveCarryOver?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationWaiveCarryOverArgs, 'input'>>;
  closeBudget?: Resolver<Maybe<ResolversTypes['BudgetOutcome']>, ParentType, ContextType, RequireFields<MutationCloseBudgetArgs, 'input'>>;
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

export type BudgetPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetPage'] = ResolversParentTypes['BudgetPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetFiguresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetFigures'] = ResolversParentTypes['BudgetFigures']> = {
  takenOver?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  appropriation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  supplementary?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  virement?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carryIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carryOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  excess?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  earmarked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deviation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<BudgetFiguresExplainArgs, 'figure'>>;
};

export type BudgetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subBudget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  biennialFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BudgetStatute'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  introducedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  adoption?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  adoptedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BudgetFigures'], ParentType, ContextType, Partial<BudgetFiguresArgs>>;
  cover?: Resolver<Array<ResolversTypes['BudgetCover']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  ceilings?: Resolver<Array<ResolversTypes['BudgetCeiling']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['BudgetBlock']>, ParentType, ContextType>;
  excesses?: Resolver<Array<ResolversTypes['BudgetExcess']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['BudgetReservation']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['BudgetCommitment']>, ParentType, ContextType>;
  carryOvers?: Resolver<Array<ResolversTypes['BudgetCarryOver']>, ParentType, ContextType>;
  commitmentAppropriations?: Resolver<Array<ResolversTypes['BudgetCommitmentAppropriation']>, ParentType, ContextType>;
  preparations?: Resolver<Array<ResolversTypes['Preparation']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type BudgetCoverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetCover'] = ResolversParentTypes['BudgetCover']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BudgetFigures'], ParentType, ContextType>;
  reportDuty?: Resolver<Maybe<ResolversTypes['BudgetReportDuty']>, ParentType, ContextType>;
};

export type BudgetReportDutyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetReportDuty'] = ResolversParentTypes['BudgetReportDuty']> = {
  deviation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetKind'], ParentType, ContextType>;
  subBudget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profitCentre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  transferable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedFromCover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  takeOver?: Resolver<Maybe<ResolversTypes['BudgetTakeOver']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BudgetFigures'], ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['BudgetShortfall']>, ParentType, ContextType>;
  bookings?: Resolver<ResolversTypes['BudgetBookingPage'], ParentType, ContextType, RequireFields<BudgetLineBookingsArgs, 'first' | 'offset'>>;
  reservations?: Resolver<Array<ResolversTypes['BudgetReservation']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['BudgetCommitment']>, ParentType, ContextType>;
  ceilings?: Resolver<Array<ResolversTypes['BudgetCeiling']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['BudgetBlock']>, ParentType, ContextType>;
  excesses?: Resolver<Array<ResolversTypes['BudgetExcess']>, ParentType, ContextType>;
  carryOvers?: Resolver<Array<ResolversTypes['BudgetCarryOver']>, ParentType, ContextType>;
  commitmentAppropriations?: Resolver<Array<ResolversTypes['BudgetCommitmentAppropriation']>, ParentType, ContextType>;
  forecasts?: Resolver<Array<ResolversTypes['BudgetForecast']>, ParentType, ContextType>;
};

export type BudgetTakeOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetTakeOver'] = ResolversParentTypes['BudgetTakeOver']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type BudgetShortfallResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetShortfall'] = ResolversParentTypes['BudgetShortfall']> = {
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['BudgetVirementProposal']>, ParentType, ContextType>;
};

export type BudgetVirementProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetVirementProposal'] = ResolversParentTypes['BudgetVirementProposal']> = {
  from?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BudgetLinePageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetLinePage'] = ResolversParentTypes['BudgetLinePage']> = {
  nodes?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BudgetFigures'], ParentType, ContextType>;
};

export type BudgetSumResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetSum'] = ResolversParentTypes['BudgetSum']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subBudget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profitCentre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BudgetKind']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  coverGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['BudgetFigures'], ParentType, ContextType>;
};

export type BudgetBookingPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetBookingPage'] = ResolversParentTypes['BudgetBookingPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BudgetBooking']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetBookingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetBooking'] = ResolversParentTypes['BudgetBooking']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['BudgetBookedFigure'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  posting?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BudgetReservationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetReservation'] = ResolversParentTypes['BudgetReservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BudgetReservationState'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  deferredBy?: Resolver<Array<ResolversTypes['BudgetBlock']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type BudgetCommitmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetCommitment'] = ResolversParentTypes['BudgetCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type BudgetCeilingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetCeiling'] = ResolversParentTypes['BudgetCeiling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  profitCentre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['BudgetKind']>>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionRef'], ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type BudgetBlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetBlock'] = ResolversParentTypes['BudgetBlock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetBlockKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  blockedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['BudgetReservation']>, ParentType, ContextType>;
};

export type BudgetExcessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetExcess'] = ResolversParentTypes['BudgetExcess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetExcessKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  coverLine?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['BudgetExcessGround'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['BudgetDecisionLevel'], ParentType, ContextType>;
  levelSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BudgetExcessState'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type BudgetCarryOverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetCarryOver'] = ResolversParentTypes['BudgetCarryOver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  untilYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BudgetCarryOverState'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type BudgetCommitmentAppropriationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetCommitmentAppropriation'] = ResolversParentTypes['BudgetCommitmentAppropriation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  due?: Resolver<Array<ResolversTypes['BudgetDueYear']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRef']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type BudgetDueYearResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetDueYear'] = ResolversParentTypes['BudgetDueYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authorised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BudgetForecastResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetForecast'] = ResolversParentTypes['BudgetForecast']> = {
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObligationPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ObligationPage'] = ResolversParentTypes['ObligationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['ObligationYear']>, ParentType, ContextType>;
  appropriation?: Resolver<Maybe<ResolversTypes['BudgetCommitmentAppropriation']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type ObligationYearResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ObligationYear'] = ResolversParentTypes['ObligationYear']> = {
  line?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationYearState'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budgetLines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<MeasureBudgetLinesArgs>>;
  money?: Resolver<Maybe<ResolversTypes['BudgetFigures']>, ParentType, ContextType, Partial<MeasureMoneyArgs>>;
};

export type PositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FinancialPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FinancialPlan'] = ResolversParentTypes['FinancialPlan'], FederationReferenceType extends FederationReferenceTypes['FinancialPlan'] = FederationReferenceTypes['FinancialPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FinancialPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  withPersonnel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inferred?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type BudgetOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BudgetOutcome'] = ResolversParentTypes['BudgetOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
};

export type FinancialPlanOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FinancialPlanOutcome'] = ResolversParentTypes['FinancialPlanOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  financialPlan?: Resolver<Maybe<ResolversTypes['FinancialPlan']>, ParentType, ContextType>;
};

export type ObligationOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ObligationOutcome'] = ResolversParentTypes['ObligationOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
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
  BudgetPage?: BudgetPageResolvers<ContextType>;
  BudgetFigures?: BudgetFiguresResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetCover?: BudgetCoverResolvers<ContextType>;
  BudgetReportDuty?: BudgetReportDutyResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetTakeOver?: BudgetTakeOverResolvers<ContextType>;
  BudgetShortfall?: BudgetShortfallResolvers<ContextType>;
  BudgetVirementProposal?: BudgetVirementProposalResolvers<ContextType>;
  BudgetLinePage?: BudgetLinePageResolvers<ContextType>;
  BudgetSum?: BudgetSumResolvers<ContextType>;
  BudgetBookingPage?: BudgetBookingPageResolvers<ContextType>;
  BudgetBooking?: BudgetBookingResolvers<ContextType>;
  BudgetReservation?: BudgetReservationResolvers<ContextType>;
  BudgetCommitment?: BudgetCommitmentResolvers<ContextType>;
  BudgetCeiling?: BudgetCeilingResolvers<ContextType>;
  BudgetBlock?: BudgetBlockResolvers<ContextType>;
  BudgetExcess?: BudgetExcessResolvers<ContextType>;
  BudgetCarryOver?: BudgetCarryOverResolvers<ContextType>;
  BudgetCommitmentAppropriation?: BudgetCommitmentAppropriationResolvers<ContextType>;
  BudgetDueYear?: BudgetDueYearResolvers<ContextType>;
  BudgetForecast?: BudgetForecastResolvers<ContextType>;
  ObligationPage?: ObligationPageResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationYear?: ObligationYearResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  FinancialPlan?: FinancialPlanResolvers<ContextType>;
  BudgetOutcome?: BudgetOutcomeResolvers<ContextType>;
  FinancialPlanOutcome?: FinancialPlanOutcomeResolvers<ContextType>;
  ObligationOutcome?: ObligationOutcomeResolvers<ContextType>;
};

