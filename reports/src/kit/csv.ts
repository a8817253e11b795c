import type { Value } from './formats.ts';
import type { Gathered } from './gather.ts';
import type { Column } from './report.ts';

/** A text that a spreadsheet would take for a formula, or that the apostrophe before such a text has already saved. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text as CSV may hold it: an apostrophe keeps it from being a formula, and taking one off again gives back any text. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The rows as CSV for German Excel: UTF-8 with byte order mark, semicolons, CRLF; numbers and days as the language
 * writes them. It is the bare table, so that every importer reads it; the content hash goes beside it, in the head.
 */
export async function* csv({ report, context: { language }, rows }: Gathered): AsyncGenerator<string> {
  const columns: readonly Column<unknown>[] = report.columns;
  const shown = ({ format }: Column<unknown>, value: Value): string => {
    if (value === null) return '';
    const typed = format.typed(value as never, language);
    return quoted(typeof value === 'string' ? guarded(typed) : typed);
  };
  yield `\ufeff${columns.map(({ title }) => quoted(title[language])).join(';')}\r\n`;
  for await (const some of rows()) {
    yield some
      .map(row => `${columns.map((column, place) => shown(column, row[place] ?? null)).join(';')}\r\n`)
      .join('');
  }
}
