/** The fields of action of the programme. */
export const fieldsOfAction = ['people', 'processes', 'it'] as const;
export type FieldOfAction = (typeof fieldsOfAction)[number];

/** The life of a measure, in its order. */
export const statuses = [
  'proposed',
  'assessed',
  'rejected',
  'approved',
  'inProgress',
  'onHold',
  'inOperation',
  'completed',
  'cancelled',
] as const;
export type MeasureStatus = (typeof statuses)[number];

/** How far a measure in progress is. */
export const phases = ['preparation', 'examination', 'pilot', 'rollout'] as const;
export type MeasurePhase = (typeof phases)[number];

/** Traffic lights, the worst first. */
export const lights = ['red', 'yellow', 'grey', 'green', 'none'] as const;
export type Light = (typeof lights)[number];

/** How exactly a figure is meant. */
export const qualifiers = ['eq', 'approx', 'gt', 'lt', 'upto', 'almost'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How a fact is known. */
export const marks = ['stated', 'computed', 'inferred', 'elsewhere', 'fictitious'] as const;
export type Mark = (typeof marks)[number];

/** Whether more or less is better. */
export const directions = ['up', 'down'] as const;

/** A calendar day in Europe/Berlin, `2023-02-09`. */
export type Day = string;
/** A moment with its offset, `2023-02-09T12:00:00+01:00`. */
export type Instant = string;

export interface Source {
  document: string;
  place: string | null;
  mark: Mark;
}

export interface Because {
  text: string | null;
  decision: string | null;
  document: string | null;
}

export interface Refusal {
  code: string;
  message: string;
  source: string | null;
}

/** An act this person's role may do: open, or closed with the refusal that says why. */
export interface Task {
  name: string;
  open: boolean;
  refusal: Refusal | null;
}

export interface DecisionRef {
  paper: string;
  body: string;
  sessionOn: Day;
  minutes: string | null;
  item: string | null;
  point: string | null;
  result: string | null;
  authoritative: boolean;
}

export interface MilestoneSlip {
  position: string;
  date: 'plan' | 'forecast' | 'actual';
  fromOn: Day | null;
  toOn: Day;
  days: number | null;
  statedAs: string | null;
  at: Instant;
  recordedAt: Instant;
  because: Because | null;
}

export interface Milestone {
  id: string;
  name: string;
  baselineOn: Day | null;
  planOn: Day | null;
  forecastOn: Day | null;
  actualOn: Day | null;
  statedAs: string | null;
  critical: boolean;
  source: Source | null;
  slipDays: number | null;
  overdue: boolean;
  slips: MilestoneSlip[];
}

export interface Reading {
  id: string;
  value: number;
  qualifier: Qualifier;
  on: Day;
  source: Source;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
  corrected: boolean;
}

export interface Indicator {
  id: string;
  name: string;
  unit: string;
  definition: string | null;
  direction: (typeof directions)[number];
  baseline: { value: number; qualifier: Qualifier; on: Day | null } | null;
  target: { value: number; on: Day | null } | null;
  source: Source | null;
  readings: Reading[];
}

export interface HistoryEntry {
  id: string;
  position: string;
  type: string;
  at: Instant;
  recordedAt: Instant;
  by: string | null;
  byName: string | null;
  because: Because | null;
  summary: string;
  late: boolean;
  corrects: string | null;
  correctedBy: string | null;
}

/** A measure as a row of the list shows it. */
export interface MeasureRow {
  id: string;
  revision: number;
  key: string;
  title: string;
  fieldOfAction: FieldOfAction;
  office: string;
  status: MeasureStatus;
  statusSince: Instant;
  phase: MeasurePhase | null;
  public: boolean;
  takeOver: { on: Day } | null;
  light: Light;
  scheduleLight: Light;
  freshnessLight: Light;
  heardOfOn: Day;
  slipDays: number | null;
  milestonesReached: number;
  milestonesTotal: number;
  nextMilestone: Pick<Milestone, 'id' | 'name' | 'planOn' | 'forecastOn' | 'statedAs' | 'slipDays' | 'overdue'> | null;
  tasks: Task[];
}

/** A measure as its own page shows it. */
export interface Measure extends Omit<MeasureRow, 'takeOver'> {
  summary: string | null;
  directorate: string | null;
  legalBasis: string | null;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  takeOver: { on: Day; status: MeasureStatus; qualifier: Qualifier; source: Source; inferred: string[] } | null;
  approval: { on: Day; decision: DecisionRef | null; authority: string | null } | null;
  milestones: Milestone[];
  indicators: Indicator[];
  history: HistoryEntry[];
}

/** A milestone on the first page, with the measure it belongs to. */
export interface ProgrammeMilestone
  extends Pick<Milestone, 'id' | 'name' | 'planOn' | 'forecastOn' | 'statedAs' | 'slipDays' | 'overdue'> {
  measure: { id: string; key: string; title: string };
}

export interface Programme {
  total: number;
  byStatus: { status: MeasureStatus; count: number }[];
  byFieldOfAction: { fieldOfAction: FieldOfAction; count: number }[];
  byLight: { light: Light; count: number }[];
  offices: string[];
  overdueMilestones: ProgrammeMilestone[];
  overdueMilestonesTotal: number;
  nextMilestones: ProgrammeMilestone[];
  latestChanges: Pick<MeasureRow, 'id' | 'key' | 'title' | 'status' | 'phase' | 'heardOfOn' | 'light'>[];
}

/** What became of an act: exactly one of receipt and refusal is null. */
export interface Outcome {
  receipt: { position: string; revision: number } | null;
  refusal: Refusal | null;
  measure: Measure | null;
}
