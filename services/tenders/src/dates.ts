import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';

/** Refuses what is dated before the step of a tender or contract on which it builds. */
export const demandAfter = (since: Instant, { at }: Act): void =>
  demand(at >= since, 'dated-before-step', { on: dayOf(since) });

/** Refuses what is dated before the day of what it answers. */
export const demandDayAfter = (day: Day, { at }: Act): void =>
  demand(dayOf(at) >= day, 'dated-before-step', { on: day });
