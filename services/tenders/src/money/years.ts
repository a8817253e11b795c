import type { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import { demand } from '@moves/events/decider/failures';
import { demandGrossFits } from '../preparation/amounts.ts';
import { sumOfYears } from './ask.ts';

/** Refuses a net amount beyond its gross amount, and amounts that their rate of VAT (in hundredths of a per cent) contradicts. */
export function demandAmountsFit(grossCents: number, netCents: number, vatRate?: number): void {
  const beyond = Math.abs(netCents) > Math.abs(grossCents) || Math.sign(netCents) !== Math.sign(grossCents);
  demand(!beyond, 'net-beyond-gross');
  if (vatRate !== undefined) demandGrossFits(netCents, grossCents, vatRate);
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
