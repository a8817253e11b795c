import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import { Outage } from '../decider/failures.ts';
import { toldHistory } from '../decider/joint.ts';
import type { EventStore } from '../store/event-store.ts';
import { Asking } from './ask.ts';
import type { ReadModel } from './define.ts';
import { type Followed, isDamage, ReadModelFile } from './file.ts';
import { type Feed, HELPING, Projection } from './projection.ts';
import type { Question } from './question.ts';
import { inTransaction, nextOf } from './tables.ts';
import type { Views } from './views.ts';
import { Waiting } from './waiting.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 10_000;

const beingMade = (cause?: unknown) => new Outage('the read models are being made', { cause });
const closed = () => new Outage('the read models are closed');

/** Read models as they are now: one file, one loop that follows the store, one checkpoint, one transaction a batch. */
export class Live implements Views {
  /** Why following has come to a halt; undefined while it goes on. It is tried again and again. */
  failure: unknown;
  private followed: Followed;
  private projection!: Projection;
  private asking!: Asking;
  private loop: Promise<void> = Promise.resolve();
  private damaged = false;
  /** True while the tables are filled from nothing and say less than they should. */
  private making = false;
  /** Ends the current round of following. */
  private halt = new AbortController();
  private readonly closing = new AbortController();
  private readonly waiting = new Waiting();

  private constructor(
    private readonly file: ReadModelFile,
    private readonly store: EventStore,
    private readonly models: readonly ReadModel[],
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.followed = file.followed();
  }

  /** Opens the tables, makes outdated ones anew up to the checkpoint, and goes on following from there. */
  static async open(
    file: string | undefined,
    store: EventStore,
    models: readonly ReadModel[],
    onFailure: (error: unknown) => void,
  ) {
    const live = new Live(new ReadModelFile(file), store, models, onFailure);
    try {
      if (!(await live.knowsThisStore())) live.file.erase();
      await live.prepare();
      live.making = live.followed.position === 0 && (await store.head()) > 0;
    } catch (error) {
      live.file.close();
      throw error;
    }
    live.loop = live.follow();
    return live;
  }

  /** The last event the tables have followed. */
  get last(): Followed {
    return this.followed;
  }

  async position(): Promise<Position> {
    return this.followed.position;
  }

  async ask<Row>(question: Question<Row>): Promise<Row[]> {
    this.demandMade();
    try {
      return this.asking.rows(question);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.damaged = true;
      this.halt.abort();
      throw beingMade(error);
    }
  }

  /** Errors: `Outage` while there is nothing whole to ask: when this is closed, or the tables are made from nothing. */
  demandMade(): void {
    if (this.closing.signal.aborted) throw closed();
    if (this.unmade) throw beingMade();
  }

  /** True while the tables are made from nothing, at first or after damage. */
  get unmade(): boolean {
    return this.making || this.damaged;
  }

  /** Resolves when the tables have followed up to a position. Errors: `Outage` after `waitMs`, or when this is closed. */
  reached(position: Position, waitMs: number): Promise<void> {
    if (this.followed.position >= position && !this.unmade) return Promise.resolve();
    if (this.closing.signal.aborted) return Promise.reject(closed());
    return this.waiting.until(position, waitMs);
  }

  /** Makes tables anew beside the old ones, which are followed and asked meanwhile, and swaps them at the checkpoint. */
  async rebuild(models: readonly ReadModel[], progress?: (at: Position, upTo: Position) => void): Promise<void> {
    const { signal } = this.closing;
    this.file.begin(models);
    const beside = new Projection(this.file.db, models, nextOf);
    for (let built = 0; built < this.followed.position; ) {
      const upTo = this.followed.position;
      await beside.run(this.store, built, upTo, { signal, progress: at => progress?.(at, upTo) });
      signal.throwIfAborted();
      built = upTo;
    }
    inTransaction(this.file.db, () => this.file.swap(models));
  }

  /** From nothing, everything there is comes at once: rows are written when they are as they will be. */
  private async replay(): Promise<void> {
    const { signal } = this.closing;
    const [last] = await this.store.readAll({ after: (await this.store.head()) - 1, limit: 1 });
    this.making = last !== undefined;
    if (!last) return;
    this.file.begin(this.models);
    // Nearly every event is for somebody here: to read all is quicker than to ask for so many types.
    const feed: Feed = {
      readAll: ({ types: _, ...reading }) => this.store.readAll(reading),
      readStream: stream => this.store.readStream(stream),
    };
    await new Projection(this.file.db, this.models, nextOf).run(feed, 0, last.position, { signal });
    signal.throwIfAborted();
    inTransaction(this.file.db, () => {
      this.file.swap(this.models);
      this.file.follow(0, last);
    });
    this.making = false;
    this.moved(last);
  }

  async close(): Promise<void> {
    this.closing.abort(closed());
    this.waiting.end(closed());
    await this.loop;
    this.file.close();
  }

  private async knowsThisStore(): Promise<boolean> {
    const { position, hash } = this.followed;
    if (position === 0) return true;
    const [event] = await this.store.readAll({ after: position - 1, upTo: position, limit: 1 });
    return event?.hash === hash;
  }

  private async prepare(): Promise<void> {
    this.followed = this.file.followed();
    const outdated = this.file.outdated(this.models);
    if (outdated.length > 0) await this.rebuild(outdated);
    this.projection = new Projection(this.file.db, this.models);
    this.asking = new Asking(this.file.db);
  }

  private async follow(): Promise<void> {
    const { signal: end } = this.closing;
    for (let wait = FIRST_PAUSE_MS; !end.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        this.halt = new AbortController();
        const signal = AbortSignal.any([end, this.halt.signal]);
        if (this.damaged) await this.beginAnew();
        if (this.followed.position === 0) await this.replay();
        for await (const batch of this.store.follow(this.followed.position, signal)) {
          for (let i = 0; i < batch.length && !signal.aborted; i += HELPING)
            await this.take(batch.slice(i, i + HELPING));
          if (signal.aborted) break;
          wait = FIRST_PAUSE_MS;
        }
        if (!end.aborted)
          throw new Outage(this.damaged ? 'the read models are damaged' : 'the store has stopped telling');
      } catch (error) {
        if (!end.aborted) this.halted(error);
      }
      await pause(wait, undefined, { signal: end, ref: false }).catch(() => {});
    }
  }

  private async take(events: readonly StoredEvent[]): Promise<void> {
    const last = events.at(-1)!;
    const amended = [...this.projection.note(events)];
    const histories = await Promise.all(amended.map(([stream]) => toldHistory(this.store, stream)));
    if (this.closing.signal.aborted) return;
    inTransaction(this.file.db, () => {
      this.projection.apply(events);
      for (const [i, [stream, types]] of amended.entries()) {
        this.projection.remake(stream, types, histories[i]!, last.position);
      }
      this.file.follow(this.followed.position, last);
    });
    this.moved(last);
    await breath();
  }

  private moved({ position, hash, recordedAt }: Followed): void {
    this.followed = { position, hash, recordedAt };
    this.failure = undefined;
    this.waiting.reached(position);
  }

  private halted(error: unknown): void {
    this.failure = error;
    this.onFailure(error);
    this.damaged ||= isDamage(error);
  }

  /** Throws a damaged file away and begins an empty one. */
  private async beginAnew(): Promise<void> {
    this.making = true;
    this.file.erase();
    await this.prepare();
    this.damaged = false;
  }
}
