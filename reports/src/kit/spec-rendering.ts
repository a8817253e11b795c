import ExcelJS from 'exceljs';

/** What `escaped` spells out, read as spreadsheets read it (ECMA-376, ST_Xstring). */
export const unspelled = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A cell as a spec compares it. */
export interface RenderedCell {
  readonly at: string;
  readonly value: unknown;
  readonly formula?: string;
  readonly format: string;
}

/** Reads a workbook back. */
export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

/** What a cell of a workbook holds. */
export function cellOf(cell: ExcelJS.Cell): RenderedCell {
  const { value, numFmt, address: at } = cell;
  const format = numFmt ?? 'General';
  if (value === null || typeof value !== 'object')
    return { at, value: typeof value === 'string' ? unspelled(value) : value, format };
  if (value instanceof Date) return { at, value: value.toISOString().slice(0, 10), format };
  if ('richText' in value) return { at, value: value.richText.map(({ text }) => text).join(''), format };
  // ExcelJS forgets a result of 0.
  if ('formula' in value) return { at, value: value.result ?? 0, formula: value.formula, format };
  throw new Error(`${at} holds what no report writes`);
}

const nothing = (value: unknown) => value === null || value === undefined;

/** A workbook as a text, for eyes and for comparison: print setup, then each cell with its format, formula and result. */
export async function rendering(bytes: Uint8Array): Promise<string> {
  const workbook = await readBack(bytes);
  const lines: string[] = [];
  for (const name of ['title', 'subject', 'creator', 'keywords', 'description'] as const)
    lines.push(`${name}: ${workbook[name]}`);
  workbook.eachSheet(sheet => {
    const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = sheet.pageSetup;
    const { state, xSplit, ySplit } = sheet.views[0] as { state?: string; xSplit?: number; ySplit?: number };
    lines.push('', `== ${sheet.name}`);
    lines.push(
      `paper ${paperSize} ${orientation}, fit ${fitToPage} to ${fitToWidth} × ${fitToHeight || 'any'}, repeats row ${printTitlesRow ?? 'none'}`,
    );
    lines.push(`view ${state}, columns ${xSplit ?? 0}, rows ${ySplit ?? 0}; filter ${sheet.autoFilter ?? 'none'}`);
    lines.push(`footer ${sheet.headerFooter.oddFooter}`);
    lines.push(`widths ${sheet.columns.map(({ width }) => width).join(' ')}`);
    sheet.eachRow(row => {
      lines.push('');
      row.eachCell(cell => {
        const { at, value, formula, format } = cellOf(cell);
        if (nothing(value)) return;
        const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
        lines.push(
          `${at} ${formula ? `=${formula} → ` : ''}${shown}${format === 'General' ? '' : ` [${format}]`}${inkOf(cell)}`,
        );
      });
    });
  });
  return `${lines.join('\n')}\n`;
}

const inkOf = ({ fill }: ExcelJS.Cell): string =>
  fill?.type === 'pattern' && fill.pattern === 'solid' ? ` on ${fill.fgColor?.argb?.slice(2)}` : '';
