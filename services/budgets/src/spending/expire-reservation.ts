import { ReservationExpired } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';
import { reservationOf } from './open-items.ts';

/** The last day of a reservation has passed: what is left of it is free again. */
export class ExpireReservation {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly reservation: string },
    readonly act: Act,
  ) {}
}

export const expireReservation = (b: Budget, { terms, act }: ExpireReservation) => {
  demandOpen(b);
  const { reservation, leftCents, expiresOn } = reservationOf(b, terms.reservation);
  const over = leftCents > 0 && expiresOn && expiresOn < dayOf(act.at);
  return over ? [ReservationExpired({ reservation, amountCents: leftCents })] : [];
};
