import { folded } from '@moves/events/read-model/folded';
import { type Question, question } from '@moves/events/read-model/question';
import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';

/** What a list shows, each condition a narrowing; those that nobody asked for are left out. */
export type Conditions = readonly (Expression<SqlBool> | false | null | undefined)[];

// biome-ignore lint/suspicious/noExplicitAny: lists of all tables are narrowed alike
type Query<Row> = SelectQueryBuilder<any, any, Row>;

/** The rows that meet all conditions. */
export const narrowed = <Row>(query: Query<Row>, conditions: Conditions): Query<Row> =>
  conditions.reduce<Query<Row>>((q, condition) => (condition ? q.where(condition) : q), query);

/** Every word that is searched for stands somewhere in a text, in any order, without regard to case. */
export const holds = (text: Expression<unknown>, search: string | null | undefined): Conditions =>
  folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(word => sql<SqlBool>`instr(${text}, ${word}) > 0`);

/** In which order a list shows its rows. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'asc' | 'desc';
}

/** One page of a list; where nothing is known it comes last, and the id decides between equals. */
export function pageOf<Row, Field extends string>(
  query: Query<Row>,
  orders: Readonly<Record<Field, Expression<unknown>>>,
  orderBy: readonly Order<Field>[],
  first: number,
  offset: number,
): Question<Row> {
  const ordered = orderBy.reduce<Query<Row>>(
    (q, { field, direction }) => q.orderBy(sql`${orders[field]} is null`).orderBy(orders[field], direction),
    query,
  );
  return question<Row>(ordered.orderBy(sql.ref('j.thing')).limit(first).offset(offset));
}

/** How many rows a list has in all. */
export const countOf = (query: Query<unknown>): Question<{ n: number }> =>
  question<{ n: number }>(query.clearSelect().select(sql<number>`count(*)`.as('n')) as Query<{ n: number }>);
