import { isDeepStrictEqual } from 'node:util';
import { ActualPosted, type ProvisionalGround } from '@moves/events/catalogue/budgets';
import { type Day, dayOf, latest, startOfDay } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, Commitment, KnownBudget, Posting } from '../budget-state.ts';
import { demandAmountsFit, demandInForce, demandNotCounted, demandSomeLine, demandUsable, lineOf } from '../demands.ts';
import { bookingDaysOf } from '../rules/closing-window.ts';
import { commitmentOf } from './open-items.ts';

/** A voucher: how much on which line, for which commitment, on which day of the books. */
export interface PostActualTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly posting?: string;
  readonly line: string;
  /** Below zero for a credit note. */
  readonly amountCents: number;
  readonly netCents?: number;
  readonly vatRate?: number;
  readonly commitment?: string;
  readonly valueOn: Day;
  readonly document: string;
  readonly text?: string;
  readonly measure?: string;
  /** The document that allows more than was bound. */
  readonly approval?: string;
  readonly provisionalGround?: ProvisionalGround;
}

/**
 * Post what was spent, or credited (Ist). It counts from its own day in the books on, however late it is entered; its
 * voucher is known once for ever.
 */
export class PostActual extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: PostActualTerms,
    readonly act: Act,
  ) {
    super();
  }
}

/** What was bound can be paid in any case; anything else only when money can be used. */
export function mayPostActual(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  const bound = [...b.commitments.values()].some(({ leftCents }) => leftCents > 0);
  if (!bound) demandUsable(b, act);
}

export const postActual = (b: Budget, { terms, act }: PostActual) => {
  demandSomeLine(b);
  const { document, amountCents, valueOn } = terms;
  const known = b.documents.get(document);
  if (known && isSaidOf(b.postings.get(known)!, terms)) return [];
  demand(!known, 'document-known', { document });
  const posting = terms.posting ?? partIdOf(act.commandId);
  demand(!b.postings.has(posting), 'posting-known', { posting });

  const on = lineOf(b, terms.line, act);
  const { line, openedAt, title, figures } = on;
  demandNotCounted(on, 'actualCents', startOfDay(valueOn));
  demandDayOfYear(b, valueOn, act);
  demandAmountsFit(amountCents, terms.netCents, terms.vatRate);
  // What comes back of an earlier year's payment is income (gross principle).
  const paidCents = figures.actual;
  demand(amountCents > 0 || paidCents + amountCents >= 0, 'credit-exceeds-actual', { line, title, paidCents });
  const bound = terms.commitment ? commitmentOf(b, terms.commitment) : undefined;
  if (bound) demand(bound.line === line, 'committed-on-another-line', { commitment: bound.commitment });
  else demandInForce(b, act, terms.provisionalGround);

  const ownDay = act.at === act.now ? startOfDay(valueOn) : act.at;
  const at = latest(ownDay, latest(openedAt, bound?.at ?? openedAt));
  const committedCents = bound ? usedUp(bound, terms) : 0;
  return affordable(b, [ActualPosted({ ...terms, posting, committedCents }, at)], act, line);
};

/** How much of a commitment a voucher uses up: never more than is left of it. A credit note gives back what was paid. */
function usedUp({ commitment, leftCents, paidCents }: Commitment, { amountCents, approval }: PostActualTerms): number {
  if (amountCents < 0) return -Math.min(-amountCents, paidCents);
  const exceededCents = amountCents - leftCents;
  demand(exceededCents <= 0 || approval, 'commitment-exceeded', { commitment, leftCents, exceededCents });
  return Math.min(amountCents, leftCents);
}

/** Refuses a day that belongs to the books of another year, or has not come. A later report is no reason to refuse an earlier day. */
function demandDayOfYear({ year }: KnownBudget, valueOn: Day, { at }: Act): void {
  const { first, last } = bookingDaysOf(year);
  demand(valueOn >= first && valueOn <= last, 'value-outside-year', { valueOn, year, last });
  demand(valueOn <= dayOf(at), 'value-in-future', { valueOn });
}

/** True if a voucher is known by the very same words. Its reversal is another. */
function isSaidOf(known: Posting, { posting: _, ...terms }: PostActualTerms): boolean {
  const { at: __, posting: ___, reversedWith: ____, committedCents: _____, ...said } = known;
  return isDeepStrictEqual(said, terms);
}

@CommandHandler(PostActual)
export class PostActualHandler extends Decides(budget, postActual) {}
