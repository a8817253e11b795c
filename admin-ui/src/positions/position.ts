import type {
  Because,
  Day,
  DecisionRef,
  Doable,
  Explanation,
  HistoryEntry,
  Instant,
  Mark,
  Money,
  Preparation,
  Qualifier,
  Source,
} from '../graph.ts';
import { BECAUSE, DECISION_REF, EXPLANATION, HISTORY, PREPARATION, SOURCE, TASKS } from '../graph.ts';
import { question } from '../question.ts';

/** The life of a post, in its order, and how it may end. */
export const positionStatuses = [
  'requested',
  'assessed',
  'inPlanDraft',
  'approved',
  'released',
  'advertised',
  'selection',
  'filled',
  'vacant',
  'rejected',
  'withdrawn',
  'lapsed',
  'converted',
  'abolished',
] as const;
export type PositionStatus = (typeof positionStatuses)[number];

/** Where a post is listed. */
export const planKinds = ['plan', 'advancePlan', 'outsidePlan'] as const;
export type PlanKind = (typeof planKinds)[number];

/** A post as a row of the list shows it. Shares are ten-thousandths of a full post. */
export interface PositionRow extends Doable {
  title: string;
  planYear: number;
  planKind: PlanKind;
  grade: string;
  gradeMark: Mark;
  share: number;
  filledShare: number;
  vacantShare: number;
  office: string;
  status: PositionStatus;
  statusSince: Instant;
  counted: boolean;
  key: boolean;
  measure: { id: string; key: string; title: string } | null;
  vacantSince: Day | null;
  vacantDays: number | null;
  endsOn: Day | null;
  endsInDays: number | null;
  fixedTermUntil: Day | null;
  convertsTo: string | null;
  lapseNote: { on: Day | null; condition: string | null; notedOn: Day; reached: boolean } | null;
  blockedUntilReleasedBy: string | null;
}

export interface PositionOccupancy {
  id: string;
  share: number;
  grade: string;
  from: Day;
  until: Day | null;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
}

/** A post as its own page shows it. */
export interface Position extends PositionRow {
  subBudget: string | null;
  funding: { budget: string; line: string } | null;
  fundingLine: { id: string; title: string; year: number } | null;
  neededFrom: Day | null;
  takeOver: {
    on: Day;
    status: PositionStatus;
    filledShare: number;
    qualifier: Qualifier;
    source: Source;
    inferred: string[];
  } | null;
  source: Source | null;
  decision: DecisionRef | null;
  decidedIn: { id: string } | null;
  flaggedFor: { id: string; key: string; title: string } | null;
  requestedOn: Day | null;
  approvedOn: Day | null;
  releasedOn: Day | null;
  advertisedOn: Day | null;
  firstFilledOn: Day | null;
  daysToFill: number | null;
  occupancies: PositionOccupancy[];
  warnings: { kind: string; on: Day | null; text: string; source: string | null }[];
  annualCost: Money | null;
  expectedCost: Money | null;
  costKnown: boolean;
  preparations: Preparation[];
  history: HistoryEntry[];
}

export const positionFigures = ['approvedShare', 'filledShare', 'vacantShare', 'cost', 'expectedCost'] as const;
export type PositionFigure = (typeof positionFigures)[number];

/** What some posts come to. */
export interface PositionFigures {
  posts: number;
  approvedShare: number;
  filledShare: number;
  vacantShare: number;
  releasedShare: number;
  blockedShare: number;
  outsidePlanShare: number;
  requestedShare: number;
  year: number;
  cost: Money;
  costKnown: boolean;
  expectedCost: Money;
  vacancyEffect: Money;
  unfilled: boolean;
}
export type PositionGrouping = 'status' | 'grade' | 'office' | 'measure' | 'planYear' | 'planKind';
export interface PositionSum {
  status: PositionStatus | null;
  grade: string | null;
  office: string | null;
  measure: { id: string; key: string; title: string } | null;
  planYear: number | null;
  planKind: PlanKind | null;
  figures: PositionFigures;
}

export interface PositionChange {
  id: string;
  position: { id: string; title: string; grade: string; office: string } | null;
  event: string;
  type: string;
  on: Day;
  late: boolean;
  share: number;
  summary: string;
  because: Because | null;
  decision: DecisionRef | null;
}
export interface PositionChanges {
  from: Day;
  to: Day;
  approvedShareFrom: number;
  approvedShareTo: number;
  new: PositionChange[];
  gone: PositionChange[];
  changed: PositionChange[];
}

export interface RateTable extends Doable {
  title: string;
  validFrom: Day;
  validUntil: Day | null;
  rates: { grade: string; annual: Money }[];
  material: Money;
  it: Money;
  overhead: number;
  yearlyRise: number;
  source: Source;
}

