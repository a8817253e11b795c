import { AppropriationBooked } from '@moves/events/catalogue/budgets';
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

/** How much is planned for a line; below zero where a list of changes takes some of it away. */
export interface BookAppropriationTerms {
  readonly line: string;
  readonly amountCents: number;
  readonly decision?: DecisionRef;
  readonly qualifier?: Qualifier;
  readonly source?: Source;
}

/** Book what the plan gives a line (Ansatz): until the statute is adopted, and with it; afterwards it takes a supplement (§ 82 GemO). */
export class BookAppropriation extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BookAppropriationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBookAppropriation(b: Budget, _: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demand(b.status !== 'inForce', 'appropriation-needs-supplement', { year: b.year });
}

export const bookAppropriation = (b: Budget, { terms, act }: BookAppropriation) => {
  mayBookAppropriation(b, act);
  const on = lineOf(b, terms.line, act);
  const { line } = on;
  demandNotCounted(on, 'authorityCents', act.at);
  if (terms.decision) demandDecision(terms.decision, act);
  demand(terms.decision || b.status !== 'adopted', 'appropriation-needs-supplement', { year: b.year });
  if (terms.amountCents === 0) return [];
  return affordable(b, [AppropriationBooked(terms)], act, line);
};

@CommandHandler(BookAppropriation)
export class BookAppropriationHandler extends Decides(budget, bookAppropriation) {}
