import type { Day } from '@moves/events/catalogue/time';
import type { LiveViews } from '@moves/events/nest/live-views';
import type { BudgetTables } from '@moves/events/published/budgets';
import { question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { Statute } from './release-position.ts';

const db = questionsOver<BudgetTables>();

/** How far the budget statute of a year is: its plan is binding from the day it came into force (§§ 80, 81 GemO). */
export async function statuteOf(views: Pick<LiveViews, 'ask'>, year: number): Promise<Statute> {
  const [row] = await views.ask(
    question(
      db
        .selectFrom('budgets')
        .where('year', '=', year)
        .select([sql<number>`count(*)`.as('kept'), sql<Day | null>`min(in_force_on)`.as('in_force_on')]),
    ),
  );
  return { kept: row!.kept > 0, ...(row!.in_force_on && { inForceOn: row!.in_force_on }) };
}
