import { BeginOpeningHandler } from './begin-opening.ts';
import { EraseBidderHandler } from './erase-bidder.ts';
import { OpenBidsHandler } from './open-bids.ts';
import { ReceiveBidHandler } from './receive-bid.ts';

/** What is done with bids that nobody has read, and with what must be forgotten. */
export const bidsHandlers = [ReceiveBidHandler, BeginOpeningHandler, OpenBidsHandler, EraseBidderHandler];
