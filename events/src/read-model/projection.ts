import { setImmediate as breath } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Amendment } from '../catalogue/amendments.ts';
import type { Position, StoredEvent } from '../catalogue/envelope.ts';
import { effective, historyOf, isAmendment } from '../decider/aggregate.ts';
import type { EventStore } from '../store/event-store.ts';
import type { ReadModel } from './define.ts';
import { TableRows, thingOf } from './rows.ts';
import { inTransaction } from './tables.ts';

/** Where read models get their events from. */
export type Feed = Pick<EventStore, 'readAll' | 'readStream'>;

/** How many events are taken at once; between two helpings others have their turn. */
export const HELPING = 1_000;

/** The streams in which entries were amended, and of which types these entries are. */
export type Amended = Map<string, Set<string>>;

/**
 * Read models in one database and what events do to their rows: the one way in which tables are filled, whether live,
 * rebuilt or cut. After an amendment a thing's rows are made anew from what is counted of its history.
 */
export class Projection {
  /** The event types that anybody here reads. */
  readonly types: readonly string[];
  private readonly readers = new Map<string, TableRows[]>();

  constructor(
    private readonly db: DatabaseSyncInstance,
    models: readonly ReadModel[],
    tableOf: (model: ReadModel) => string = ({ name }) => name,
    private readonly admits: (event: StoredEvent) => boolean = () => true,
  ) {
    this.types = [...new Set(models.flatMap(model => model.types))];
    for (const model of models) {
      const rows = new TableRows(db, model, tableOf(model));
      for (const type of Object.keys(model.on)) this.readers.set(type, [...(this.readers.get(type) ?? []), rows]);
    }
  }

  /** Applies events, in order of recording, as they were said. The transaction is the caller's. */
  apply(events: readonly StoredEvent[]): void {
    for (const event of events) {
      const readers = this.readers.get(event.type);
      if (!readers || !this.admits(event)) continue;
      const thing = thingOf(event.stream);
      const recorded = readers[0]!.model.catalogue.read(event);
      for (const rows of readers) rows.apply(thing, recorded);
    }
  }

  /** Notes which streams were amended in ways that matter here. */
  note(events: readonly StoredEvent[], amended: Amended = new Map()): Amended {
    for (const event of events) {
      if (!isAmendment(event) || !this.admits(event)) continue;
      const { type } = event.data as Amendment['data'];
      if (this.readers.has(type)) amended.set(event.stream, (amended.get(event.stream) ?? new Set()).add(type));
    }
    return amended;
  }

  /** Makes the rows of an amended thing anew, from its history up to a position. The transaction is the caller's. */
  remake(stream: string, types: ReadonlySet<string>, history: readonly StoredEvent[], upTo: Position): void {
    const told = history.filter(event => event.position <= upTo && this.admits(event));
    for (const rows of new Set([...types].flatMap(type => this.readers.get(type)!))) {
      const { on, catalogue } = rows.model;
      if (Object.keys(on).some(type => isAmendment({ type }))) continue;
      const known = told.filter(event => event.type in on || isAmendment(event));
      rows.remake(thingOf(stream), effective(historyOf(catalogue, known), catalogue));
    }
  }

  /**
   * Reads what was recorded after one position up to another into the tables. In between they are not to be asked: an
   * amended thing is made anew only once, at the end.
   */
  async run(feed: Feed, after: Position, upTo: Position, signal?: AbortSignal, progress?: (at: Position) => void): Promise<void> {
    const amended: Amended = new Map();
    for (let at = after; at < upTo; ) {
      const events = await feed.readAll({ after: at, types: this.types, upTo, limit: HELPING });
      signal?.throwIfAborted();
      this.note(events, amended);
      inTransaction(this.db, () => this.apply(events));
      at = events.at(-1)?.position ?? upTo;
      progress?.(at);
      await breath();
    }
    for (const [stream, types] of amended) {
      const history = await feed.readStream(stream);
      signal?.throwIfAborted();
      inTransaction(this.db, () => this.remake(stream, types, history, upTo));
    }
  }
}
