import { demand } from '@moves/events/decider/failures';
import { type OpenedBid, openLots, type TenderFacts } from '../tender-state.ts';

/** Refuses a name that nobody has who bids, asked to take part, was invited, or was asked for a direct offer. */
export function demandKnownBidder(t: TenderFacts, bidder: string): void {
  const named = t.directBidder?.bidder === bidder || t.rounds.some(({ invited }) => invited?.includes(bidder));
  demand(named || [...t.bids.values()].some(bid => bid.bidder?.bidder === bidder), 'bidder-unknown', { bidder });
}

/**
 * Who is to be told that they lose (§ 134 (1) GWB): bidders who do not win every lot for which they bid, whether their bid was
 * left out or only worse, and candidates who were not selected. Whoever has withdrawn is no longer concerned.
 */
export function losersOf(t: TenderFacts): readonly string[] {
  const losing = [...t.bids.values()].filter(bid => bid.excluded !== 'withdrawn' && loses(t, bid));
  return [...new Set(losing.flatMap(({ bidder }) => (bidder ? [bidder.bidder] : [])))];
}

/** True if a bidder wins nothing, or not all that this bid is about. A request to take part is about no lot. */
function loses(t: TenderFacts, { bidder, prices }: OpenedBid): boolean {
  const won = new Set(t.proposals.filter(one => one.bidder === bidder?.bidder).map(({ lot }) => lot));
  return won.size === 0 || prices.some(({ lot }) => openLots(t).includes(lot) && !won.has(lot));
}
