import type { PositionStatus } from '@moves/events/catalogue/positions';
import { annualCostCents, costOfMonths, type RateTableOfCost } from '@moves/events/published/position-cost';
import { sharesByMonth } from '@moves/events/published/position-shares';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import type { Views } from '@moves/events/read-model/views';
import { sql } from 'kysely';
import { type Asked, matching, type PositionFilter } from './position-questions.ts';

/** By what posts are grouped, and the column that says it. */
export const GROUPINGS = {
  status: 'status',
  grade: 'grade',
  office: 'office',
  measure: 'measure',
  subBudget: 'sub_budget',
  planYear: 'plan_year',
  planKind: 'plan_kind',
} as const;
export type Grouping = keyof typeof GROUPINGS;

/** What a group's posts have in common. */
export interface Group {
  readonly status: PositionStatus | null;
  readonly grade: string | null;
  readonly office: string | null;
  readonly measure: string | null;
  readonly subBudget: string | null;
  readonly planYear: number | null;
  readonly planKind: string | null;
}

/** Sums over the posts of a group, in ten-thousandths and cents. */
export interface Figures {
  readonly posts: number;
  readonly approvedShare: number;
  readonly filledShare: number;
  readonly vacantShare: number;
  readonly releasedShare: number;
  readonly blockedShare: number;
  readonly outsidePlanShare: number;
  readonly requestedShare: number;
  readonly year: number;
  readonly cost: number;
  readonly costKnown: boolean;
  readonly expectedCost: number;
  readonly vacancyEffect: number;
  readonly unfilled: boolean;
  /** The posts these are sums of. */
  readonly filter: PositionFilter;
}

/** A post of a group with what its cost is made of. */
export interface CostedRow {
  readonly key: string;
  readonly thing: string;
  readonly grade: string;
  readonly share: number;
  readonly share_months: number;
}

const keyOf = (by: readonly Grouping[]) =>
  sql<string>`json_array(${sql.join(by.map(one => sql.ref(`p.${GROUPINGS[one]}`)))})`;
const ifCounted = (share: ReturnType<typeof sql>) => sql<number>`sum(case when p.counted then ${share} else 0 end)`;

const sharesIn = (asked: Asked, filter: PositionFilter, by: readonly Grouping[]) =>
  question(
    matching(asked, filter)
      .select([
        keyOf(by).as('key'),
        sql<number>`sum(p.counted)`.as('posts'),
        ifCounted(sql`p.share`).as('approved'),
        ifCounted(sql`p.filled_share`).as('filled'),
        ifCounted(sql`case when p.status <> 'approved' and p.blocked_by is null then p.share else 0 end`).as(
          'released',
        ),
        ifCounted(sql`case when p.blocked_by is not null then p.share else 0 end`).as('blocked'),
        sql<number>`sum(case when p.there and not p.counted then p.share else 0 end)`.as('outside'),
        sql<number>`sum(case when p.status in ('requested', 'assessed', 'inPlanDraft') then p.share else 0 end)`.as(
          'requested',
        ),
      ])
      .groupBy('key')
      .orderBy('key'),
  );

/** What each post is, and for how many share-months of a year it is filled or will be. */
export const costedRows = (
  asked: Asked,
  filter: PositionFilter,
  by: readonly Grouping[],
  year: number,
): Question<CostedRow> =>
  question(
    matching(asked, filter)
      .leftJoin(
        questionsOver<{ none: { thing: string } }>()
          .selectFrom(sharesByMonth(year, asked.today).as('s'))
          .select(['s.thing', sql<number>`sum(s.share)`.as('share_months')])
          .groupBy('s.thing')
          .as('m'),
        'm.thing',
        'p.thing',
      )
      .select([
        keyOf(by).as('key'),
        'p.thing',
        'p.grade',
        'p.share',
        sql<number>`coalesce(m.share_months, 0)`.as('share_months'),
      ])
      .orderBy('p.thing'),
  );

/** What one post costs in a whole year, and what it is expected to; both rounded for the post. */
export const costOf = (
  { grade, share, share_months }: Omit<CostedRow, 'key' | 'thing'>,
  year: number,
  rates: readonly RateTableOfCost[],
) => ({
  annual: annualCostCents({ grade, share }, year, rates),
  expected: costOfMonths([{ grade, share: share_months }], year, rates),
});

/** Sums over the posts that a filter lets through, one for each group; over none of them nothing is said. */
export async function sumsOver(
  views: Pick<Views, 'ask'>,
  asked: Asked,
  filter: PositionFilter,
  by: readonly Grouping[],
  year: number,
): Promise<{ group: Group; figures: Figures }[]> {
  const [groups, costed, rateRows] = await Promise.all([
    views.ask(sharesIn(asked, filter, by)),
    views.ask(costedRows(asked, { ...filter, counted: true }, by, year)),
    views.ask(allRates()),
  ]);
  const rates = ratesFrom(rateRows);
  const costs = new Map<string, { cost: number; expected: number; known: boolean }>();
  for (const row of costed) {
    const { annual, expected } = costOf(row, year, rates);
    const before = costs.get(row.key) ?? { cost: 0, expected: 0, known: true };
    costs.set(row.key, {
      cost: before.cost + (annual ?? 0),
      expected: before.expected + (expected ?? 0),
      known: before.known && annual !== undefined,
    });
  }
  return groups.map(row => {
    const { cost, expected, known } = costs.get(row.key) ?? { cost: 0, expected: 0, known: true };
    const values = JSON.parse(row.key) as (string | number | null)[];
    return {
      group: groupFrom(by, values),
      figures: {
        posts: row.posts,
        approvedShare: row.approved,
        filledShare: row.filled,
        vacantShare: row.approved - row.filled,
        releasedShare: row.released,
        blockedShare: row.blocked,
        outsidePlanShare: row.outside,
        requestedShare: row.requested,
        year,
        cost,
        costKnown: known,
        expectedCost: expected,
        vacancyEffect: cost - expected,
        unfilled: row.filled === 0,
        filter: narrowed(filter, by, values),
      },
    };
  });
}

/** Sums over no posts at all. */
export const nothing = (year: number, filter: PositionFilter): Figures => ({
  posts: 0,
  approvedShare: 0,
  filledShare: 0,
  vacantShare: 0,
  releasedShare: 0,
  blockedShare: 0,
  outsidePlanShare: 0,
  requestedShare: 0,
  year,
  cost: 0,
  costKnown: true,
  expectedCost: 0,
  vacancyEffect: 0,
  unfilled: true,
  filter,
});

const groupFrom = (by: readonly Grouping[], values: readonly (string | number | null)[]): Group => ({
  status: null,
  grade: null,
  office: null,
  measure: null,
  subBudget: null,
  planYear: null,
  planKind: null,
  ...Object.fromEntries(by.map((one, place) => [one, values[place]])),
});

/** The filter that lets through the posts of one group. */
function narrowed(
  filter: PositionFilter,
  by: readonly Grouping[],
  values: readonly (string | number | null)[],
): PositionFilter {
  const said = by.map((one, place) => [one, values[place]] as const);
  return {
    ...filter,
    ...Object.fromEntries(said.filter(([, value]) => value !== null).map(([one, value]) => [one, [value]])),
    without: said.filter(([, value]) => value === null).map(([one]) => GROUPINGS[one] as 'measure' | 'sub_budget'),
  };
}
