import assert from 'node:assert/strict';
import { type BidEvent, bidEvents } from '@moves/events/catalogue/tenders/competition';
import type { Instant } from '@moves/events/catalogue/time';
import { aggregate } from '@moves/events/decider/aggregate';

/** What is known of a bid that nobody has read: that it is there. Everything else stands in its tender once it is open. */
export type Bid =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'received';
      readonly tender: string;
      readonly round: number;
      /** When it was safe on disk: what counts against the deadline. */
      readonly receivedAt: Instant;
      readonly sha256: string;
      readonly size: number;
    };

/** A sealed bid or request to take part, in a stream of its own: so that nothing of it shows in its tender before it is opened. */
export const bid = aggregate<Bid, BidEvent>()({
  name: 'bid',
  events: bidEvents,
  initial: { status: 'unknown' },
  evolve: {
    BidReceived: (b, { tender, round, sha256, size }, { recordedAt }) => {
      assert(b.status === 'unknown', 'a bid is received once');
      return { status: 'received', tender, round, receivedAt: recordedAt, sha256, size };
    },
  },
});
