import { shownIn } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import type { Column, Share } from '../report.ts';
import { emptyCell, formulaCell, letters, row, textCell } from './cells.ts';
import * as looks from './looks.ts';
import { FIRST } from './places.ts';
import type { WorkbookStream } from './stream.ts';

/** Which rows a line of totals is about, where it stands, and what it is called. */
interface Line {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly results: readonly (number | undefined)[];
  readonly label: string;
  /** In which column the label stands. */
  readonly labelAt: number;
  readonly look: 'total' | 'subtotal';
}

/** The row below the table: each total as a formula that heeds filters, with the result that we computed. */
export function totalsRow(workbook: WorkbookStream, gathered: Gathered, last: number): string {
  const { report, totals: results, context } = gathered;
  if (report.grandTotal === false || !report.columns.some(({ total }: Column<unknown>) => total)) return '';
  const label = context.language === 'de' ? 'Summe' : 'Total';
  return totalsLine(workbook, gathered, {
    number: last + 1,
    from: FIRST,
    to: last,
    results,
    label,
    labelAt: 0,
    look: 'total',
  });
}

/** A line of totals, over all rows or a group of them; lines of totals above it are not counted again. */
export function totalsLine(
  workbook: WorkbookStream,
  { report, context: { language } }: Gathered,
  { number, from, to, results, label, labelAt, look }: Line,
): string {
  const columns: readonly Column<unknown>[] = report.columns;
  const cells = columns.map(({ total, format }, place) => {
    const letter = letters(place);
    const at = `${letter}${number}`;
    const things = total === 'count' ? report.things[language] : undefined;
    const style = workbook.style(looks.totalLook(format.kind, language, things, look));
    if (place === labelAt && !total)
      return textCell(at, workbook.style(looks.totalLook('text', language, undefined, look)), label);
    if (!total) return emptyCell(at, style);
    const result = results[place]!;
    if (typeof total !== 'string') return formulaCell(at, style, shareFormula(columns, total, number), result);
    return formulaCell(
      at,
      style,
      `SUBTOTAL(${total === 'sum' ? 109 : 103},${letter}${from}:${letter}${to})`,
      total === 'sum' ? shownIn(format.kind, result) : result,
    );
  });
  return row(number, cells.join(''), 18);
}

/** The share of the totals that stand in the same line. */
function shareFormula(columns: readonly Column<unknown>[], { of, over }: Share, number: number): string {
  const cellOf = (name: string) => `${letters(columns.findIndex(column => column.name === name))}${number}`;
  return `IF(${cellOf(over)}=0,0,(${of.map(cellOf).join('+')})/${cellOf(over)})`;
}
