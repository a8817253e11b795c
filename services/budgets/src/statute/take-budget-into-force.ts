import { BudgetTakenIntoForce } from '@moves/events/catalogue/budgets';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandStatute } from '../demands.ts';

/** Say that the statute has been published and is law (§ 81 (3) GemO). From here on its money can be used. */
export class TakeBudgetIntoForce extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly publishedOn: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayTakeBudgetIntoForce(b: Budget, act: Act): asserts b is KnownBudget {
  demandStatute(b, 'adopted');
  demandAfter(b.since, act);
}

export const takeBudgetIntoForce = (b: Budget, { terms, act }: TakeBudgetIntoForce) => {
  if (b.status === 'inForce' && b.publishedOn === terms.publishedOn) return [];
  mayTakeBudgetIntoForce(b, act);
  const { publishedOn } = terms;
  demand(publishedOn <= dayOf(act.at), 'in-force-before-notice', { publishedOn });
  demand(publishedOn >= dayOf(b.since), 'notice-before-adoption', { publishedOn, since: b.since });
  return [BudgetTakenIntoForce(terms)];
};

@CommandHandler(TakeBudgetIntoForce)
export class TakeBudgetIntoForceHandler extends Decides(budget, takeBudgetIntoForce) {}
