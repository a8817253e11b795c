import type { StatuteState } from '@moves/events/catalogue/budgets';
import type { BudgetTables } from '@moves/events/published/budgets';
import { folded } from '@moves/events/read-model/folded';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SelectQueryBuilder, sql } from 'kysely';

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

/** In which order a list shows them; the id decides between equals. */
export interface BudgetOrder {
  readonly field: 'id' | 'year' | 'title' | 'office' | 'state';
  readonly direction: 'asc' | 'desc';
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

type Budgets<Row> = SelectQueryBuilder<BudgetTables, 'budgets', Row>;

const matching = <Row>(budgets: Budgets<Row>, filter: BudgetFilter): Budgets<Row> => {
  const { search, ids, year, subBudget, state, provisional } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const conditions = [
    ids && amongst('thing', ids),
    year && amongst('year', year),
    subBudget && amongst('sub_budget', subBudget),
    state && amongst('state', state),
    provisional != null && sql<boolean>`provisional = ${provisional ? 1 : 0}`,
    ...words.map(word => sql<boolean>`instr(search, ${word}) > 0`),
  ];
  return conditions.reduce((query, condition) => (condition ? query.where(condition as never) : query), budgets);
};

/** One page of a list of Budgets. */
export const budgetPage = (
  filter: BudgetFilter,
  orderBy: readonly BudgetOrder[],
  first: number,
  offset: number,
): Question<BudgetRow> => {
  const ordered = orderBy.reduce(
    (query, { field, direction }) => query.orderBy(ORDER[field], direction),
    matching(db.selectFrom('budgets').selectAll(), filter),
  );
  return question(ordered.orderBy('thing').limit(first).offset(offset));
};

/** How many Budgets a list has in all. */
export const budgetCount = (filter: BudgetFilter): Question<{ n: number }> =>
  question(matching(db.selectFrom('budgets').select(sql<number>`count(*)`.as('n')), filter));
