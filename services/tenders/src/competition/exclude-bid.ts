import { BidExcluded } from '@moves/events/catalogue/tenders/competition';
import type { ExclusionGround } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { excludableUntil, exclusionRuleOf } from '../law/exclusion.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type OpenedBid, type Tender } from '../tender-state.ts';
import { bidInHand, demandSomeValid } from './bids-in-hand.ts';

/** The ground of law, the reason in words, and what the firm has said to clear itself (§ 125 GWB). */
export interface ExcludeBidTerms {
  readonly bid: string;
  readonly ground: ExclusionGround;
  readonly reason: string;
  readonly selfCleaning?: string;
  /** Of a breach (§§ 123, 124 GWB): the day of the final judgment, or of the event. */
  readonly breachOn?: Day;
}

/** Leave out a bid or request, for a ground of law that fits it (§§ 123, 124 GWB, §§ 42, 57, 60 VgV, §§ 31, 42, 44 UVgO). */
export class ExcludeBid extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ExcludeBidTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayExcludeBid(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'excludeBid', act);
  demandAfter(t.since, act);
  demandSomeValid(t);
}

export const excludeBid = (t: Tender, { terms, act }: ExcludeBid) => {
  const asked = t.status === 'unknown' ? undefined : t.bids.get(terms.bid);
  if (asked?.excluded === terms.ground) return [];
  mayExcludeBid(t, act);
  const bid = bidInHand(t, terms.bid);
  demand(!bid.excluded, 'bid-left-out', { bid: bid.bid, ground: bid.excluded });
  demandGround(t, bid, terms.ground, act);
  demandBreach(terms, act);
  return [BidExcluded(terms)];
};

/** Refuses a ground that does not fit the stage, or what is known of the bid. */
function demandGround(t: KnownTender, bid: OpenedBid, ground: ExclusionGround, { at }: Act): void {
  const { stage, closesAt } = lastRound(t)!;
  const { stages, sources } = exclusionRuleOf(ground);
  const source = sources[t.chosen?.regime ?? 'eu'];
  demand(stages.includes(stage), 'ground-needs-bid', { ground, source });
  const facts = { bid: bid.bid, until: bid.missingUntil };
  const mayStillCome = bid.missingUntil !== undefined && dayOf(at) <= bid.missingUntil;
  demand(ground !== 'late' || bid.receivedAt >= closesAt, 'bid-came-in-time', facts);
  demand(ground !== 'documentsMissing' || !mayStillCome, 'documents-may-still-come', facts);
  demand(ground !== 'variantNotAllowed' || bid.variant, 'bid-is-no-variant', facts);
  demand(ground !== 'abnormallyLow' || bid.priceClarified === false, 'low-price-not-clarified', facts);
}

/** Refuses a breach that lies too far back, or of which nobody says when it was (§ 126 GWB). */
function demandBreach({ ground, breachOn }: ExcludeBidTerms, { at }: Act): void {
  const today = dayOf(at);
  demand(exclusionRuleOf(ground).mostYears === undefined || breachOn, 'breach-needs-day', { ground });
  const until = breachOn && excludableUntil(ground, breachOn);
  demand(!breachOn || breachOn <= today, 'breach-to-come', { breachOn });
  demand(!until || today <= until, 'breach-too-old', { until });
}

@CommandHandler(ExcludeBid)
export class ExcludeBidHandler extends Decides(tender, excludeBid) {}
