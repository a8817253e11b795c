// Generated from council.graphql by `npm run docs`; do not edit.
import type { Instant } from '@moves/events/catalogue/time';
import type { Day } from '@moves/events/catalogue/time';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BodyShape, BodyPageShape, SessionShape, SessionPageShape, PaperShape, PaperPageShape, PaperPointShape, EffectShape, DecisionShape, DecisionPageShape, DecisionPointShape, EvidenceShape, PackageShape, PartShape, InquiryShape, InquiryPageShape, QuestionShape, FigureShape, Key } from './graph-shapes.ts';
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
  /** One body, or null if there is none. */
  body?: Maybe<Body>;
  bodies: BodyPage;
  /** One session, or null if there is none that this person may see. */
  session?: Maybe<Session>;
  sessions: SessionPage;
  paper?: Maybe<Paper>;
  papers: PaperPage;
  decision?: Maybe<Decision>;
  decisions: DecisionPage;
  inquiry?: Maybe<Inquiry>;
  inquiries: InquiryPage;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBodiesArgs = {
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<Array<BodyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  filter?: InputMaybe<SessionFilter>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPaperArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPapersArgs = {
  filter?: InputMaybe<PaperFilter>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionsArgs = {
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<Array<DecisionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInquiryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInquiriesArgs = {
  filter?: InputMaybe<InquiryFilter>;
  orderBy?: InputMaybe<Array<InquiryOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  registerBody?: Maybe<BodyOutcome>;
  scheduleSession?: Maybe<SessionOutcome>;
  holdSession?: Maybe<SessionOutcome>;
  cancelSession?: Maybe<SessionOutcome>;
  submitPaper?: Maybe<PaperOutcome>;
  revisePaper?: Maybe<PaperOutcome>;
  attachPaperFile?: Maybe<PaperOutcome>;
  detachPaperFile?: Maybe<PaperOutcome>;
  publishPaper?: Maybe<PaperOutcome>;
  withdrawPaper?: Maybe<PaperOutcome>;
  recordDecision?: Maybe<DecisionOutcome>;
  objectToDecision?: Maybe<DecisionOutcome>;
  settleObjection?: Maybe<DecisionOutcome>;
  retryPackage?: Maybe<DecisionOutcome>;
  assignPoint?: Maybe<DecisionOutcome>;
  giveEvidence?: Maybe<DecisionOutcome>;
  settlePoint?: Maybe<DecisionOutcome>;
  receiveInquiry?: Maybe<InquiryOutcome>;
  takeOverInquiry?: Maybe<InquiryOutcome>;
  assignInquiry?: Maybe<InquiryOutcome>;
  sendInterimNotice?: Maybe<InquiryOutcome>;
  draftAnswer?: Maybe<InquiryOutcome>;
  confirmStaleFigure?: Maybe<InquiryOutcome>;
  signAnswer?: Maybe<InquiryOutcome>;
  sendAnswer?: Maybe<InquiryOutcome>;
  withdrawInquiry?: Maybe<InquiryOutcome>;
};


export type MutationRegisterBodyArgs = {
  input: RegisterBodyInput;
};


export type MutationScheduleSessionArgs = {
  input: ScheduleSessionInput;
};


export type MutationHoldSessionArgs = {
  input: HoldSessionInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationSubmitPaperArgs = {
  input: SubmitPaperInput;
};


export type MutationRevisePaperArgs = {
  input: RevisePaperInput;
};


export type MutationAttachPaperFileArgs = {
  input: AttachPaperFileInput;
};


export type MutationDetachPaperFileArgs = {
  input: DetachPaperFileInput;
};


export type MutationPublishPaperArgs = {
  input: PublishPaperInput;
};


export type MutationWithdrawPaperArgs = {
  input: WithdrawPaperInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationObjectToDecisionArgs = {
  input: ObjectToDecisionInput;
};


export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};


export type MutationRetryPackageArgs = {
  input: RetryPackageInput;
};


export type MutationAssignPointArgs = {
  input: AssignPointInput;
};


export type MutationGiveEvidenceArgs = {
  input: GiveEvidenceInput;
};


export type MutationSettlePointArgs = {
  input: SettlePointInput;
};


export type MutationReceiveInquiryArgs = {
  input: ReceiveInquiryInput;
};


export type MutationTakeOverInquiryArgs = {
  input: TakeOverInquiryInput;
};


export type MutationAssignInquiryArgs = {
  input: AssignInquiryInput;
};


export type MutationSendInterimNoticeArgs = {
  input: SendInterimNoticeInput;
};


export type MutationDraftAnswerArgs = {
  input: DraftAnswerInput;
};


export type MutationConfirmStaleFigureArgs = {
  input: ConfirmStaleFigureInput;
};


export type MutationSignAnswerArgs = {
  input: SignAnswerInput;
};


export type MutationSendAnswerArgs = {
  input: SendAnswerInput;
};


export type MutationWithdrawInquiryArgs = {
  input: WithdrawInquiryInput;
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

export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  /** What bodies decided or advised about it, newest first. */
  decisions: Array<Decision>;
};

export type Budget = {
  __typename?: 'Budget';
  id: Scalars['ID']['output'];
  /** What bodies decided or advised about it, newest first. */
  decisions: Array<Decision>;
};

export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  /** What bodies decided or advised about it, newest first. */
  decisions: Array<Decision>;
};

export type BodyPage = {
  __typename?: 'BodyPage';
  nodes: Array<Body>;
  totalCount: Scalars['Int']['output'];
};

export type BodyFilter = {
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<BodyKind>>;
};

export type BodyOrder = {
  field: BodyOrderField;
  direction: Direction;
};

export type BodyOrderField =
  | 'name'
  | 'kind';

/** What kind of body it is (§§ 24, 32a, 39, 41 GemO). */
export type BodyKind =
  | 'council'
  | 'committeeDeciding'
  | 'committeeAdvisory'
  | 'parliamentaryGroup'
  | 'administration';

/** A body: the council, a committee, a group of councillors. */
export type Body = {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
  kind: BodyKind;
  source?: Maybe<Source>;
  /** What this person may do next. Empty in a past view. */
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type SessionPage = {
  __typename?: 'SessionPage';
  nodes: Array<Session>;
  totalCount: Scalars['Int']['output'];
};

export type SessionFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<SessionStatus>>;
  /** On this day or later. */
  from?: InputMaybe<Scalars['Day']['input']>;
  /** On this day or earlier. */
  to?: InputMaybe<Scalars['Day']['input']>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SessionOrder = {
  field: SessionOrderField;
  direction: Direction;
};

export type SessionOrderField =
  | 'on'
  | 'body';

export type SessionStatus =
  | 'scheduled'
  | 'held'
  | 'cancelled';

/** A body meets on a day. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  body?: Maybe<Body>;
  on: Scalars['Day']['output'];
  /** Anybody may attend (§ 35 GemO). */
  public: Scalars['Boolean']['output'];
  status: SessionStatus;
  /** The number of its minutes (Niederschrift, § 38 GemO). */
  minutes?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Source>;
  decisions: Array<Decision>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

export type PaperPage = {
  __typename?: 'PaperPage';
  nodes: Array<Paper>;
  totalCount: Scalars['Int']['output'];
};

export type PaperFilter = {
  /** Words of the reference, title or office. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<PaperKind>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<PaperStatus>>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  /** A body has decided on it, or advised. */
  putToVote?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Day']['input']>;
  to?: InputMaybe<Scalars['Day']['input']>;
};

export type PaperOrder = {
  field: PaperOrderField;
  direction: Direction;
};

export type PaperOrderField =
  | 'on'
  | 'reference'
  | 'title'
  | 'office';

/** A paper with a proposed resolution, a report without one, an answer, a notice that an answer is delayed, a motion, a supplement. */
export type PaperKind =
  | 'decisionPaper'
  | 'informationPaper'
  | 'answer'
  | 'interimNotice'
  | 'motion'
  | 'supplement';

export type PaperStatus =
  | 'submitted'
  | 'putToVote'
  | 'withdrawn';

/** A numbered paper of the council (GRDrs). */
export type Paper = {
  __typename?: 'Paper';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  /** As the council counts it: `GRDrs 288/2018`. */
  reference: Scalars['String']['output'];
  kind: PaperKind;
  title: Scalars['String']['output'];
  office: Scalars['String']['output'];
  fileNumber?: Maybe<Scalars['String']['output']>;
  on: Scalars['Day']['output'];
  public: Scalars['Boolean']['output'];
  status: PaperStatus;
  points: Array<PaperPoint>;
  files: Array<PaperFile>;
  source?: Maybe<Source>;
  /** How it is known, if it is not stated by its source. */
  mark?: Maybe<Mark>;
  decisions: Array<Decision>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

/** A point of the proposed resolution: its wording, and what follows from it. */
export type PaperPoint = {
  __typename?: 'PaperPoint';
  /** Its name within the paper: `1`. */
  id: Scalars['ID']['output'];
  wording: Scalars['String']['output'];
  effects: Array<CouncilEffect>;
};

/** A file that belongs to a paper; `GET /files/<sha256>` gives it. */
export type PaperFile = {
  __typename?: 'PaperFile';
  sha256: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** The paper itself, not an annex. */
  main: Scalars['Boolean']['output'];
  attachedAt: Scalars['Instant']['output'];
};

/** What follows from a point if the competent body agrees: the act that carries it out. */
export type CouncilEffectKind =
  | 'approveMeasure'
  | 'bookAppropriation'
  | 'bookSupplement'
  | 'setCeiling'
  | 'releaseBlock'
  | 'approveExcess'
  | 'approvePosition'
  | 'abolishPosition';

export type CouncilLineKind =
  | 'operating'
  | 'personnel'
  | 'investment';

/** What a point asks of one thing. */
export type CouncilEffect = {
  __typename?: 'CouncilEffect';
  kind: CouncilEffectKind;
  /** The stream of the thing that is asked: `budget-100-2018`. */
  stream: Scalars['String']['output'];
  /** The thing, if this person may see it; one of the three. */
  measure?: Maybe<Measure>;
  budget?: Maybe<Budget>;
  position?: Maybe<Position>;
  line?: Maybe<Scalars['ID']['output']>;
  amount?: Maybe<Scalars['Money']['output']>;
  qualifier?: Maybe<Qualifier>;
  ceiling?: Maybe<Scalars['ID']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  profitCentre?: Maybe<Scalars['String']['output']>;
  kinds?: Maybe<Array<CouncilLineKind>>;
  block?: Maybe<Scalars['ID']['output']>;
  excess?: Maybe<Scalars['ID']['output']>;
  /** The same in a sentence. */
  summary: Scalars['String']['output'];
};

export type DecisionPage = {
  __typename?: 'DecisionPage';
  nodes: Array<Decision>;
  totalCount: Scalars['Int']['output'];
};

export type DecisionFilter = {
  /** Words of the reference, title, body or wording. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  paper?: InputMaybe<Array<Scalars['ID']['input']>>;
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  session?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Session on this day or later. */
  from?: InputMaybe<Scalars['Day']['input']>;
  /** Session on this day or earlier. */
  to?: InputMaybe<Scalars['Day']['input']>;
  authoritative?: InputMaybe<Scalars['Boolean']['input']>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  objection?: InputMaybe<Array<ObjectionState>>;
  /** Has a package in one of these states (the newest of its point counts). */
  package?: InputMaybe<Array<DecisionPackageState>>;
  /** Has a point in one of these states. */
  tracking?: InputMaybe<Array<PointState>>;
  /** Has a point that this office shall carry out. */
  office?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DecisionOrder = {
  field: DecisionOrderField;
  direction: Direction;
};

export type DecisionOrderField =
  | 'sessionOn'
  | 'reference'
  | 'title'
  | 'body'
  /** The earliest due day of its open points. */
  | 'dueOn';

/** How a vote ended. A tie is a rejection (§ 37 (6) GemO). */
export type VoteResult =
  | 'unanimous'
  | 'noDissent'
  | 'majority'
  /** Accepted; how the vote ended, no source says. */
  | 'accepted'
  | 'tied'
  | 'rejected'
  | 'adjourned'
  | 'noted';

/** The mayor's objection (§ 43 (2) GemO): none, it suspends, settled for the decision, settled against it. */
export type ObjectionState =
  | 'none'
  | 'objected'
  | 'stands'
  | 'overturned';

/** What one body decided, or advised, on one paper in one session. */
export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  paper?: Maybe<Paper>;
  /** The paper as the council counts it: `GRDrs 288/2018`. */
  reference: Scalars['String']['output'];
  title: Scalars['String']['output'];
  body?: Maybe<Body>;
  bodyName: Scalars['String']['output'];
  session?: Maybe<Session>;
  sessionOn: Scalars['Day']['output'];
  /** The number of the minutes; closed minutes are not handed out (§ 38 (2) GemO). */
  minutes?: Maybe<Scalars['String']['output']>;
  /** The agenda item (TOP). */
  item?: Maybe<Scalars['String']['output']>;
  /** The body decides on this matter; false if it only advised. An advisory vote triggers nothing. */
  authoritative: Scalars['Boolean']['output'];
  public: Scalars['Boolean']['output'];
  resultWording?: Maybe<Scalars['String']['output']>;
  present?: Maybe<Scalars['Int']['output']>;
  members?: Maybe<Scalars['Int']['output']>;
  objection: ObjectionState;
  source?: Maybe<Source>;
  points: Array<DecisionPoint>;
  /** What was carried out together, or shall be, or could not be: every attempt, newest last. */
  packages: Array<DecisionPackage>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

/** How far a point is: computed from days and evidence, never typed. Null where there is nothing to carry out. */
export type PointState =
  | 'open'
  | 'underway'
  | 'overdue'
  | 'done'
  | 'dropped';

/** A point as it was voted on, and what came of it. */
export type DecisionPoint = {
  __typename?: 'DecisionPoint';
  /** Its name within the decision: `1`. */
  id: Scalars['ID']['output'];
  wording: Scalars['String']['output'];
  result: VoteResult;
  accepted: Scalars['Boolean']['output'];
  yes?: Maybe<Scalars['Int']['output']>;
  no?: Maybe<Scalars['Int']['output']>;
  abstained?: Maybe<Scalars['Int']['output']>;
  effects: Array<CouncilEffect>;
  /** The newest attempt to carry it out. */
  package?: Maybe<DecisionPackage>;
  state?: Maybe<PointState>;
  office?: Maybe<Scalars['String']['output']>;
  dueOn?: Maybe<Scalars['Day']['output']>;
  daysOverdue: Scalars['Int']['output'];
  donePercent: Scalars['Int']['output'];
  evidence: Array<PointEvidence>;
  settledOn?: Maybe<Scalars['Day']['output']>;
  settledAs?: Maybe<PointOutcome>;
  settledText?: Maybe<Scalars['String']['output']>;
};

export type PointOutcome =
  | 'done'
  | 'superseded'
  | 'dropped';

/** What shows how far a point is. */
export type PointEvidence = {
  __typename?: 'PointEvidence';
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  donePercent: Scalars['Int']['output'];
  measure?: Maybe<Measure>;
  budget?: Maybe<Budget>;
  position?: Maybe<Position>;
  paper?: Maybe<Paper>;
  document?: Maybe<Scalars['String']['output']>;
  at: Scalars['Instant']['output'];
  recordedAt: Scalars['Instant']['output'];
  late: Scalars['Boolean']['output'];
};

export type EvidenceKind =
  | 'measure'
  | 'budget'
  | 'position'
  | 'paper';

export type DecisionPackageState =
  | 'running'
  | 'approved'
  | 'failed';

export type DecisionPartState =
  | 'asked'
  | 'ready'
  | 'refused'
  | 'done'
  | 'lapsed';

/** All that a point asks of measures, budgets and positions: all of it happens at one moment, or nothing. */
export type DecisionPackage = {
  __typename?: 'DecisionPackage';
  /** Its name within the decision: point and attempt, `2-1`. */
  joint: Scalars['ID']['output'];
  point: Scalars['ID']['output'];
  state: DecisionPackageState;
  begunAt: Scalars['Instant']['output'];
  /** When everything happened, or when it was clear that nothing would. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** Why nothing happened. */
  refusals: Array<Refusal>;
  parts: Array<DecisionPart>;
};

/** What one thing shall do. */
export type DecisionPart = {
  __typename?: 'DecisionPart';
  stream: Scalars['String']['output'];
  state: DecisionPartState;
  effects: Array<CouncilEffect>;
  measure?: Maybe<Measure>;
  budget?: Maybe<Budget>;
  position?: Maybe<Position>;
  refusal?: Maybe<Refusal>;
};

export type InquiryPage = {
  __typename?: 'InquiryPage';
  nodes: Array<Inquiry>;
  totalCount: Scalars['Int']['output'];
};

export type InquiryFilter = {
  /** Words of the number, group, subject or office. */
  search?: InputMaybe<Scalars['String']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<InquiryKind>>;
  group?: InputMaybe<Array<Scalars['String']['input']>>;
  office?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<InquiryStatus>>;
  /** Neither answered nor withdrawn. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** The promised day has passed without an answer. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  /** Asked on this day or later. */
  from?: InputMaybe<Scalars['Day']['input']>;
  /** Asked on this day or earlier. */
  to?: InputMaybe<Scalars['Day']['input']>;
};

export type InquiryOrder = {
  field: InquiryOrderField;
  direction: Direction;
};

export type InquiryOrderField =
  | 'number'
  | 'askedOn'
  | 'dueOn'
  | 'answeredOn'
  | 'group'
  | 'subject'
  | 'office'
  | 'status'
  | 'days';

/** A question (§ 24 (4) GemO), or a request for action (§ 34 (1) GemO). */
export type InquiryKind =
  | 'inquiry'
  | 'motion';

export type InquiryStatus =
  | 'received'
  | 'assigned'
  | 'signed'
  | 'answered'
  | 'withdrawn';

/** A written question or motion of a group or a councillor, from receipt to answer. */
export type Inquiry = {
  __typename?: 'Inquiry';
  id: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
  /** As these books count it: `A-2020-001`. */
  number: Scalars['String']['output'];
  kind: InquiryKind;
  group: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  fileNumber?: Maybe<Scalars['String']['output']>;
  askedOn: Scalars['Day']['output'];
  public: Scalars['Boolean']['output'];
  status: InquiryStatus;
  office?: Maybe<Scalars['String']['output']>;
  /** The day that was promised last. */
  dueOn?: Maybe<Scalars['Day']['output']>;
  overdue: Scalars['Boolean']['output'];
  /** Days past the promised day: until today, or until the answer; 0 if in time. */
  daysOverdue: Scalars['Int']['output'];
  /** Days from question to answer; null while there is none. */
  daysTaken?: Maybe<Scalars['Int']['output']>;
  /** Days from question to answer, or until today. */
  daysOpen: Scalars['Int']['output'];
  escalatedOn?: Maybe<Scalars['Day']['output']>;
  notices: Array<InterimNotice>;
  questions: Array<InquiryQuestion>;
  /** Every question has an answer in draft. */
  drafted: Scalars['Boolean']['output'];
  signedOn?: Maybe<Scalars['Day']['output']>;
  /** The role that signed; never a person. */
  signedAs?: Maybe<Scalars['String']['output']>;
  answeredOn?: Maybe<Scalars['Day']['output']>;
  sentTo?: Maybe<Scalars['String']['output']>;
  /** Known only as a state, from a source. */
  takenOver: Scalars['Boolean']['output'];
  source?: Maybe<Source>;
  tasks: Array<Task>;
  history: Array<HistoryEntry>;
};

/** The asker was told that it takes longer, and until when. */
export type InterimNotice = {
  __typename?: 'InterimNotice';
  on: Scalars['Day']['output'];
  text: Scalars['String']['output'];
  dueOn: Scalars['Day']['output'];
};

export type InquiryQuestion = {
  __typename?: 'InquiryQuestion';
  /** Its name within the inquiry: `1`. */
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  /** The source's own number, where it differs. */
  statedNumber?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  draftedOn?: Maybe<Scalars['Day']['output']>;
  figures: Array<AnswerFigure>;
};

export type AnswerFigureKind =
  | 'indicator'
  | 'milestone'
  | 'budgetLine'
  | 'positions'
  | 'measure'
  | 'other';

/** What a figure is of: a kind of thing, its id, a part of it, and which of its figures. */
export type AnswerFigureSource = {
  __typename?: 'AnswerFigureSource';
  kind: AnswerFigureKind;
  thing?: Maybe<Scalars['ID']['output']>;
  part?: Maybe<Scalars['ID']['output']>;
  /** Of a budget line: `authority`, `available`, `reserved` …; of posts: `approved` or `filled`. */
  measure?: Maybe<Scalars['String']['output']>;
};

/** A figure is older than its source, or a forecast for a day before the signature. */
export type StaleFigure =
  | 'olderThanSource'
  | 'forecastPassed';

/** A figure in an answer: as of when, and the events it stands on. */
export type AnswerFigure = {
  __typename?: 'AnswerFigure';
  /** Its name within the question. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  value: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  qualifier: Qualifier;
  asOf: Scalars['Day']['output'];
  knownAt?: Maybe<Scalars['Instant']['output']>;
  of: AnswerFigureSource;
  /** Positions of the events it is made of. */
  events: Array<Scalars['String']['output']>;
  /** If it is a forecast: the day it speaks of. */
  forecastOn?: Maybe<Scalars['Day']['output']>;
  /** Why it blocks the signature, as of today; empty once signed. */
  stale: Array<StaleFigure>;
  /** What its source says now, where it is stale. */
  valueNow?: Maybe<Scalars['String']['output']>;
  /** What was confirmed all the same. */
  confirmed: Array<StaleFigureConfirmation>;
};

export type StaleFigureConfirmation = {
  __typename?: 'StaleFigureConfirmation';
  stale: StaleFigure;
  at: Scalars['Instant']['output'];
  because?: Maybe<Because>;
};

export type BodyOutcome = {
  __typename?: 'BodyOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  body?: Maybe<Body>;
};

export type SessionOutcome = {
  __typename?: 'SessionOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  session?: Maybe<Session>;
};

export type PaperOutcome = {
  __typename?: 'PaperOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  paper?: Maybe<Paper>;
};

export type DecisionOutcome = {
  __typename?: 'DecisionOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  decision?: Maybe<Decision>;
};

export type InquiryOutcome = {
  __typename?: 'InquiryOutcome';
  receipt?: Maybe<Receipt>;
  refusal?: Maybe<Refusal>;
  inquiry?: Maybe<Inquiry>;
};

export type RegisterBodyInput = {
  /** Its id for ever: `GR`, `VA`. */
  key: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  shortName: Scalars['String']['input'];
  kind: BodyKind;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ScheduleSessionInput = {
  /** Made from body and day if none is given: `GR-20180628`. */
  key?: InputMaybe<Scalars['ID']['input']>;
  body: Scalars['ID']['input'];
  on: Scalars['Day']['input'];
  public: Scalars['Boolean']['input'];
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** When it was scheduled: not after its day. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type HoldSessionInput = {
  id: Scalars['ID']['input'];
  minutes?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the session's day; its first one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CancelSessionInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type CouncilEffectInput =
  { approveMeasure: ApproveMeasureEffectInput; bookAppropriation?: never; bookSupplement?: never; setCeiling?: never; releaseBlock?: never; approveExcess?: never; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation: BookAppropriationEffectInput; bookSupplement?: never; setCeiling?: never; releaseBlock?: never; approveExcess?: never; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement: BookSupplementEffectInput; setCeiling?: never; releaseBlock?: never; approveExcess?: never; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement?: never; setCeiling: SetCeilingEffectInput; releaseBlock?: never; approveExcess?: never; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement?: never; setCeiling?: never; releaseBlock: ReleaseBlockEffectInput; approveExcess?: never; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement?: never; setCeiling?: never; releaseBlock?: never; approveExcess: ApproveExcessEffectInput; approvePosition?: never; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement?: never; setCeiling?: never; releaseBlock?: never; approveExcess?: never; approvePosition: PositionEffectInput; abolishPosition?: never; }
  |  { approveMeasure?: never; bookAppropriation?: never; bookSupplement?: never; setCeiling?: never; releaseBlock?: never; approveExcess?: never; approvePosition?: never; abolishPosition: PositionEffectInput; };

export type ApproveMeasureEffectInput = {
  measure: Scalars['ID']['input'];
};

export type BookAppropriationEffectInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
  qualifier?: InputMaybe<Qualifier>;
  source?: InputMaybe<SourceInput>;
};

export type BookSupplementEffectInput = {
  budget: Scalars['ID']['input'];
  line: Scalars['ID']['input'];
  amount: Scalars['Money']['input'];
};

export type SetCeilingEffectInput = {
  budget: Scalars['ID']['input'];
  /** The ceiling's name within its budget. */
  ceiling: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  amount: Scalars['Money']['input'];
  profitCentre?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<CouncilLineKind>>;
};

export type ReleaseBlockEffectInput = {
  budget: Scalars['ID']['input'];
  block: Scalars['ID']['input'];
};

export type ApproveExcessEffectInput = {
  budget: Scalars['ID']['input'];
  excess: Scalars['ID']['input'];
};

export type PositionEffectInput = {
  position: Scalars['ID']['input'];
};

export type PaperPointInput = {
  /** Its name within the paper: `1`. */
  point: Scalars['ID']['input'];
  wording: Scalars['String']['input'];
  effects: Array<CouncilEffectInput>;
};

export type SubmitPaperInput = {
  /** As the council counts it: `GRDrs 288/2018`; the paper's id is made of it: `GRDrs-288-2018`. */
  reference: Scalars['String']['input'];
  kind: PaperKind;
  title: Scalars['String']['input'];
  office: Scalars['String']['input'];
  fileNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day it bears; from that day on the house shows it. */
  on: Scalars['Day']['input'];
  public: Scalars['Boolean']['input'];
  points: Array<PaperPointInput>;
  source?: InputMaybe<SourceInput>;
  mark?: InputMaybe<Mark>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RevisePaperInput = {
  id: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  points: Array<PaperPointInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AttachPaperFileInput = {
  id: Scalars['ID']['input'];
  /** What `POST /files` answered. */
  sha256: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  main: Scalars['Boolean']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DetachPaperFileInput = {
  id: Scalars['ID']['input'];
  sha256: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type PublishPaperInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type WithdrawPaperInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type DecidedPointInput = {
  /** The paper's point. */
  point: Scalars['ID']['input'];
  result: VoteResult;
  yes?: InputMaybe<Scalars['Int']['input']>;
  no?: InputMaybe<Scalars['Int']['input']>;
  abstained?: InputMaybe<Scalars['Int']['input']>;
  /** As it was voted on, where that differs from the paper. */
  wording?: InputMaybe<Scalars['String']['input']>;
};

export type RecordDecisionInput = {
  paper: Scalars['ID']['input'];
  session: Scalars['ID']['input'];
  /** The agenda item (TOP). */
  item?: InputMaybe<Scalars['String']['input']>;
  /** The body decides on this matter; false if it only advised another. */
  authoritative: Scalars['Boolean']['input'];
  /** Public if session and paper are, if left out. */
  public?: InputMaybe<Scalars['Boolean']['input']>;
  points: Array<DecidedPointInput>;
  resultWording?: InputMaybe<Scalars['String']['input']>;
  present?: InputMaybe<Scalars['Int']['input']>;
  members?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A moment of the session's day; its first possible one if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ObjectToDecisionInput = {
  id: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Within one week of the session (§ 43 (2) GemO). */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SettleObjectionInput = {
  id: Scalars['ID']['input'];
  /** The decision stands: what follows from it begins now. */
  stands: Scalars['Boolean']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type RetryPackageInput = {
  id: Scalars['ID']['input'];
  point: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** When it shall take effect: the day of the decision if left out. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AssignPointInput = {
  id: Scalars['ID']['input'];
  point: Scalars['ID']['input'];
  office: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type EvidenceThingInput = {
  kind: EvidenceKind;
  id: Scalars['ID']['input'];
};

export type GiveEvidenceInput = {
  id: Scalars['ID']['input'];
  point: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  donePercent: Scalars['Int']['input'];
  thing?: InputMaybe<EvidenceThingInput>;
  document?: InputMaybe<Scalars['String']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SettlePointInput = {
  id: Scalars['ID']['input'];
  point: Scalars['ID']['input'];
  outcome: PointOutcome;
  text: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type InquiryQuestionInput = {
  /** The source's own number, where it differs from our count. */
  statedNumber?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type ReceiveInquiryInput = {
  /** Its number and id, like `A-2020-001`; the year's next one if left out. */
  number?: InputMaybe<Scalars['ID']['input']>;
  kind: InquiryKind;
  group: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  fileNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day it bears; from that day on the house shows it. */
  on: Scalars['Day']['input'];
  public: Scalars['Boolean']['input'];
  questions: Array<InquiryQuestionInput>;
  source?: InputMaybe<SourceInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type TakeOverInquiryInput = {
  number?: InputMaybe<Scalars['ID']['input']>;
  kind: InquiryKind;
  group: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  fileNumber?: InputMaybe<Scalars['String']['input']>;
  askedOn: Scalars['Day']['input'];
  /** Leave out while there is no answer. */
  answeredOn?: InputMaybe<Scalars['Day']['input']>;
  public: Scalars['Boolean']['input'];
  questions: Array<InquiryQuestionInput>;
  source: SourceInput;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AssignInquiryInput = {
  id: Scalars['ID']['input'];
  office: Scalars['String']['input'];
  /** Four weeks after it was asked, if left out (the house's own target; § 24 (4) GemO names no number). */
  dueOn?: InputMaybe<Scalars['Day']['input']>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SendInterimNoticeInput = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  dueOn: Scalars['Day']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type AnswerFigureSourceInput = {
  kind: AnswerFigureKind;
  thing?: InputMaybe<Scalars['ID']['input']>;
  part?: InputMaybe<Scalars['ID']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};

/** A figure to be pulled as of a day. Value and unit are read from the books; only of kind `other` they are given. */
export type AnswerFigureInput = {
  /** Its name within the question; made from its place if left out. */
  figure?: InputMaybe<Scalars['ID']['input']>;
  label: Scalars['String']['input'];
  of: AnswerFigureSourceInput;
  asOf: Scalars['Day']['input'];
  knownAt?: InputMaybe<Scalars['Instant']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  qualifier?: InputMaybe<Qualifier>;
  /** If it is a forecast: the day it speaks of. Of a milestone that is not reached, the books say it. */
  forecastOn?: InputMaybe<Scalars['Day']['input']>;
};

export type DraftAnswerInput = {
  id: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  figures: Array<AnswerFigureInput>;
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type ConfirmStaleFigureInput = {
  id: Scalars['ID']['input'];
  question: Scalars['ID']['input'];
  figure: Scalars['ID']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  /** Why it stays all the same. */
  because: BecauseInput;
};

export type SignAnswerInput = {
  id: Scalars['ID']['input'];
  /** The role that signs, never a person. */
  role: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type SendAnswerInput = {
  id: Scalars['ID']['input'];
  to: Scalars['String']['input'];
  commandId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** When it went out: not before it was asked and signed. */
  at?: InputMaybe<Scalars['Instant']['input']>;
  because?: InputMaybe<BecauseInput>;
};

export type WithdrawInquiryInput = {
  id: Scalars['ID']['input'];
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
  Budget: Budget;
  Position: Position;
  Body: Body;
  Session: Session;
  Paper: Paper;
  Decision: Decision;
  Inquiry: Inquiry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  Paper:
    ( { __typename: 'Paper' }
    & GraphQLRecursivePick<FederationTypes['Paper'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  Inquiry:
    ( { __typename: 'Inquiry' }
    & GraphQLRecursivePick<FederationTypes['Inquiry'], {"id":true}> );
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
  Measure: ResolverTypeWrapper<Key>;
  Budget: ResolverTypeWrapper<Key>;
  Position: ResolverTypeWrapper<Key>;
  BodyPage: ResolverTypeWrapper<BodyPageShape>;
  BodyFilter: ResolverTypeWrapper<Partial<BodyFilter>>;
  BodyOrder: ResolverTypeWrapper<Partial<BodyOrder>>;
  BodyOrderField: ResolverTypeWrapper<Partial<BodyOrderField>>;
  BodyKind: ResolverTypeWrapper<Partial<BodyKind>>;
  Body: ResolverTypeWrapper<BodyShape>;
  SessionPage: ResolverTypeWrapper<SessionPageShape>;
  SessionFilter: ResolverTypeWrapper<Partial<SessionFilter>>;
  SessionOrder: ResolverTypeWrapper<Partial<SessionOrder>>;
  SessionOrderField: ResolverTypeWrapper<Partial<SessionOrderField>>;
  SessionStatus: ResolverTypeWrapper<Partial<SessionStatus>>;
  Session: ResolverTypeWrapper<SessionShape>;
  PaperPage: ResolverTypeWrapper<PaperPageShape>;
  PaperFilter: ResolverTypeWrapper<Partial<PaperFilter>>;
  PaperOrder: ResolverTypeWrapper<Partial<PaperOrder>>;
  PaperOrderField: ResolverTypeWrapper<Partial<PaperOrderField>>;
  PaperKind: ResolverTypeWrapper<Partial<PaperKind>>;
  PaperStatus: ResolverTypeWrapper<Partial<PaperStatus>>;
  Paper: ResolverTypeWrapper<PaperShape>;
  PaperPoint: ResolverTypeWrapper<PaperPointShape>;
  PaperFile: ResolverTypeWrapper<Partial<PaperFile>>;
  CouncilEffectKind: ResolverTypeWrapper<Partial<CouncilEffectKind>>;
  CouncilLineKind: ResolverTypeWrapper<Partial<CouncilLineKind>>;
  CouncilEffect: ResolverTypeWrapper<EffectShape>;
  DecisionPage: ResolverTypeWrapper<DecisionPageShape>;
  DecisionFilter: ResolverTypeWrapper<Partial<DecisionFilter>>;
  DecisionOrder: ResolverTypeWrapper<Partial<DecisionOrder>>;
  DecisionOrderField: ResolverTypeWrapper<Partial<DecisionOrderField>>;
  VoteResult: ResolverTypeWrapper<Partial<VoteResult>>;
  ObjectionState: ResolverTypeWrapper<Partial<ObjectionState>>;
  Decision: ResolverTypeWrapper<DecisionShape>;
  PointState: ResolverTypeWrapper<Partial<PointState>>;
  DecisionPoint: ResolverTypeWrapper<DecisionPointShape>;
  PointOutcome: ResolverTypeWrapper<Partial<PointOutcome>>;
  PointEvidence: ResolverTypeWrapper<EvidenceShape>;
  EvidenceKind: ResolverTypeWrapper<Partial<EvidenceKind>>;
  DecisionPackageState: ResolverTypeWrapper<Partial<DecisionPackageState>>;
  DecisionPartState: ResolverTypeWrapper<Partial<DecisionPartState>>;
  DecisionPackage: ResolverTypeWrapper<PackageShape>;
  DecisionPart: ResolverTypeWrapper<PartShape>;
  InquiryPage: ResolverTypeWrapper<InquiryPageShape>;
  InquiryFilter: ResolverTypeWrapper<Partial<InquiryFilter>>;
  InquiryOrder: ResolverTypeWrapper<Partial<InquiryOrder>>;
  InquiryOrderField: ResolverTypeWrapper<Partial<InquiryOrderField>>;
  InquiryKind: ResolverTypeWrapper<Partial<InquiryKind>>;
  InquiryStatus: ResolverTypeWrapper<Partial<InquiryStatus>>;
  Inquiry: ResolverTypeWrapper<InquiryShape>;
  InterimNotice: ResolverTypeWrapper<Partial<InterimNotice>>;
  InquiryQuestion: ResolverTypeWrapper<QuestionShape>;
  AnswerFigureKind: ResolverTypeWrapper<Partial<AnswerFigureKind>>;
  AnswerFigureSource: ResolverTypeWrapper<Partial<AnswerFigureSource>>;
  StaleFigure: ResolverTypeWrapper<Partial<StaleFigure>>;
  AnswerFigure: ResolverTypeWrapper<FigureShape>;
  StaleFigureConfirmation: ResolverTypeWrapper<Partial<StaleFigureConfirmation>>;
  BodyOutcome: ResolverTypeWrapper<Outcome>;
  SessionOutcome: ResolverTypeWrapper<Outcome>;
  PaperOutcome: ResolverTypeWrapper<Outcome>;
  DecisionOutcome: ResolverTypeWrapper<Outcome>;
  InquiryOutcome: ResolverTypeWrapper<Outcome>;
  RegisterBodyInput: ResolverTypeWrapper<Partial<RegisterBodyInput>>;
  ScheduleSessionInput: ResolverTypeWrapper<Partial<ScheduleSessionInput>>;
  HoldSessionInput: ResolverTypeWrapper<Partial<HoldSessionInput>>;
  CancelSessionInput: ResolverTypeWrapper<Partial<CancelSessionInput>>;
  CouncilEffectInput: ResolverTypeWrapper<Partial<CouncilEffectInput>>;
  ApproveMeasureEffectInput: ResolverTypeWrapper<Partial<ApproveMeasureEffectInput>>;
  BookAppropriationEffectInput: ResolverTypeWrapper<Partial<BookAppropriationEffectInput>>;
  BookSupplementEffectInput: ResolverTypeWrapper<Partial<BookSupplementEffectInput>>;
  SetCeilingEffectInput: ResolverTypeWrapper<Partial<SetCeilingEffectInput>>;
  ReleaseBlockEffectInput: ResolverTypeWrapper<Partial<ReleaseBlockEffectInput>>;
  ApproveExcessEffectInput: ResolverTypeWrapper<Partial<ApproveExcessEffectInput>>;
  PositionEffectInput: ResolverTypeWrapper<Partial<PositionEffectInput>>;
  PaperPointInput: ResolverTypeWrapper<Partial<PaperPointInput>>;
  SubmitPaperInput: ResolverTypeWrapper<Partial<SubmitPaperInput>>;
  RevisePaperInput: ResolverTypeWrapper<Partial<RevisePaperInput>>;
  AttachPaperFileInput: ResolverTypeWrapper<Partial<AttachPaperFileInput>>;
  DetachPaperFileInput: ResolverTypeWrapper<Partial<DetachPaperFileInput>>;
  PublishPaperInput: ResolverTypeWrapper<Partial<PublishPaperInput>>;
  WithdrawPaperInput: ResolverTypeWrapper<Partial<WithdrawPaperInput>>;
  DecidedPointInput: ResolverTypeWrapper<Partial<DecidedPointInput>>;
  RecordDecisionInput: ResolverTypeWrapper<Partial<RecordDecisionInput>>;
  ObjectToDecisionInput: ResolverTypeWrapper<Partial<ObjectToDecisionInput>>;
  SettleObjectionInput: ResolverTypeWrapper<Partial<SettleObjectionInput>>;
  RetryPackageInput: ResolverTypeWrapper<Partial<RetryPackageInput>>;
  AssignPointInput: ResolverTypeWrapper<Partial<AssignPointInput>>;
  EvidenceThingInput: ResolverTypeWrapper<Partial<EvidenceThingInput>>;
  GiveEvidenceInput: ResolverTypeWrapper<Partial<GiveEvidenceInput>>;
  SettlePointInput: ResolverTypeWrapper<Partial<SettlePointInput>>;
  InquiryQuestionInput: ResolverTypeWrapper<Partial<InquiryQuestionInput>>;
  ReceiveInquiryInput: ResolverTypeWrapper<Partial<ReceiveInquiryInput>>;
  TakeOverInquiryInput: ResolverTypeWrapper<Partial<TakeOverInquiryInput>>;
  AssignInquiryInput: ResolverTypeWrapper<Partial<AssignInquiryInput>>;
  SendInterimNoticeInput: ResolverTypeWrapper<Partial<SendInterimNoticeInput>>;
  AnswerFigureSourceInput: ResolverTypeWrapper<Partial<AnswerFigureSourceInput>>;
  AnswerFigureInput: ResolverTypeWrapper<Partial<AnswerFigureInput>>;
  DraftAnswerInput: ResolverTypeWrapper<Partial<DraftAnswerInput>>;
  ConfirmStaleFigureInput: ResolverTypeWrapper<Partial<ConfirmStaleFigureInput>>;
  SignAnswerInput: ResolverTypeWrapper<Partial<SignAnswerInput>>;
  SendAnswerInput: ResolverTypeWrapper<Partial<SendAnswerInput>>;
  WithdrawInquiryInput: ResolverTypeWrapper<Partial<WithdrawInquiryInput>>;
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
  Measure: Key;
  Budget: Key;
  Position: Key;
  BodyPage: BodyPageShape;
  BodyFilter: Partial<BodyFilter>;
  BodyOrder: Partial<BodyOrder>;
  Body: BodyShape;
  SessionPage: SessionPageShape;
  SessionFilter: Partial<SessionFilter>;
  SessionOrder: Partial<SessionOrder>;
  Session: SessionShape;
  PaperPage: PaperPageShape;
  PaperFilter: Partial<PaperFilter>;
  PaperOrder: Partial<PaperOrder>;
  Paper: PaperShape;
  PaperPoint: PaperPointShape;
  PaperFile: Partial<PaperFile>;
  CouncilEffect: EffectShape;
  DecisionPage: DecisionPageShape;
  DecisionFilter: Partial<DecisionFilter>;
  DecisionOrder: Partial<DecisionOrder>;
  Decision: DecisionShape;
  DecisionPoint: DecisionPointShape;
  PointEvidence: EvidenceShape;
  DecisionPackage: PackageShape;
  DecisionPart: PartShape;
  InquiryPage: InquiryPageShape;
  InquiryFilter: Partial<InquiryFilter>;
  InquiryOrder: Partial<InquiryOrder>;
  Inquiry: InquiryShape;
  InterimNotice: Partial<InterimNotice>;
  InquiryQuestion: QuestionShape;
  AnswerFigureSource: Partial<AnswerFigureSource>;
  AnswerFigure: FigureShape;
  StaleFigureConfirmation: Partial<StaleFigureConfirmation>;
  BodyOutcome: Outcome;
  SessionOutcome: Outcome;
  PaperOutcome: Outcome;
  DecisionOutcome: Outcome;
  InquiryOutcome: Outcome;
  RegisterBodyInput: Partial<RegisterBodyInput>;
  ScheduleSessionInput: Partial<ScheduleSessionInput>;
  HoldSessionInput: Partial<HoldSessionInput>;
  CancelSessionInput: Partial<CancelSessionInput>;
  CouncilEffectInput: Partial<CouncilEffectInput>;
  ApproveMeasureEffectInput: Partial<ApproveMeasureEffectInput>;
  BookAppropriationEffectInput: Partial<BookAppropriationEffectInput>;
  BookSupplementEffectInput: Partial<BookSupplementEffectInput>;
  SetCeilingEffectInput: Partial<SetCeilingEffectInput>;
  ReleaseBlockEffectInput: Partial<ReleaseBlockEffectInput>;
  ApproveExcessEffectInput: Partial<ApproveExcessEffectInput>;
  PositionEffectInput: Partial<PositionEffectInput>;
  PaperPointInput: Partial<PaperPointInput>;
  SubmitPaperInput: Partial<SubmitPaperInput>;
  RevisePaperInput: Partial<RevisePaperInput>;
  AttachPaperFileInput: Partial<AttachPaperFileInput>;
  DetachPaperFileInput: Partial<DetachPaperFileInput>;
  PublishPaperInput: Partial<PublishPaperInput>;
  WithdrawPaperInput: Partial<WithdrawPaperInput>;
  DecidedPointInput: Partial<DecidedPointInput>;
  RecordDecisionInput: Partial<RecordDecisionInput>;
  ObjectToDecisionInput: Partial<ObjectToDecisionInput>;
  SettleObjectionInput: Partial<SettleObjectionInput>;
  RetryPackageInput: Partial<RetryPackageInput>;
  AssignPointInput: Partial<AssignPointInput>;
  EvidenceThingInput: Partial<EvidenceThingInput>;
  GiveEvidenceInput: Partial<GiveEvidenceInput>;
  SettlePointInput: Partial<SettlePointInput>;
  InquiryQuestionInput: Partial<InquiryQuestionInput>;
  ReceiveInquiryInput: Partial<ReceiveInquiryInput>;
  TakeOverInquiryInput: Partial<TakeOverInquiryInput>;
  AssignInquiryInput: Partial<AssignInquiryInput>;
  SendInterimNoticeInput: Partial<SendInterimNoticeInput>;
  AnswerFigureSourceInput: Partial<AnswerFigureSourceInput>;
  AnswerFigureInput: Partial<AnswerFigureInput>;
  DraftAnswerInput: Partial<DraftAnswerInput>;
  ConfirmStaleFigureInput: Partial<ConfirmStaleFigureInput>;
  SignAnswerInput: Partial<SignAnswerInput>;
  SendAnswerInput: Partial<SendAnswerInput>;
  WithdrawInquiryInput: Partial<WithdrawInquiryInput>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  bodies?: Resolver<ResolversTypes['BodyPage'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'first' | 'offset'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionPage'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first' | 'offset'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QueryPaperArgs, 'id'>>;
  papers?: Resolver<ResolversTypes['PaperPage'], ParentType, ContextType, RequireFields<QueryPapersArgs, 'first' | 'offset'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionPage'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first' | 'offset'>>;
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType, RequireFields<QueryInquiryArgs, 'id'>>;
  inquiries?: Resolver<ResolversTypes['InquiryPage'], ParentType, ContextType, RequireFields<QueryInquiriesArgs, 'first' | 'offset'>>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerBody?: Resolver<Maybe<ResolversTypes['BodyOutcome']>, ParentType, ContextType, RequireFields<MutationRegisterBodyArgs, 'input'>>;
  scheduleSession?: Resolver<Maybe<ResolversTypes['SessionOutcome']>, ParentType, ContextType, RequireFields<MutationScheduleSessionArgs, 'input'>>;
  holdSession?: Resolver<Maybe<ResolversTypes['SessionOutcome']>, ParentType, ContextType, RequireFields<MutationHoldSessionArgs, 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['SessionOutcome']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  submitPaper?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationSubmitPaperArgs, 'input'>>;
  revisePaper?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationRevisePaperArgs, 'input'>>;
  attachPaperFile?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationAttachPaperFileArgs, 'input'>>;
  detachPaperFile?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationDetachPaperFileArgs, 'input'>>;
  publishPaper?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationPublishPaperArgs, 'input'>>;
  withdrawPaper?: Resolver<Maybe<ResolversTypes['PaperOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawPaperArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  objectToDecision?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationObjectToDecisionArgs, 'input'>>;
  settleObjection?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationSettleObjectionArgs, 'input'>>;
  retryPackage?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationRetryPackageArgs, 'input'>>;
  assignPoint?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationAssignPointArgs, 'input'>>;
  giveEvidence?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationGiveEvidenceArgs, 'input'>>;
  settlePoint?: Resolver<Maybe<ResolversTypes['DecisionOutcome']>, ParentType, ContextType, RequireFields<MutationSettlePointArgs, 'input'>>;
  receiveInquiry?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationReceiveInquiryArgs, 'input'>>;
  takeOverInquiry?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationTakeOverInquiryArgs, 'input'>>;
  assignInquiry?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationAssignInquiryArgs, 'input'>>;
  sendInterimNotice?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationSendInterimNoticeArgs, 'input'>>;
  draftAnswer?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationDraftAnswerArgs, 'input'>>;
  confirmStaleFigure?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationConfirmStaleFigureArgs, 'input'>>;
  signAnswer?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationSignAnswerArgs, 'input'>>;
  sendAnswer?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationSendAnswerArgs, 'input'>>;
  withdrawInquiry?: Resolver<Maybe<ResolversTypes['InquiryOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawInquiryArgs, 'input'>>;
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

export type MeasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type BodyPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BodyPage'] = ResolversParentTypes['BodyPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type SessionPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionPage'] = ResolversParentTypes['SessionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type PaperPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaperPage'] = ResolversParentTypes['PaperPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper'], FederationReferenceType extends FederationReferenceTypes['Paper'] = FederationReferenceTypes['Paper']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Paper']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaperStatus'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['PaperPoint']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['PaperFile']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type PaperPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaperPoint'] = ResolversParentTypes['PaperPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['CouncilEffect']>, ParentType, ContextType>;
};

export type PaperFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaperFile'] = ResolversParentTypes['PaperFile']> = {
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type CouncilEffectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouncilEffect'] = ResolversParentTypes['CouncilEffect']> = {
  kind?: Resolver<ResolversTypes['CouncilEffectKind'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profitCentre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['CouncilLineKind']>>, ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  excess?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionPage'] = ResolversParentTypes['DecisionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  bodyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessionOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authoritative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultWording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objection?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['DecisionPoint']>, ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['DecisionPackage']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type DecisionPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionPoint'] = ResolversParentTypes['DecisionPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VoteResult'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['CouncilEffect']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['DecisionPackage']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PointState']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['PointEvidence']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  settledAs?: Resolver<Maybe<ResolversTypes['PointOutcome']>, ParentType, ContextType>;
  settledText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointEvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PointEvidence'] = ResolversParentTypes['PointEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionPackageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionPackage'] = ResolversParentTypes['DecisionPackage']> = {
  joint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionPackageState'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DecisionPart']>, ParentType, ContextType>;
};

export type DecisionPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionPart'] = ResolversParentTypes['DecisionPart']> = {
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionPartState'], ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['CouncilEffect']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type InquiryPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InquiryPage'] = ResolversParentTypes['InquiryPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InquiryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry'], FederationReferenceType extends FederationReferenceTypes['Inquiry'] = FederationReferenceTypes['Inquiry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inquiry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InquiryKind'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InquiryStatus'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['InterimNotice']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['InquiryQuestion']>, ParentType, ContextType>;
  drafted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  signedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type InterimNoticeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterimNotice'] = ResolversParentTypes['InterimNotice']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type InquiryQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InquiryQuestion'] = ResolversParentTypes['InquiryQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['AnswerFigure']>, ParentType, ContextType>;
};

export type AnswerFigureSourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerFigureSource'] = ResolversParentTypes['AnswerFigureSource']> = {
  kind?: Resolver<ResolversTypes['AnswerFigureKind'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerFigureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnswerFigure'] = ResolversParentTypes['AnswerFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['AnswerFigureSource'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  forecastOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  stale?: Resolver<Array<ResolversTypes['StaleFigure']>, ParentType, ContextType>;
  valueNow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<Array<ResolversTypes['StaleFigureConfirmation']>, ParentType, ContextType>;
};

export type StaleFigureConfirmationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaleFigureConfirmation'] = ResolversParentTypes['StaleFigureConfirmation']> = {
  stale?: Resolver<ResolversTypes['StaleFigure'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
};

export type BodyOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BodyOutcome'] = ResolversParentTypes['BodyOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type SessionOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionOutcome'] = ResolversParentTypes['SessionOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type PaperOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PaperOutcome'] = ResolversParentTypes['PaperOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
};

export type DecisionOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DecisionOutcome'] = ResolversParentTypes['DecisionOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type InquiryOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InquiryOutcome'] = ResolversParentTypes['InquiryOutcome']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
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
  Measure?: MeasureResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  BodyPage?: BodyPageResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  SessionPage?: SessionPageResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  PaperPage?: PaperPageResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperPoint?: PaperPointResolvers<ContextType>;
  PaperFile?: PaperFileResolvers<ContextType>;
  CouncilEffect?: CouncilEffectResolvers<ContextType>;
  DecisionPage?: DecisionPageResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionPoint?: DecisionPointResolvers<ContextType>;
  PointEvidence?: PointEvidenceResolvers<ContextType>;
  DecisionPackage?: DecisionPackageResolvers<ContextType>;
  DecisionPart?: DecisionPartResolvers<ContextType>;
  InquiryPage?: InquiryPageResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  InterimNotice?: InterimNoticeResolvers<ContextType>;
  InquiryQuestion?: InquiryQuestionResolvers<ContextType>;
  AnswerFigureSource?: AnswerFigureSourceResolvers<ContextType>;
  AnswerFigure?: AnswerFigureResolvers<ContextType>;
  StaleFigureConfirmation?: StaleFigureConfirmationResolvers<ContextType>;
  BodyOutcome?: BodyOutcomeResolvers<ContextType>;
  SessionOutcome?: SessionOutcomeResolvers<ContextType>;
  PaperOutcome?: PaperOutcomeResolvers<ContextType>;
  DecisionOutcome?: DecisionOutcomeResolvers<ContextType>;
  InquiryOutcome?: InquiryOutcomeResolvers<ContextType>;
};

