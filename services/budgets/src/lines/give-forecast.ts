import { ForecastGiven } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandSomeLine, lineOf } from '../demands.ts';

/** What is still planned on a line this year, beyond what is bound or spent. */
export interface GiveForecastTerms {
  readonly line: string;
  readonly plannedRestCents: number;
  readonly text?: string;
}

/** Say how the rest of the year is expected. A forecast promises nothing and takes no money; every one is kept. */
export class GiveForecast extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: GiveForecastTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayGiveForecast = (b: Budget, _: Act): void => demandSomeLine(b);

export const giveForecast = (b: Budget, { terms, act }: GiveForecast) => {
  demandSomeLine(b);
  lineOf(b, terms.line, act);
  return [ForecastGiven(terms)];
};

@CommandHandler(GiveForecast)
export class GiveForecastHandler extends Decides(budget, giveForecast) {}
