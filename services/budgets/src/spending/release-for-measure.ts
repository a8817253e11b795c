import { ReservationReleased } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';

/** A measure will not be carried out: whatever was set aside for it is free again, but for its tenders, which end by themselves. What is bound stays bound. */
export class ReleaseForMeasure {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly measure: string },
    readonly act: Act,
  ) {}
}

export const releaseForMeasure = (b: Budget, { terms }: ReleaseForMeasure) => {
  demandOpen(b);
  return [...b.reservations.values()]
    .filter(({ measure, line }) => (measure ?? b.lines.get(line)?.measure) === terms.measure)
    .filter(({ leftCents, forThing }) => leftCents > 0 && forThing?.kind !== 'tender')
    .map(({ reservation, leftCents }) => ReservationReleased({ reservation, amountCents: leftCents }));
};
