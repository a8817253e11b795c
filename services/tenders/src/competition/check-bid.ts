import { BidChecked } from '@moves/events/catalogue/tenders/competition';
import type { LotPrice } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type OpenedBid, type Tender, validBids } from '../tender-state.ts';
import { recordedBid } from './bids-in-hand.ts';
import { demandPrices } from './prices.ts';

/** What was checked, and prices whose sums had to be put right. */
export interface CheckBidTerms {
  readonly bid: string;
  readonly note: string;
  readonly correctedPrices?: readonly LotPrice[];
}

/** Say that a bid or request is complete, right in form and sum, and its firm suitable (§§ 41–46, 56 (1) VgV, §§ 31–35, 41 UVgO). */
export class CheckBid extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: CheckBidTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCheckBid(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'checkBid', act);
  demandAfter(t.since, act);
  demand(
    validBids(t).some(({ bidder, checked }) => bidder && !checked),
    'no-bid-to-check',
  );
}

export const checkBid = (t: Tender, { terms, act }: CheckBid) => {
  mayCheckBid(t, act);
  const { bid, note } = terms;
  const correctedPrices = terms.correctedPrices && [...terms.correctedPrices];
  const inHand = recordedBid(t, bid);
  demand(!inHand.checked, 'bid-checked', { bid });
  demandComplete(t, inHand);
  if (correctedPrices) demandOnlySums(t, inHand, correctedPrices);
  return [BidChecked({ bid, note, correctedPrices })];
};

/** Refuses to pass what must be left out instead (§ 57 (1) VgV). */
function demandComplete(t: KnownTender, { bid, missingUntil, incomplete, variant, prices }: OpenedBid): void {
  demand(!missingUntil, 'documents-still-missing', { bid, until: missingUntil });
  demand(!incomplete, 'documents-incomplete', { bid });
  demand(!variant || t.documents?.variants !== 'excluded', 'variant-not-admitted', { bid });
  demand(lastRound(t)!.stage === 'requests' || prices.length > 0, 'bid-without-price', { bid });
}

/** Refuses to correct more than sums: the lots stay those that the cover names. */
function demandOnlySums(t: KnownTender, { bid, prices }: OpenedBid, corrected: readonly LotPrice[]): void {
  demandPrices(t, corrected);
  const same = corrected.length === prices.length && prices.every(({ lot }) => corrected.some(one => one.lot === lot));
  demand(same, 'corrected-prices-of-other-lots', { bid });
}

@CommandHandler(CheckBid)
export class CheckBidHandler extends Decides(tender, checkBid) {}
