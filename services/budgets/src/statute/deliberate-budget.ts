import { BudgetDeliberated } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandStatute } from '../demands.ts';

/** Say that a reading has taken place; there are usually three, and lists of changes between them. */
export class DeliberateBudget extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly reading: number },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDeliberateBudget(b: Budget, act: Act): asserts b is KnownBudget {
  demandStatute(b, 'introduced', 'deliberated');
  demandAfter(b.since, act);
}

export const deliberateBudget = (b: Budget, { terms, act }: DeliberateBudget) => {
  if (b.status === 'deliberated' && b.reading === terms.reading) return [];
  mayDeliberateBudget(b, act);
  demand(terms.reading > b.reading, 'reading-has-been', { reading: b.reading });
  return [BudgetDeliberated(terms)];
};

@CommandHandler(DeliberateBudget)
export class DeliberateBudgetHandler extends Decides(budget, deliberateBudget) {}
