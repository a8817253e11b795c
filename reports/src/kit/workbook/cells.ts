import { type Day, daysBetween } from '@moves/events/catalogue/time';

const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that XML cannot hold
  /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeOf = (unit: string) =>
  ENTITIES[unit] ?? `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a sheet holds it. Spreadsheets read `_x0041_` as an A (ECMA-376, ST_Xstring), so its underscore is written
 * that way itself, and so is whatever XML cannot hold; every text comes back exactly.
 */
export const escaped = (text: string): string => text.replace(SPECIAL, escapeOf);

/** The name of a column: A for the first. */
export function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}

/** A day as spreadsheets count it: 1 is 1 January 1900, and 1900 had a 29 February. */
export const serial = (day: Day): number => {
  const days = daysBetween('1899-12-30' as Day, day);
  return days > 60 ? days : days - 1;
};

/** An empty cell with a look. */
export const emptyCell = (at: string, style: number): string => `<c r="${at}" s="${style}"/>`;

/** A number. */
export const numberCell = (at: string, style: number, value: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** A text, which can never be a formula. */
export const textCell = (at: string, style: number, value: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** A formula with the result that we computed, for readers that do not compute. */
export const formulaCell = (at: string, style: number, formula: string, result: number): string =>
  `<c r="${at}" s="${style}"><f>${escaped(formula)}</f><v>${result}</v></c>`;

/** A piece of a text with a look of its own. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** A text of several pieces. */
export const richCell = (at: string, style: number, runs: readonly Run[]): string => {
  const pieces = runs.map(
    ({ text, size, color, bold }) =>
      `<r><rPr>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${color}"/><rFont val="Calibri"/><family val="2"/></rPr>` +
      `<t xml:space="preserve">${escaped(text)}</t></r>`,
  );
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${pieces.join('')}</is></c>`;
};

/** A row with its height in points. A height that is not kept gives way when somebody edits the row. */
export const row = (number: number, cells: string, height: number, kept = true): string =>
  `<row r="${number}" ht="${height}"${kept ? ' customHeight="1"' : ''}>${cells}</row>`;
