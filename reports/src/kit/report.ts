import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import type { Cut, Views } from '@moves/events/read-model/views';
import type { Document } from './document/document.ts';
import type { Format, Value } from './formats.ts';
import type { Parameters, Read } from './parameters.ts';

/** For whom, as of when and in which language a report is made. Which position it shows, the report itself finds out. */
export interface ReportContext {
  /** The end of the cut, or now: what «overdue» is measured against. */
  readonly today: Day;
  readonly cut: Cut;
  readonly language: Language;
  readonly issuedAt: Instant;
  /** Only what everyone may see, today as on the day of the cut. */
  readonly publicOnly: boolean;
}

interface ColumnOf<Row, V extends string | number> {
  /** The name of the value in JSON. */
  readonly name: string;
  readonly title: Said;
  /** What exactly the column shows, for the notes. */
  readonly about: Said;
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
  readonly format: Format<V>;
  readonly value: (row: Row, context: ReportContext) => V | null;
  /**
   * At the foot, and below each group: the sum of the numbers, how many values there are, or the share that the sums of
   * some columns have of another's; always of what a filter leaves in sight.
   */
  readonly total?: 'sum' | 'count' | Share;
}

/** A share of sums: what the columns `of` are together, of what the column `over` is. */
export interface Share {
  readonly of: readonly string[];
  readonly over: string;
}

/** A column: what it is called, what it shows of a row, and how. */
export type Column<Row> = ColumnOf<Row, string> | ColumnOf<Row, number>;

/** A paragraph of the notes: a word and what it means. */
export interface Note {
  readonly word: Said;
  readonly meaning: Said;
}

/** A report as a value: where its rows come from and what it shows of them. It cannot touch a cell. */
export interface Report<Row, P extends Parameters = Parameters> {
  /** As its address has it: `programme-status`. */
  readonly name: string;
  /** As the council knows it: `R-01`. */
  readonly number: string;
  readonly title: Said;
  /** What it is, in one sentence. */
  readonly about: Said;
  /** What its rows are: «Maßnahmen». */
  readonly things: Said;
  readonly parameters: P;
  /** The rows in order, a page at a time, so that they never lie in memory all at once. */
  readonly rows: (views: Views, context: ReportContext, asked: Read<P>) => AsyncIterable<Row> | Iterable<Row>;
  readonly columns: readonly Column<Row>[];
  /** How many columns stay in sight when the rest is scrolled. */
  readonly frozenColumns?: number;
  /** Columns by which the rows are grouped, outermost first: a line is drawn where one of them changes. */
  readonly groups?: readonly string[];
  /** Columns, outermost first, below each of whose groups its totals stand; some columns together are one level. */
  readonly subtotals?: readonly (string | readonly string[])[];
  /** False where the sum of everything would add what must not be added: years, or expense and investments. */
  readonly grandTotal?: false;
  /** Positions of the events that a row is a sum of; JSON carries them beside the row, so that every figure can be explained. */
  readonly events?: (row: Row) => readonly number[];
  /** Further tables, each on a sheet of its own, asked for at the same position and with the same parameters. */
  readonly more?: readonly AnyReport[];
  readonly notes?: readonly Note[];
  /** If it is a document to read and print and not a table: what its rows come to. It is issued as `documentKinds`. */
  readonly document?: (rows: readonly Named[], context: ReportContext) => Document;
}

/** A row by the names of its columns. */
export type Named = Readonly<Record<string, Value>>;

/** A report and its further tables, in the order in which they are asked for, hashed and written. */
export const tablesOf = (report: AnyReport): readonly AnyReport[] => [report, ...(report.more ?? [])];

/** Any report, where it does not matter of what. */
// biome-ignore lint/suspicious/noExplicitAny: reports have rows and parameters of all shapes
export type AnyReport = Report<any, any>;

/** Declares a report. Curried, so that the row is said and the parameters are inferred. */
export const report =
  <Row>() =>
  <const P extends Parameters>(terms: Report<Row, P>): Report<Row, P> =>
    terms;
