import { shownDay } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import type { Column } from '../report.ts';
import { headRows } from './above.ts';
import { totalsRow } from './below.ts';
import { letters } from './cells.ts';
import { rowWriter } from './columns.ts';
import * as looks from './looks.ts';
import { COLUMN_TITLES, FIRST } from './places.ts';
import type { SheetStream, WorkbookStream } from './stream.ts';
import { Subtotals } from './subtotals.ts';

const WORDS = {
  de: { page: 'Seite &P von &N', hash: 'Prüfsumme', asOf: 'Stand' },
  en: { page: 'Page &P of &N', hash: 'Checksum', asOf: 'As of' },
};

/** Writes the sheet with the table: head, column titles, rows, totals. */
export async function writeTable(workbook: WorkbookStream, gathered: Gathered): Promise<void> {
  const { report, head } = gathered;
  const columns: readonly Column<unknown>[] = report.columns;
  const last = FIRST + Math.max(head.rows + gathered.subtotalRows, 1) - 1;
  const table = beginTable(workbook, gathered, last);

  await table.write(headRows(workbook, gathered, last));
  const rowOf = rowWriter(workbook, gathered);
  const subtotals = new Subtotals(workbook, gathered);
  let number = FIRST;
  for await (const some of gathered.rows()) {
    let xml = '';
    for (const values of some) {
      for (const line of subtotals.before(values, number)) {
        xml += line;
        number++;
      }
      xml += rowOf(values, number++);
    }
    await table.write(xml);
  }
  await table.write(subtotals.atEnd(number).join(''));
  if (head.rows === 0) await table.write(rowOf(Array(columns.length).fill(null), FIRST));
  await table.write(totalsRow(workbook, gathered, last));

  const { groups = [] } = report;
  const all = `A${FIRST}:${letters(columns.length - 1)}${last}`;
  groups.forEach((name: string, level: number) => {
    const letter = letters(columns.findIndex(column => column.name === name));
    table.sheet.addConditionalFormatting({
      ref: all,
      rules: [
        {
          type: 'expression',
          priority: level + 1,
          formulae: [`$${letter}${FIRST}<>$${letter}${COLUMN_TITLES}`],
          style: looks.groupLine(level),
        },
      ],
    });
  });
  table.close();
}

function beginTable(
  workbook: WorkbookStream,
  { report, head, context: { language } }: Gathered,
  last: number,
): SheetStream {
  const say = WORDS[language];
  const columns: readonly Column<unknown>[] = report.columns;
  const small = '&"Calibri,Regular"&8 ';
  const name = `${report.number} ${head.title}`.replaceAll('&', '&&');
  const oddFooter =
    `&L${small}${name} · ${say.asOf} ${shownDay(head.asOf, language)}` +
    `&C${small}${say.hash} ${head.contentHash.slice(0, 16)}…` +
    `&R${small}${say.page}`;
  const table = workbook.sheet(
    head.title,
    {
      views: [
        {
          state: 'frozen',
          xSplit: report.frozenColumns ?? 0,
          ySplit: COLUMN_TITLES,
          showGridLines: false,
          zoomScale: 100,
        },
      ],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.6, header: 0.25, footer: 0.3 },
        printTitlesRow: `${COLUMN_TITLES}:${COLUMN_TITLES}`,
      },
      headerFooter: { oddFooter },
    },
    columns.map(({ width }) => ({ width })),
  );
  table.sheet.autoFilter = `A${COLUMN_TITLES}:${letters(columns.length - 1)}${last}`;
  return table;
}
