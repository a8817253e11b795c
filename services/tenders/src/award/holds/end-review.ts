import { ReviewEnded } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter, demandDayAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { askingGivenUp } from '../award-moment.ts';
import { type BackTo, demandWayBack } from './back-to.ts';

/** How a review ended, and to where the procedure goes back because of it. */
export interface EndReviewTerms {
  readonly review: string;
  readonly result: 'dismissed' | 'upheld' | 'withdrawn';
  readonly text: string;
  readonly backTo?: BackTo | undefined;
}

/** Record that a review is over for good, its time for appeal included (§§ 168, 169 (1), 172 GWB): the ban on the award ends with it. */
export class EndReview extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: EndReviewTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayEndReview(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'endReview', act);
  demandAfter(t.since, act);
  const pending = [...t.holds.values()].some(({ kind, endedAt }) => kind === 'review' && !endedAt);
  demand(pending, 'no-pending-review');
}

export const endReview = (t: Tender, { tenderId, terms, act }: EndReview) => {
  mayEndReview(t, act);
  const { review, result, backTo } = terms;
  const hold = t.holds.get(review);
  demand(hold?.kind === 'review', 'review-unknown', { review });
  demand(!hold.endedAt, 'review-ended', { review });
  demandDayAfter(hold.receivedOn, act);
  demandWayBack(t, result === 'upheld', backTo);
  return [...(backTo ? askingGivenUp(tenderId, t, 'procedure-goes-back') : []), ReviewEnded(terms)];
};

@CommandHandler(EndReview)
export class EndReviewHandler extends Decides(tender, endReview) {}
