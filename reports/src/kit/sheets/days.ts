import { type Day, parseDay } from '@moves/events/catalogue/time';
import type { Cell } from './table.ts';

/** In which order a file writes day and month where both are divided by slashes. */
export const dayStyles = ['dmy', 'mdy'] as const;
export type DayStyle = (typeof dayStyles)[number];

/** How days are written in a column, as people would say it; a serial is what workbooks count days by. */
export type DayForm = '31.12.2026' | '2026-12-31' | '20261231' | '31/12/2026' | '12/31/2026' | 'serial';

const MS = 86_400_000;
const SERIALS = { least: 20_000, most: 80_000 };

/** The day of a serial; counted from 30 December 1899, because a spreadsheet's 1900 has a 29 February. */
export function dayOfSerial(serial: number, since1904 = false): Day | undefined {
  const days = Math.floor(serial) + (since1904 ? 1_462 : 0);
  if (days < 61 || days > 2_958_465) return undefined;
  return parseDay(new Date(Date.UTC(1899, 11, 30) + days * MS).toISOString().slice(0, 10));
}

/** What a column of days shows about how it is written. */
export interface DaySigns {
  readonly forms: ReadonlySet<DayForm>;
  /** Slashes that only one order explains, and such that either does. */
  readonly dmy: readonly string[];
  readonly mdy: readonly string[];
  readonly either: readonly string[];
}

const WITH_TIME = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const bare = (cell: Cell): string => String(cell).trim().replace(WITH_TIME, '');

/** Looks through a column of days for signs of how it is written. */
export function daySigns(cells: Iterable<Cell>, told?: DayStyle): DaySigns {
  const forms = new Set<DayForm>();
  const dmy = new Set<string>();
  const mdy = new Set<string>();
  const either = new Set<string>();
  for (const cell of cells) {
    const text = bare(cell);
    const [, first, second] = SLASHED.exec(text) ?? [];
    const form = formOf(text, told);
    if (form) forms.add(form);
    if (!first || !second) continue;
    if (Number(first) > 12) dmy.add(text);
    else if (Number(second) > 12) mdy.add(text);
    else if (first !== second) either.add(text);
  }
  return { forms, dmy: [...dmy], mdy: [...mdy], either: [...either] };
}

function formOf(text: string, style?: DayStyle): DayForm | undefined {
  if (/^\d{1,2}\.\d{1,2}\.\d{2}(\d{2})?$/.test(text)) return '31.12.2026';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return '2026-12-31';
  if (/^\d{8}$/.test(text)) return '20261231';
  if (/^\d{5}(\.\d+)?$/.test(text)) return 'serial';
  if (style && SLASHED.test(text)) return style === 'dmy' ? '31/12/2026' : '12/31/2026';
  return undefined;
}

/** A day as a cell has it; undefined if it is none. */
export function dayIn(cell: Cell, style: DayStyle): Day | undefined {
  const text = bare(cell);
  const [, slashed1, slashed2, slashedYear] = SLASHED.exec(text) ?? [];
  if (slashedYear)
    return style === 'dmy' ? made(slashedYear, slashed2!, slashed1!) : made(slashedYear, slashed1!, slashed2!);
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year) return made(year.length === 2 ? `20${year}` : year, month!, day!);
  const [, y, m, d] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? [];
  if (y) return made(y, m!, d!);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return serial >= SERIALS.least && serial <= SERIALS.most ? dayOfSerial(serial) : undefined;
}

const made = (year: string, month: string, day: string): Day | undefined =>
  parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
