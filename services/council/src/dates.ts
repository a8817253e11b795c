import { type Day, dayOf, type Instant, latest, startOfDay } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';

/**
 * When something of a certain day took effect: at the moment the act names, or else with its own day, but not before what it
 * stands on.
 */
export const momentOn = (day: Day, { at, now }: Act, ...after: Instant[]): Instant =>
  at === now ? after.reduce(latest, startOfDay(day)) : at;

/** Refuses what is said of a day that has not come. */
export const demandCome = (day: Day, { now }: Act): void => demand(day <= dayOf(now), 'day-has-not-come', { day });

/** Refuses a step dated before the one it follows. */
export const demandAfter = (since: Instant, at: Instant): void =>
  demand(at >= since, 'dated-before-previous-step', { since });
