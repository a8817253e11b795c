import type { PlanKind, PositionStatus } from '@moves/events/catalogue/positions';
import { type Day, daysBetween, type Instant, startOfDay } from '@moves/events/catalogue/time';
import type { DecisionRef, Mark, Qualifier, Source } from '@moves/events/catalogue/values';
import { isLate } from '@moves/events/graph/history';
import type { JudgedPosition, PositionTables } from '@moves/events/published/position-shares';
import type { RateRow } from '@moves/events/published/rates';
import type { PositionFilter } from './position-questions.ts';
import type { Figures, Group } from './position-sums.ts';

/** A thing of another service, as it is referred to. */
export interface Key {
  readonly __typename?: string;
  readonly id: string;
}

/** A post as its resolvers get it: what one row says, in the graph's words. */
export type PositionShape = ReturnType<ReturnType<typeof positionShapeOn>>;
/** A filled share as its resolvers get it. */
export type OccupancyShape = ReturnType<typeof occupancyShape>;
/** Sums as their resolvers get them: enough to explain them. */
export type FiguresShape = Figures;
/** A table of rates as its resolvers get it. */
export type RateTableShape = ReturnType<typeof rateTableShapes>[number];
/** A group of posts as its resolvers get it. */
export type SumShape = Group & { readonly figures: Figures };
/** A page of a list: its count is asked only if somebody wants it. */
export interface PageShape {
  readonly filter: PositionFilter;
  readonly nodes: PositionShape[];
}

const parsed = <Shape>(json: string | null): Shape | null => (json === null ? null : (JSON.parse(json) as Shape));

/** Rows about posts in the graph's words, as a day makes of them. */
export const positionShapeOn = (today: Day) => (row: JudgedPosition) => ({
  id: row.thing,
  title: row.title,
  planYear: row.plan_year,
  planKind: row.plan_kind as PlanKind,
  grade: row.grade,
  gradeMark: row.grade_mark as Mark,
  share: row.share,
  filledShare: row.filled_share,
  vacantShare: row.vacant_share,
  office: row.office,
  subBudget: row.sub_budget,
  funding: row.funding_budget && row.funding_line ? { budget: row.funding_budget, line: row.funding_line } : null,
  measureId: row.measure,
  key: row.key_post === 1,
  neededFrom: row.needed_from as Day | null,
  status: row.status,
  // What has become vacant has been so since its last share became free, whatever the last step was.
  statusSince:
    row.status === 'vacant' && row.vacant_since ? startOfDay(row.vacant_since) : (row.status_since as Instant),
  counted: row.counted === 1,
  takeOver: parsed<{
    on: Day;
    status: PositionStatus;
    filledShare: number;
    qualifier: Qualifier;
    source: Source;
    inferred: string[];
  }>(row.take_over),
  source: parsed<Source>(row.source),
  decision: parsed<DecisionRef>(row.decision),
  decisionId: row.decision_id,
  lapseNote: row.lapse_noted_on
    ? {
        on: row.lapse_on as Day | null,
        condition: row.lapse_condition,
        notedOn: row.lapse_noted_on as Day,
        decision: parsed<DecisionRef>(row.lapse_decision),
        reached: row.lapse_on !== null && row.lapse_on <= today,
      }
    : null,
  convertsTo: row.converts_to,
  conversionNotedOn: row.conversion_noted_on as Day | null,
  fixedTermUntil: row.fixed_term_until as Day | null,
  endsOn: row.ends_on,
  endsInDays: row.ends_on && daysBetween(today, row.ends_on),
  blockedUntilReleasedBy: row.blocked_by,
  flaggedMeasureId: row.flagged_measure,
  requestedOn: row.requested_on as Day | null,
  approvedOn: row.approved_on as Day | null,
  releasedOn: row.released_on as Day | null,
  advertisedOn: row.advertised_on as Day | null,
  firstFilledOn: row.first_filled_on,
  daysToFill: row.released_on && row.first_filled_on ? daysBetween(row.released_on as Day, row.first_filled_on) : null,
  vacantSince: row.vacant_since,
  vacantDays: row.vacant_since && daysBetween(row.vacant_since, today),
  there: row.there === 1,
});

/** A row about a filled share in the graph's words. */
export const occupancyShape = (row: PositionTables['position_occupancies']) => {
  const times = { at: row.at as Instant, recordedAt: row.recorded_at as Instant };
  return {
    id: row.occupancy,
    share: row.share,
    grade: row.grade,
    from: row.from_on as Day,
    until: row.until_on as Day | null,
    ...times,
    late: isLate(times),
  };
};

/** Rows about rates in the graph's words, a table each. */
export function rateTableShapes(rows: readonly RateRow[]) {
  const tables = [...new Set(rows.map(({ thing }) => thing))];
  return tables.map(id => {
    const own = rows.filter(({ thing }) => thing === id);
    const table = own[0]!;
    return {
      id,
      title: table.title,
      validFrom: table.valid_from as Day,
      validUntil: table.valid_until as Day | null,
      rates: own.map(({ grade, annual_cents }) => ({ grade, annual: annual_cents })),
      material: table.material_cents,
      it: table.it_cents,
      overhead: table.overhead,
      yearlyRise: table.yearly_rise,
      source: parsed<Source>(table.source)!,
    };
  });
}
