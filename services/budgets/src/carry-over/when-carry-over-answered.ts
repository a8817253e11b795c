import { CarryOverReceived, CarryOverRefused } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import { SettleCarryOver, settleCarryOver } from './settle-carry-over.ts';

/** The other year has received what was in transit, or cannot take it: the year it left notes that, or has it back. */
export const whenCarryOverAnswered = reaction({
  name: 'budgets/when-carry-over-answered',
  on: [CarryOverReceived, CarryOverRefused],
  things: ({ data }) => [data.from],
  react: ({ data }, id, act, { decisions }) => {
    const terms = { carryOver: data.carryOver, ...('code' in data && { refusedWith: data.code }) };
    return decisions.react(budget, id, new SettleCarryOver(id as BudgetId, terms, act), settleCarryOver);
  },
});
