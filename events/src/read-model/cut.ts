import { DatabaseSync } from '@photostructure/sqlite';
import type { Position } from '../catalogue/envelope.ts';
import { type Day, endOfDay } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import { Asking } from './ask.ts';
import type { ReadModel } from './define.ts';
import { isFull } from './file.ts';
import { type Feed, Projection } from './projection.ts';
import type { Question } from './question.ts';
import { createIndexes, createTable } from './tables.ts';
import { Turns } from './turns.ts';

/**
 * What a cut is made of: events that took effect by the end of a day, of those up to the last position that was known.
 * All moments between two events know the same, and share one.
 */
export interface Extent {
  readonly asOf?: Day;
  readonly knownUpTo?: Position;
}

/** A question to a cut: which tables it names, and how far these must have followed, the past's and today's. */
export interface CutQuestion {
  readonly extent: Extent;
  readonly tables: readonly string[];
  readonly question: Question<unknown>;
  readonly upTo: { readonly [Clock in ReadModel['clock']]: Position };
}

/** Why there is no answer, as it can cross from a thread. */
export interface Failure {
  readonly message: string;
  readonly isOutage: boolean;
}

/** What a cut that stands answers, or what is wrong with the question, and how many bytes the cut takes by now. */
export type CutAnswer = { readonly bytes: number } & ({ readonly rows: unknown[] } | { readonly failure: Failure });

/** What a cut takes beside its rows: the connection and its statements. */
const CUT_COSTS = 1024 * 1024;
const REMEMBERED_STATEMENTS = 50;

/** The name of a cut: equal for equal cuts. */
export const nameOf = ({ asOf, knownUpTo }: Extent): string => `${asOf ?? ''} ${knownUpTo ?? ''}`;

/** An error on its way out of a thread. */
export const failureOf = (error: unknown): Failure => ({
  message: error instanceof Error ? error.message : String(error),
  isOutage: error instanceof Outage,
});

/** The error that came out of a thread. */
export const errorOf = ({ message, isOutage }: Failure): Error => (isOutage ? new Outage(message) : new Error(message));

/** The tables of one cut, in memory: each is filled when first asked, and reads on when asked again. */
export class CutTables {
  private readonly db = new DatabaseSync(':memory:');
  private readonly asking = new Asking(this.db, REMEMBERED_STATEMENTS);
  private readonly size = this.db.prepare(
    'select page_count * page_size as bytes from pragma_page_count, pragma_page_size',
  );
  private readonly followed = new Map<ReadModel, Position>();
  private readonly turns = new Turns();

  constructor(
    private readonly extent: Extent,
    private readonly models: readonly ReadModel[],
    private readonly feed: Feed,
    private readonly maxBytes: number,
    private readonly making: Turns,
  ) {
    const { page_size } = this.db.prepare('pragma page_size').get();
    const pages = Math.max(1, Math.floor((maxBytes - CUT_COSTS) / page_size));
    this.db.exec(`pragma temp_store = memory; pragma max_page_count = ${pages}`);
  }

  /** False once it could not be filled: it is to be thrown away. */
  get sound(): boolean {
    return this.db.isOpen;
  }

  /** Answers one question after another. Errors: the cut could not be made. */
  ask(asked: CutQuestion): Promise<CutAnswer> {
    return this.turns.take(() => this.answer(asked));
  }

  /** Lets go. Statements keep a closed database, with all it holds, until they are collected: it is emptied first. */
  close(): void {
    if (!this.db.isOpen) return;
    for (const { name } of this.models) this.db.exec(`drop table if exists ${name}`);
    this.db.exec('vacuum');
    this.db.close();
  }

  private async answer({ tables, question, upTo }: CutQuestion): Promise<CutAnswer> {
    if (!this.sound) throw new Outage('a view of the past could not be made');
    try {
      const named = this.models.filter(({ name }) => tables.includes(name));
      for (const clock of ['cut', 'now'] as const) {
        await this.fill(
          named.filter(model => model.clock === clock),
          clock,
          upTo[clock],
        );
      }
    } catch (error) {
      this.close();
      if (!isFull(error)) throw error;
      throw new Outage(`a view of the past needs more than ${this.maxBytes} bytes`, { cause: error });
    }
    const bytes = CUT_COSTS + this.size.get().bytes;
    try {
      return { rows: this.asking.rows(question), bytes };
    } catch (error) {
      return { failure: failureOf(error), bytes };
    }
  }

  /** Reads on in the tables that are behind; those that stand at the same position share the reading. */
  private async fill(models: readonly ReadModel[], clock: ReadModel['clock'], upTo: Position): Promise<void> {
    const behind = models.filter(model => (this.followed.get(model) ?? -1) < upTo);
    for (const position of new Set(behind.map(model => this.followed.get(model)))) {
      const together = behind.filter(model => this.followed.get(model) === position);
      if (position === undefined) await this.making.take(() => this.make(together, clock, upTo));
      else await this.projection(together, clock).run(this.feed, position, upTo);
      for (const model of together) this.followed.set(model, upTo);
    }
  }

  private async make(models: readonly ReadModel[], clock: ReadModel['clock'], upTo: Position): Promise<void> {
    for (const model of models) createTable(this.db, model);
    await this.projection(models, clock).run(this.feed, 0, upTo);
    for (const model of models) createIndexes(this.db, model);
  }

  private projection(models: readonly ReadModel[], clock: ReadModel['clock']): Projection {
    const end = clock === 'cut' && this.extent.asOf && endOfDay(this.extent.asOf);
    return new Projection(this.db, models, undefined, end ? ({ at }) => at <= end : undefined);
  }
}

/** Cuts side by side in one thread; one at a time is made, while those that stand answer. */
export class CutShelf {
  private readonly cuts = new Map<string, CutTables>();
  private readonly making = new Turns();

  constructor(
    private readonly models: readonly ReadModel[],
    private readonly feed: Feed,
    private readonly maxBytes: number,
  ) {}

  /** Errors: the cut could not be made and is gone. What is wrong with a question alone is said in its answer. */
  async ask(asked: CutQuestion): Promise<CutAnswer> {
    const name = nameOf(asked.extent);
    const tables = this.cuts.get(name) ?? this.begun(asked.extent);
    this.cuts.set(name, tables);
    try {
      return await tables.ask(asked);
    } finally {
      if (!tables.sound && this.cuts.get(name) === tables) this.cuts.delete(name);
    }
  }

  /** Throws a cut away; nobody is asking it. */
  drop(extent: Extent): void {
    this.cuts.get(nameOf(extent))?.close();
    this.cuts.delete(nameOf(extent));
  }

  async close(): Promise<void> {
    for (const tables of this.cuts.values()) tables.close();
    this.cuts.clear();
  }

  private begun(extent: Extent): CutTables {
    return new CutTables(extent, this.models, this.feed, this.maxBytes, this.making);
  }
}
