import { type Day, daysBetween, plusDays } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const holidays = new Holidays('DE', 'BW', { types: ['public'] });
const ofYear = new Map<number, ReadonlyMap<string, string>>();

/** The public holidays of Baden-Württemberg in a year, by day (§ 1 FTG); Christmas Eve and New Year's Eve are none. */
function holidaysIn(year: number): ReadonlyMap<string, string> {
  const known = ofYear.get(year);
  if (known) return known;
  const found = new Map(holidays.getHolidays(year, 'de').map(({ date, name }) => [date.slice(0, 10), name] as const));
  ofYear.set(year, found);
  return found;
}

/** The calendar by which periods are counted, as people read it. */
export const CALENDAR: Said = {
  de: 'Kalendertage; Samstage, Sonntage und Feiertage in Baden-Württemberg',
  en: 'calendar days; Saturdays, Sundays and public holidays of Baden-Württemberg',
};

/** The name of a day's public holiday, if it is one. */
const holidayOf = (day: Day): string | undefined => holidaysIn(Number(day.slice(0, 4))).get(day);

const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** True for every day but Saturdays, Sundays and public holidays (Art. 2 (2) Reg. (EEC, Euratom) No 1182/71). */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 6 && holidayOf(day) === undefined;

/** The day itself if it is a working day, or the next that is one. */
export const workingDayFrom = (day: Day): Day => {
  let found = day;
  while (!isWorkingDay(found)) found = plusDays(found, 1);
  return found;
};

/** So many working days after a day. */
export function plusWorkingDays(day: Day, days: number): Day {
  let found = day;
  for (let left = days; left > 0; left -= 1) found = workingDayFrom(plusDays(found, 1));
  return found;
}

/** How many working days lie from one day to another, both counted. */
export const workingDaysIn = (from: Day, to: Day): number =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, days) => plusDays(from, days)).filter(isWorkingDay)
    .length;

const WEEKDAYS: readonly Said[] = [
  { de: 'Montag', en: 'Monday' },
  { de: 'Dienstag', en: 'Tuesday' },
  { de: 'Mittwoch', en: 'Wednesday' },
  { de: 'Donnerstag', en: 'Thursday' },
  { de: 'Freitag', en: 'Friday' },
  { de: 'Samstag', en: 'Saturday' },
  { de: 'Sonntag', en: 'Sunday' },
];

/** What a day is called: its weekday, and its holiday. */
export function dayName(day: Day): Said {
  const { de, en } = WEEKDAYS[weekdayOf(day) - 1]!;
  const holiday = holidayOf(day);
  return holiday ? { de: `${de}, ${holiday}`, en: `${en}, ${holiday}` } : { de, en };
}
