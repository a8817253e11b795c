import type { BudgetTables } from '@moves/events/published/budgets';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** What contracts and orders still bind of a line for a measure. */
export interface OpenCommitment {
  readonly thing: string;
  readonly line: string;
  readonly title: string;
  readonly year: number;
  readonly cents: number;
}

const db = questionsOver<BudgetTables>();

/** What is bound for some measures in years that are not closed, and neither paid nor given back: by line, the most first. */
export const openCommitments = (measures: readonly string[]): Question<OpenCommitment> => {
  const budgets = db
    .selectFrom('budget_commitments')
    .select('thing')
    .where(amongst('measure', measures))
    .union(db.selectFrom('budget_lines').select('thing').where(amongst('measure', measures)));
  const left = db
    .selectFrom('budget_bookings')
    .where('pending', '=', 0)
    .where('figure', '=', 'committed')
    .where('commitment', 'is not', null)
    .where('budget', 'in', budgets)
    .groupBy(['budget', 'commitment'])
    .select(['budget', 'commitment', sql<number>`sum(cents)`.as('cents')]);
  const whose = sql<string>`coalesce(c.measure, l.measure)`;
  return question(
    db
      .selectFrom(left.as('left'))
      .innerJoin('budget_commitments as c', join =>
        join.onRef('c.thing', '=', 'left.budget').onRef('c.commitment', '=', 'left.commitment'),
      )
      .innerJoin('budget_lines as l', join => join.onRef('l.thing', '=', 'c.thing').onRef('l.line', '=', 'c.line'))
      .innerJoin('budgets as b', 'b.thing', 'c.thing')
      .where('b.state', '<>', 'closed')
      .where('left.cents', '>', 0)
      .where(amongst(whose, measures))
      .groupBy([whose, 'l.thing', 'l.line'])
      .select([whose.as('thing'), sql<string>`l.thing || ':' || l.line`.as('line'), 'l.title', 'b.year'])
      .select(sql<number>`sum(${sql.ref('left.cents')})`.as('cents'))
      .orderBy('cents', 'desc')
      .orderBy('line'),
  );
};
