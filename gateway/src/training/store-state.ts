import { type HouseEvent, houseEvents } from '@moves/events/catalogue/house';
import type { Instant } from '@moves/events/catalogue/time';
import { aggregate } from '@moves/events/decider/aggregate';

/** The last part of the stream in which the house speaks about itself. */
export const STORE = 'store';

/** A store, from its first event on: kept for a demonstration or for work, and how far its clock has been put. */
export interface StoreState {
  readonly demo?: boolean;
  readonly openedAt?: Instant;
  readonly offsetMs?: number;
}

/** What is known of a store itself. */
export const storeState = aggregate<StoreState, HouseEvent>()({
  name: 'house',
  events: houseEvents,
  initial: {},
  evolve: {
    StoreOpened: (_, { demo }, { at }) => ({ demo, openedAt: at }),
    TrainingClockAdvanced: (state, { offsetMs }) => ({ ...state, offsetMs }),
  },
});
