import { ReservationReleased } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandAfter } from '../demands.ts';

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
export const releaseWhatIsLeft = (b: Budget, { terms, act }: ReleaseWhatIsLeft) => {
  if (b.status === 'unknown' || b.status === 'closed') return [];
  const known = b.reservations.get(terms.reservation);
  if (!known || known.leftCents === 0) return [];
  demandAfter(known.at, act);
  return [ReservationReleased({ reservation: known.reservation, amountCents: known.leftCents })];
};
