import { type Expression, type RawBuilder, sql } from 'kysely';
import { endedStatuses } from '../catalogue/measures.ts';
import { freshnessThresholds, scheduleThresholds } from '../catalogue/thresholds.ts';
import type { Day } from '../catalogue/time.ts';

/** The traffic lights, the worst first; `grey` says that nobody has reported, `none` that there is nothing to judge. */
export const lights = ['red', 'yellow', 'grey', 'green', 'none'] as const;
export type Light = (typeof lights)[number];

/** Where a rule finds what it judges: a column by name (`milestones.plan_on`), or any expression of SQL. */
export type Judged = string | Expression<unknown>;

/** The columns of a milestone's row that its slip depends on; each may hold null. */
export interface MilestoneDays {
  readonly planOn: Judged;
  readonly forecastOn: Judged;
  readonly actualOn: Judged;
}

const the = (judged: Judged) => (typeof judged === 'string' ? sql.ref(judged) : judged);
const days = (from: Expression<unknown>, to: Expression<unknown>) =>
  sql<number | null>`cast(julianday(${to}) - julianday(${from}) as integer)`;

/** The day on which a milestone that is not reached is expected: its forecast, or else its plan. */
export const expectedOn = ({
  planOn,
  forecastOn,
}: Pick<MilestoneDays, 'planOn' | 'forecastOn'>): RawBuilder<Day | null> =>
  sql`coalesce(${the(forecastOn)}, ${the(planOn)})`;

/** Days from a milestone's plan to its actual day, or to the expected one; what is overdue slips until today. Null without a plan. */
export const slipDays = ({ planOn, forecastOn, actualOn }: MilestoneDays, today: Day): RawBuilder<number | null> =>
  days(the(planOn), sql`coalesce(${the(actualOn)}, max(${expectedOn({ planOn, forecastOn })}, ${today}))`);

/** 1 if a milestone's expected day has passed without its being reached, else 0. */
export const overdue = ({ planOn, forecastOn, actualOn }: MilestoneDays, today: Day): RawBuilder<number> =>
  sql`(${the(actualOn)} is null and coalesce(${expectedOn({ planOn, forecastOn })} < ${today}, 0))`;

/** 1 if a measure is over (`endedStatuses`), else 0. */
export const ended = (status: Judged): RawBuilder<number> =>
  sql`(${the(status)} in (${sql.join(endedStatuses.map(name => sql.lit(name)))}))`;

/**
 * The light of a measure's schedule, from the worst `slipDays` of its open milestones (null: none has a plan) and how
 * many critical ones are `overdue`.
 */
export const scheduleLight = (of: {
  status: Judged;
  worstSlipDays: Judged;
  criticalOverdue: Judged;
}): RawBuilder<Light> =>
  sql`case
    when ${ended(of.status)} then 'none'
    when ${the(of.criticalOverdue)} > 0 then 'red'
    when ${the(of.worstSlipDays)} is null then 'none'
    when ${the(of.worstSlipDays)} <= ${sql.lit(scheduleThresholds.greenUpToDays)} then 'green'
    when ${the(of.worstSlipDays)} <= ${sql.lit(scheduleThresholds.yellowUpToDays)} then 'yellow'
    else 'red' end`;

/** The light of how fresh the word on a measure is, from the day it was last heard of. */
export const freshnessLight = (of: { status: Judged; heardOfOn: Judged }, today: Day): RawBuilder<Light> => {
  const silent = days(the(of.heardOfOn), sql`${today}`);
  return sql`case
    when ${ended(of.status)} then 'none'
    when ${silent} <= ${sql.lit(freshnessThresholds.greenUpToDays)} then 'green'
    when ${silent} <= ${sql.lit(freshnessThresholds.yellowUpToDays)} then 'yellow'
    else 'grey' end`;
};

/** The worst of some lights: red, yellow, grey, green, none. */
export const overallLight = (...judged: Judged[]): RawBuilder<Light> => {
  const among = sql.join(judged.map(the));
  const cases = lights.map(light => sql`when ${sql.lit(light)} in (${among}) then ${sql.lit(light)}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
};
