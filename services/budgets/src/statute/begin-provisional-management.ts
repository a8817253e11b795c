import { ProvisionalManagementBegun } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Budget } from '../budget-state.ts';
import { demandOpen, firstDayOf } from '../demands.ts';

/** The year has begun, and there is no statute (§ 83 GemO): the house notes it on 1 January. */
export class BeginProvisionalManagement {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly act: Act,
  ) {}
}

export const beginProvisionalManagement = (b: Budget, { act }: BeginProvisionalManagement) => {
  demandOpen(b);
  if (b.provisionalFrom || b.inForceFrom) return [];
  demand(dayOf(act.at) >= firstDayOf(b.year), 'year-not-begun', { year: b.year });
  return [ProvisionalManagementBegun({})];
};
