import { ReservationReleased } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';

/** A tender has ended without award: whatever was set aside for it is free again. */
export class ReleaseForTender {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly tender: string },
    readonly act: Act,
  ) {}
}

export const releaseForTender = (b: Budget, { terms }: ReleaseForTender) => {
  demandOpen(b);
  return [...b.reservations.values()]
    .filter(({ forThing }) => forThing?.kind === 'tender' && forThing.id === terms.tender)
    .filter(({ leftCents }) => leftCents > 0)
    .map(({ reservation, leftCents }) => ReservationReleased({ reservation, amountCents: leftCents }));
};
