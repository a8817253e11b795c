import { Temporal } from 'temporal-polyfill';

/** A moment, ISO 8601 in UTC with milliseconds (`2023-02-09T11:00:00.000Z`), so that the order of texts is the order of time. */
export type Instant = string & { readonly brand: 'Instant' };

/** A calendar day in Europe/Berlin (`2023-02-09`). */
export type Day = string & { readonly brand: 'Day' };

/** The city's time zone: every day and every cut means this calendar. */
export const ZONE = 'Europe/Berlin';

/** Tells the moment. Only the edges of the house (door, store) hold one; a decision is told. */
export type Clock = () => Instant;

/** The clock of the machine. */
export const systemClock: Clock = () => new Date().toISOString() as Instant;

/** A clock of POSIX has no such second; it would be taken for the one before. */
const LEAP_SECOND = /[T ]\d\d:?\d\d:?60/i;

/** Reads a moment with an offset (`2023-02-09T12:00:00+01:00`); undefined if it is none, or lies outside the years 1900–9999. */
export function parseInstant(text: string): Instant | undefined {
  if (LEAP_SECOND.test(text)) return undefined;
  try {
    const { epochMilliseconds } = Temporal.Instant.from(text);
    const instant = new Date(epochMilliseconds).toISOString();
    return /^(19|[2-9]\d)\d\d-/.test(instant) ? (instant as Instant) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a calendar day of the years 0001–9999 (`2024-02-29`); undefined if there is no such day. */
export function parseDay(text: string): Day | undefined {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch {
    return undefined;
  }
}

// Berlin's offset is a whole number of hours, so the hour of a moment in UTC decides its day.
const dayOfHour = new Map<string, Day>();

/** The calendar day in Europe/Berlin on which a moment lies. */
export function dayOf(instant: Instant): Day {
  const hour = instant.slice(0, 13);
  const known = dayOfHour.get(hour);
  if (known) return known;
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString() as Day;
  if (dayOfHour.size > 100_000) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
}

/** The first moment of a day in Europe/Berlin. */
export function startOfDay(day: Day): Instant {
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime(ZONE);
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** The last moment of a day in Europe/Berlin, to the millisecond; a cut `asOf` a day ends here. */
export function endOfDay(day: Day): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE);
  return new Date(next.epochMilliseconds - 1).toISOString() as Instant;
}

/** The day so many days after (or, below zero, before) another. */
export const plusDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString() as Day;

/** The day so many months after (or, below zero, before) another; the last of the month where it has no such day. */
export const plusMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString() as Day;

/** Whole days from one day to another; below zero if the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The later of two moments. */
export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
