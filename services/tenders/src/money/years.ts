import type { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import { dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { sumOfYears } from './ask.ts';

/** Refuses to put off to a year without a statute what falls into one that has begun: its money is there, or it is not (X2, § 27 GemHVO). */
export function demandLaterYears(laterYears: readonly LaterYear[], { at }: Act): void {
  const now = Number(dayOf(at).slice(0, 4));
  for (const { year } of laterYears) demand(year > now, 'later-year-has-begun', { year });
}

/**
 * Refuses years that do not add up to what is bound: the shares of Budgets, and what falls into years without a statute, are
 * together the gross amount to the cent. What is made for training may go without money.
 */
export function demandYearsFit(
  grossCents: number,
  years: readonly Share[],
  laterYears: readonly LaterYear[],
  exercise = false,
): void {
  if (exercise && years.length + laterYears.length === 0) return;
  const yearsCents = sumOfYears(years, laterYears);
  const offCents = Math.abs(grossCents - yearsCents);
  demand(offCents === 0, 'years-do-not-add-up', { grossCents, yearsCents, offCents });
}
