import { type Question, question } from '@moves/events/read-model/question';
import type { Views } from '@moves/events/read-model/views';
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';

/** How many rows are asked for at once; the programme of a city fits into one page. */
export const PAGE = 2_000;

/** The rows of a question that is asked page by page: each page continues after the last row of the one before. */
export async function* pages<Row>(
  views: Views,
  after: (last: Row | undefined, first: number) => Question<Row>,
): AsyncGenerator<Row> {
  for (let last: Row | undefined; ; ) {
    const page = await views.ask(after(last, PAGE));
    yield* page;
    if (page.length < PAGE) return;
    last = page.at(-1);
  }
}

/** A row of a table that is ordered by one text, which no other row has. */
export interface Placed {
  readonly place: string;
}

/** A page of what a query selects, by place: so many rows, after the last of the page before. */
export const pageOf = <Row extends Placed>(
  // biome-ignore lint/suspicious/noExplicitAny: whatever tables a query is about
  query: SelectQueryBuilder<any, any, any>,
  place: RawBuilder<string>,
  last: Row | undefined,
  first: number,
): Question<Row> =>
  question(
    query
      .select(place.as('place'))
      .$if(last !== undefined, rest => rest.where(sql<boolean>`${place} > ${last!.place}`))
      .orderBy(place)
      .limit(first),
  ) as Question<Row>;

/** A text by which rows are ordered: of several values, as texts, the first that differs decides; what is not known comes last. */
export const placeBy = (...values: readonly RawBuilder<unknown>[]): RawBuilder<string> =>
  sql<string>`json_array(${sql.join(values.map(value => sql`coalesce(cast(${value} as text), '~')`))})`;

/** A row that is a sum, and the positions of the events it is made of. */
export type WithEvents<Row> = Row & { readonly events: readonly number[] };

/** What a question about events answers: the row they belong to, and positions of them as a list in JSON; a row may come again with more. */
export interface EventsOfRow {
  readonly id: string;
  readonly positions: string;
}

/** Rows page by page, each with the positions of its events: one more question a page. */
export async function* pagesWithEvents<Row extends { readonly id: string }>(
  views: Views,
  after: (last: Row | undefined, first: number) => Question<Row>,
  events: (rows: readonly Row[]) => Question<EventsOfRow>,
): AsyncGenerator<WithEvents<Row>> {
  for (let last: Row | undefined; ; ) {
    const page = await views.ask(after(last, PAGE));
    const told = new Map(page.map(({ id }) => [id, new Set<number>()]));
    for (const { id, positions } of page.length > 0 ? await views.ask(events(page)) : [])
      for (const position of JSON.parse(positions) as number[]) told.get(id)?.add(position);
    for (const row of page) yield { ...row, events: [...told.get(row.id)!].sort((a, b) => a - b) };
    if (page.length < PAGE) return;
    last = page.at(-1);
  }
}
