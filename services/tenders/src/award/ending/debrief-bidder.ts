import { BidderDebriefed } from '@moves/events/catalogue/tenders/award';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { demandKnownBidder } from '../losing.ts';

/** Who asked when, and what they were told. */
export interface DebriefBidderTerms {
  readonly bidder: string;
  readonly requestedOn: Day;
  readonly text: string;
}

/** Tell a bidder who asked the reasons, and what was better about the winner; within 15 days of the request (§ 62 (2) VgV, § 46 (1) UVgO). */
export class DebriefBidder extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: DebriefBidderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDebriefBidder(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'debriefBidder', act);
  demandAfter(t.since, act);
}

export const debriefBidder = (t: Tender, { terms, act }: DebriefBidder) => {
  mayDebriefBidder(t, act);
  const { bidder, requestedOn } = terms;
  demandKnownBidder(t, bidder);
  demand(!t.debriefed.has(bidder), 'bidder-debriefed', { bidder });
  demand(requestedOn <= dayOf(act.at), 'day-has-not-come', { day: requestedOn });
  return [BidderDebriefed(terms)];
};

@CommandHandler(DebriefBidder)
export class DebriefBidderHandler extends Decides(tender, debriefBidder) {}
