import { createHash, type Hash } from 'node:crypto';
import type { Position } from '@moves/events/catalogue/envelope';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { Outage } from '@moves/events/decider/failures';
import type { Views } from '@moves/events/read-model/views';
import type { Value } from './formats.ts';
import { PAGE } from './pages.ts';
import type { Parameters, Read } from './parameters.ts';
import type { AnyReport, ReportContext } from './report.ts';
import { Spool } from './spool.ts';

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
   * then one list of typed values a row (days as ISO texts, money in cents, codes as in the catalogue). It is the same for
   * every kind of file, and whenever the report is issued.
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
  /** The typed values of the rows, in order, some rows at a time; can be read again. */
  rows(): AsyncIterable<readonly (readonly Value[])[]>;
}

/** What the asking tells the gathering: rows, that they are worthless because the books moved on, or that these were all. */
export type Asked = { readonly rows: readonly unknown[] } | 'again' | { readonly position: Position };

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
    let page: unknown[] = [];
    for await (const row of report.rows(views, context, parameters)) {
      if (page.push(row) < PAGE) continue;
      asked += page.length;
      yield { rows: page };
      page = [];
    }
    if (page.length) yield { rows: page };
    const onePage = asked + page.length < PAGE;
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
  let taken = new Taken(report, context);
  for await (const news of told) {
    if (news === 'again') taken = new Taken(report, context);
    else if ('rows' in news) await taken.take(news.rows);
    else return taken.close(news.position, parameters);
  }
  throw new Error('the asking ended before it had told everything');
}

class Taken {
  private readonly spool = new Spool();
  private readonly hash: Hash = createHash('sha256');
  private readonly totals: (number | undefined)[];
  private readonly lights: (Record<string, number> | undefined)[];
  private rows = 0;

  constructor(
    private readonly report: AnyReport,
    private readonly context: ReportContext,
  ) {
    this.totals = report.columns.map(({ total }) => total && 0);
    this.lights = report.columns.map(({ format }) => (format.kind === 'light' ? {} : undefined));
    this.hash.update(`${JSON.stringify({ title: this.title, columns: this.columns, ...this.cut })}\n`);
  }

  async take(rows: readonly unknown[]): Promise<void> {
    const lines = rows.map(row => JSON.stringify(this.typed(row)));
    this.rows += rows.length;
    this.hash.update(lines.map(line => `${line}\n`).join(''));
    await this.spool.add(lines);
  }

  async close(position: Position, parameters: Read<Parameters>): Promise<Gathered> {
    await this.spool.close();
    const { report, context, spool, rows, title } = this;
    const { name, number } = report;
    const contentHash = this.hash.digest('hex');
    const { language, issuedAt } = context;
    const head = { name, number, title, ...this.cut, position, language, parameters, rows, contentHash, issuedAt };
    return {
      report,
      context,
      head,
      totals: this.totals,
      lights: this.lights,
      async *rows() {
        for await (const lines of spool.lines()) yield lines.map(line => JSON.parse(line) as Value[]);
      },
    };
  }

  private typed(row: unknown): Value[] {
    return this.report.columns.map((column, place) => {
      const value: Value = column.value(row, this.context) ?? null;
      const lights = this.lights[place];
      if (lights && value !== null) lights[value] = (lights[value] ?? 0) + 1;
      if (column.total === 'sum') this.totals[place]! += Number(value);
      if (column.total === 'count' && value !== null) this.totals[place]! += 1;
      return value;
    });
  }

  private get title(): string {
    return this.report.title[this.context.language];
  }

  private get columns(): [string, string][] {
    return this.report.columns.map(({ title, format }) => [title[this.context.language], format.kind]);
  }

  private get cut(): { asOf: Day; knownAt: Instant | null } {
    const { cut, today } = this.context;
    return { asOf: cut.asOf ?? today, knownAt: cut.knownAt ?? null };
  }
}
