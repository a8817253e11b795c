import type { Day, Doable, Money, Qualifier, Source } from '../graph.ts';
import { SOURCE, TASKS } from '../graph.ts';
import { question } from '../question.ts';

/** What a source expects several years to cost, before any line exists. */
export interface FinancialPlan extends Doable {
  title: string;
  fromYear: number;
  untilYear: number;
  amount: Money;
  qualifier: Qualifier;
  withPersonnel: boolean;
  inferred: string[];
  source: Source;
  setOn: Day;
}

/** What is asked of a financial plan. */
export const FINANCIAL_PLAN = `id revision title fromYear untilYear amount qualifier withPersonnel inferred setOn ${SOURCE} ${TASKS}`;

/** What several years are expected to cost. */
export const askPlans = question<{ financialPlans: FinancialPlan[] }>(
  'financialPlans',
  `query Plans { financialPlans { ${FINANCIAL_PLAN} } }`,
);
