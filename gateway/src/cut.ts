import { type Clock, type Day, dayOf, endOfDay, parseDay, parseInstant } from '@moves/events/catalogue/time';
import { Malformed } from '@moves/events/decider/failures';
import type { Cut } from '@moves/events/read-model/views';

/** The parameters of a request's address, as Fastify gives them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The view of the past a request asks for: `asOf` a day that has begun, `knownAt` a moment that has passed. A `+` that
 * came as a space is read as one. Errors: `Malformed`.
 */
export function cutFrom({ asOf, knownAt }: Parameters, clock: Clock): Cut {
  const now = clock();
  return {
    ...(asOf !== undefined && { asOf: dayIn(asOf, dayOf(now)) }),
    ...(knownAt !== undefined && { knownAt: momentIn(knownAt, now) }),
  };
}

function dayIn(text: unknown, today: Day): Day {
  const day = typeof text === 'string' ? parseDay(text) : undefined;
  if (!day) throw new Malformed('asOf', 'must be a calendar day, like 2023-02-09');
  if (day > today) throw new Malformed('asOf', 'must not lie in the future');
  return day;
}

function momentIn(text: unknown, now: string) {
  const moment = typeof text === 'string' ? parseInstant(text.replace(/ (?=\d\d(:?\d\d)?$)/, '+')) : undefined;
  if (!moment) throw new Malformed('knownAt', 'must be a moment with its offset, like 2023-02-09T12:00:00+01:00');
  if (moment >= now) throw new Malformed('knownAt', 'must lie in the past');
  return moment;
}

/** True if a request looks at the past, where nothing can be done. */
export const isPast = ({ asOf, knownAt }: Cut): boolean => asOf !== undefined || knownAt !== undefined;

/** The day against which a view measures what is overdue: the end of the cut, or now. */
export const todayOf = ({ asOf, knownAt }: Cut, clock: Clock): Day => asOf ?? dayOf(knownAt ?? clock());

/** The header of RFC 7089 that says of which moment an answer is. */
export const mementoOf = ({ asOf }: Cut): Record<string, string> =>
  asOf ? { 'memento-datetime': new Date(endOfDay(asOf)).toUTCString() } : {};

/** Refuses parameters nobody knows: a misspelt `asOf` would answer with today. Errors: `Malformed`. */
export function demandKnownParameters(given: Parameters, known: readonly string[]): void {
  const stranger = Object.keys(given).find(name => !known.includes(name));
  if (stranger === undefined) return;
  if (known.length === 0) throw new Malformed(stranger, 'is no parameter here');
  throw new Malformed(stranger, 'is no parameter here; there are {known}', { known: known.join(', ') });
}
