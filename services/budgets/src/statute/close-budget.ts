import { BudgetClosed } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { Book } from '../book.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandStatute, lastDayOf } from '../demands.ts';

/** Close the year once its accounts are adopted (§ 95b GemO). Nothing more is booked in it; what is open must have been settled before. */
export class CloseBudget extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCloseBudget(b: Budget, act: Act): asserts b is KnownBudget {
  demandStatute(b, 'inForce');
  demandAfter(b.since, act);
  demand(dayOf(act.at) > lastDayOf(b.year), 'year-not-over', { year: b.year });
  const reservations = countOf(b.reservations, ({ leftCents }) => leftCents > 0);
  const commitments = countOf(b.commitments, ({ leftCents }) => leftCents > 0);
  const carryOvers = countOf(b.carryOvers, ({ state }) => state === 'proposed' || state === 'inTransit');
  const excesses = countOf(b.excesses, ({ outcome }) => !outcome);
  const open = { reservations, commitments, carryOvers, excesses };
  demand(reservations + commitments + carryOvers + excesses === 0, 'year-has-open-items', open);
}

export const closeBudget = (b: Budget, { act }: CloseBudget) => {
  if (b.status === 'closed') return [];
  mayCloseBudget(b, act);
  return [BudgetClosed({})];
};

function countOf<Entry>(book: Book<Entry>, counts: (entry: Entry) => boolean): number {
  let count = 0;
  for (const entry of book.values()) if (counts(entry)) count++;
  return count;
}

@CommandHandler(CloseBudget)
export class CloseBudgetHandler extends Decides(budget, closeBudget) {}
