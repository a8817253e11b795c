import { ReservationExpired } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';

/** The last day of reservations has passed: what is left of them is free again. */
export class ExpireReservations {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly act: Act,
  ) {}
}

export const expireReservations = (b: Budget, { act }: ExpireReservations) => {
  demandOpen(b);
  const today = dayOf(act.at);
  return [...b.reservations.values()]
    .filter(({ leftCents, expiresOn }) => leftCents > 0 && expiresOn && expiresOn < today)
    .map(({ reservation, leftCents }) => ReservationExpired({ reservation, amountCents: leftCents }));
};
