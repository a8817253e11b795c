import { say } from '../i18n/words.ts';
import type { Bid, Bidder, Lot, Tender } from './tender.ts';

/** What a bidder is called, as far as this person may know. */
export const firmName = ({ id, firm, person, erased }: Bidder): string =>
  firm ?? person ?? (erased ? say('tender.erasedBidder') : id);

/** What a bid is called: its firm, or until that is recorded its own name. */
export const bidName = ({ id, bidder }: Pick<Bid, 'id' | 'bidder'>): string =>
  bidder ? firmName(bidder) : `${say('term.bid')} ${id}`;

/** The last round of a tender, as long as there is one. */
export const lastRound = ({ rounds }: Tender) => rounds.at(-1);

/** The bids and requests of the last round that was opened and are being dealt with. */
export function bidsInHand(tender: Tender): Bid[] {
  const newest = Math.max(0, ...tender.bids.map(({ round }) => round));
  return tender.bids.filter(({ round, late }) => round === newest && !late);
}

/** The lots that have not been given up. */
export const openLotsOf = ({ lots }: Tender): Lot[] => lots.filter(({ cancelledOn }) => !cancelledOn);

/** Everybody who is known to have to do with a tender, once each. */
export function biddersOf(tender: Tender): Bidder[] {
  const known = [...tender.bidders, ...tender.bids.flatMap(({ bidder }) => (bidder ? [bidder] : []))];
  return [...new Map(known.map(bidder => [bidder.id, bidder])).values()];
}

/** The name of a part of a tender. */
export const lotName = ({ lots }: Tender, id: string): string => lots.find(lot => lot.id === id)?.title ?? id;
