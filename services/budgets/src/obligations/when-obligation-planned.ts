import { ObligationPlanned } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import { jointOf, obligation, yearsOf } from './obligation.ts';
import { stepsOf } from './shares.ts';

/** A contract shall bind money of several years: each year makes its share ready, checked against itself, or refuses it. */
export const whenObligationPlanned = reaction({
  name: 'budgets/when-obligation-planned',
  on: [ObligationPlanned],
  things: ({ data }) => yearsOf(data),
  react: async ({ data, envelope }, id, act, { decisions }) => {
    const obligationId = envelope.stream.slice(obligation.streamOf('').length);
    const standings = yearsOf(data).map(async year => [year, (await decisions.standing(budget, year)).state] as const);
    const steps = stepsOf(id as BudgetId, obligationId, data, new Map(await Promise.all(standings)), act);
    return decisions.prepare(budget, id, jointOf(obligationId), steps, act);
  },
});
