import { setImmediate as breath } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Amendment } from '../catalogue/amendments.ts';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import { effective, historyOf, isAmendment } from '../decider/aggregate.ts';
import { broughtBy, isMoment, momentTypes, toldHistory } from '../decider/joint.ts';
import type { EventStore } from '../store/event-store.ts';
import type { ReadModel } from './define.ts';
import { HeldRows } from './held-rows.ts';
import { TableRows, type ThingRows, thingOf } from './rows.ts';
import { inTransaction } from './tables.ts';

/** Where read models get their events from. */
export type Feed = Pick<EventStore, 'readAll' | 'readStream'>;

/** How many events or rows are taken at once; between two helpings others have their turn. */
export const HELPING = 1_000;

/** How many rows are held back at most; longer histories are written as they come from there on. */
const MOST_HELD = 250_000;

/** The streams in which entries were amended, and of which types these entries are. */
export type Amended = Map<string, Set<string>>;

/** What a long run listens to, whom it tells how far it is, and how many rows it may hold back. */
export interface Running {
  readonly signal?: AbortSignal;
  readonly progress?: (at: Position) => void;
  readonly mostHeld?: number;
}

type Readers = ReadonlyMap<string, readonly ThingRows[]>;

/**
 * Read models in one database and what events do to their rows: the one way in which tables are filled, whether live,
 * rebuilt or cut. After an amendment a thing's rows are made anew from what is counted of its history.
 */
export class Projection {
  private readonly types: readonly string[];
  private readonly tables: readonly TableRows[];
  private readonly writing: Readers;

  constructor(
    private readonly db: DatabaseSyncInstance,
    models: readonly ReadModel[],
    tableOf: (model: ReadModel) => string = ({ name }) => name,
    private readonly admits: (event: StoredEvent) => boolean = () => true,
  ) {
    this.types = [...new Set([...models.flatMap(model => model.types), ...momentTypes])];
    this.tables = models.map(model => new TableRows(db, model, tableOf(model)));
    this.writing = readersOf(this.tables);
  }

  /** Applies events, in order of recording, as they were said. The transaction is the caller's. */
  apply(events: readonly StoredEvent[], readersOfAll: Readers = this.writing): void {
    for (const event of events) {
      if (!this.admits(event)) continue;
      this.tell(event, readersOfAll);
      // What was ready in other streams happens here and now, and is told as if it stood there.
      if (isMoment(event)) for (const brought of broughtBy(event)) this.tell(brought, readersOfAll);
    }
  }

  private tell(event: StoredEvent, readersOfAll: Readers): void {
    const readers = readersOfAll.get(event.type);
    if (!readers) return;
    const recorded = readers[0]!.model.catalogue.read(event);
    for (const rows of readers) rows.apply(thingOf(event.stream), recorded);
  }

  /** Notes which streams were amended in ways that matter here. */
  note(events: readonly StoredEvent[], amended: Amended = new Map()): Amended {
    for (const event of events) {
      if (!isAmendment(event) || !this.admits(event)) continue;
      const { type } = event.data as Amendment['data'];
      if (this.writing.has(type)) amended.set(event.stream, (amended.get(event.stream) ?? new Set()).add(type));
    }
    return amended;
  }

  /** Makes the rows of an amended thing anew, from its history up to a position. The transaction is the caller's. */
  remake(
    stream: string,
    types: ReadonlySet<string>,
    history: readonly StoredEvent[],
    upTo: Position,
    readers = this.writing,
  ): void {
    const told = history.filter(event => event.position <= upTo && this.admits(event));
    for (const rows of new Set([...types].flatMap(type => readers.get(type)!))) {
      const { on, catalogue } = rows.model;
      if (Object.keys(on).some(type => isAmendment({ type }))) continue;
      const known = told.filter(event => event.type in on || isAmendment(event));
      rows.remake(thingOf(stream), effective(historyOf(catalogue, known), catalogue));
    }
  }

  /**
   * Reads what was recorded after one position up to another into the tables. In between they are not to be asked: an
   * amended thing is made anew only once, at the end, and what begins from nothing is held back and written at the end.
   */
  async run(
    feed: Feed,
    after: Position,
    upTo: Position,
    { signal, progress, mostHeld = MOST_HELD }: Running = {},
  ): Promise<void> {
    const held = after === 0 ? this.tables.map(({ model }) => new HeldRows(model)) : [];
    let readers = after === 0 ? readersOf(held) : this.writing;
    const amended: Amended = new Map();
    for (let at = after; at < upTo; ) {
      const events = await feed.readAll({ after: at, types: this.types, upTo, limit: HELPING });
      signal?.throwIfAborted();
      this.note(events, amended);
      if (readers === this.writing) inTransaction(this.db, () => this.apply(events));
      else this.apply(events, readers);
      at = events.at(-1)?.position ?? upTo;
      progress?.(at);
      await breath();
      if (held.reduce((sum, { count }) => sum + count, 0) <= mostHeld) continue;
      await this.write(held, signal);
      readers = this.writing;
    }
    for (const [stream, types] of amended) {
      const history = await toldHistory(feed, stream);
      signal?.throwIfAborted();
      inTransaction(this.db, () => this.remake(stream, types, history, upTo, readers));
    }
    await this.write(held, signal);
  }

  private async write(held: readonly HeldRows[], signal: AbortSignal | undefined): Promise<void> {
    for (const [place, rows] of held.entries()) {
      for (const helping of helpings(rows.release())) {
        signal?.throwIfAborted();
        inTransaction(this.db, () => this.tables[place]!.insertAll(helping));
        await breath();
      }
    }
  }
}

function readersOf(tables: readonly ThingRows[]): Readers {
  const readers = new Map<string, ThingRows[]>();
  for (const rows of tables) {
    for (const type of Object.keys(rows.model.on)) readers.set(type, [...(readers.get(type) ?? []), rows]);
  }
  return readers;
}

function* helpings<T>(all: Iterable<T>): Iterable<T[]> {
  let helping: T[] = [];
  for (const one of all) {
    helping.push(one);
    if (helping.length < HELPING) continue;
    yield helping;
    helping = [];
  }
  yield helping;
}
