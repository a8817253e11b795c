import type { Question } from '@moves/events/read-model/question';
import type { Views } from '@moves/events/read-model/views';

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

/** A row that is a sum, and the positions of the events it is made of. */
export type WithEvents<Row> = Row & { readonly events: readonly number[] };

/** What a question about events answers: the row they belong to, and their positions as a list in JSON. */
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
    if (page.length > 0) {
      const told = new Map(
        (await views.ask(events(page))).map(({ id, positions }) => [id, JSON.parse(positions) as number[]]),
      );
      for (const row of page) yield { ...row, events: (told.get(row.id) ?? []).sort((a, b) => a - b) };
    }
    if (page.length < PAGE) return;
    last = page.at(-1);
  }
}
