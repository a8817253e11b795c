import { ReviewLodged } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';

/** Which chamber was asked, and under which reference. */
export interface LodgeReviewTerms {
  readonly review?: string | undefined;
  readonly chamber: string;
  readonly reference: string;
}

/** Record that the Vergabekammer has told of a review: from then on nobody may award (§ 169 (1) GWB), not even where an award is under way. */
export class LodgeReview extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: LodgeReviewTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayLodgeReview(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'lodgeReview', act);
  demandAfter(t.since, act);
}

export const lodgeReview = (t: Tender, { terms, act }: LodgeReview) => {
  mayLodgeReview(t, act);
  const { review = partIdOf(act.commandId) } = terms;
  demand(!t.holds.has(review), 'review-known', { review });
  return [ReviewLodged({ ...terms, review })];
};

@CommandHandler(LodgeReview)
export class LodgeReviewHandler extends Decides(tender, lodgeReview) {}
