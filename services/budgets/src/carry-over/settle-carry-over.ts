import { CarryOverArrived, CarryOverReturned } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';
import { carryOverOf } from './unused.ts';

/** How a carry-over has ended in the other year: received, or refused with this code. */
export interface SettleCarryOverTerms {
  readonly carryOver: string;
  readonly refusedWith?: string;
}

/** The other year has answered: what was in transit has arrived there, or is back here. */
export class SettleCarryOver {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: SettleCarryOverTerms,
    readonly act: Act,
  ) {}
}

export const settleCarryOver = (b: Budget, { terms }: SettleCarryOver) => {
  demandOpen(b);
  const { carryOver, state, line, amountCents } = carryOverOf(b, terms.carryOver);
  if (state === 'arrived' || state === 'returned') return [];
  demand(state === 'inTransit', 'carry-over-not-proposed', { state });
  return terms.refusedWith
    ? [CarryOverReturned({ carryOver, line, amountCents, code: terms.refusedWith })]
    : [CarryOverArrived({ carryOver })];
};
