import { BudgetOpened } from '@moves/events/catalogue/budgets';
import { malformed } from '@moves/events/catalogue/malformed';
import { type BudgetId, type Source, ThingId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';

/** A Budget, the year it is for, and who answers for it. */
export interface OpenBudgetTerms {
  readonly year: number;
  readonly title: string;
  readonly subBudget?: string;
  readonly office: string;
  readonly biennialFrom?: number;
  readonly source?: Source;
}

/** Keep a Budget in one calendar year. A statute for two years makes two of them: money of one year is not money of the other (§ 7 GemHVO). */
export class OpenBudget extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: OpenBudgetTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const openBudget = (b: Budget, { budgetId, terms }: OpenBudget) => {
  const key = ThingId.safeParse(budgetId);
  if (!key.success) throw malformed(key.error, 'id');
  demand(b.status === 'unknown', 'budget-key-taken', { key: budgetId });
  const { year, biennialFrom = year } = terms;
  demand(biennialFrom === year || biennialFrom === year - 1, 'not-of-two-years', { year, biennialFrom });
  return [BudgetOpened(terms)];
};

@CommandHandler(OpenBudget)
export class OpenBudgetHandler extends Decides(budget, openBudget) {}
