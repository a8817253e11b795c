import type { BudgetTables } from '@moves/events/published/budgets';
import { folded } from '@moves/events/read-model/folded';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SelectQueryBuilder, sql } from 'kysely';

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

/** In which order a list shows them; the id decides between equals. */
export interface ObligationOrder {
  readonly field: 'id' | 'title' | 'plannedOn' | 'total' | 'state';
  readonly direction: 'asc' | 'desc';
}
const ORDER = {
  id: sql`thing`,
  title: sql`search`,
  plannedOn: sql`planned_on`,
  total: sql`total_cents`,
  state: sql`state`,
} as const;

type Obligations<Row> = SelectQueryBuilder<BudgetTables, 'obligations', Row>;

const matching = <Row>(obligations: Obligations<Row>, filter: ObligationFilter): Obligations<Row> => {
  const { search, ids, measure, budget, state } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const conditions = [
    ids && amongst('thing', ids),
    measure && amongst('measure', measure),
    budget && sql<boolean>`thing in (select thing from obligation_years where ${amongst('budget', budget)})`,
    state && amongst('state', state),
    ...words.map(word => sql<boolean>`instr(search, ${word}) > 0`),
  ];
  return conditions.reduce((query, condition) => (condition ? query.where(condition as never) : query), obligations);
};

/** One page of a list of obligations. */
export const obligationPage = (
  filter: ObligationFilter,
  orderBy: readonly ObligationOrder[],
  first: number,
  offset: number,
): Question<ObligationRow> => {
  const ordered = orderBy.reduce(
    (query, { field, direction }) => query.orderBy(ORDER[field], direction),
    matching(db.selectFrom('obligations').selectAll(), filter),
  );
  return question(ordered.orderBy('thing').limit(first).offset(offset));
};

/** How many obligations a list has in all. */
export const obligationCount = (filter: ObligationFilter): Question<{ n: number }> =>
  question(matching(db.selectFrom('obligations').select(sql<number>`count(*)`.as('n')), filter));

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
