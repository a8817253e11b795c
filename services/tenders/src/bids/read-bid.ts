import type { PersonId } from '@moves/events/catalogue/values';
import type { OpenedBid, Tender } from '../tender-state.ts';

/**
 * A bid as somebody may read it: only once two have opened it, never one that came late, and not with a conflict of interest
 * (§§ 6, 55 VgV). For everybody else it is as if there were none.
 */
export function readableBid(t: Tender, bid: string, by: PersonId): OpenedBid | undefined {
  if (t.status === 'unknown' || t.interests.get(by)) return undefined;
  return t.bids.get(bid);
}
