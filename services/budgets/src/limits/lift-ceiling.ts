import { CeilingLifted } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandOpen, demandSome } from '../demands.ts';

/** Which ceiling no longer holds, and by which decision. */
export interface LiftCeilingTerms {
  readonly ceiling: string;
  readonly decision: DecisionRef;
}

/** Say that a ceiling is lifted: by a decision of the body that set it, and of no other. */
export class LiftCeiling extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: LiftCeilingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayLiftCeiling(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.ceilings, ({ lifted }) => !lifted, 'no-ceiling');
}

export const liftCeiling = (b: Budget, { terms, act }: LiftCeiling) => {
  demandOpen(b);
  const ceiling = b.ceilings.get(terms.ceiling);
  demand(ceiling, 'ceiling-unknown', { ceiling: terms.ceiling });
  if (ceiling.lifted) return [];
  demandAfter(ceiling.at, act);
  demandDecision(terms.decision, act);
  const { body: named } = ceiling.decision;
  const { body } = terms.decision;
  demand(body === named, 'ceiling-of-another-body', { named, body });
  return [CeilingLifted(terms)];
};

@CommandHandler(LiftCeiling)
export class LiftCeilingHandler extends Decides(budget, liftCeiling) {}
