import { type FinancialPlanEvent, type FinancialPlanSet, financialPlanEvents } from '@moves/events/catalogue/budgets';
import type { EventOf } from '@moves/events/catalogue/define';
import { aggregate } from '@moves/events/decider/aggregate';

/** What was set last. */
export type SetPlan = EventOf<typeof FinancialPlanSet>['data'];

/** What a programme shall cost over its years: nothing is known before it is set. */
export type FinancialPlan = { readonly status: 'unknown' } | { readonly status: 'set'; readonly plan: SetPlan };

/** A plan authorises nothing and refuses nothing; it is set, and set again. */
export const financialPlan = aggregate<FinancialPlan, FinancialPlanEvent>()({
  name: 'financialPlan',
  events: financialPlanEvents,
  initial: { status: 'unknown' },
  evolve: { FinancialPlanSet: (_, plan) => ({ status: 'set', plan }) },
});
