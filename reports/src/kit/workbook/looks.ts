import type { Language } from '@moves/events/graph/sentences';
import type { Light } from '@moves/events/read-model/lights';
import type ExcelJS from 'exceljs';
import type { Kind } from '../formats.ts';

type Look = Partial<ExcelJS.Style>;

/** The inks of a workbook: text, what stands back, and lines. */
export const ink = {
  text: 'FF262626',
  quiet: 'FF6B6B6B',
  line: 'FFDEDEDE',
  group: 'FFB0B0B0',
  strong: 'FF8C8C8C',
  head: 'FFF2F2F2',
} as const;

const font = (over: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: 'Calibri',
  family: 2,
  size: 10,
  color: { argb: ink.text },
  ...over,
});
const edge = (style: ExcelJS.BorderStyle, argb: string): Partial<ExcelJS.Border> => ({ style, color: { argb } });
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** A line of the head, above the table. */
export const headLine: Look = { font: font(), alignment: { vertical: 'middle' } };

/** The title of a column. */
export const columnTitle = (kind: Kind): Look => ({
  font: font({ bold: true }),
  fill: fill(ink.head),
  border: { top: edge('thin', ink.strong), bottom: edge('thin', ink.strong) },
  alignment: { wrapText: true, vertical: 'top', ...sideOf(kind) },
});

const SIDE: Partial<Record<Kind, 'center' | 'right'>> = {
  light: 'center',
  day: 'center',
  year: 'center',
  whole: 'right',
  decimal: 'right',
  posts: 'right',
  percent: 'right',
  euros: 'right',
  roundEuros: 'right',
};
const sideOf = (kind: Kind): Partial<ExcelJS.Alignment> =>
  SIDE[kind] === 'right' ? { horizontal: 'right', indent: 1 } : { horizontal: SIDE[kind] ?? 'left' };

/** How spreadsheets show the numbers of a column; they put in the points and commas of their own language. */
export const numFmtOf = (kind: Kind, language: Language): string | undefined =>
  ({
    text: undefined,
    word: undefined,
    light: undefined,
    whole: '#,##0',
    decimal: '#,##0.00',
    posts: '#,##0.0000',
    year: '0',
    percent: '0.0 %',
    euros: '#,##0.00 "€"',
    roundEuros: '#,##0;-#,##0;"–"',
    day: language === 'de' ? 'dd.mm.yyyy' : 'yyyy-mm-dd',
  })[kind];

/** A value in the table. */
export const valueLook = (kind: Kind, language: Language): Look => ({
  font: font(),
  border: { bottom: edge('thin', ink.line) },
  alignment: { wrapText: SIDE[kind] === undefined, vertical: 'top', ...sideOf(kind) },
  ...numFmt(numFmtOf(kind, language)),
});

const numFmt = (format: string | undefined): Look => (format ? { numFmt: format } : {});

/** A text that begins like a formula: it stays a text when somebody edits it. */
export const guardedText = (language: Language): Look => ({ ...valueLook('text', language), numFmt: '@' });

const LIGHTS: Readonly<Record<Light, readonly [ground: string | undefined, ink: string]>> = {
  red: ['FFF3C1BC', 'FF7A1710'],
  yellow: ['FFFBE6A6', 'FF5F4B00'],
  grey: ['FFD9D9D9', 'FF404040'],
  green: ['FFCFE6C4', 'FF1F4D16'],
  none: [undefined, ink.quiet],
};

/** A light in the table: a word on its colour. */
export const lightLook = (light: Light): Look => {
  const [ground, argb] = LIGHTS[light];
  return { ...valueLook('light', 'de'), font: font({ color: { argb } }), ...(ground && { fill: fill(ground) }) };
};

/** A light at the head, beside how many shine in it. */
export const lightLabel = (light: Light): Look => ({
  ...lightLook(light),
  border: {},
  alignment: { horizontal: 'center', vertical: 'middle' },
});

/** How many shine in a light, at the head. */
export const lightCount: Look = {
  font: font(),
  alignment: { horizontal: 'center', vertical: 'middle' },
  numFmt: '#,##0',
};

/** A total at the foot, or below a group, perhaps with the word for what is counted. */
export const totalLook = (
  kind: Kind,
  language: Language,
  things: string | undefined,
  look: 'total' | 'subtotal',
): Look => ({
  font: font({ bold: true }),
  border:
    look === 'total'
      ? { top: edge('thin', ink.strong), bottom: edge('thin', ink.strong) }
      : { top: edge('thin', ink.group), bottom: edge('thin', ink.group) },
  ...(look === 'subtotal' && { fill: fill(ink.head) }),
  alignment: { vertical: 'middle', ...(things ? { horizontal: 'left' as const } : sideOf(kind)) },
  ...numFmt(things ? `#,##0 "${things.replaceAll('"', '')}"` : numFmtOf(kind, language)),
});

/** Where a group begins: a stronger line above, which moves along when people sort and filter. */
export const groupLine = (level: number): Look => ({
  border: { top: edge('thin', level === 0 ? ink.quiet : ink.group) },
});

/** The notes: headings, words and their meaning. */
export const notes = {
  title: { font: font({ size: 16, bold: true }), alignment: { vertical: 'middle' } },
  heading: {
    font: font({ bold: true }),
    fill: fill(ink.head),
    border: { bottom: edge('thin', ink.strong) },
    alignment: { vertical: 'middle' },
  },
  word: {
    font: font({ bold: true }),
    border: { bottom: edge('thin', ink.line) },
    alignment: { wrapText: true, vertical: 'top' },
  },
  meaning: { font: font(), border: { bottom: edge('thin', ink.line) }, alignment: { wrapText: true, vertical: 'top' } },
} as const satisfies Record<string, Look>;
