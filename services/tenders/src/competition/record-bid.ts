import { BidRecorded } from '@moves/events/catalogue/tenders/competition';
import type { Bidder, LotPrice } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Subjects } from '@moves/events/subjects';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { type BidderTerms, sealedBidder } from '../preparation/bidders.ts';
import { canonicalJson } from '../preparation/canonical.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type OpenedBid, type Tender, validBids } from '../tender-state.ts';
import { validBid } from './bids-in-hand.ts';
import { demandPrices } from './prices.ts';

/** What the cover says: who bids, at what price for which lot, and whether it is a variant. */
export interface RecordBidTerms {
  readonly bid: string;
  readonly bidder: BidderTerms;
  readonly prices: readonly LotPrice[];
  readonly variant: boolean;
}

/** Write down the cover of what was opened (§ 55 VgV, § 40 UVgO). Until it is checked it can be written anew, with a reason. */
export class RecordBid extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: RecordBidTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRecordBid(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'recordBid', act);
  demandAfter(t.since, act);
  demand(
    validBids(t).some(({ checked }) => !checked),
    'no-bid-to-record',
  );
}

/** Decides on a bidder whose personal fields are locked already. */
export const recordBid = (t: Tender, { terms, act }: RecordBid) => {
  mayRecordBid(t, act);
  const { bid, variant } = terms;
  const bidder: Bidder = terms.bidder;
  const prices = [...terms.prices];
  const before = validBid(t, bid);
  demand(!before.checked, 'bid-checked', { bid });
  const cover = { bidder, prices, variant };
  if (before.bidder) {
    const said = { bidder: before.bidder, prices: before.prices, variant: before.variant };
    if (canonicalJson(said) === canonicalJson(cover)) return [];
    demand(act.because, 'reason-required');
  }
  demandBidderOf(t, before, bidder, variant);
  const { stage } = lastRound(t)!;
  demand(stage === 'bids' || prices.length === 0, 'request-has-no-price');
  demandPrices(t, prices);
  return [BidRecorded({ bid, ...cover })];
};

/** Refuses a second bid of one bidder, a bidder who was not asked in this round, and one name for two bidders. */
function demandBidderOf(t: KnownTender, { bid, round }: OpenedBid, bidder: Bidder, variant: boolean): void {
  const { invited } = lastRound(t)!;
  const facts = { bidder: bidder.bidder };
  demand(!invited || invited.includes(bidder.bidder), 'bidder-not-invited', facts);
  for (const other of t.bids.values()) {
    if (!other.bidder || other.bid === bid) continue;
    const [sameName, sameFirm] = [other.bidder.bidder === bidder.bidder, firmOf(other.bidder) === firmOf(bidder)];
    demand(!sameName || sameFirm, 'bidder-name-taken', facts);
    const again = other.round === round && !other.excluded && other.variant === variant && sameFirm;
    demand(!again, 'bidder-bids-twice', facts);
  }
}

/** A firm under its name, a person under the name in this tender. */
const firmOf = ({ bidder, firm }: Bidder): string => firm?.trim().toLowerCase() ?? `person ${bidder}`;

@CommandHandler(RecordBid)
export class RecordBidHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Subjects) private readonly subjects: Subjects,
  ) {}

  /** From here on, fingerprint and log included, there is only ciphertext of what could tell a person. */
  async execute({ tenderId, terms, act }: RecordBid): Promise<Receipt> {
    const { state } = await this.decisions.standing(tender, tenderId);
    demand(state.status !== 'unknown', 'not-found');
    const bidder = sealedBidder(this.subjects, tenderId, terms.bidder);
    return this.decisions.decide(tender, tenderId, new RecordBid(tenderId, { ...terms, bidder }, act), recordBid);
  }
}
