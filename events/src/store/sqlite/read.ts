import type { StatementSyncInstance } from '@photostructure/sqlite';
import type { Position, Revision, StoredEvent } from '../../catalogue/envelope.ts';
import type { CommandId } from '../../catalogue/values.ts';
import { Outage } from '../../decider/failures.ts';
import type { Reading, RememberedCommand } from '../event-store.ts';
import { hasCheckpoints, isAway, openToRead } from './database.ts';
import { COLUMNS, eventOf, REMEMBERED, type Row, type StoredText, textOf } from './row.ts';

/** Reads a store without waiting: for worker threads, for projections, beside whoever writes. Errors: `Outage` while the file cannot be reached, or when this is closed. */
export interface Reader {
  /** Events of all streams in order of position. */
  readAll(reading: Reading): StoredEvent[];
  /** The same one by one, without holding them all; ends at what is there when asked. */
  iterate(reading: Reading): Iterable<StoredEvent>;
  /** The same with data and reason as the texts that are stored, which hashes are over. */
  texts(reading: Reading): Iterable<StoredText>;
  /** The events of a stream from a revision on; empty if there are none. */
  readStream(stream: string, from?: Revision): StoredEvent[];
  /** The position of the last event; 0 in an empty store. */
  head(): Position;
  command(id: CommandId): RememberedCommand | undefined;
  /** How far somebody has come who follows the store; 0 if that was never kept. */
  checkpoint(name: string): Position;
  /** True if another connection has written since this was last asked, or if that cannot be told: who then reads learns why. */
  hasNews(): boolean;
  close(): void;
}

const BATCH = 1_000;

/** Opens a folder's store for reading. Errors: `StoreRefused` if it has none, or one that this version cannot read. */
export function openReader(folder: string): Reader {
  const db = openToRead(folder);
  const asking = <Answer>(ask: () => Answer): Answer => {
    try {
      return ask();
    } catch (error) {
      if (!db.isOpen) throw new Outage('the store is closed', { cause: error });
      throw isAway(error)
        ? new Outage(`the store cannot be read: ${(error as Error).message}`, { cause: error })
        : error;
    }
  };
  const rows = (sql: string): Pick<StatementSyncInstance, 'all' | 'get'> => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return {
      all: (...parameters) => asking(() => statement.all(...parameters)),
      get: (...parameters) => asking(() => statement.get(...parameters)),
    };
  };
  const named = 'join streams s on s.id = e.stream join types t on t.id = e.type';
  const all = rows(
    `select ${COLUMNS} from events e ${named} where e.position > ? and e.position <= ? order by e.position limit ?`,
  );
  const ofTypes = rows(`
    select ${COLUMNS} from events e ${named} where e.position in (
      select position from events indexed by events_by_type
      where type in (select id from types where name in (select value from json_each(?))) and position > ? and position <= ?
    ) order by e.position limit ?`);
  const stream = rows(`
    select ${COLUMNS} from events e ${named}
    where e.stream = (select id from streams where name = ?) and e.revision >= ? order by e.revision`);
  const last = rows('select max(position) from events');
  const version = rows('pragma data_version');
  const remembered = db.prepare(REMEMBERED);

  const head = (): Position => (last.get() as [number | null])[0] ?? 0;
  let seen = (version.get() as [number])[0];

  const rowsOf = ({ after, types, upTo = Number.MAX_SAFE_INTEGER, limit }: Reading): Row[] => {
    if (!types) return all.all(after, upTo, limit ?? -1) as Row[];
    const [wanted, end] = [JSON.stringify(types), Math.min(upTo, head())];
    if (limit === undefined) return ofTypes.all(wanted, after, end, -1) as Row[];
    // Rare types are found in ever wider windows, frequent ones without gathering more than is asked for.
    const found: Row[] = [];
    for (let from = after, width = limit; from < end && found.length < limit; from += width, width *= 4) {
      found.push(...(ofTypes.all(wanted, from, Math.min(from + width, end), limit - found.length) as Row[]));
    }
    return found;
  };

  function* each({ limit = Number.MAX_SAFE_INTEGER, ...reading }: Reading): Iterable<Row> {
    const upTo = reading.upTo ?? head();
    for (let { after } = reading, left = limit; left > 0; ) {
      const batch = rowsOf({ ...reading, after, upTo, limit: Math.min(BATCH, left) });
      if (batch.length === 0) return;
      yield* batch;
      after = batch.at(-1)![0];
      left -= batch.length;
    }
  }

  return {
    readAll: reading => rowsOf(reading).map(eventOf),
    *iterate(reading) {
      for (const row of each(reading)) yield eventOf(row);
    },
    *texts(reading) {
      for (const row of each(reading)) yield textOf(row);
    },
    readStream: (name, from = 0) => (stream.all(name, from) as Row[]).map(eventOf),
    head,
    command(id) {
      const found = asking(() => remembered.get(id)) as RememberedCommand | undefined;
      return found && { ...found };
    },
    checkpoint(name) {
      const kept = asking(
        () => hasCheckpoints(db) && db.prepare('select position from checkpoints where name = ?').get(name),
      );
      return kept ? (kept as { position: Position }).position : 0;
    },
    hasNews() {
      const before = seen;
      try {
        seen = (version.get() as [number])[0];
      } catch {
        return true;
      }
      return seen !== before;
    },
    close: () => db.close(),
  };
}
