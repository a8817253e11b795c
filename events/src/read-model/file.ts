import { rmSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Position } from '../catalogue/envelope.ts';
import type { Instant } from '../catalogue/time.ts';
import type { ReadModel } from './define.ts';
import { createIndexes, createTable, fingerprintOf, inTransaction, nextOf } from './tables.ts';

/** Where the tables stand: the last event they have followed. */
export interface Followed {
  readonly position: Position;
  readonly hash: string;
  readonly recordedAt: Instant;
}

const NOTHING = { position: 0, hash: '', recordedAt: '' as Instant };
const LAYOUT = 1;
/** A power failure may lose what came last, but leaves rows and checkpoint as they were together. */
const SETTINGS = `pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 8000;
  pragma busy_timeout = 5000; pragma cache_size = -32768`;
const CORRUPT = 11;
const NO_DATABASE = 26;
const FULL = 13;

const codeOf = (error: unknown): number => ((error as { errcode?: number } | undefined)?.errcode ?? 0) & 0xff;

/** True if an error says that the file is not, or no longer, a database; reading, the engine says so without a number. */
export const isDamage = (error: unknown): boolean =>
  [CORRUPT, NO_DATABASE].includes(codeOf(error)) || /malformed|not a database/.test(String(error));

/** True if an error says that a database has reached the size it may have. */
export const isFull = (error: unknown): boolean => codeOf(error) === FULL;

/**
 * The database file of the live read models: their tables, which definition each was made for, and one checkpoint that
 * moves in the same transaction as the rows. It can be thrown away and made again.
 */
export class ReadModelFile {
  db: DatabaseSyncInstance;

  /** Opens the file; a damaged one, or one of another layout, is made anew. Without a file it is kept in memory. */
  constructor(private readonly file = ':memory:') {
    this.db = this.opened() ?? this.erase();
  }

  followed(): Followed {
    return this.db.prepare('select position, hash, recorded_at as recordedAt from _followed').get() as Followed;
  }

  /** Moves the checkpoint, inside the caller's transaction; refuses if somebody else has moved it. */
  follow(from: Position, { position, hash, recordedAt }: Followed): void {
    const moved = this.db
      .prepare('update _followed set position = ?, hash = ?, recorded_at = ? where position = ?')
      .run(position, hash, recordedAt, from);
    if (moved.changes !== 1) throw new Error(`another process follows into ${this.file}`);
  }

  /** Drops what a killed rebuild left and what nobody knows any more; says which models have no table or an outdated one. */
  outdated(models: readonly ReadModel[]): ReadModel[] {
    const names = new Set(models.map(({ name }) => name));
    inTransaction(this.db, () => {
      for (const model of models) this.db.exec(`drop table if exists ${nextOf(model)}`);
      for (const name of this.made().keys()) if (!names.has(name)) this.drop(name);
    });
    const made = this.made();
    return models.filter(model => made.get(model.name) !== fingerprintOf(model));
  }

  /** Makes empty tables beside the old ones. */
  begin(models: readonly ReadModel[]): void {
    inTransaction(this.db, () => {
      for (const model of models) {
        this.db.exec(`drop table if exists ${nextOf(model)}`);
        createTable(this.db, model, nextOf(model));
        createIndexes(this.db, model, nextOf(model));
      }
    });
  }

  /** Puts the new tables in the place of the old ones, inside the caller's transaction. */
  swap(models: readonly ReadModel[]): void {
    for (const model of models) {
      this.drop(model.name);
      this.db.exec(`alter table ${nextOf(model)} rename to ${model.name}`);
      this.db.prepare('insert into _made values (?, ?)').run(model.name, fingerprintOf(model));
    }
  }

  /** Throws the file away and begins an empty one. */
  erase(): DatabaseSyncInstance {
    this.close();
    if (this.file !== ':memory:') for (const part of ['', '-wal', '-shm']) rmSync(this.file + part, { force: true });
    this.db = new DatabaseSync(this.file);
    this.db.exec(SETTINGS);
    const { position, hash, recordedAt } = NOTHING;
    inTransaction(this.db, () => {
      this.db.exec(`pragma user_version = ${LAYOUT};
        create table _followed (position integer not null, hash text not null, recorded_at text not null);
        create table _made (name text primary key, fingerprint text not null) without rowid`);
      this.db.prepare('insert into _followed values (?, ?, ?)').run(position, hash, recordedAt);
    });
    return this.db;
  }

  close(): void {
    if (this.db?.isOpen) this.db.close();
  }

  private opened(): DatabaseSyncInstance | undefined {
    const db = new DatabaseSync(this.file);
    try {
      db.exec(SETTINGS);
      const { user_version: layout } = db.prepare('pragma user_version').get();
      const { quick_check: sound } = db.prepare('pragma quick_check(1)').get();
      const rows = layout === LAYOUT && sound === 'ok' ? db.prepare('select count(*) as n from _followed').get().n : 0;
      if (rows === 1) return db;
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    db.close();
    return undefined;
  }

  private made(): Map<string, string> {
    const rows = this.db.prepare('select name, fingerprint from _made').all() as {
      name: string;
      fingerprint: string;
    }[];
    return new Map(rows.map(({ name, fingerprint }) => [name, fingerprint]));
  }

  private drop(name: string): void {
    this.db.exec(`drop table if exists ${name}`);
    this.db.prepare('delete from _made where name = ?').run(name);
  }
}
