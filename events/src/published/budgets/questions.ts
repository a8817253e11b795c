import { sql } from 'kysely';
import type { LineKind } from '../../catalogue/budgets.ts';
import { amongst, type Question, question, questionsOver } from '../../read-model/question.ts';
import type { BudgetTables } from '../budgets.ts';
import { authorityFigures, type BookedFigure } from './bookings.ts';
import {
  booked,
  budgetsOf,
  type FiguredLine,
  type FiguredSum,
  figuredLines,
  figuredSums,
  type LineFilter,
  type LineGroup,
  type LineScope,
  latestForecasts,
  linesAsked,
} from './figures.ts';

const db = questionsOver<BudgetTables>();

/** In which order lines are listed; the id decides between equals. */
export interface LineOrder {
  readonly field:
    | 'id'
    | 'year'
    | 'title'
    | 'kind'
    | 'profitCentre'
    | 'measure'
    | 'authority'
    | 'reserved'
    | 'committed'
    | 'actual'
    | 'available'
    | 'usage'
    | 'deviation';
  readonly direction: 'asc' | 'desc';
}
const KINDS: readonly LineKind[] = ['operating', 'personnel', 'investment'];
const ORDER: Readonly<Record<LineOrder['field'], ReturnType<typeof sql>>> = {
  id: sql`thing || ':' || line`,
  year: sql`year`,
  title: sql`title_folded`,
  kind: sql`case kind ${sql.join(
    KINDS.map((kind, place) => sql`when ${sql.lit(kind)} then ${sql.lit(place)}`),
    sql` `,
  )} end`,
  profitCentre: sql`profit_centre`,
  measure: sql`measure`,
  authority: sql`authority_cents`,
  reserved: sql`reserved_cents`,
  committed: sql`committed_cents`,
  actual: sql`actual_cents`,
  available: sql`available_cents`,
  usage: sql`usage`,
  deviation: sql`deviation_cents`,
};
const MAY_BE_UNKNOWN = new Set<LineOrder['field']>(['profitCentre', 'measure', 'usage']);

/** Lines with their figures, in some order; where nothing is known, it comes last. */
export const linePage = (
  scope: LineScope,
  orderBy: readonly LineOrder[] = [],
  first = -1,
  offset = 0,
): Question<FiguredLine> => {
  const ordered = orderBy.reduce((query, { field, direction }) => {
    const known = MAY_BE_UNKNOWN.has(field) ? query.orderBy(sql`${ORDER[field]} is null`) : query;
    return known.orderBy(ORDER[field], direction);
  }, figuredLines(scope));
  const byId = orderBy.some(({ field }) => field === 'id') ? ordered : ordered.orderBy(ORDER.id);
  return question(byId.limit(sql.lit(first)).offset(sql.lit(offset)));
};

/** How many lines a filter lets through. */
export const lineCount = (filter: LineFilter): Question<{ n: number }> =>
  question(
    db
      .selectFrom((filter.short == null ? linesAsked({ filter }) : figuredLines({ filter })).as('n'))
      .select(sql<number>`count(*)`.as('n')),
  );

/** The sums of lines, group by group; one of all, if they are not grouped. */
export const lineSums = (filter: LineFilter, by: readonly LineGroup[] = []): Question<FiguredSum> =>
  question(figuredSums({ filter }, by));

/** A booking as a question finds it, with the line it belongs to. */
export type BookingRow = BudgetTables['budget_bookings'] & { of_line: string };

/** The bookings of some figures of a scope's lines, in the order in which they took effect. */
export const bookingsOf = (scope: LineScope, figures: readonly BookedFigure[]): Question<BookingRow> => {
  const lines = scope.filter.short == null ? linesAsked(scope) : figuredLines(scope);
  return question(
    db
      .selectFrom(booked(budgetsOf(scope)).as('k'))
      .where(amongst('k.figure', figures))
      .where(sql<boolean>`(k.budget, k.of_line) in (select thing, line from ${lines.as('n')})` as never)
      .selectAll('k')
      .orderBy('k.at')
      .orderBy('k.position')
      .orderBy('k.place')
      .orderBy('k.part'),
  ) as Question<BookingRow>;
};

