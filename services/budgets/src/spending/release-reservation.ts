import { ReservationReleased } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome } from '../demands.ts';
import { reservationOf } from './open-items.ts';

/** Which reservation is released; all that is left of it, if no amount is named. */
export interface ReleaseReservationTerms {
  readonly reservation: string;
  readonly amountCents?: number;
}

/** Free what was set aside. */
export class ReleaseReservation extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReleaseReservationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReleaseReservation(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.reservations, ({ leftCents }) => leftCents > 0, 'nothing-reserved');
}

export const releaseReservation = (b: Budget, { terms, act }: ReleaseReservation) => {
  demandOpen(b);
  const { reservation, at, leftCents } = reservationOf(b, terms.reservation);
  const { amountCents = leftCents } = terms;
  if (amountCents === 0) return [];
  demandAfter(at, act);
  demand(amountCents <= leftCents, 'reservation-has-less', { reservation, leftCents });
  return [ReservationReleased({ reservation, amountCents })];
};

@CommandHandler(ReleaseReservation)
export class ReleaseReservationHandler extends Decides(budget, releaseReservation) {}
