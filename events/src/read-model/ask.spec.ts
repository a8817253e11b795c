import { describe, expect, it } from '@jest/globals';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Asking, tablesNamed } from './ask.ts';

const questions = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ sql: `select ${i} as n`, parameters: [] }));
const long = { sql: `select 1 as n where 1 in (${Array(7_000).fill('?')}, 1)${' '.repeat(10_000)}`, parameters: [] };

/** A database that counts what it prepares. */
function counted() {
  const db = new DatabaseSync(':memory:');
  const counts = { prepared: 0 };
  const prepare: DatabaseSyncInstance['prepare'] = (...terms) => {
    counts.prepared++;
    return db.prepare(...terms);
  };
  return { db: { prepare }, counts };
}

describe('what is remembered of questions', () => {
  it('spares a question that was asked lately from being prepared again', () => {
    const { db, counts } = counted();
    const asking = new Asking(db);
    for (const _ of [1, 2, 3]) for (const question of questions(100)) asking.rows(question);
    expect(counts.prepared).toBe(100);
  });

  it('is bounded in number: what was not asked for longest is prepared again', () => {
    const { db, counts } = counted();
    const asking = new Asking(db, 10);
    const [first, ...others] = questions(10);
    asking.rows(first!);
    for (const question of others) asking.rows(question);
    asking.rows(first!);
    asking.rows(long);
    asking.rows({ sql: 'select 11', parameters: [] });
    counts.prepared = 0;
    asking.rows(first!);
    expect(counts.prepared).toBe(0);
    asking.rows(others[0]!);
    expect(counts.prepared).toBe(1);
  });

  it('does not hold lists of values, each of another length', () => {
    const { db, counts } = counted();
    const asking = new Asking(db);
    const list = { sql: `select 1 where 1 in (${Array(101).fill('?')})`, parameters: Array(101).fill(1) };
    asking.rows(list);
    asking.rows(list);
    expect(counts.prepared).toBe(2);
  });

  it('does not hold questions that are very long', () => {
    const { db, counts } = counted();
    const asking = new Asking(db);
    const tables = tablesNamed(new Set(['things']));
    asking.rows(long);
    asking.rows(long);
    expect(counts.prepared).toBe(2);
    expect(tables(long.sql)).not.toBe(tables(long.sql));
    expect(tables('select * from things')).toBe(tables('select * from things'));
  });
});
