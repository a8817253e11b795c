import type { Questions } from '@moves/events/graph/tasks';
import type { Tender } from '../tender-state.ts';
import { mayBeginOpening } from './begin-opening.ts';
import { mayEraseBidder } from './erase-bidder.ts';
import { mayOpenBids } from './open-bids.ts';
import { mayReceiveBid } from './receive-bid.ts';

/** The acts around sealed bids, and whether this person may do them now. */
export const bidsTasks: Questions<Tender> = {
  receiveBid: mayReceiveBid,
  beginOpening: mayBeginOpening,
  openBids: mayOpenBids,
  eraseBidder: mayEraseBidder,
};
