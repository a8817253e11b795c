import type { Day } from '@moves/events/catalogue/time';
import type { Qualifier, Source } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import { amongst, question, questionsOver } from '@moves/events/read-model/question';

const db = questionsOver<BudgetTables>();
type Row = BudgetTables['financial_plans'];

/** All plans, or those of some ids, the earliest first. */
export const plansOf = (ids?: readonly string[]) => {
  const plans = db.selectFrom('financial_plans').selectAll().orderBy('from_year').orderBy('thing');
  return question(ids ? plans.where(amongst('thing', ids)) : plans);
};

/** A plan as resolvers see it. */
export type FinancialPlanShape = ReturnType<typeof financialPlanShape>;
export const financialPlanShape = (row: Row) => ({
  id: row.thing,
  title: row.title,
  fromYear: row.from_year,
  untilYear: row.until_year,
  amount: row.amount_cents,
  qualifier: row.qualifier as Qualifier,
  withPersonnel: row.with_personnel === 1,
  inferred: JSON.parse(row.inferred) as string[],
  source: JSON.parse(row.source) as Source,
  setOn: row.set_on as Day,
});
