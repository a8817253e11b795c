import type { Cell } from './table.ts';

/** How a file writes numbers: `1.234,56` or `1,234.56`. */
export const numberStyles = ['de', 'en'] as const;
export type NumberStyle = (typeof numberStyles)[number];

/** What columns of amounts show about how they are written. */
export interface NumberSigns {
  /** Texts that only one style explains, and such that each explains as another number. */
  readonly de: readonly string[];
  readonly en: readonly string[];
  readonly either: readonly string[];
}

const DE = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const EN = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const SIDE = /^([SHDC])(?=[\s\d])|(?<=[\s\d])([SHDC])$/;

interface Unsigned {
  readonly text: string;
  readonly negative: boolean;
}

/** A number's text without its sign, currency and blanks: `1.234,56-`, `(1,234.56)`, `− 12 €`, `1.234,56 H`. */
function unsigned(cell: string): Unsigned | undefined {
  let text = cell.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  text = text.replace(/^(€|EUR)\s?|\s?(€|EUR)$/g, '').trim();
  const [, before, after] = SIDE.exec(text) ?? [];
  const side = before ?? after;
  if (side) text = text.replace(SIDE, '').trim();
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  text = (inBrackets ?? text).replace(/^(€|EUR)\s?|\s?(€|EUR)$/g, '').trim();
  const minus = /^[-−–]\s?|\s?[-−–]$/;
  const negative = minus.test(text);
  text = text
    .replace(minus, '')
    .replace(/^\+\s?/, '')
    .replace(/\s/g, '');
  if (!/^[\d.,]+$/.test(text)) return undefined;
  // Two signs for one number say nothing.
  if ([inBrackets !== undefined, negative, side !== undefined].filter(Boolean).length > 1) return undefined;
  return { text, negative: negative || inBrackets !== undefined || side === 'H' || side === 'C' };
}

/** Looks through amounts for signs of how they are written. */
export function numberSigns(cells: Iterable<Cell>): NumberSigns {
  const de = new Set<string>();
  const en = new Set<string>();
  const either = new Set<string>();
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const { text } = unsigned(cell) ?? {};
    if (!text || !/[.,]/.test(text)) continue;
    // One divider and three digits after it: thousands in one style, decimals in the other.
    if (/^\d{1,3}[.,]\d{3}$/.test(text)) either.add(text);
    else if (DE.test(text)) de.add(text);
    else if (EN.test(text)) en.add(text);
  }
  return { de: [...de], en: [...en], either: [...either] };
}

/** An amount in whole hundredths; undefined if it is none, or says less than a hundredth. */
export function hundredthsIn(cell: Cell, style: NumberStyle): number | undefined {
  if (typeof cell === 'number') return whole(cell);
  const { text, negative } = unsigned(cell) ?? {};
  if (text === undefined || !(style === 'de' ? DE : EN).test(text)) return undefined;
  const [before = '', after = ''] = text.split(style === 'de' ? ',' : '.');
  if (/[1-9]/.test(after.slice(2))) return undefined;
  const hundredths = Number(`${before.replace(/[.,]/g, '')}${after.slice(0, 2).padEnd(2, '0')}`);
  if (!Number.isSafeInteger(hundredths)) return undefined;
  return negative && hundredths !== 0 ? -hundredths : hundredths;
}

/** What a workbook keeps is a binary fraction: near enough a hundredth, it is that. */
function whole(number: number): number | undefined {
  const hundredths = Math.round(number * 100);
  const near = Math.abs(number * 100 - hundredths) < 1e-6 * Math.max(1, Math.abs(number));
  return near && Number.isSafeInteger(hundredths) ? hundredths + 0 : undefined;
}
