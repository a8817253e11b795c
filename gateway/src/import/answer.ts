import type { JudgedActual, Verdict } from '@moves/budgets/import/judge-actuals';
import type { Outcome, SaidRefusal } from '@moves/events/graph/context';
import { printMoney } from '@moves/events/graph/money';
import type { Language } from '@moves/events/graph/sentences';
import { guarded } from '@moves/reports/kit/csv';
import type { ReadRow, Recognised } from '@moves/reports/kit/sheets/recognise';

/** What came of a row: judged, or posted. */
export type RowVerdict = Verdict | 'posted';

/** A row of an import as its reader sees it. */
export interface SaidRow {
  readonly row: number;
  readonly verdict: RowVerdict;
  readonly document: string | null;
  readonly valueOn: string | null;
  /** Euros with two decimals; below zero for a credit note. */
  readonly amount: string | null;
  readonly text: string | null;
  readonly budget: string | null;
  readonly line: string | null;
  readonly refusal: SaidRefusal | null;
  readonly receipt: Outcome['receipt'];
}

/** What came of an import: what was recognised, why it ended there, and every row. */
export interface ImportAnswer {
  readonly dryRun: boolean;
  readonly recognised: (Omit<Recognised, 'doubts'> & { readonly doubts: readonly SaidRefusal[] }) | null;
  /** Why nothing was judged: the file is not read, or there are doubts. */
  readonly refusal: SaidRefusal | null;
  readonly counts: Readonly<Record<RowVerdict, number>>;
  /** How much the rows of each verdict come to. */
  readonly amounts: Readonly<Record<RowVerdict, string>>;
  readonly rows: readonly SaidRow[];
}

const VERDICTS: readonly RowVerdict[] = ['new', 'posted', 'known', 'conflict', 'unmatched', 'unreadable'];

/** A row with what was judged of it and what came of it. */
export interface Done extends Pick<JudgedActual, 'budgetId' | 'line'> {
  readonly read: ReadRow;
  readonly verdict: RowVerdict;
  /** Known as soon as the row could be understood. */
  readonly amountCents?: number;
  readonly refusal?: SaidRefusal | null;
  readonly receipt?: Outcome['receipt'];
}

/** Every row as it is said. */
export const saidRow = ({ read, verdict, amountCents, budgetId, line, refusal, receipt }: Done): SaidRow => ({
  row: read.row,
  verdict,
  document: textOf(read, 'document'),
  valueOn: textOf(read, 'valueOn'),
  amount: amountCents === undefined ? null : printMoney(amountCents),
  text: textOf(read, 'text'),
  budget: budgetId ?? null,
  line: line ?? null,
  refusal: refusal ?? null,
  receipt: receipt ?? null,
});

const textOf = ({ values }: ReadRow, field: string): string | null =>
  values[field] === undefined ? null : String(values[field]);

/** How many rows there are of each verdict, and what they come to. */
export function summed(done: readonly Done[]): Pick<ImportAnswer, 'counts' | 'amounts'> {
  const of = (verdict: RowVerdict) => done.filter(row => row.verdict === verdict);
  const each = <Value>(value: (verdict: RowVerdict) => Value) =>
    Object.fromEntries(VERDICTS.map(verdict => [verdict, value(verdict)])) as Record<RowVerdict, Value>;
  return {
    counts: each(verdict => of(verdict).length),
    amounts: each(verdict => printMoney(of(verdict).reduce((sum, { amountCents = 0 }) => sum + amountCents, 0))),
  };
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Zeile',
    'Ergebnis',
    'Belegnummer',
    'Wertstellung',
    'Betrag',
    'Budget',
    'Haushaltsstelle',
    'Buchungstext',
    'Grund',
  ],
  en: ['Row', 'Result', 'Document number', 'Value date', 'Amount', 'Budget', 'Budget line', 'Text', 'Reason'],
};

/** Verdicts as people read them. */
export const verdictWords: Readonly<Record<RowVerdict, Readonly<Record<Language, string>>>> = {
  new: { de: 'neu', en: 'new' },
  posted: { de: 'gebucht', en: 'posted' },
  known: { de: 'schon gebucht', en: 'already posted' },
  conflict: { de: 'widerspricht', en: 'conflicts' },
  unmatched: { de: 'passt nicht', en: 'does not match' },
  unreadable: { de: 'nicht lesbar', en: 'not readable' },
};

/** The rows as CSV for a spreadsheet in the reader's language; it can be imported again when its amounts and lines are mended. */
export function asCsv({ rows }: ImportAnswer, language: Language): string {
  const day = (text: string | null) => (language === 'de' ? text?.split('-').reverse().join('.') : text) ?? '';
  const amount = (text: string | null) => (language === 'de' ? text?.replace('.', ',') : text) ?? '';
  const lines = rows.map(row => [
    String(row.row),
    verdictWords[row.verdict][language],
    guarded(row.document ?? ''),
    day(row.valueOn),
    amount(row.amount),
    guarded(row.budget ?? ''),
    guarded(row.line ?? ''),
    guarded(row.text ?? ''),
    guarded(row.refusal?.message ?? ''),
  ]);
  return `\ufeff${[HEADS[language], ...lines].map(cells => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
