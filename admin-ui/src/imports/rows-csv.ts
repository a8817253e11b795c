import type { ImportRow } from './import.ts';

const FORMULA = /^'*[=+\-@\t\r]/;
const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const guarded = (text: string): string => cell(FORMULA.test(text) ? `'${text}` : text);

/** Rows as a spreadsheet reads them, under heads that a later import knows again. */
export function rowsCsv(
  rows: readonly ImportRow[],
  heads: readonly string[],
  verdictOf: (row: ImportRow) => string,
  locale: string,
): string {
  const lines = rows.map(row => [
    String(row.row),
    verdictOf(row),
    guarded(row.document ?? ''),
    (locale === 'de' ? row.valueOn?.split('-').reverse().join('.') : row.valueOn) ?? '',
    (locale === 'de' ? row.amount?.replace('.', ',') : row.amount) ?? '',
    guarded([row.budget, row.line].filter(Boolean).join(':')),
    guarded(row.text ?? ''),
    guarded(row.refusal?.message ?? ''),
  ]);
  return `\ufeff${[heads.map(cell), ...lines].map(cells => `${cells.join(';')}\r\n`).join('')}`;
}

/** Hands a text out as a file. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
