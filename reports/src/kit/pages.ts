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
