import { CarryOverSent } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import { carryOverRefused, ReceiveCarryOver, receiveCarryOver } from './receive-carry-over.ts';

/** Authority has left its year: the other receives it, or says that it cannot (X17). */
export const whenCarryOverSent = reaction({
  name: 'budgets/when-carry-over-sent',
  on: [CarryOverSent],
  things: ({ data }) => [data.to],
  react: ({ data, envelope }, id, act, { decisions }) => {
    const { carryOver, toLine: line, amountCents, year, kind, until } = data;
    const from = envelope.stream.slice(budget.streamOf('').length);
    const terms = { carryOver, line, amountCents, from, year, kind, until };
    const command = new ReceiveCarryOver(id as BudgetId, terms, act);
    return decisions.react(budget, id, command, receiveCarryOver, carryOverRefused(terms));
  },
});
