import { demand } from '@moves/events/decider/failures';
import type { CarryOver, KnownBudget, Line } from '../budget-state.ts';
import { authorityOf, usedOf } from '../figures.ts';

/** Refuses to carry over more of a line than is neither spent, bound nor set aside (§ 21 GemHVO). */
export function demandUnused(b: KnownBudget, { title, figures }: Line, amountCents: number): void {
  const unusedCents = Math.max(authorityOf(figures) - usedOf(figures), 0);
  demand(amountCents <= unusedCents, 'carry-over-too-much', { title, year: b.year, unusedCents });
}

/** The carry-over an act is about. */
export function carryOverOf(b: KnownBudget, carryOver: string): CarryOver {
  const known = b.carryOvers.get(carryOver);
  demand(known, 'carry-over-unknown', { carryOver });
  return known;
}
