import type { Day } from '@moves/events/catalogue/time';
import { plusDays } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

const closingWindows: readonly (Rule & { readonly days: number })[] = [
  { from: '1990-01-01' as Day, source: 'Jahresabschluss', label: 'Vorgabe, ungeprüft', days: 90 },
];

/** The days to which a voucher of a year can belong: from its first day until its books are being closed. */
export function bookingDaysOf(year: number): { readonly first: Day; readonly last: Day } {
  const end = `${year}-12-31` as Day;
  return { first: `${year}-01-01` as Day, last: plusDays(end, inForceOn(closingWindows, end).days) };
}
