import { ReservationReleased } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget, Reservation } from '../budget-state.ts';
import { demandAfter, demandOpen, demandSome, lastDayOf } from '../demands.ts';
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

export function mayReleaseReservation(b: Budget, act: Act): asserts b is KnownBudget {
  demandOpen(b);
  const free = (one: Reservation) => one.leftCents > 0 && !isKept(b, one, act);
  demandSome(b.reservations, free, 'nothing-reserved');
}

/** True while a tender needs what is set aside for it: until its year is over, only the end of the tender frees it (X2, X9). */
export const isKept = ({ year }: KnownBudget, { forThing }: Reservation, { at }: Act): boolean =>
  forThing?.kind === 'tender' && dayOf(at) <= lastDayOf(year);

export const releaseReservation = (b: Budget, { terms, act }: ReleaseReservation) => {
  demandOpen(b);
  const known = reservationOf(b, terms.reservation);
  const { reservation, at, leftCents, forThing } = known;
  const { amountCents = leftCents } = terms;
  if (amountCents === 0) return [];
  demand(!isKept(b, known, act), 'reservation-kept-for-tender', { tender: forThing?.id });
  demandAfter(at, act);
  demand(amountCents <= leftCents, 'reservation-has-less', { reservation, leftCents });
  return [ReservationReleased({ reservation, amountCents })];
};

@CommandHandler(ReleaseReservation)
export class ReleaseReservationHandler extends Decides(budget, releaseReservation) {}
