import type { Value } from './formats.ts';
import type { Gathered } from './gather.ts';
import type { Column } from './report.ts';

/**
 * The head and the same rows, typed: days as ISO texts, money in euros as a text with two decimals, codes as in the
 * catalogue; positions are texts, as everywhere outside. A row that is a sum says in `events` of which events. Further
 * tables are lists of their own, by name, in `more`.
 */
export async function* json(gathered: Gathered): AsyncGenerator<string> {
  const { head, more } = gathered;
  yield `{"head":${JSON.stringify({ ...head, position: String(head.position) })},\n"rows":`;
  yield* listed(gathered);
  if (more.length > 0) {
    yield ',\n"more":{';
    for (const [place, table] of more.entries()) {
      yield `${place ? ',' : ''}\n${JSON.stringify(table.head.name)}:`;
      yield* listed(table);
    }
    yield '\n}';
  }
  yield '\n}\n';
}

/** The rows of one table as a list. */
async function* listed({ report, rows }: Gathered): AsyncGenerator<string> {
  const columns: readonly Column<unknown>[] = report.columns;
  const valuesOf = (row: readonly Value[]) =>
    columns.map(({ name, format }, place) => [name, row[place] === null ? null : format.json(row[place] as never)]);
  const eventsOf = (row: readonly Value[]) => (report.events ? [['events', positionsIn(row[columns.length]!)]] : []);
  const typed = (row: readonly Value[]) => JSON.stringify(Object.fromEntries([...valuesOf(row), ...eventsOf(row)]));
  yield '[';
  let before = '\n';
  for await (const some of rows()) {
    yield before + some.map(typed).join(',\n');
    before = ',\n';
  }
  yield '\n]';
}

const positionsIn = (events: Value): string[] => String(events).split(' ').filter(Boolean);
