import { FreezeLifted } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome } from '../demands.ts';

/** Lift a freeze: what it deferred can be used again. */
export class LiftFreeze extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly freeze: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayLiftFreeze(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.freezes, ({ lifted }) => !lifted, 'nothing-frozen');
}

export const liftFreeze = (b: Budget, { terms, act }: LiftFreeze) => {
  demandOpen(b);
  const freeze = b.freezes.get(terms.freeze);
  demand(freeze, 'freeze-unknown', { freeze: terms.freeze });
  if (freeze.lifted) return [];
  demandAfter(freeze.at, act);
  return [FreezeLifted(terms)];
};

@CommandHandler(LiftFreeze)
export class LiftFreezeHandler extends Decides(budget, liftFreeze) {}
