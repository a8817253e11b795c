import { type BudgetFigures, type BudgetLineRow, FIGURES, LINE_ROW } from '../budgets/budget.ts';
import type { FoundDecision } from '../decisions/decision.ts';
import type { Day, DecisionRef, Doable, HistoryEntry, Instant, Light, Qualifier, Source } from '../graph.ts';
import { BECAUSE, DECISION_REF, HISTORY, SOURCE, TASKS } from '../graph.ts';
import { POSITION_FIGURES, POSITION_ROW, type PositionFigures, type PositionRow } from '../positions/position.ts';
import { question } from '../question.ts';

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

/** Whether more or less is better. */
export const directions = ['up', 'down'] as const;

export interface MilestoneSlip {
  position: string;
  date: 'plan' | 'forecast' | 'actual';
  fromOn: Day | null;
  toOn: Day;
  days: number | null;
  statedAs: string | null;
  at: Instant;
  recordedAt: Instant;
  because: HistoryEntry['because'];
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

/** One light of a measure, and what makes it so. */
export interface MeasureLight {
  dimension: 'schedule' | 'cost' | 'resources' | 'freshness';
  light: Light;
  reason: string;
  budgetLine: { id: string; title: string; year: number } | null;
  position: { id: string; title: string } | null;
}

type Expected = Pick<Milestone, 'id' | 'name' | 'planOn' | 'forecastOn' | 'statedAs' | 'slipDays' | 'overdue'>;

/** A measure as a row of the list shows it. */
export interface MeasureRow extends Doable {
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
  costLight: Light;
  resourcesLight: Light;
  freshnessLight: Light;
  heardOfOn: Day;
  slipDays: number | null;
  milestonesReached: number;
  milestonesTotal: number;
  nextMilestone: Expected | null;
}

/** A measure as its own page shows it. */
export interface Measure extends Omit<MeasureRow, 'takeOver'> {
  summary: string | null;
  directorate: string | null;
  legalBasis: string | null;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  takeOver: { on: Day; status: MeasureStatus; qualifier: Qualifier; source: Source; inferred: string[] } | null;
  approval: {
    on: Day;
    decision: DecisionRef | null;
    decidedIn: { id: string } | null;
    authority: string | null;
  } | null;
  lights: MeasureLight[];

  milestones: Milestone[];
  indicators: Indicator[];
  history: HistoryEntry[];
}

/** A milestone on the first page, with the measure it belongs to. */
export interface ProgrammeMilestone extends Expected {
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
  unfilledTotal: number | null;
  nextMilestones: ProgrammeMilestone[];
  latestChanges: Pick<MeasureRow, 'id' | 'key' | 'title' | 'status' | 'phase' | 'heardOfOn' | 'light'>[];
}

const EXPECTED = 'id name planOn forecastOn statedAs slipDays overdue';
/** What the list asks of a measure. */
export const MEASURE_ROW = `id revision key title fieldOfAction office status statusSince phase public
  light scheduleLight costLight resourcesLight freshnessLight heardOfOn slipDays milestonesReached milestonesTotal ${TASKS}
  takeOver { on } nextMilestone { ${EXPECTED} }`;
/** What its page asks of a measure. */
export const MEASURE_WHOLE = `${MEASURE_ROW} summary directorate legalBasis plannedStartOn plannedEndOn
  takeOver { on status qualifier ${SOURCE} inferred }
  approval { on authority decision ${DECISION_REF} decidedIn { id } }
  lights { dimension light reason budgetLine { id title year } position { id title } }
  milestones { ${EXPECTED} baselineOn actualOn critical ${SOURCE}
    slips { position date fromOn toOn days statedAs at recordedAt ${BECAUSE} } }
  indicators { id name unit definition direction baseline { value qualifier on } target { value on } ${SOURCE}
    readings { id value qualifier on ${SOURCE} at recordedAt late corrected } }
  ${HISTORY}`;

/** The programme at a glance. */
export const askProgramme = question<{ programme: Programme }>(
  'programme',
  `query Programme { programme { total offices overdueMilestonesTotal unfilledTotal
    byStatus { status count } byFieldOfAction { fieldOfAction count } byLight { light count }
    overdueMilestones(first: 8) { ${EXPECTED} measure { id key title } }
    nextMilestones(first: 8) { ${EXPECTED} measure { id key title } }
    latestChanges(first: 8) { id key title status phase heardOfOn light } } }`,
);

/** The money, posts and decisions of a measure, for those who may see them. */
export interface MeasureMoney {
  budgetLines: BudgetLineRow[];
  money: BudgetFigures | null;
  positions: PositionRow[];
  posts: PositionFigures | null;
}
export const askMoney = question<{ measure: MeasureMoney | null }, { id: string }>(
  'budgetLines',
  `query Money($id: ID!) { measure(id: $id) { id money ${FIGURES} budgetLines { ${LINE_ROW} }
    posts ${POSITION_FIGURES} positions { ${POSITION_ROW} } } }`,
);
/** What bodies decided or advised about a measure. */
export const askDecisionsOn = question<{ measure: { decisions: FoundDecision[] } | null }, { id: string }>(
  'decisions',
  `query DecisionsOn($id: ID!) { measure(id: $id) { id decisions {
    id reference title bodyName sessionOn minutes item authoritative points { id } } } }`,
);
