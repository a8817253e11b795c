import { sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';
import {
  costLight,
  type Light,
  type MoneyOfYear,
  overallLight,
  type PostDays,
  postLight,
  worstLight,
} from '../../read-model/lights.ts';
import { questionsOver } from '../../read-model/question.ts';
import { figuredSums } from '../budgets/figures.ts';
import { judgedPositions } from '../position-shares.ts';

/** Where the rules for lights find the money of a year, in a query that calls its sums `f`. */
export const moneyOfYear: MoneyOfYear = {
  authority: 'f.authority_cents',
  blocked: 'f.blocked_cents',
  committed: 'f.committed_cents',
  actual: 'f.actual_cents',
  forecast: 'f.forecast_cents',
};

/** Where the rules for lights find what they judge of a post, in a query that calls posts `p`. */
export const postDays: PostDays = {
  status: 'p.status',
  there: 'p.there',
  keyPost: 'p.key_post',
  vacantSince: 'p.vacant_since',
  neededFrom: 'p.needed_from',
  endsOn: 'p.ends_on',
};

/** The year in which the money of a measure is judged on a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const db = questionsOver<Record<never, never>>();

/** What each measure, or each of some, has and will need in the year of a day, over all its lines. */
export const moneyByMeasure = (today: Day, measures?: readonly string[]) =>
  figuredSums({ filter: { year: [yearOf(today)], measure: measures ?? null } }, ['measure']);

/** What each measure has of posts on a day: how much is approved and filled, and the worst light of all. */
export const postsByMeasure = (today: Day) =>
  db
    .selectFrom(judgedPositions(today).as('p'))
    .where('p.measure', 'is not', null)
    .groupBy('p.measure')
    .select('p.measure')
    .select([
      sql<number>`sum(case when p.there then p.share end)`.as('approved_share'),
      sql<number>`sum(case when p.there then p.filled_share end)`.as('filled_share'),
      worstLight(postLight(postDays, today)).as('light'),
    ]);

/** 1 if the Budgets could not set aside what a tender for a measure needs, and have not since (X2). */
const withUnfundedTender = (measure: string) =>
  sql<number>`(exists (select 1 from measure_unfunded_tenders as u
    where u.measure = ${sql.ref(measure)} and u.refused_on is not null))`;

/** The light of what a measure, or one of some, costs in the year of a day; none without lines; yellow at best while a tender lacks its money. */
export const costLightOf = (measure: string, today: Day, only?: readonly string[]) =>
  overallLight(
    sql<Light>`coalesce((select ${costLight(moneyOfYear)} from ${moneyByMeasure(today, only).as('f')}
      where f.measure = ${sql.ref(measure)}), 'none')`,
    sql<Light>`case when ${withUnfundedTender(measure)} then 'yellow' else 'none' end`,
  );

/** The light of the posts of a measure; none without posts. */
export const resourcesLightOf = (measure: string, today: Day) =>
  sql<Light>`(select ${worstLight(postLight(postDays, today))} from ${judgedPositions(today).as('p')}
    where p.measure = ${sql.ref(measure)})`;

/** 1 if a measure has no post of which any share is filled on a day. */
export const withoutFilledPost = (measure: string, today: Day) =>
  sql<number>`(not exists (select 1 from ${judgedPositions(today).as('p')}
    where p.measure = ${sql.ref(measure)} and p.there and p.filled_share > 0))`;
