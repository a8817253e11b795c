import { CommitmentReduced } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome } from '../demands.ts';
import { commitmentOf } from './open-items.ts';

/** By how much a commitment is reduced; by all that is left of it, if no amount is named. */
export interface ReduceCommitmentTerms {
  readonly commitment: string;
  readonly amountCents?: number;
}

/** Say that a contract costs less, or has ended: so much is no longer bound. */
export class ReduceCommitment extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReduceCommitmentTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReduceCommitment(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.commitments, ({ leftCents }) => leftCents > 0, 'nothing-committed');
}

export const reduceCommitment = (b: Budget, { terms, act }: ReduceCommitment) => {
  demandOpen(b);
  const { commitment, at, leftCents } = commitmentOf(b, terms.commitment);
  const { amountCents = leftCents } = terms;
  if (amountCents === 0) return [];
  demandAfter(at, act);
  demand(amountCents <= leftCents, 'commitment-has-less', { commitment, leftCents });
  demand(act.because, 'reason-required');
  return [CommitmentReduced({ commitment, amountCents })];
};

@CommandHandler(ReduceCommitment)
export class ReduceCommitmentHandler extends Decides(budget, reduceCommitment) {}
