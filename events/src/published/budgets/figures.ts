import { type Expression, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { LineKind } from '../../catalogue/budgets.ts';
import { folded } from '../../read-model/folded.ts';
import { amongst, questionsOver } from '../../read-model/question.ts';
import type { BudgetTables } from '../budgets.ts';
import { authorityFigures, type BookedFigure, bookedFigures } from './bookings.ts';

const db = questionsOver<BudgetTables>();

/** Which lines a list or a sum is about; every condition given must hold, and of the values in one list, one. */
export interface LineFilter {
  readonly search?: string | null;
  /** `100-2018:it-security` */
  readonly ids?: readonly string[] | null;
  readonly budget?: readonly string[] | null;
  readonly year?: readonly number[] | null;
  readonly subBudget?: readonly string[] | null;
  readonly profitCentre?: readonly string[] | null;
  readonly kind?: readonly LineKind[] | null;
  readonly measure?: readonly string[] | null;
  readonly coverGroup?: readonly string[] | null;
  readonly takenOver?: boolean | null;
  /** Less than nothing is available. */
  readonly short?: boolean | null;
}

/** By what lines are summed up. */
const lineGroups = ['year', 'subBudget', 'profitCentre', 'kind', 'measure', 'budget', 'coverGroup'] as const;
export type LineGroup = (typeof lineGroups)[number];

/** The lines of a filter, or those of one group of them. */
export interface LineScope {
  readonly filter: LineFilter;
  readonly group?: Readonly<Partial<Record<LineGroup, string | number | null>>>;
}

/** Where a question finds what lines are grouped by. */
export const groupColumns = {
  year: 'year',
  subBudget: 'of_sub_budget',
  profitCentre: 'profit_centre',
  kind: 'kind',
  measure: 'measure',
  budget: 'thing',
  coverGroup: 'cover_group',
} as const satisfies Record<LineGroup, string>;

/** A line as a question finds it: its row, its id, and what its Budget says for it. */
export type AskedLine = BudgetTables['budget_lines'] & {
  id: string;
  year: number;
  budget_title: string;
  of_sub_budget: string | null;
};

/** What is booked on lines, in cents; `block_cents` are blocks by note, without what is frozen. */
export interface BookedSums {
  taken_over_cents: number;
  appropriation_cents: number;
  supplementary_cents: number;
  virement_cents: number;
  carry_in_cents: number;
  carry_out_cents: number;
  excess_cents: number;
  earmarked_cents: number;
  block_cents: number;
  frozen_cents: number;
  reserved_cents: number;
  committed_cents: number;
  actual_cents: number;
  in_transit_cents: number;
  forecast_cents: number;
}

/** The figures of a line or a sum: what is booked, and what is made of it. */
export interface BudgetFiguresRow extends BookedSums {
  authority_cents: number;
  blocked_cents: number;
  available_cents: number;
  /** Hundredths of a per cent; null without authority. */
  usage: number | null;
  deviation_cents: number;
}

/** A line with its figures. */
export type FiguredLine = AskedLine & BudgetFiguresRow & { rest_cents: number; personnel_cents: number };

/** The column of each booked figure. */
export const columnOf: Readonly<Record<BookedFigure, keyof BookedSums>> = {
  takenOver: 'taken_over_cents',
  appropriation: 'appropriation_cents',
  supplementary: 'supplementary_cents',
  virement: 'virement_cents',
  carryIn: 'carry_in_cents',
  carryOut: 'carry_out_cents',
  excess: 'excess_cents',
  earmarked: 'earmarked_cents',
  blocked: 'block_cents',
  frozen: 'frozen_cents',
  reserved: 'reserved_cents',
  committed: 'committed_cents',
  actual: 'actual_cents',
  inTransit: 'in_transit_cents',
};

/** What some columns add up to. */
const plus = (columns: readonly string[]): RawBuilder<number> =>
  sql`(${sql.join(
    columns.map(column => sql.ref(column)),
    sql` + `,
  )})`;

const authority = plus(authorityFigures.map(figure => columnOf[figure]));
const blocked = plus(['block_cents', 'frozen_cents']);
const used = plus(['reserved_cents', 'committed_cents', 'actual_cents']);

/** authority − blocked − reserved − committed − actual: what remains must be visible at all times (§ 27 (3) GemHVO). */
const available = sql<number>`(${authority} - ${blocked} - ${used})`;

/** What is made of booked figures, wherever they are added up. Said here once, for the graph and for reports. */
const made = [
  authority.as('authority_cents'),
  blocked.as('blocked_cents'),
  available.as('available_cents'),
  // Half a hundredth counts as a whole one; integers, so that nothing depends on binary fractions.
  sql<number | null>`case when ${authority} > 0
    then (20000 * ${used} + sign(${used}) * ${authority}) / (2 * ${authority}) end`.as('usage'),
  sql<number>`(forecast_cents - ${authority})`.as('deviation_cents'),
] as const;

/**
 * What is expected by the year's end: what is still planned, and actual and committed. What the posts of a line will cost
 * counts as far as it is not actual or committed already.
 */
const forecast = sql<number>`(rest_cents + max(personnel_cents, actual_cents + committed_cents))`;

/** The lines of a scope, each with what its Budget says for it; of `short`, nothing is known here yet. */
export const linesAsked = ({ filter, group = {} }: LineScope) => {
  const { search, ids, budget, year, subBudget, profitCentre, kind, measure, coverGroup, takenOver } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const lines = db
    .selectFrom('budget_lines as l')
    .innerJoin('budgets as b', 'b.thing', 'l.thing')
    .selectAll('l')
    .select(['b.year', 'b.title as budget_title', sql<string>`l.thing || ':' || l.line`.as('id')])
    .select(sql<string | null>`coalesce(l.sub_budget, b.sub_budget)`.as('of_sub_budget'));
  const among = (column: string | Expression<unknown>, values: readonly (string | number)[] | null | undefined) =>
    values ? [amongst(column, values)] : [];
  const conditions = [
    ...among('l.thing', budget ?? (ids && [...new Set(ids.map(id => id.split(':')[0]!))])),
    ...among(sql`l.thing || ':' || l.line`, ids),
    ...among('b.year', year),
    ...among(sql`coalesce(l.sub_budget, b.sub_budget)`, subBudget),
    ...among('l.profit_centre', profitCentre),
    ...among('l.kind', kind),
    ...among('l.measure', measure),
    ...among('l.cover_group', coverGroup),
    ...(takenOver == null ? [] : [sql<boolean>`(l.taken_over is not null) = ${takenOver ? 1 : 0}`]),
    ...words.map(word => sql<boolean>`instr(l.search || ' ' || b.search, ${word}) > 0`),
  ];
  const asked = conditions.reduce((query, condition) => query.where(condition as never), lines);
  const columns = Object.entries(group) as [LineGroup, string | number | null][];
  const grouped = columns.reduce(
    (query, [by, value]) => query.where(sql<boolean>`${sql.ref(groupColumns[by])} is ${value}` as never),
    db.selectFrom(asked.as('a')).selectAll(),
  );
  return (columns.length > 0 ? grouped : asked) as unknown as LineQuery<AskedLine>;
};
// biome-ignore lint/complexity/noBannedTypes: the tables behind it are nobody's business
export type LineQuery<Row> = SelectQueryBuilder<{}, never, Row>;

/** The line a booking `k` belongs to: said by itself or by what it takes from. */
const ofLine = sql<string | null>`coalesce(k.line, r.line, c.line, o.line)`;

/** The bookings that count, of some Budgets, beside what they take from if they do not say their line themselves. */
const counted = (budgets: RawBuilder<unknown>) =>
  db
    .selectFrom('budget_bookings as k')
    .leftJoin('budget_reservations as r', on =>
      on
        .onRef('r.thing', '=', 'k.budget')
        .onRef('r.reservation', '=', 'k.reservation')
        .on(sql`k.line is null and k.figure`, '=', 'reserved'),
    )
    .leftJoin('budget_commitments as c', on =>
      on
        .onRef('c.thing', '=', 'k.budget')
        .onRef('c.commitment', '=', 'k.commitment')
        .on(sql`k.line is null and k.figure`, '=', 'committed'),
    )
    .leftJoin('budget_carry_overs as o', on =>
      on
        .onRef('o.thing', '=', 'k.budget')
        .onRef('o.carry_over', '=', 'k.carry_over')
        .on(sql`k.line is null and k.figure`, '=', 'inTransit'),
    )
    .where('k.pending', '=', 0)
    .where(sql<boolean>`k.budget in ${budgets}` as never);

/**
 * The bookings that count, of some Budgets, each with the line it belongs to (`of_line`). One that takes from what was not
 * there yet at the cut has none.
 */
export const booked = (budgets: RawBuilder<unknown>) => counted(budgets).selectAll('k').select(ofLine.as('of_line'));

/** What is booked on each line of some Budgets, a column for each figure. */
const bookedSums = (budgets: RawBuilder<unknown>) => {
  // Many bookings become few sums before these become columns.
  const byFigure = counted(budgets)
    .groupBy(['k.budget', ofLine, 'k.figure'])
    .select(['k.budget', ofLine.as('of_line'), 'k.figure', sql<number>`sum(k.cents)`.as('cents')]);
  return db
    .selectFrom(byFigure.as('k'))
    .groupBy(['k.budget', 'k.of_line'])
    .select(['k.budget', 'k.of_line'])
    .select(
      bookedFigures.map(figure =>
        sql<number>`sum(case when k.figure = ${sql.lit(figure)} then k.cents else 0 end)`.as(columnOf[figure]),
      ),
    );
};

/** The latest forecast of each line and post, of some Budgets. */
export const latestForecasts = (budgets: RawBuilder<unknown>) => {
  const ranked = db
    .selectFrom('budget_forecasts as f')
    .where(sql<boolean>`f.thing in ${budgets}` as never)
    .selectAll('f')
    .select(
      sql<number>`row_number() over (partition by f.thing, f.line, f.post order by f.at desc, f.position desc, f.place desc)`.as(
        'newest',
      ),
    );
  return db.selectFrom(ranked.as('f')).where('f.newest', '=', 1).selectAll('f');
};

/** The Budgets in which the lines of a scope are, for what asks about their bookings. */
export const budgetsOf = (scope: LineScope): RawBuilder<unknown> =>
  scope.filter.budget && !scope.group
    ? sql`(select value from json_each(${JSON.stringify(scope.filter.budget)}))`
    : sql`(select thing from ${linesAsked(scope).as('n')})`;

/** The lines of a scope with their figures. */
export const figuredLines = (scope: LineScope): LineQuery<FiguredLine> => {
  const budgets = budgetsOf(scope);
  const sums = bookedSums(budgets);
  const forecasts = db
    .selectFrom(latestForecasts(budgets).as('f'))
    .groupBy(['f.thing', 'f.line'])
    .select(['f.thing', 'f.line'])
    .select([
      sql<number>`sum(case when f.post is null then f.cents else 0 end)`.as('rest_cents'),
      sql<number>`sum(case when f.post is null then 0 else f.cents end)`.as('personnel_cents'),
    ]);
  const summed = db
    .selectFrom(linesAsked(scope).as('l'))
    .leftJoin(sums.as('s'), on =>
      on.onRef('s.budget', '=', sql.ref('l.thing')).onRef('s.of_line', '=', sql.ref('l.line')),
    )
    .leftJoin(forecasts.as('f'), on =>
      on.onRef('f.thing', '=', sql.ref('l.thing')).onRef('f.line', '=', sql.ref('l.line')),
    )
    .selectAll('l')
    .select(
      [...Object.values(columnOf), 'rest_cents', 'personnel_cents'].map(column =>
        sql<number>`coalesce(${sql.ref(column)}, 0)`.as(column),
      ),
    );
  const expected = db.selectFrom(summed.as('x')).selectAll().select(forecast.as('forecast_cents'));
  const all = db.selectFrom(expected.as('y')).selectAll().select(made);
  const { short } = scope.filter;
  const narrowed = db
    .selectFrom(all.as('z'))
    .selectAll()
    .where(sql<boolean>`(available_cents < 0) = ${short ? 1 : 0}` as never);
  return (short == null ? all : narrowed) as unknown as LineQuery<FiguredLine>;
};

/** A sum of lines: by what they are grouped, how many they are, and their figures. */
export type FiguredSum = BudgetFiguresRow & { lines: number } & {
  [By in LineGroup as (typeof groupColumns)[By]]?: By extends 'year' ? number : string | null;
};

/** The sums of a scope's lines, group by group; one of all, if they are not grouped. */
export const figuredSums = (scope: LineScope, by: readonly LineGroup[]): LineQuery<FiguredSum> => {
  const columns = by.map(group => sql.ref(groupColumns[group]));
  const figures = [...Object.values(columnOf), 'forecast_cents'];
  const sums = db
    .selectFrom(figuredLines(scope).as('l'))
    .select(by.map(group => sql.ref(groupColumns[group]).as(groupColumns[group])))
    .select(sql<number>`count(*)`.as('lines'))
    .select(figures.map(column => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`.as(column)))
    .$if(columns.length > 0, query => query.groupBy(columns as never));
  const all = db.selectFrom(sums.as('g')).selectAll().select(made);
  return columns.reduce((query, column) => query.orderBy(column as never), all) as unknown as LineQuery<FiguredSum>;
};
