import type { Day, Instant } from '../graph.ts';

const ZONE = 'Europe/Berlin';

/** The calendar day in Berlin of a moment. */
export const dayOf = (instant: Instant | Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(new Date(instant));

let ahead = 0;
/** What the house takes for now: the machine's clock, unless a training clock is ahead of it. */
export const now = (): Date => new Date(Date.now() + ahead);
/** Sets the console's clock to that of the house. */
export function setClock(moment: Instant): void {
  const by = new Date(moment).getTime() - Date.now();
  // What the way here took is no reason to run behind.
  ahead = Math.abs(by) < 60_000 ? 0 : by;
}

/** Today in Berlin. */
export const today = (): Day => dayOf(now());
/** A day so many days away. */
export const daysFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** A moment as a field of day and time shows it, on Berlin's clocks. */
export const wallClock = (instant: Instant): string => `${dayOf(instant)}T${writtenTime(instant, 'de')}`;

/** Berlin's offset from UTC at a moment, `+01:00`. */
function offsetAt(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' }).formatToParts(moment);
  return parts.find(part => part.type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}

/** A wall-clock time in Berlin (`2023-02-09T12:00`) as a moment with its offset. */
export function instantOf(wallClock: string): Instant {
  const time = wallClock.length === 16 ? `${wallClock}:00` : wallClock;
  return `${time}${offsetAt(new Date(`${time}+01:00`))}`;
}

/** The last second of a day: when an act that names only its day took effect, so that it follows all that was on that day. */
export const endOfDay = (day: Day): Instant => instantOf(`${day}T23:59:59`);

/** A day as people write it: 09.02.2023, 9 Feb 2023. */
export const writtenDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    timeZone: 'UTC',
    day: locale === 'en' ? 'numeric' : '2-digit',
    month: locale === 'en' ? 'short' : '2-digit',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));

/** A day in words: 9. Februar 2023, 9 February 2023. */
export const spelledDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The time of a moment on Berlin's clocks: 14:05. */
export const writtenTime = (instant: Instant | Date, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
