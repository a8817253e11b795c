import type { Grade } from '@moves/events/catalogue/positions';
import type { Day, Instant } from '@moves/events/catalogue/time';

/** A share that is filled from a day on, and until when if that is known. By whom, nobody is told. */
export interface Occupancy {
  readonly share: number;
  readonly grade: Grade;
  readonly from: Day;
  readonly until?: Day;
  /** When its filling took effect. */
  readonly at: Instant;
}

export type Occupancies = Readonly<Record<string, Occupancy>>;

/** True if a share is filled on a day. */
export const covers = ({ from, until }: Occupancy, day: Day): boolean => from <= day && (!until || until >= day);

/** What is filled on a day, in ten-thousandths. */
export const filledOn = (occupancies: Occupancies, day: Day): number =>
  Object.values(occupancies)
    .filter(one => covers(one, day))
    .reduce((sum, { share }) => sum + share, 0);

/**
 * The day, from one on, on which most is filled, and how much that is. Sums rise only where a share begins, so those days
 * are all that need to be looked at: in the past, today and ahead.
 */
export function fullestDay(occupancies: Occupancies, from: Day): { readonly day: Day; readonly filled: number } {
  const begins = Object.values(occupancies).map(one => one.from);
  return [from, ...begins.filter(day => day > from)]
    .map(day => ({ day, filled: filledOn(occupancies, day) }))
    .reduce((fullest, one) => (one.filled > fullest.filled ? one : fullest));
}

/** The shares of which nobody knows an end yet. */
export const openEnded = (occupancies: Occupancies): [id: string, Occupancy][] =>
  Object.entries(occupancies).filter(([, { until }]) => !until);
