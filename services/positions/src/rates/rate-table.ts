import assert from 'node:assert/strict';
import { type RateTableEvent, rateTableEvents } from '@moves/events/catalogue/positions';
import { aggregate } from '@moves/events/decider/aggregate';

/** A table of what posts cost, by grade: published once, and never changed; a newer one takes its place. */
export type RateTable = { readonly status: 'unknown' } | { readonly status: 'published'; readonly title: string };

/** The states of a table of rates and how events change them. */
export const rateTable = aggregate<RateTable, RateTableEvent>()({
  name: 'rateTable',
  events: rateTableEvents,
  initial: { status: 'unknown' },
  evolve: {
    RateTablePublished: (t, { title }) => {
      assert(t.status === 'unknown', 'was published before');
      return { status: 'published', title };
    },
  },
});
