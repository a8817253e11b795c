import { sql } from 'kysely';
import type { LineKind } from '../../catalogue/budgets.ts';
import { amongst, type Question, question, questionsOver } from '../../read-model/question.ts';
import type { BudgetTables } from '../budgets.ts';
import { figuredLines, type LineScope } from './figures.ts';

const db = questionsOver<BudgetTables>();

/** A ceiling as a question finds it: what of it is reserved, committed and actual. */
export type UsedCeiling = BudgetTables['budget_ceilings'] & { used_cents: number };

/** The ceilings of some Budgets, each with what is used of it by the lines it is about. */
export const ceilingsOf = (budgets: readonly string[]): Question<UsedCeiling> =>
  question(
    db
      .selectFrom('budget_ceilings as c')
      .leftJoin(figuredLines({ filter: { budget: budgets } }).as('l'), on =>
        on.on(
          sql<boolean>`l.thing = c.thing and (c.profit_centre is null or c.profit_centre = l.profit_centre)
            and (c.kinds is null or l.kind in (select value from json_each(c.kinds)))`,
        ),
      )
      .where(amongst('c.thing', budgets))
      .groupBy(['c.thing', 'c.ceiling'])
      .selectAll('c')
      .select(sql<number>`coalesce(sum(l.reserved_cents + l.committed_cents + l.actual_cents), 0)`.as('used_cents'))
      .orderBy(sql`c.lifted_on is not null`)
      .orderBy('c.ceiling'),
  );

/** The lines a ceiling is about. */
export const linesUnder = (ceiling: BudgetTables['budget_ceilings']): LineScope => ({
  filter: {
    budget: [ceiling.thing],
    profitCentre: ceiling.profit_centre === null ? null : [ceiling.profit_centre],
    kind: ceiling.kinds === null ? null : (JSON.parse(ceiling.kinds) as LineKind[]),
  },
});