/** The latest bookings of some lines: so many of each after so many, and the first of each, which says how many there are. */
export const bookingPages = (
  lines: readonly string[],
  figures: readonly BookedFigure[] | null,
  first: number,
  offset: number,
): Question<PagedBooking> => {
  const scope = { filter: { ids: lines } };
  const ranked = db
    .selectFrom(booked(budgetsOf(scope)).as('k'))
    .selectAll('k')
    .select([
      sql<number>`row_number() over (partition by k.budget, k.of_line
        order by k.at desc, k.position desc, k.place desc, k.part)`.as('newest'),
      sql<number>`count(*) over (partition by k.budget, k.of_line)`.as('n'),
    ])
    .where(amongst(sql`k.budget || ':' || k.of_line`, lines));
  const wanted = figures ? ranked.where(amongst('k.figure', figures)) : ranked;
  return question(
    db
      .selectFrom(wanted.as('w'))
      .selectAll()
      .where(sql<boolean>`(newest > ${offset} and newest <= ${offset + first}) or newest = 1` as never)
      .orderBy('newest'),
  ) as Question<PagedBooking>;
};
/** A booking with its place among those of its line, the latest first, and their number. */
export type PagedBooking = BookingRow & { newest: number; n: number };

/** The bookings of some figure by the reservation or commitment they are about: what is left of each is their sum. */
export const chainBookings = (
  by: 'reservation' | 'commitment',
  ids: readonly string[],
): Question<BookingRow & { of: string }> => {
  const budgets = [...new Set(ids.map(id => id.split(':')[0]!))];
  return question(
    db
      .selectFrom(booked(sql`(select value from json_each(${JSON.stringify(budgets)}))`).as('k'))
      .where('k.figure', '=', by === 'reservation' ? 'reserved' : 'committed')
      .where(amongst(sql`k.budget || ':' || ${sql.ref(`k.${by}`)}`, ids))
      .selectAll('k')
      .select(sql<string>`k.budget || ':' || ${sql.ref(`k.${by}`)}`.as('of'))
      .orderBy('k.at')
      .orderBy('k.position')
      .orderBy('k.part'),
  ) as Question<BookingRow & { of: string }>;
};

/** The forecasts that count for a scope's lines. */
export const forecastsOf = (scope: LineScope): Question<BudgetTables['budget_forecasts']> => {
  const lines = scope.filter.short == null ? linesAsked(scope) : figuredLines(scope);
  return question(
    db
      .selectFrom(latestForecasts(budgetsOf(scope)).as('f'))
      .selectAll()
      .where(sql<boolean>`(f.thing, f.line) in (select thing, line from ${lines.as('n')})` as never)
      .orderBy('f.at')
      .orderBy('f.position'),
  ) as Question<BudgetTables['budget_forecasts']>;
};

/** Every figure that can be asked for. */
export type AnyFigure = BookedFigure | 'authority' | 'available' | 'forecast' | 'deviation';

/** What a figure is made of: booked figures, added or taken away. `forecast` has a part of its own. */
export const partsOf = (
  figure: Exclude<AnyFigure, 'forecast' | 'deviation'>,
): readonly (readonly [BookedFigure, 1 | -1])[] => {
  const authority = authorityFigures.map(part => [part, 1] as const);
  if (figure === 'authority') return authority;
  if (figure === 'blocked') return BLOCKED.map(part => [part, 1]);
  if (figure !== 'available') return [[figure, 1]];
  return [...authority, ...[...BLOCKED, ...USED].map(part => [part, -1] as const)];
};
const BLOCKED = ['blocked', 'frozen'] as const;
const USED = ['reserved', 'committed', 'actual'] as const;
