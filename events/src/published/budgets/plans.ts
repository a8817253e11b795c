import { type FinancialPlanEvent, financialPlanEvents } from '../../catalogue/budgets.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';

/** One row a financial plan: what a programme shall cost over its years, as it was set last. */
export const financialPlans = readModel<FinancialPlanEvent>()({
  name: 'financial_plans',
  version: 1,
  events: financialPlanEvents,
  table: {
    title: 'text not null',
    from_year: 'integer not null',
    until_year: 'integer not null',
    amount_cents: 'integer not null',
    qualifier: 'text not null',
    with_personnel: 'integer not null',
    /** Names of fields, as JSON. */
    inferred: 'text not null',
    /** `Source`, as JSON. */
    source: 'text not null',
    set_on: 'text not null',
  },
  on: {
    FinancialPlanSet: (rows, e, { at }) =>
      rows.insert({
        title: e.title,
        from_year: e.fromYear,
        until_year: e.untilYear,
        amount_cents: e.amountCents,
        qualifier: e.qualifier,
        with_personnel: e.withPersonnel,
        inferred: JSON.stringify(e.inferred),
        source: JSON.stringify(e.source),
        set_on: dayOf(at),
      }),
  },
});
