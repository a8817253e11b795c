import type { FieldOfAction, MeasurePhase, MeasureStatus } from '@moves/events/catalogue/measures';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { DecisionRef, Qualifier, Source } from '@moves/events/catalogue/values';
import type { MeasureFilter } from '@moves/events/published/measures/filter';
import type { JudgedMeasure } from '@moves/events/published/measures/judged';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import type { JudgedMilestone } from './milestones/milestone-questions.ts';
import type { MeasureCount } from './programme.ts';

/** A measure as its resolvers get it: what one row says, in the graph's words. */
export type MeasureShape = ReturnType<typeof measureShape>;
/** A milestone as its resolvers get it. */
export type MilestoneShape = ReturnType<typeof milestoneShape>;
/** An indicator as its resolvers get it. */
export type IndicatorShape = ReturnType<typeof indicatorShape>;
/** The counts the programme at a glance is made of. */
export interface ProgrammeShape {
  readonly counts: readonly MeasureCount[];
}
/** On what an approval stands, as its resolvers get it. */
export interface ApprovalShape {
  readonly on: Day;
  readonly decision: DecisionRef | null;
  readonly authority: string | null;
}
/** A page of a list: its count is asked only if somebody wants it. */
export interface PageShape {
  readonly filter: MeasureFilter;
  readonly nodes: MeasureShape[];
}

const parsed = <Shape>(json: string | null): Shape | null => (json === null ? null : (JSON.parse(json) as Shape));

/** A row about a measure in the graph's words. */
export const measureShape = (row: JudgedMeasure) => {
  const approval = parsed<{ on: Day; basis: { kind: string; decision?: DecisionRef; ground?: string } }>(row.approval);
  return {
    id: row.thing,
    key: row.thing,
    title: row.title,
    summary: row.summary,
    fieldOfAction: row.field_of_action as FieldOfAction,
    office: row.office,
    directorate: row.directorate,
    legalBasis: row.legal_basis,
    status: row.status as MeasureStatus,
    statusSince: row.status_since as Instant,
    phase: row.phase as MeasurePhase | null,
    plannedStartOn: row.planned_start_on as Day | null,
    plannedEndOn: row.planned_end_on as Day | null,
    public: row.public === 1,
    takeOver: parsed<{ on: Day; status: MeasureStatus; qualifier: Qualifier; source: Source; inferred: string[] }>(
      row.take_over,
    ),
    approval:
      approval &&
      ({
        on: approval.on,
        decision: approval.basis.decision ?? null,
        authority: approval.basis.ground ?? null,
      } satisfies ApprovalShape),
    light: row.light,
    scheduleLight: row.schedule_light,
    costLight: row.cost_light,
    resourcesLight: row.resources_light,
    freshnessLight: row.freshness_light,
    heardOfOn: row.heard_of_on as Day,
    slipDays: row.slip_days,
    milestonesReached: row.milestones_reached,
    milestonesTotal: row.milestones_total,
    nextMilestoneId: row.next_milestone,
  };
};

/** A row about a milestone in the graph's words. */
export const milestoneShape = (row: JudgedMilestone) => ({
  id: row.milestone,
  measureId: row.thing,
  name: row.name,
  baselineOn: row.baseline_on as Day | null,
  planOn: row.plan_on as Day | null,
  forecastOn: row.forecast_on as Day | null,
  actualOn: row.actual_on as Day | null,
  statedAs: row.stated_as,
  critical: row.critical === 1,
  source: parsed<Source>(row.source),
  slipDays: row.slip_days,
  overdue: row.overdue === 1,
});

/** A row about an indicator in the graph's words. */
export const indicatorShape = (row: MeasureTables['measure_indicators']) => ({
  id: row.indicator,
  measureId: row.thing,
  name: row.name,
  unit: row.unit,
  definition: row.definition,
  direction: row.direction as 'up' | 'down',
  baseline: parsed<{ value: number; qualifier: Qualifier; on?: Day }>(row.baseline),
  target: parsed<{ value: number; on?: Day }>(row.target),
  source: parsed<Source>(row.source),
});

/** A row about a reading in the graph's words. */
export const readingShape = (row: MeasureTables['measure_readings']) => ({
  id: row.entry,
  value: row.value,
  qualifier: row.qualifier as Qualifier,
  on: row.on_day as Day,
  source: parsed<Source>(row.source)!,
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
  corrected: row.corrected === 1,
});
