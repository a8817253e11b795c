import type { Instant } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { budget } from '../budget.ts';
import { BeginProvisionalManagement, beginProvisionalManagement } from './begin-provisional-management.ts';

/**
 * Budgets whose year had begun by a moment without a statute in force: since 1 January, or since the Budget is kept. A year
 * that is over when it is entered here was managed by other books.
 */
const yearsWithoutStatute = (now: Instant): Question<{ thing: string; due_at: string }> =>
  question(
    questionsOver<BudgetTables>()
      .selectFrom('budgets')
      .select(['thing', sql<string>`max(begins_at, opened_at)`.as('due_at')])
      .where('begins_at', '<=', now)
      .where('ends_at', '>', now)
      .where('in_force_on', 'is', null)
      .where('closed_on', 'is', null)
      .where('provisional_on', 'is', null)
      .orderBy('due_at')
      .orderBy('thing'),
  );

/** The year has begun, and there is no statute: provisional management (X20, § 83 GemO). */
export const whenYearBegun: DueRule = {
  name: 'budgets/provisional',
  due: yearsWithoutStatute,
  fall: (id, act, { decisions }) =>
    decisions.react(budget, id, new BeginProvisionalManagement(id as BudgetId, act), beginProvisionalManagement),
};
