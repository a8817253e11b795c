import { SupplementBooked } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandDecision, demandNotCounted, demandSomeLine, lineOf } from '../demands.ts';

/** By how much the amended statute raises a line, or lowers it. */
export interface BookSupplementTerms {
  readonly line: string;
  readonly amountCents: number;
  readonly decision: DecisionRef;
  readonly qualifier?: Qualifier;
  readonly source?: Source;
}

/** Book what an amendment of the statute gives or takes (Nachtrag, § 82 GemO): after the statute, and by decision of the council. */
export class BookSupplement extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BookSupplementTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBookSupplement(b: Budget, _: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demand(b.status === 'adopted' || b.status === 'inForce', 'supplement-before-statute', { year: b.year });
}

export const bookSupplement = (b: Budget, { terms, act }: BookSupplement) => {
  mayBookSupplement(b, act);
  const on = lineOf(b, terms.line, act);
  const { line } = on;
  demandNotCounted(on, 'authorityCents', act.at);
  demandDecision(terms.decision, act);
  if (terms.amountCents === 0) return [];
  return affordable(b, [SupplementBooked(terms)], act, line);
};

@CommandHandler(BookSupplement)
export class BookSupplementHandler extends Decides(budget, bookSupplement) {}
