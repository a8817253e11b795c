import { PostingReversed } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome, lineOf } from '../demands.ts';
import { commitmentOf, postingOf } from './open-items.ts';

/** Which posting was wrong, and the voucher that cancels it. */
export interface ReversePostingTerms {
  readonly posting: string;
  readonly document: string;
}

/** Cancel a posting that was wrong: books are mended by another booking, never by an edit. What it had used up is bound again. */
export class ReversePosting extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReversePostingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReversePosting(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.postings, ({ reversedWith }) => !reversedWith, 'nothing-posted');
}

export const reversePosting = (b: Budget, { terms, act }: ReversePosting) => {
  demandOpen(b);
  const { posting, at, line, reversedWith, commitment, committedCents, amountCents } = postingOf(b, terms.posting);
  const { document } = terms;
  if (reversedWith === document) return [];
  demand(!reversedWith, 'posting-reversed', { document: reversedWith });
  demand(!b.documents.has(document), 'document-known', { document });
  demandAfter(at, act);
  demand(amountCents < 0 || lineOf(b, line, act).figures.actual >= amountCents, 'posting-stood-upon', { posting });
  if (commitment) {
    const { leftCents, paidCents } = commitmentOf(b, commitment);
    demand(leftCents + committedCents >= 0 && paidCents - committedCents >= 0, 'posting-stood-upon', { posting });
  }
  return affordable(b, [PostingReversed({ posting, document })], act, line);
};

@CommandHandler(ReversePosting)
export class ReversePostingHandler extends Decides(budget, reversePosting) {}
