import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { amongst, question, questionsOver } from './question.ts';

const tables = questionsOver<{ things: { thing: string; size: number } }>();
const of = (...ids: string[]) =>
  question(tables.selectFrom('things').select('thing').where(amongst('things.thing', ids)).orderBy('thing'));

describe('a question amongst some values', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(`create table things (thing text primary key, size integer) without rowid;
    insert into things values ('a', 1), ('b', 2), ('it''s "ü"', 3)`);
  const answer = ({ sql, parameters }: ReturnType<typeof of>) =>
    db
      .prepare(sql)
      .all(...parameters)
      .map(({ thing }) => thing);

  it('is the same statement however many there are', () => {
    expect(of('a').sql).toBe(of('a', 'b', 'c').sql);
    expect(of('a', 'b').parameters).toHaveLength(1);
  });

  it('finds what holds one of them, and nothing amongst none', () => {
    expect(answer(of('b', 'c', 'it\'s "ü"'))).toEqual(['b', 'it\'s "ü"']);
    expect(answer(of())).toEqual([]);
    expect(
      answer(
        question(
          tables
            .selectFrom('things')
            .select('thing')
            .where(amongst('size', [1, 9])),
        ),
      ),
    ).toEqual(['a']);
  });

  it('finds them by the index of the column', () => {
    const { sql, parameters } = of('a', 'b');
    const [step] = db.prepare(`explain query plan ${sql}`).all(...parameters);
    expect(step.detail).toMatch('USING PRIMARY KEY (thing=?)');
  });
});
