import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { makeFolder } from '../../folders.ts';
import { StoreRefused } from './refused.ts';

/** A connection to the file of events. */
export type Database = DatabaseSyncInstance;

/** `MoVS`, in the file's header: what tells a store from any other SQLite file. */
const APPLICATION = 0x4d_6f_56_53;
const VERSION = 1;
const BUSY_MS = 1_000;

/**
 * One row an event. Streams and types are numbers, so that rows and indexes stay small; `parts` says, in the first event
 * of a command and only there, how many events the command led to.
 */
export const SCHEMA = `
  create table streams (id integer primary key, name text not null unique) strict;
  create table types (id integer primary key, name text not null unique) strict;
  create table events (
    position       integer primary key,
    stream         integer not null,
    revision       integer not null,
    type           integer not null,
    version        integer not null,
    at             text    not null,
    recorded_at    text    not null,
    by_id          text    not null,
    because        text,
    id             text    not null,
    command_id     text    not null,
    parts          integer,
    act            text    not null,
    fingerprint    text    not null,
    causation_id   text,
    correlation_id text    not null,
    hash           text    not null,
    data           text    not null
  ) strict;
  create unique index events_by_stream on events (stream, revision);
  create index events_by_type on events (type);
  create unique index events_by_command on events (command_id) where parts is not null;`;

/** How far followers have come: beside the events, because they are of no use without them. Stores from before have none. */
const CHECKPOINTS =
  'create table if not exists checkpoints (name text primary key, position integer not null) strict, without rowid';

/** What was acknowledged survives a power failure; the log is moved into the file every 32 MB. */
export const DURABLE = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma wal_autocheckpoint = 8000;
  pragma cache_size = -65536;`;

/** The folder's file of events. */
export const eventsFile = (folder: string): string => join(folder, 'events.db');

/** Opens the file of events to write, makes it if there is none. Errors: `StoreRefused`. */
export function openToWrite(folder: string): Database {
  folderToWrite(folder);
  const db = opened(folder, () => new DatabaseSync(eventsFile(folder), { timeout: BUSY_MS }));
  return closedUnless(db, folder, () => {
    demandWritable(eventsFile(folder));
    if (isEmpty(db)) {
      db.exec(`${DURABLE} begin immediate; ${SCHEMA}
        pragma application_id = ${APPLICATION}; pragma user_version = ${VERSION}; commit;`);
    }
    demandOurs(db, folder);
    db.exec(`${DURABLE} ${CHECKPOINTS}`);
  });
}

/** Opens the file of events beside whoever writes it. Errors: `StoreRefused`. */
export function openToRead(folder: string): Database {
  const db = opened(folder, () => new DatabaseSync(eventsFile(folder), { readOnly: true, timeout: BUSY_MS }));
  return closedUnless(db, folder, () => demandOurs(db, folder));
}

/**
 * Takes the right to write, which the operating system takes back when the process ends, however it ends. It is also given
 * up when this process opens and closes `writer.lock` by other means than SQLite's. Errors: `StoreRefused`.
 */
export function lockForWriting(folder: string): Database {
  folderToWrite(folder);
  const file = join(folder, 'writer.lock');
  const lock = opened(folder, () => new DatabaseSync(file));
  try {
    lock.exec('begin exclusive');
    demandWritable(file);
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof StoreRefused) throw error;
    if (codeOf(error) !== SQLITE_BUSY) throw refusal(folder, error);
    throw new StoreRefused(`Another MoveS process already writes to the folder ${folder}.`);
  }
}

const SQLITE_BUSY = 5;
/** Busy, input or output, full, cannot be opened: the file may be well, but cannot be reached now. */
const AWAY = [SQLITE_BUSY, 10, 13, 14];
/** The same in words: where it reads many rows, the engine gives no number. */
const SAID_AWAY = /^(database is locked|disk I\/O error|database or disk is full|unable to open database file)/;

/** The engine's number for what went wrong, without its finer distinctions; undefined if it was not the engine. */
export const codeOf = (error: unknown): number | undefined => {
  const { errcode } = error as { errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
};

/** True if an error says that the file cannot be reached now; damage is another matter. */
export const isAway = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === undefined ? SAID_AWAY.test((error as Error).message) : AWAY.includes(code);
};

function folderToWrite(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new StoreRefused(`The folder ${folder} cannot be created (${codeNamed(error)}).`);
  }
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreRefused(`The folder ${folder} cannot be written (${codeNamed(error)}).`);
  }
}

/** A file that can only be read is opened by the engine all the same, and its locks keep nobody out. */
function demandWritable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreRefused(`The file ${file} cannot be written (${codeNamed(error)}).`);
  }
}

const codeNamed = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

function opened(folder: string, open: () => Database): Database {
  try {
    return open();
  } catch (error) {
    throw refusal(folder, error);
  }
}

function closedUnless(db: Database, folder: string, work: () => void): Database {
  try {
    work();
    return db;
  } catch (error) {
    db.close();
    throw error instanceof StoreRefused ? error : refusal(folder, error);
  }
}

const REASONS: Readonly<Record<number, (folder: string) => string>> = {
  8: folder => `The folder ${folder} cannot be written.`,
  11: folder => `The file events.db in the folder ${folder} is damaged.`,
  13: folder => `The disk of the folder ${folder} is full.`,
  14: folder => `The folder ${folder} holds no MoveS store that can be opened.`,
  26: folder => `The file events.db in the folder ${folder} is not a MoveS store.`,
};

const refusal = (folder: string, error: unknown): StoreRefused => {
  const reason = REASONS[codeOf(error) ?? 0];
  return new StoreRefused(
    reason ? reason(folder) : `The folder ${folder} cannot be used (${(error as Error).message}).`,
  );
};

const numberOf = (db: Database, sql: string): number => Number(Object.values(db.prepare(sql).get() as object)[0]);

/** True if a store can hold checkpoints: an older one, opened only to read, cannot. */
export const hasCheckpoints = (db: Database): boolean =>
  numberOf(db, "select count(*) from sqlite_schema where name = 'checkpoints'") > 0;

const isEmpty = (db: Database): boolean =>
  numberOf(db, 'pragma application_id') === 0 && numberOf(db, 'select count(*) from sqlite_schema') === 0;

function demandOurs(db: Database, folder: string): void {
  if (numberOf(db, 'pragma application_id') !== APPLICATION) {
    throw new StoreRefused(`The file events.db in the folder ${folder} is not a MoveS store.`);
  }
  if (numberOf(db, 'pragma user_version') > VERSION) {
    throw new StoreRefused(`The store in the folder ${folder} was written by a newer version of MoveS.`);
  }
  numberOf(db, 'select count(*) from (select data from events order by position desc limit 1)');
}
