import { isDeepStrictEqual } from 'node:util';
import { BudgetAdopted } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandStatute } from '../demands.ts';

/** Say that the council has adopted the statute in public (§ 81 GemO). It is not law before its public notice. */
export class AdoptBudget extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly decision: DecisionRef },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAdoptBudget(b: Budget, act: Act): asserts b is KnownBudget {
  demandStatute(b, 'deliberated');
  demandAfter(b.since, act);
}

export const adoptBudget = (b: Budget, { terms, act }: AdoptBudget) => {
  if (b.status === 'adopted' && isDeepStrictEqual(b.adoptedBy, terms.decision)) return [];
  mayAdoptBudget(b, act);
  demandDecision(terms.decision, act);
  return [BudgetAdopted(terms)];
};

@CommandHandler(AdoptBudget)
export class AdoptBudgetHandler extends Decides(budget, adoptBudget) {}
