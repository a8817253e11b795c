import { DatabaseSync } from '@photostructure/sqlite';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import { endOfDay } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import { Asking } from './ask.ts';
import type { ReadModel } from './define.ts';
import { isFull } from './file.ts';
import { type Feed, Projection } from './projection.ts';
import type { Question } from './question.ts';
import { createIndexes, createTable } from './tables.ts';
import type { Cut } from './views.ts';

/** A question to a cut: which tables it names, and how far these must have followed, the past's and today's. */
export interface CutQuestion {
  readonly cut: Cut;
  readonly tables: readonly string[];
  readonly question: Question<unknown>;
  readonly upTo: { readonly [Clock in ReadModel['clock']]: Position };
}

/** What a cut answers, and how large it is by now. */
export interface CutAnswer {
  readonly rows: unknown[];
  readonly bytes: number;
}

/** The name of a cut: equal for equal cuts. */
export const nameOf = ({ asOf, knownAt }: Cut): string => `${asOf ?? ''} ${knownAt ?? ''}`;

/** Which events a cut is made of: what took effect by the end of its day, as far as it was known at its moment. */
export function admittedBy({ asOf, knownAt }: Cut): (event: StoredEvent) => boolean {
  const end = asOf && endOfDay(asOf);
  return ({ at, recordedAt }) => (!end || at <= end) && (!knownAt || recordedAt <= knownAt);
}

/** The tables of one cut, in memory: each is filled when first asked, and reads on when asked again. */
export class CutTables {
  private readonly db = new DatabaseSync(':memory:');
  private readonly asking = new Asking(this.db);
  private readonly followed = new Map<ReadModel, Position>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly cut: Cut,
    private readonly models: readonly ReadModel[],
    private readonly feed: Feed,
    private readonly maxBytes: number,
  ) {
    const { page_size } = this.db.prepare('pragma page_size').get();
    this.db.exec(
      `pragma temp_store = memory; pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / page_size))}`,
    );
  }

  /** False once it could not be filled: it is to be thrown away. */
  get sound(): boolean {
    return this.db.isOpen;
  }

  /** Answers one question after another. */
  ask(asked: CutQuestion): Promise<CutAnswer> {
    const answer = this.turn.then(() => this.answer(asked));
    this.turn = answer.catch(() => {});
    return answer;
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private async answer({ tables, question, upTo }: CutQuestion): Promise<CutAnswer> {
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
    const { bytes } = this.db
      .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
      .get();
    return { rows: this.asking.rows(question), bytes };
  }

  /** Reads on in the tables that are behind; those that stand at the same position share the reading. */
  private async fill(models: readonly ReadModel[], clock: ReadModel['clock'], upTo: Position): Promise<void> {
    const behind = models.filter(model => (this.followed.get(model) ?? -1) < upTo);
    for (const position of new Set(behind.map(model => this.followed.get(model)))) {
      const together = behind.filter(model => this.followed.get(model) === position);
      const isNew = position === undefined;
      if (isNew) for (const model of together) createTable(this.db, model);
      const admits = clock === 'cut' ? admittedBy(this.cut) : undefined;
      await new Projection(this.db, together, undefined, admits).run(this.feed, position ?? 0, upTo);
      if (isNew) for (const model of together) createIndexes(this.db, model);
      for (const model of together) this.followed.set(model, upTo);
    }
  }
}

/** Cuts side by side in one thread. */
export class CutShelf {
  private readonly cuts = new Map<string, CutTables>();

  constructor(
    private readonly models: readonly ReadModel[],
    private readonly feed: Feed,
    private readonly maxBytes: number,
  ) {}

  async ask(asked: CutQuestion): Promise<CutAnswer> {
    const name = nameOf(asked.cut);
    const tables = this.cuts.get(name) ?? new CutTables(asked.cut, this.models, this.feed, this.maxBytes);
    this.cuts.set(name, tables);
    try {
      return await tables.ask(asked);
    } finally {
      if (!tables.sound && this.cuts.get(name) === tables) this.cuts.delete(name);
    }
  }

  /** Throws a cut away; nobody is asking it. */
  drop(cut: Cut): void {
    this.cuts.get(nameOf(cut))?.close();
    this.cuts.delete(nameOf(cut));
  }

  async close(): Promise<void> {
    for (const tables of this.cuts.values()) tables.close();
    this.cuts.clear();
  }
}
