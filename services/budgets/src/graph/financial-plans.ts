import { historyEntries, type Telling } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import type * as G from '../budgets.types.generated.ts';
import { type FinancialPlan, financialPlan } from '../plan/financial-plan.ts';
import { financialPlanTasks } from '../tasks.ts';
import { financialPlanShape, plansOf } from './financial-plan-questions.ts';
import { asking, loads } from './load.ts';

/** A plan's books in sentences. */
const telling: Telling<FinancialPlan> = {
  thing: financialPlan,
  sentences: {
    FinancialPlanSet: ({ amountCents, fromYear, untilYear, qualifier }, { euros, word }) => ({
      de: `Finanzplanung ${fromYear} bis ${untilYear}: ${word(qualifier)} ${euros(amountCents)}`.replace('  ', ' '),
      en: `Financial plan ${fromYear} to ${untilYear}: ${word(qualifier)} ${euros(amountCents)}`.replace('  ', ' '),
    }),
  },
};

/** How the graph's promises about financial plans are kept. */
export const financialPlanResolvers = {
  FinancialPlan: {
    __resolveReference: ({ id }, context) => loads(context).financialPlans.load(id),
    revision: ({ id }, _, context) => revisionShown(context, financialPlan, id, loads(context).financialPlanHistory),
    tasks: async ({ id }, _, context) =>
      tasksSaid(financialPlanTasks, (await context.decisions.standing(financialPlan, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(telling, await loads(context).financialPlanHistory.load(id), context),
  },
  FinancialPlanOutcome: {
    financialPlan: ({ id }, _, context) => (id === null ? null : loads(context).financialPlans.load(id)),
  },
} satisfies Pick<G.Resolvers, 'FinancialPlan' | 'FinancialPlanOutcome'>;

/** All plans, for those who may know about money. */
export const allPlans: NonNullable<NonNullable<G.Resolvers['Query']>['financialPlans']> = async (_, __, context) =>
  (await asking(context)(plansOf())).map(financialPlanShape);
