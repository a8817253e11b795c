import { PersonnelForecastRaised } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { demandOpen, lineOf } from '../demands.ts';

/** What a post will cost its line this year, and the rate tables that say so. */
export interface RaisePersonnelForecastTerms {
  readonly line: string;
  readonly position: string;
  readonly amountCents: number;
  readonly rates: string;
}

/** A post was approved, filled or vacated: the house reckons anew what it costs this year. */
export class RaisePersonnelForecast {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: RaisePersonnelForecastTerms,
    readonly act: Act,
  ) {}
}

export const raisePersonnelForecast = (b: Budget, { terms, act }: RaisePersonnelForecast) => {
  demandOpen(b);
  const { line } = lineOf(b, terms.line, act);
  const known = b.personnel.get(`${line} ${terms.position}`);
  if (known?.amountCents === terms.amountCents && known.rates === terms.rates) return [];
  return [PersonnelForecastRaised(terms)];
};
