import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Budget, Excess, KnownBudget } from '../budget-state.ts';
import { demandOpen, demandSome } from '../demands.ts';

/** The request an act is about, if nobody has decided on it. */
export function requestOf(b: KnownBudget, id: string): Excess {
  const request = b.excesses.get(id);
  demand(request, 'excess-unknown', { excess: id });
  demand(!request.outcome, 'excess-decided', { outcome: request.outcome });
  return request;
}

/** Refuses an act on requests where none waits for a decision. */
export function demandSomeRequest(b: Budget): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.excesses, ({ outcome }) => !outcome, 'no-excess-requested');
}

/** Refuses an approval where all that waits was asked for by the same person. */
export const demandRequestOfAnother = (b: KnownBudget, { by }: Act): void =>
  demandSome(b.excesses, ({ outcome, requestedBy }) => !outcome && requestedBy !== by, 'money-needs-second-person');
