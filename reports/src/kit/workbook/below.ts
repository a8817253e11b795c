import type { Gathered } from '../gather.ts';
import type { Column } from '../report.ts';
import { emptyCell, formulaCell, letters, row, textCell } from './cells.ts';
import * as looks from './looks.ts';
import { FIRST } from './places.ts';
import type { WorkbookStream } from './stream.ts';

/** The row below the table: each total as a formula that heeds filters, with the result that we computed. */
export function totalsRow(
  workbook: WorkbookStream,
  { report, totals: results, context: { language } }: Gathered,
  last: number,
): string {
  const columns: readonly Column<unknown>[] = report.columns;
  if (!columns.some(({ total }) => total)) return '';
  const number = last + 1;
  const cells = columns.map(({ total, format }, place) => {
    const letter = letters(place);
    const at = `${letter}${number}`;
    const things = total === 'count' ? report.things[language] : undefined;
    const style = workbook.style(looks.totalLook(format.kind, language, things));
    if (!total) return place === 0 ? textCell(at, style, language === 'de' ? 'Summe' : 'Total') : emptyCell(at, style);
    const result = results[place]!;
    return formulaCell(
      at,
      style,
      `SUBTOTAL(${total === 'sum' ? 109 : 103},${letter}${FIRST}:${letter}${last})`,
      format.kind === 'euros' && total === 'sum' ? result / 100 : result,
    );
  });
  return row(number, cells.join(''), 18);
}
