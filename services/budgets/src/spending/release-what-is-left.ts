import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { ReleaseReservation, releaseReservation } from './release-reservation.ts';

/** Free whatever is left of a reservation; a step of a joint act. */
export class ReleaseWhatIsLeft {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly reservation: string },
    readonly act: Act,
  ) {}
}

/** Nothing left is no reason to refuse: a reservation may have been released since, and of a closed year nothing is open. */
export const releaseWhatIsLeft = (b: Budget, { budgetId, terms, act }: ReleaseWhatIsLeft) => {
  const left = b.status === 'unknown' || b.status === 'closed' ? 0 : (b.reservations.get(terms.reservation)?.leftCents ?? 0);
  return left > 0 ? releaseReservation(b, new ReleaseReservation(budgetId, terms, act)) : [];
};
