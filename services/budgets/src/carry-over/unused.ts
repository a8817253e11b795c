import { demand } from '@moves/events/decider/failures';
import type { CarryOver, KnownBudget, Line } from '../budget-state.ts';
import { authorityOf, usedOf } from '../figures.ts';

/** Refuses to carry over more of a line than is neither spent, bound nor set aside (§ 21 GemHVO). */
export function demandUnused(b: KnownBudget, { title, figures }: Line, amountCents: number): void {
  const unusedCents = Math.max(authorityOf(figures) - usedOf(figures), 0);
  demand(amountCents <= unusedCents, 'carry-over-too-much', { title, year: b.year, unusedCents });
}

/**
 * Refuses to let expense last longer that was carried over before: two years after the end of its own year it is over
 * (§ 21 (2) GemHVO). What was used of a line was its oldest money.
 */
export function demandNotProlonged(
  b: KnownBudget,
  { line, title, figures }: Line,
  { amountCents, until }: { readonly amountCents: number; readonly until: number },
): void {
  const used = usedOf(figures);
  let endingCents = 0;
  for (const received of b.received.values())
    if (received.line === line && received.until !== undefined && received.until < until)
      endingCents += received.amountCents;
  const laterCents = Math.max(authorityOf(figures) - used - Math.max(endingCents - used, 0), 0);
  demand(amountCents <= laterCents, 'carry-over-ends', { title, year: b.year, until, laterCents });
}

/** The carry-over an act is about. */
export function carryOverOf(b: KnownBudget, carryOver: string): CarryOver {
  const known = b.carryOvers.get(carryOver);
  demand(known, 'carry-over-unknown', { carryOver });
  return known;
}
