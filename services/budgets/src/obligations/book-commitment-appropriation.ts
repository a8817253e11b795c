import { CommitmentAppropriationBooked } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId, DecisionRef, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandDecision, demandOpen, demandSome, lineOf } from '../demands.ts';
import { commitmentYearsOn } from '../rules/commitment-years.ts';

/** How much of obligations may fall due in which later year. */
export interface BookCommitmentAppropriationTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly appropriation?: string;
  readonly line: string;
  readonly due: readonly { readonly year: number; readonly amountCents: number }[];
  readonly decision?: DecisionRef;
  readonly qualifier?: Qualifier;
  readonly source?: Source;
}

/** Book the authority to enter obligations of later years (Verpflichtungsermächtigung, § 86 GemO): for investments only, and as a rule for the three years that follow. */
export class BookCommitmentAppropriation extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BookCommitmentAppropriationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBookCommitmentAppropriation(b: Budget, _: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.lines, ({ kind }) => kind === 'investment', 'no-investment-line');
}

export const bookCommitmentAppropriation = (b: Budget, { terms, act }: BookCommitmentAppropriation) => {
  mayBookCommitmentAppropriation(b, act);
  const { kind, title } = lineOf(b, terms.line, act);
  demand(kind === 'investment', 'commits-ahead-for-expense', { title });
  if (terms.decision) demandDecision(terms.decision, act);
  demand(terms.decision || b.status !== 'inForce', 'appropriation-needs-supplement', { year: b.year });
  const appropriation = terms.appropriation ?? partIdOf(act.commandId);
  demand(!b.appropriations.has(appropriation), 'commitment-appropriation-known', { appropriation });
  const due = [...terms.due].sort((one, other) => one.year - other.year);
  demand(new Set(due.map(({ year }) => year)).size === due.length, 'due-year-twice');
  const last = b.year + commitmentYearsOn(dayOf(act.at));
  for (const { year } of due) {
    demand(year > b.year, 'due-year-not-later', { year, budgetYear: b.year });
    // Longer only if the investment cannot be finished earlier, and then somebody says so.
    demand(year <= last || act.because, 'due-year-too-far', { year, last });
  }
  return [CommitmentAppropriationBooked({ ...terms, appropriation, due })];
};

@CommandHandler(BookCommitmentAppropriation)
export class BookCommitmentAppropriationHandler extends Decides(budget, bookCommitmentAppropriation) {}
