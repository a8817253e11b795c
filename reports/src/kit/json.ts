import type { Value } from './formats.ts';
import type { Gathered } from './gather.ts';
import type { Column } from './report.ts';

/**
 * The head and the same rows, typed: days as ISO texts, money in euros as a text with two decimals, codes as in the
 * catalogue; the position is a text, as everywhere outside.
 */
export async function* json({ report, head, rows }: Gathered): AsyncGenerator<string> {
  const columns: readonly Column<unknown>[] = report.columns;
  const typed = (row: readonly Value[]) =>
    JSON.stringify(
      Object.fromEntries(
        columns.map(({ name, format }, place) => [name, row[place] === null ? null : format.json(row[place] as never)]),
      ),
    );
  yield `{"head":${JSON.stringify({ ...head, position: String(head.position) })},\n"rows":[`;
  let before = '\n';
  for await (const some of rows()) {
    yield before + some.map(typed).join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
