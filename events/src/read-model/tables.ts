import { randomUUID } from 'node:crypto';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { ReadModel } from './define.ts';

/** What a rebuild writes beside the table it will replace. */
export const nextOf = ({ name }: ReadModel): string => `${name}__next`;

/** All that decides whether a table can stay: another version, other columns or other events make it anew. */
export const fingerprintOf = ({ version, columns, key, indexes, types }: ReadModel): string =>
  JSON.stringify([version, columns, key, indexes, [...types].sort()]);

/** Makes the empty table of a read model; rows of one thing lie together. */
export function createTable(db: DatabaseSyncInstance, model: ReadModel, table: string = model.name): void {
  const columns = Object.entries({ thing: 'text not null', ...model.columns }).map(([name, type]) => `${name} ${type}`);
  db.exec(`create table ${table} (${columns.join()}, primary key (${model.key.join()})) without rowid`);
}

/** Makes the indexes of a read model's table, under names that no table before it can hold. */
export function createIndexes(db: DatabaseSyncInstance, model: ReadModel, table: string = model.name): void {
  for (const columns of model.indexes)
    db.exec(`create index index_${randomUUID().replaceAll('-', '')} on ${table} (${columns})`);
}

/** Carries out a change of a database whole or not at all. */
export function inTransaction(db: DatabaseSyncInstance, change: () => void): void {
  db.exec('begin immediate');
  try {
    change();
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
