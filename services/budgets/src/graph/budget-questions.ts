import type { StatuteState } from '@moves/events/catalogue/budgets';
import type { BudgetTables } from '@moves/events/published/budgets';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables>();

/** A Budget as a question finds it. */
export type BudgetRow = BudgetTables['budgets'];

/** Which Budgets a list shows; every condition given must hold. */
export interface BudgetFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly year?: readonly number[] | null;
  readonly subBudget?: readonly string[] | null;
  readonly state?: readonly StatuteState[] | null;
  readonly provisional?: boolean | null;
}

const STATES: readonly StatuteState[] = ['draft', 'introduced', 'deliberated', 'adopted', 'inForce', 'closed'];
const ORDER = {
  id: sql`thing`,
  year: sql`year`,
  title: sql`title_folded`,
  office: sql`office`,
  state: sql`case state ${sql.join(
    STATES.map((state, place) => sql`when ${sql.lit(state)} then ${sql.lit(place)}`),
    sql` `,
  )} end`,
} as const;

const matching = (filter: BudgetFilter) => {
  const { search, ids, year, subBudget, state, provisional } = filter;
  return narrowed<BudgetRow>(db.selectFrom('budgets').selectAll(), [
    ids && amongst('thing', ids),
    year && amongst('year', year),
    subBudget && amongst('sub_budget', subBudget),
    state && amongst('state', state),
    provisional != null && sql<boolean>`provisional = ${provisional ? 1 : 0}`,
    ...holds(sql.ref('search'), search),
  ]);
};

/** One page of a list of Budgets. */
export const budgetPage = (
  filter: BudgetFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
): Question<BudgetRow> => pageOf(matching(filter), ORDER, orderBy, 'thing', first, offset);

/** How many Budgets a list has in all. */
export const budgetCount = (filter: BudgetFilter) => countOf(matching(filter));
