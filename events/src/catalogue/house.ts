import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';
import { InstantValue, LONGEST_TEXT } from './values.ts';

/** The first event of every store: is it kept for a demonstration, with demo accounts and a record, or for work? It stays so. */
export const StoreOpened = defineEvent('StoreOpened', z.strictObject({ demo: z.boolean() }));

/**
 * In a demo store the clock was put forward, so that a period of weeks can be walked through in a lesson. From here on the
 * house's clock differs by so much from that of its machine; below zero, it is behind.
 */
export const TrainingClockAdvanced = defineEvent(
  'TrainingClockAdvanced',
  z.strictObject({ to: InstantValue, offsetMs: z.int() }),
);

/** Everything that can be said about the house itself. */
export const houseEvents = [StoreOpened, TrainingClockAdvanced] as const;
export type HouseEvent = EventOf<(typeof houseEvents)[number]>;

/**
 * What sets a reaction off: an event, one of the events that a completed part holds (then `id` ends with its place), or a
 * moment at which something falls due (then there is no event, and `id` is the moment).
 */
export const Trigger = z.strictObject({
  id: z.string().min(1),
  /** When it took effect, and the reaction to it will. */
  at: InstantValue,
  event: z.strictObject({ position: z.int(), stream: z.string().min(1), type: z.string().min(1) }).optional(),
});
export type Trigger = z.output<typeof Trigger>;

/** A reaction to a trigger failed by our own fault, or waits behind one that has (then no fault is said). It is not forgotten. */
export const ReactionParked = defineEvent(
  'ReactionParked',
  z.strictObject({
    /** Service and file, or service and rule: `budgets/when-package-begun`. */
    reaction: z.string().min(1),
    /** The thing it acts on; none if it failed to tell which those are. */
    thing: z.string().min(1).optional(),
    trigger: Trigger,
    fault: z.string().max(LONGEST_TEXT).optional(),
  }),
);

/** What is parked shall be tried again, in its order. */
export const ReactionRetried = defineEvent('ReactionRetried', z.strictObject({}));

/** A reaction to a parked trigger has been carried out after all. */
export const ReactionCaughtUp = defineEvent('ReactionCaughtUp', z.strictObject({ trigger: z.string().min(1) }));

/** What is parked will not be done, for the reason given. */
export const ReactionGivenUp = defineEvent('ReactionGivenUp', z.strictObject({}));

/** Everything that can be said about one reaction on one thing when it does not go on by itself. */
export const parkingEvents = [ReactionParked, ReactionRetried, ReactionCaughtUp, ReactionGivenUp] as const;
export type ParkingEvent = EventOf<(typeof parkingEvents)[number]>;
