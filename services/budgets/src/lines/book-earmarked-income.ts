import { EarmarkedIncomeBooked } from '@moves/events/catalogue/budgets';
import type { BudgetId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandNotCounted, demandSomeLine, demandUsable, lineOf } from '../demands.ts';

/** For which line income has come, and the document that says so. */
export interface BookEarmarkedIncomeTerms {
  readonly line: string;
  readonly amountCents: number;
  readonly document: string;
  readonly qualifier?: Qualifier;
  readonly source?: Source;
}

/** Book earmarked extra income: it may be spent for its purpose, and that is not üpl (§ 19 GemHVO). */
export class BookEarmarkedIncome extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BookEarmarkedIncomeTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBookEarmarkedIncome(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demandUsable(b, act);
}

export const bookEarmarkedIncome = (b: Budget, { terms, act }: BookEarmarkedIncome) => {
  mayBookEarmarkedIncome(b, act);
  demandNotCounted(lineOf(b, terms.line, act), 'authorityCents', act.at);
  return [EarmarkedIncomeBooked(terms)];
};

@CommandHandler(BookEarmarkedIncome)
export class BookEarmarkedIncomeHandler extends Decides(budget, bookEarmarkedIncome) {}
