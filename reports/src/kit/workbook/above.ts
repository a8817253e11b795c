import type { Light } from '@moves/events/read-model/lights';
import { lightWords } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import type { Column } from '../report.ts';
import { formulaCell, letters, type Run, richCell, row, textCell } from './cells.ts';
import { headLines } from './head.ts';
import * as looks from './looks.ts';
import { COLUMN_TITLES, FIRST } from './places.ts';
import type { WorkbookStream } from './stream.ts';

/** All rows above the table: title, sentence, the lines of the head beside the counts of lights, and the columns' titles. */
export function headRows(workbook: WorkbookStream, gathered: Gathered, last: number): string {
  const { report, head, context } = gathered;
  const line = workbook.style(looks.headLine);
  const title: Run[] = [
    { text: head.title, size: 16, color: looks.ink.text, bold: true },
    { text: `   ${report.number}`, size: 10, color: looks.ink.quiet },
  ];
  const lines = headLines(gathered).map(pieces =>
    pieces.flatMap(({ label, value }, place): Run[] => [
      { text: `${place ? '   ·   ' : ''}${label} `, size: 9, color: looks.ink.quiet },
      { text: value, size: 9, color: looks.ink.text },
    ]),
  );
  const about: Run[] = [{ text: report.about[context.language], size: 10, color: looks.ink.text }];
  const counts = lightCounts(workbook, gathered, last);
  const above = [title, about, ...lines].map((runs, place) =>
    row(place + 1, richCell(`A${place + 1}`, line, runs) + (counts[place - 1] ?? ''), place === 0 ? 26 : 15),
  );
  const titles = report.columns.map((column: Column<unknown>, place: number) =>
    textCell(
      `${letters(place)}${COLUMN_TITLES}`,
      workbook.style(looks.columnTitle(column.format.kind)),
      column.title[context.language],
    ),
  );
  return above.join('') + row(COLUMN_TITLES - 1, '', 7) + row(COLUMN_TITLES, titles.join(''), 36);
}

/** Above the columns of lights, how many rows shine in which: one line a light, its word in the column before. */
function lightCounts(
  workbook: WorkbookStream,
  { report, lights, context: { language } }: Gathered,
  last: number,
): string[] {
  const columns: readonly Column<unknown>[] = report.columns;
  const places = columns.flatMap(({ format }, place) => (format.kind === 'light' ? [place] : []));
  if (!places[0]) return [];
  const label = letters(places[0] - 1);
  const count = workbook.style(looks.lightCount);
  return (Object.keys(lightWords) as Light[]).map((light, place) => {
    const number = place + 2;
    const counted = places.map(at => {
      const formula = `COUNTIF(${letters(at)}$${FIRST}:${letters(at)}$${last},$${label}${number})`;
      return formulaCell(`${letters(at)}${number}`, count, formula, lights[at]?.[light] ?? 0);
    });
    return (
      textCell(`${label}${number}`, workbook.style(looks.lightLabel(light)), lightWords[light][language]) +
      counted.join('')
    );
  });
}
