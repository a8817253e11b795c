import { BudgetIntroduced } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandStatute } from '../demands.ts';

/** Introduce the draft of the statute to the council. */
export class IntroduceBudget extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayIntroduceBudget(b: Budget, act: Act): asserts b is KnownBudget {
  demandStatute(b, 'draft');
  demandAfter(b.since, act);
}

export const introduceBudget = (b: Budget, { act }: IntroduceBudget) => {
  if (b.status === 'introduced') return [];
  mayIntroduceBudget(b, act);
  return [BudgetIntroduced({})];
};

@CommandHandler(IntroduceBudget)
export class IntroduceBudgetHandler extends Decides(budget, introduceBudget) {}
