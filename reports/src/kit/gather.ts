import { createHash, type Hash } from 'node:crypto';
import type { Position } from '@moves/events/catalogue/envelope';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { Outage } from '@moves/events/decider/failures';
import type { Views } from '@moves/events/read-model/views';
import type { Value } from './formats.ts';
import { PAGE } from './pages.ts';
import type { Parameters, Read } from './parameters.ts';
import { type AnyReport, type ReportContext, tablesOf } from './report.ts';
import { Spool } from './spool.ts';
import { Groups, Totals } from './totals.ts';

/** What stands over a report, known before its first byte is written. */
export interface Head {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly asOf: Day;
  /** Null: everything that was known when it was issued. */
  readonly knownAt: Instant | null;
  readonly position: Position;
  readonly language: ReportContext['language'];
  readonly parameters: Read<Parameters>;
  readonly rows: number;
  /**
   * SHA-256, in hex, over lines of JSON that each end in a newline: first `{title, columns: [[title, kind] …], asOf, knownAt}`,
   * then one list of typed values a row (days as ISO texts, money in cents, codes as in the catalogue); with further
   * tables: SHA-256 over the lines of their hashes in this way, one a table. It is the same for every kind of file, and whenever the report is issued.
   */
  readonly contentHash: string;
  readonly issuedAt: Instant;
}

/** A report whose rows have been asked for: all that a file needs, whatever its kind. */
export interface Gathered {
  readonly report: AnyReport;
  readonly context: ReportContext;
  readonly head: Head;
  /** By column: the sum, in the column's own unit, or how many values there are. */
  readonly totals: readonly (number | undefined)[];
  /** By column of lights: how many rows shine in which. */
  readonly lights: readonly (Readonly<Record<string, number>> | undefined)[];
  /** How many lines of subtotals stand between and below the rows. */
  readonly subtotalRows: number;
  /** The further tables. */
  readonly more: readonly Gathered[];
  /**
   * The typed values of the rows, in order, some rows at a time; can be read again. Where the report tells them, the
   * positions of a row's events follow its values, as one text with spaces between; they are no part of the content hash.
   */
  rows(): AsyncIterable<readonly (readonly Value[])[]>;
}

/** What the asking tells the gathering: rows, that they are worthless because the books moved on, or that these were all. */
export type Asked =
  | {
      readonly rows: readonly unknown[] /** Of which of its tables; the first is the report itself. */;
      readonly table: number;
    }
  | 'again'
  | { readonly position: Position };

const TRIES = 10;

/**
 * Asks for the rows of a report where the views are. All of them are of one position: if the books move on while it asks,
 * it begins again; a report of one page, which is one question, is taken as it is in the end.
 */
export async function* asked(
  report: AnyReport,
  views: Views,
  context: ReportContext,
  parameters: Read<Parameters>,
): AsyncGenerator<Asked> {
  for (let tries = 1; ; tries++) {
    const position = await views.position();
    let asked = 0;
    for (const [table, { rows }] of tablesOf(report).entries()) {
      let page: unknown[] = [];
      for await (const row of rows(views, context, parameters)) {
        asked++;
        if (page.push(row) < PAGE) continue;
        yield { rows: page, table };
        page = [];
      }
      if (page.length) yield { rows: page, table };
    }
    const onePage = asked < PAGE && !report.more && !report.events;
    if (position === (await views.position()) || (onePage && tries === TRIES)) return yield { position };
    if (tries === TRIES) throw new Outage('the books move on faster than this report can be asked for');
    yield 'again';
  }
}

/** Takes in the rows of a report: types, counts and hashes them, and puts them aside for the file. */
export async function gather(
  report: AnyReport,
  context: ReportContext,
  parameters: Read<Parameters>,
  told: AsyncIterable<Asked>,
): Promise<Gathered> {
  const begun = () => tablesOf(report).map(table => new Taken(table, context));
  let taken = begun();
  for await (const news of told) {
    if (news === 'again') taken = begun();
    else if ('rows' in news) await taken[news.table]!.take(news.rows);
    else return closed(taken, context, news.position, parameters);
  }
  throw new Error('the asking ended before it had told everything');
}

