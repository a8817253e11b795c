import type { BudgetTables } from '@moves/events/published/budgets';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables>();

/** An obligation as a question finds it. */
export type ObligationRow = BudgetTables['obligations'];

/** Which obligations a list shows; every condition given must hold. */
export interface ObligationFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly measure?: readonly string[] | null;
  readonly budget?: readonly string[] | null;
  readonly state?: readonly ('planned' | 'entered' | 'refused')[] | null;
}

const ORDER = {
  id: sql`thing`,
  title: sql`search`,
  plannedOn: sql`planned_on`,
  total: sql`total_cents`,
  state: sql`state`,
} as const;

const matching = (filter: ObligationFilter) => {
  const { search, ids, measure, budget, state } = filter;
  return narrowed<ObligationRow>(db.selectFrom('obligations').selectAll(), [
    ids && amongst('thing', ids),
    measure && amongst('measure', measure),
    budget && sql<boolean>`thing in (select thing from obligation_years where ${amongst('budget', budget)})`,
    state && amongst('state', state),
    ...holds(sql.ref('search'), search),
  ]);
};

/** One page of a list of obligations. */
export const obligationPage = (
  filter: ObligationFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
): Question<ObligationRow> => pageOf(matching(filter), ORDER, orderBy, 'thing', first, offset);

/** How many obligations a list has in all. */
export const obligationCount = (filter: ObligationFilter) => countOf(matching(filter));

/** Each year's share of some obligations, in their order. */
export const yearsOf = (obligations: readonly string[]): Question<BudgetTables['obligation_years']> =>
  question(
    db
      .selectFrom('obligation_years')
      .selectAll()
      .where(amongst('thing', obligations))
      .orderBy('thing')
      .orderBy('place'),
  );
