import { ExcessRejected } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandAfter, demandOpen } from '../demands.ts';
import { demandSomeRequest, requestOf } from './request.ts';

/** Do not allow expenditure beyond the plan, and say why not. */
export class RejectExcess extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: { readonly excess: string },
    readonly act: Act,
  ) {
    super();
  }
}

export const mayRejectExcess = (b: Budget, _: Act): void => demandSomeRequest(b);

export const rejectExcess = (b: Budget, { terms, act }: RejectExcess) => {
  demandOpen(b);
  if (b.excesses.get(terms.excess)?.outcome === 'rejected') return [];
  demandAfter(requestOf(b, terms.excess).at, act);
  demand(act.because, 'reason-required');
  return [ExcessRejected(terms)];
};

@CommandHandler(RejectExcess)
export class RejectExcessHandler extends Decides(budget, rejectExcess) {}