/** The tables of a report as one: they share position and content hash. */
async function closed(
  taken: readonly Taken[],
  context: ReportContext,
  position: Position,
  parameters: Read<Parameters>,
): Promise<Gathered> {
  const contentHash = hashOfAll(taken.map(table => table.digests));
  const [first, ...more] = await Promise.all(
    taken.map(table => table.close({ position, parameters, contentHash, ...cutOf(context) })),
  );
  return { ...first!, more };
}

/** One table: the hash of its lines. Several: the hash over their hashes' lines, which name each table. */
function hashOfAll(digests: readonly (() => string)[]): string {
  const all = digests.map(digest => digest());
  if (all.length === 1) return all[0]!;
  return createHash('sha256')
    .update(all.map(digest => `${digest}\n`).join(''))
    .digest('hex');
}

const cutOf = ({ cut, today }: ReportContext): { asOf: Day; knownAt: Instant | null } => ({
  asOf: cut.asOf ?? today,
  knownAt: cut.knownAt ?? null,
});

class Taken {
  private readonly spool = new Spool();
  private readonly hash: Hash = createHash('sha256');
  private readonly totals: Totals;
  private readonly groups: Groups;
  private readonly lights: (Record<string, number> | undefined)[];
  private rows = 0;
  private subtotalRows = 0;

  constructor(
    private readonly report: AnyReport,
    private readonly context: ReportContext,
  ) {
    this.totals = new Totals(report.columns);
    this.groups = new Groups(report.columns, report.subtotals);
    this.lights = report.columns.map(({ format }) => (format.kind === 'light' ? {} : undefined));
    this.hash.update(`${JSON.stringify({ title: this.title, columns: this.columns, ...cutOf(context) })}\n`);
  }

  async take(rows: readonly unknown[]): Promise<void> {
    const { events } = this.report;
    const typed = rows.map(row => this.typed(row));
    const lines = typed.map(values => JSON.stringify(values));
    this.rows += rows.length;
    this.hash.update(lines.map(line => `${line}\n`).join(''));
    const told = (values: readonly Value[], place: number) => [...values, events!(rows[place]).join(' ')];
    await this.spool.add(events ? typed.map((values, place) => JSON.stringify(told(values, place))) : lines);
  }

  readonly digests = (): string => this.hash.digest('hex');

  async close(said: Pick<Head, 'asOf' | 'knownAt' | 'position' | 'parameters' | 'contentHash'>): Promise<Gathered> {
    await this.spool.close();
    const { report, context, spool, rows, title, lights, groups } = this;
    const { name, number } = report;
    const { language, issuedAt } = context;
    return {
      report,
      context,
      head: { name, number, title, ...said, language, rows, issuedAt },
      totals: this.totals.results,
      lights,
      // Below the last row all groups end.
      subtotalRows: this.subtotalRows + (rows > 0 ? groups.depth : 0),
      more: [],
      async *rows() {
        for await (const lines of spool.lines()) yield lines.map(line => JSON.parse(line) as Value[]);
      },
    };
  }

  private typed(row: unknown): Value[] {
    const values = this.report.columns.map(column => column.value(row, this.context) ?? null);
    for (const [place, value] of values.entries()) {
      const lights = this.lights[place];
      if (lights && value !== null) lights[value] = (lights[value] ?? 0) + 1;
    }
    this.totals.add(values);
    this.subtotalRows += this.groups.ended(values);
    return values;
  }

  private get title(): string {
    return this.report.title[this.context.language];
  }

  private get columns(): [string, string][] {
    return this.report.columns.map(({ title, format }) => [title[this.context.language], format.kind]);
  }
}
