import { demand } from '@moves/events/decider/failures';
import { bidsIn, type KnownTender, type OpenedBid, validBids } from '../tender-state.ts';

/** A bid or request of the round that is being read; what was opened earlier, or not at all, is refused. */
export function bidInHand(t: KnownTender, id: string): OpenedBid {
  const bid = bidsIn(t).find(({ bid }) => bid === id);
  demand(bid, 'bid-not-in-round', { bid: id });
  return bid;
}

/** The same, if it has not been left out. */
export function validBid(t: KnownTender, id: string): OpenedBid {
  const bid = bidInHand(t, id);
  demand(!bid.excluded, 'bid-left-out', { bid: id, ground: bid.excluded });
  return bid;
}

/** The same, if its cover is recorded. */
export function recordedBid(t: KnownTender, id: string): OpenedBid {
  const bid = validBid(t, id);
  demand(bid.bidder, 'bid-cover-not-recorded', { bid: id });
  return bid;
}

/** The bids of a round that are still in it, if there are any. */
export function demandSomeValid(t: KnownTender): readonly OpenedBid[] {
  const bids = validBids(t);
  demand(bids.length > 0, 'no-valid-bid');
  return bids;
}

/** Refuses unless exactly the bids that are still in the round are named, each once: nobody is left out, nobody comes in (§ 97 (2) GWB). */
export function demandAllOf(t: KnownTender, named: readonly string[]): void {
  for (const id of named) validBid(t, id);
  demand(new Set(named).size === named.length, 'bid-named-twice');
  for (const { bid } of validBids(t)) demand(named.includes(bid), 'bid-not-named', { bid });
}
