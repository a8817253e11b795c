import { hundredthsIn, type NumberStyle, numberSigns } from './amounts.ts';
import { assigned, columnName, type Field, fieldsNamed, type Vocabulary } from './columns.ts';
import { type DayForm, type DayStyle, dayIn, daySigns } from './days.ts';
import type { Cell, Table, ToldOfFile } from './table.ts';

/** What somebody may say of a table that would otherwise be found out. */
export interface Told extends ToldOfFile {
  readonly headerRow?: number;
  /** The head of a field's column, or `#C` for the third; empty if there is none. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly numbers?: NumberStyle;
  readonly days?: DayStyle;
}

/** Why a table cannot be read until somebody says more. */
export interface Doubt {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A column as its reader sees it: where it stands, its head, what was made of it, and how it looks. */
export interface SeenColumn {
  readonly column: string;
  readonly title: string;
  readonly field: string | null;
  readonly examples: readonly string[];
}

/** What was found out about a file. */
export interface Recognised extends Omit<Table, 'rows'> {
  readonly headerRow: number | null;
  /** Rows that say anything, without the header. */
  readonly rows: number;
  readonly columns: readonly SeenColumn[];
  /** How numbers are written, and which of them show it; null where nothing depends on it. */
  readonly numbers: { readonly style: NumberStyle; readonly examples: readonly string[] } | null;
  readonly days: { readonly forms: readonly DayForm[]; readonly style: DayStyle | null };
  readonly doubts: readonly Doubt[];
}

/** A row as it was read; money in cents, rates in hundredths of a per cent. What cannot be read is a fault of its field. */
export interface ReadRow {
  /** Its number in the file. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
  readonly faults: readonly { readonly field: string; readonly text: string }[];
}

/** What came of a file: what was recognised, and the rows, unless there are doubts. */
export interface SheetRead {
  readonly recognised: Recognised;
  readonly rows: readonly ReadRow[];
}

const HEADER_WITHIN = 20;
const EXAMPLES = 3;

/** How much sense the first rows of a table make: how many fields its likeliest header names. */
export const senseOf =
  (vocabulary: Vocabulary) =>
  (head: readonly (readonly Cell[])[]): number =>
    Math.max(0, ...head.slice(0, HEADER_WITHIN).map(row => fieldsNamed(row, vocabulary)));

/** Finds out what a table says; whatever could be read in two ways is a doubt, and then nothing is read. */
export function recognise({ rows, ...file }: Table, vocabulary: Vocabulary, told: Told = {}): SheetRead {
  const headerRow = told.headerRow ?? headerOf(rows, vocabulary);
  const head = headerRow === undefined ? [] : (rows[headerRow - 1] ?? []);
  const { placeOf, twice, unknown } = assigned(head, vocabulary, told.columns);
  const body = rows
    .map((cells, place) => ({ row: place + 1, cells }))
    .filter(({ row, cells }) => row > (headerRow ?? 0) && cells.some(cell => String(cell).trim() !== ''));

  const cellsOf = function* (...kinds: readonly Field['kind'][]): Generator<Cell> {
    for (const { name, kind } of vocabulary.fields) {
      const place = kinds.includes(kind) ? placeOf.get(name) : undefined;
      if (place === undefined) continue;
      for (const { cells } of body) yield cells[place] ?? '';
    }
  };
  // A file writes all its amounts alike, so that one column can say what another leaves open.
  const signs = numberSigns(cellsOf('amount'));
  const style = told.numbers ?? (signs.en.length > 0 && signs.de.length === 0 ? 'en' : 'de');
  const slashes = daySigns(cellsOf('day'));
  const order = told.days ?? (slashes.mdy.length > 0 && slashes.dmy.length === 0 ? 'mdy' : 'dmy');
  const days = daySigns(cellsOf('day'), order);
  const slashed = [...slashes.dmy, ...slashes.mdy, ...slashes.either].length > 0;

  const doubts: Doubt[] = [];
  const doubt = (code: string, facts: Doubt['facts'] = {}) => void doubts.push({ code, facts });
  if (headerRow === undefined) doubt('import-no-header');
  for (const title of unknown) doubt('import-column-unknown', { title });
  for (const [field, titles] of twice) doubt('import-column-twice', { field, titles });
  if (headerRow !== undefined)
    for (const fields of vocabulary.needed)
      if (!fields.some(field => placeOf.has(field))) doubt('import-column-missing', { field: fields[0]! });
  if (!told.numbers && unclear(signs.de, signs.en, signs.either))
    doubt('import-numbers-ambiguous', { examples: examplesOf(signs.either, signs.de, signs.en) });
  if (!told.days && unclear(slashes.dmy, slashes.mdy, slashes.either))
    doubt('import-days-ambiguous', { examples: examplesOf(slashes.either, slashes.dmy, slashes.mdy) });

  const fieldAt = new Map([...placeOf].map(([field, place]) => [place, field]));
  const width = Math.max(head.length, ...body.slice(0, HEADER_WITHIN).map(({ cells }) => cells.length));
  const written = style === 'de' ? signs.de : signs.en;
  const recognised: Recognised = {
    ...file,
    headerRow: headerRow ?? null,
    rows: body.length,
    columns: Array.from({ length: width }, (_, place) => ({
      column: columnName(place),
      title: shown(head[place] ?? ''),
      field: fieldAt.get(place) ?? null,
      examples: body.slice(0, EXAMPLES).map(({ cells }) => shown(cells[place] ?? '')),
    })),
    numbers:
      written.length + signs.either.length > 0
        ? { style, examples: [...written, ...signs.either].slice(0, EXAMPLES) }
        : null,
    days: { forms: [...days.forms], style: slashed ? order : null },
    doubts,
  };
  if (doubts.length > 0) return { recognised, rows: [] };
  const read = vocabulary.fields.flatMap(field => {
    const place = placeOf.get(field.name);
    return place === undefined ? [] : [{ ...field, place }];
  });
  return { recognised, rows: body.map(({ row, cells }) => rowOf(row, cells, read, style, order)) };
}

/** True if nothing says which of two ways is meant, or one thing says this and another that. */
const unclear = (one: readonly unknown[], other: readonly unknown[], either: readonly unknown[]): boolean =>
  (one.length > 0 && other.length > 0) || (either.length > 0 && one.length === 0 && other.length === 0);

/** One of each kind, where there are several. */
const examplesOf = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flatMap(list => list.slice(0, 2))
    .slice(0, EXAMPLES + 1)
    .join(' · ');

const LONGEST_EXAMPLE = 60;
const shown = (cell: Cell): string => String(cell).trim().slice(0, LONGEST_EXAMPLE);

function headerOf(rows: readonly (readonly Cell[])[], vocabulary: Vocabulary): number | undefined {
  const named = rows.slice(0, HEADER_WITHIN).map(row => fieldsNamed(row, vocabulary));
  const best = Math.max(0, ...named);
  return best < 2 ? undefined : named.indexOf(best) + 1;
}

function rowOf(
  row: number,
  cells: readonly Cell[],
  fields: readonly (Field & { readonly place: number })[],
  style: NumberStyle,
  order: DayStyle,
): ReadRow {
  const values: Record<string, string | number> = {};
  const faults: { field: string; text: string }[] = [];
  for (const { name, kind, place } of fields) {
    const cell = cells[place] ?? '';
    if (String(cell).trim() === '') continue;
    const value = readAs(cell, kind, style, order);
    if (value === undefined) faults.push({ field: name, text: shown(cell) });
    else values[name] = value;
  }
  return { row, values, faults };
}

function readAs(cell: Cell, kind: Field['kind'], style: NumberStyle, order: DayStyle): string | number | undefined {
  if (kind === 'amount') return hundredthsIn(cell, style);
  if (kind === 'day') return dayIn(cell, order);
  if (kind === 'rate') return rateIn(cell, style);
  const text = String(cell).trim();
  return kind === 'side' ? SIDES[text.toLowerCase()] : text;
}

const SIDES: Readonly<Record<string, string>> = {
  ...{ s: 'debit', soll: 'debit', d: 'debit', debit: 'debit', dr: 'debit' },
  ...{ h: 'credit', haben: 'credit', c: 'credit', credit: 'credit', cr: 'credit' },
};

/** A rate in hundredths of a per cent; a workbook keeps 19 % as 0.19. */
function rateIn(cell: Cell, style: NumberStyle): number | undefined {
  if (typeof cell === 'number') return hundredthsIn(cell > 0 && cell < 1 ? Math.round(cell * 1e6) / 1e4 : cell, style);
  return hundredthsIn(cell.replace(/\s*%\s*$/, ''), style);
}
