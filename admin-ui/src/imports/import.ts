import type { Money, Refusal } from '../graph.ts';

/** What came of a row: what would happen, or what has happened. */
export const verdicts = ['new', 'posted', 'known', 'conflict', 'unmatched', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The columns that are looked for in a list of actuals. */
export const importFields = [
  'document',
  'item',
  'valueOn',
  'amount',
  'debit',
  'credit',
  'side',
  'net',
  'vat',
  'vatRate',
  'line',
  'profitCentre',
  'account',
  'measure',
  'commitment',
  'text',
] as const;
export type ImportField = (typeof importFields)[number];

/** A row of a list, and what the house says of it. */
export interface ImportRow {
  readonly row: number;
  readonly verdict: Verdict;
  readonly document: string | null;
  readonly valueOn: string | null;
  readonly amount: Money | null;
  readonly text: string | null;
  readonly budget: string | null;
  readonly line: string | null;
  readonly refusal: Refusal | null;
}

/** What was found out about a file. */
export interface Recognised {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly headerRow: number | null;
  readonly rows: number;
  readonly columns: readonly {
    readonly column: string;
    readonly title: string;
    readonly field: ImportField | null;
    readonly examples: readonly string[];
  }[];
  readonly numbers: { readonly style: 'de' | 'en'; readonly examples: readonly string[] } | null;
  readonly days: { readonly forms: readonly string[]; readonly style: 'dmy' | 'mdy' | null };
  readonly doubts: readonly Refusal[];
}

/** What the house says of a list that was brought. */
export interface ImportAnswer {
  readonly dryRun: boolean;
  readonly recognised: Recognised | null;
  readonly refusal: Refusal | null;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly amounts: Readonly<Record<Verdict, Money>>;
  readonly rows: readonly ImportRow[];
}

/** What somebody has said about a file; what is not said is recognised. */
export interface Told {
  readonly budget?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly headerRow?: string;
  readonly numbers?: string;
  readonly days?: string;
  /** Of each field, the letter of its column; empty if it has none. */
  readonly columns?: Partial<Readonly<Record<ImportField, string>>>;
}

/** What was said, as the front door asks for it. */
export function toldQuery({ columns = {}, ...told }: Told, dryRun: boolean): URLSearchParams {
  const query = new URLSearchParams({ dryRun: String(dryRun) });
  for (const [name, value] of Object.entries(told)) if (value) query.set(name, value);
  for (const [field, column] of Object.entries(columns))
    query.append('column', `${field}:${column ? `#${column}` : ''}`);
  return query;
}

/** A column is given to a field, or to none: whichever field it had before has lost it. */
export function assign(told: Told, seen: Recognised, column: string, field: ImportField | ''): Told {
  const before = seen.columns.find(one => one.column === column)?.field;
  const columns = { ...told.columns, ...(before && { [before]: '' }), ...(field && { [field]: column }) };
  return { ...told, columns };
}
