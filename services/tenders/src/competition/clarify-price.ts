import { PriceClarified } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, type Tender, validBids } from '../tender-state.ts';
import { recordedBid } from './bids-in-hand.ts';

/** What was asked about a low price, what the bidder said, and whether that explains it. */
export interface ClarifyPriceTerms {
  readonly bid: string;
  readonly question: string;
  readonly answer: string;
  readonly accepted: boolean;
}

/** Ask how a price can be so low before anybody is left out for it (§ 60 VgV, § 44 UVgO). */
export class ClarifyPrice extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ClarifyPriceTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayClarifyPrice(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'clarifyPrice', act);
  demandAfter(t.since, act);
  demand(
    validBids(t).some(({ prices }) => prices.length > 0),
    'no-price-to-clarify',
  );
}

export const clarifyPrice = (t: Tender, { terms, act }: ClarifyPrice) => {
  mayClarifyPrice(t, act);
  const { prices } = recordedBid(t, terms.bid);
  demand(prices.length > 0, 'bid-without-price', { bid: terms.bid });
  return [PriceClarified(terms)];
};

@CommandHandler(ClarifyPrice)
export class ClarifyPriceHandler extends Decides(tender, clarifyPrice) {}