const MEASURE_LINK = '{ id key title }';
/** What the list asks of a post. */
export const POSITION_ROW = `id revision title planYear planKind grade gradeMark share filledShare vacantShare office status statusSince
  counted key vacantSince vacantDays endsOn endsInDays fixedTermUntil convertsTo blockedUntilReleasedBy
  lapseNote { on condition notedOn reached } measure ${MEASURE_LINK} ${TASKS}`;
/** What its page asks of a post. */
export const POSITION_WHOLE = `${POSITION_ROW} subBudget funding { budget line } fundingLine { id title year } neededFrom
  takeOver { on status filledShare qualifier ${SOURCE} inferred } ${SOURCE} decision ${DECISION_REF} decidedIn { id }
  flaggedFor ${MEASURE_LINK} requestedOn approvedOn releasedOn advertisedOn firstFilledOn daysToFill
  occupancies { id share grade from until at recordedAt late } warnings { kind on text source }
  annualCost expectedCost costKnown preparations ${PREPARATION} ${HISTORY}`;
export const POSITION_FIGURES = `{ posts approvedShare filledShare vacantShare releasedShare blockedShare outsidePlanShare requestedShare
  year cost costKnown expectedCost vacancyEffect unfilled }`;
export const RATE_TABLE = `id revision title validFrom validUntil rates { grade annual } material it overhead yearlyRise ${SOURCE} ${TASKS}`;

/** What posts come to, in groups. */
export const askPositionSums = question<
  { positionSums: PositionSum[] },
  { filter: object; by: readonly PositionGrouping[]; year?: number }
>(
  'positionSums',
  `query PositionSums($filter: PositionFilter, $by: [PositionGrouping!]!, $year: Int) {
    positionSums(filter: $filter, by: $by, year: $year) {
      status grade office planYear planKind measure ${MEASURE_LINK} figures ${POSITION_FIGURES} } }`,
);
/** Of which events a sum over posts is made. */
export const explainPositions = question<
  { of: { figures: { explain: Explanation } }[] },
  { filter: object; figure: PositionFigure; year?: number }
>(
  'positionSums',
  `query ExplainPositions($filter: PositionFilter, $figure: PositionFigure!, $year: Int) {
    of: positionSums(filter: $filter, by: [], year: $year) { figures { explain(figure: $figure) ${EXPLANATION} } } }`,
);
/** Of which events a figure of one post is made. */
export const explainPosition = question<
  { of: { explain: Explanation } | null },
  { id: string; figure: PositionFigure }
>(
  'position',
  `query ExplainPosition($id: ID!, $figure: PositionFigure!) { of: position(id: $id) { id explain(figure: $figure) ${EXPLANATION} } }`,
);
/** What became of the plan between two days. */
export const askChanges = question<{ positionChanges: PositionChanges }, { from: Day; to: Day }>(
  'positionChanges',
  `query Changes($from: Day!, $to: Day!) { positionChanges(from: $from, to: $to) { from to approvedShareFrom approvedShareTo
    ${['new', 'gone', 'changed']
      .map(
        group => `${group} { id event type on late share summary ${BECAUSE} decision ${DECISION_REF}
      position { id title grade office } }`,
      )
      .join(' ')} } }`,
);
/** What posts cost, by the tables of each time. */
export const askRateTables = question<{ rateTables: RateTable[] }>(
  'rateTables',
  `query RateTables { rateTables { ${RATE_TABLE} } }`,
);
/** What the first page of the personnel office asks: the sums of the day, the oldest vacancies, what ends next. */
export const askPersonnel = question<{
  positionSums: { figures: PositionFigures }[];
  byOffice: PositionSum[];
  byPlan: PositionSum[];
  vacant: { totalCount: number; nodes: PositionRow[] };
  ending: { totalCount: number; nodes: PositionRow[] };
  requested: { totalCount: number; nodes: PositionRow[] };
  flagged: { totalCount: number };
}>(
  'positionSums',
  `query Personnel { positionSums { figures ${POSITION_FIGURES} }
    byOffice: positionSums(by: [office]) { office figures ${POSITION_FIGURES} }
    byPlan: positionSums(by: [planYear, planKind]) { planYear planKind figures ${POSITION_FIGURES} }
    vacant: positions(filter: { vacant: true, counted: true }, orderBy: [{ field: vacantSince }], first: 8) {
      totalCount nodes { ${POSITION_ROW} } }
    ending: positions(filter: { endsWithinMonths: 12 }, orderBy: [{ field: endsOn }], first: 8) { totalCount nodes { ${POSITION_ROW} } }
    requested: positions(filter: { status: [requested, assessed, inPlanDraft] }, first: 8) { totalCount nodes { ${POSITION_ROW} } }
    flagged: positions(filter: { flagged: true }, first: 1) { totalCount } }`,
);
