import { VirementBooked } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandSomeLine, demandUsable, lineOf } from '../demands.ts';
import { availableOf } from '../figures.ts';
import { coverGroupOf } from '../soundness.ts';

/** Which line gives how much to which. */
export interface BookVirementTerms {
  readonly from: string;
  readonly to: string;
  readonly amountCents: number;
}

/**
 * Let one line cover another (§ 20 GemHVO): what the one gains the other loses, and must have left. Expense covers expense
 * and investments cover investments; that expense may cover investments one-sidedly no plan in these books declares.
 */
export class BookVirement extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BookVirementTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBookVirement(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demandUsable(b, act);
}

export const bookVirement = (b: Budget, { terms, act }: BookVirement) => {
  mayBookVirement(b, act);
  const giving = lineOf(b, terms.from, act);
  const taking = lineOf(b, terms.to, act);
  const cover = giving.line !== taking.line && coverGroupOf(giving) === coverGroupOf(taking);
  demand(cover, 'lines-do-not-cover', { from: giving.title, to: taking.title });
  const missingCents = terms.amountCents - availableOf(giving.figures);
  demand(missingCents <= 0, 'line-cannot-give', { line: giving.line, title: giving.title, year: b.year, missingCents });
  return affordable(b, [VirementBooked({ virement: partIdOf(act.commandId), ...terms })], act, giving.line);
};

@CommandHandler(BookVirement)
export class BookVirementHandler extends Decides(budget, bookVirement) {}
