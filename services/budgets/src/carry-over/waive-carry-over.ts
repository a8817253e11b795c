import { CarryOverWaived } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome } from '../demands.ts';
import { carryOverOf } from './unused.ts';

/** Do without a carry-over that was proposed (§ 21 GemHVO: the council may waive it early). */
export class WaiveCarryOver extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly carryOver: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayWaiveCarryOver(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.carryOvers, ({ state }) => state === 'proposed', 'no-carry-over-proposed');
}

export const waiveCarryOver = (b: Budget, { terms, act }: WaiveCarryOver) => {
  demandOpen(b);
  const { state, at } = carryOverOf(b, terms.carryOver);
  if (state === 'waived') return [];
  demand(state === 'proposed', 'carry-over-not-proposed', { state });
  demandAfter(at, act);
  demand(act.because, 'reason-required');
  return [CarryOverWaived(terms)];
};

@CommandHandler(WaiveCarryOver)
export class WaiveCarryOverHandler extends Decides(budget, waiveCarryOver) {}
