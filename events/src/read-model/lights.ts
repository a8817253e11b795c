import { type Expression, type RawBuilder, sql } from 'kysely';
import { endedStatuses } from '../catalogue/measures.ts';
import {
  costThresholds,
  freshnessThresholds,
  resourcesThresholds,
  scheduleThresholds,
} from '../catalogue/thresholds.ts';
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

/** The columns of what a measure's lines of a year have and will need, in cents. */
export interface MoneyOfYear {
  readonly authority: Judged;
  readonly blocked: Judged;
  readonly committed: Judged;
  readonly actual: Judged;
  readonly forecast: Judged;
}

/** 1 if more is bound and spent than may be: a commitment is due for which there is no funding. */
export const unfunded = ({
  authority,
  blocked,
  committed,
  actual,
}: Omit<MoneyOfYear, 'forecast'>): RawBuilder<number> =>
  sql`(${the(committed)} > 0 and ${the(committed)} + ${the(actual)} > ${the(authority)} - ${the(blocked)})`;

/** The light of what a measure costs in a year: by the forecast against authority, and by what is bound without funding. */
export const costLight = (of: MoneyOfYear): RawBuilder<Light> => {
  const excess = sql`10000 * (${the(of.forecast)} - ${the(of.authority)})`;
  return sql`case
    when ${unfunded(of)} then 'red'
    when ${excess} <= ${sql.lit(costThresholds.greenUpTo)} * ${the(of.authority)} then 'green'
    when ${excess} <= ${sql.lit(costThresholds.yellowUpTo)} * ${the(of.authority)} then 'yellow'
    else 'red' end`;
};

/** The columns of a post that the light of resources depends on; the days may hold null. */
export interface PostDays {
  readonly status: Judged;
  readonly there: Judged;
  readonly keyPost: Judged;
  readonly vacantSince: Judged;
  readonly neededFrom: Judged;
  readonly endsOn: Judged;
}

/** The day from which a post is missed: needed, and free. Null if nothing of it is free. */
export const missedFrom = ({ vacantSince, neededFrom }: Pick<PostDays, 'vacantSince' | 'neededFrom'>) =>
  sql<Day | null>`max(${the(vacantSince)}, coalesce(${the(neededFrom)}, ${the(vacantSince)}))`;

/** 1 if a post that the measure cannot do without is gone: lapsed, or past its last day. */
export const keyPostLapsed = (of: PostDays, today: Day): RawBuilder<number> =>
  sql`(${the(of.keyPost)} and (${the(of.status)} = 'lapsed' or (${the(of.there)} and coalesce(${the(of.endsOn)} < ${today}, 0))))`;

/** The light of one post of a measure; none for one that is not there and was no key post. */
export const postLight = (of: PostDays, today: Day): RawBuilder<Light> => {
  const after = (months: number) => sql`date(${missedFrom(of)}, ${sql.lit(`+${months} months`)}) < ${today}`;
  return sql`case
    when ${keyPostLapsed(of, today)} then 'red'
    when not ${the(of.there)} then 'none'
    when ${after(resourcesThresholds.redAfterMonths)} then 'red'
    when ${after(resourcesThresholds.yellowAfterMonths)} then 'yellow'
    else 'green' end`;
};

const placeOf = (judged: Judged): RawBuilder<number> =>
  sql`case ${the(judged)} ${sql.join(
    lights.map((light, place) => sql`when ${sql.lit(light)} then ${sql.lit(place)}`),
    sql` `,
  )} end`;

/** The worst of some lights: red, yellow, grey, green, none. Each is computed once, however dear it is. */
export const overallLight = (...judged: Judged[]): RawBuilder<Light> => {
  const best = sql.lit(lights.length - 1);
  const worst = sql`min(${sql.join([best, ...judged.map(placeOf)])})`;
  return lightAt(worst);
};

/** The worst light of many rows; none of no rows. */
export const worstLight = (judged: Judged): RawBuilder<Light> =>
  lightAt(sql`coalesce(min(${placeOf(judged)}), ${sql.lit(lights.length - 1)})`);

const lightAt = (place: Expression<unknown>): RawBuilder<Light> => {
  const cases = lights.map((light, at) => sql`when ${sql.lit(at)} then ${sql.lit(light)}`);
  return sql`case ${place} ${sql.join(cases, sql` `)} end`;
};
