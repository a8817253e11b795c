import { isDeepStrictEqual } from 'node:util';
import { LineTakenOver } from '@moves/events/catalogue/budgets';
import type { BudgetId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandSomeLine, lineOf } from '../demands.ts';
import type { Figures } from '../figures.ts';

/** What a source knows of a line on a day. */
export interface TakeOverLineTerms {
  readonly line: string;
  readonly authorityCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly actualCents: number;
  readonly qualifier: Qualifier;
  readonly source: Source;
}

/** Enter what a source knows of a line only as figures of a day, whatever its statute's state. They count in every sum. */
export class TakeOverLine extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: TakeOverLineTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayTakeOverLine = (b: Budget, _: Act): void => demandSomeLine(b);

export const takeOverLine = (b: Budget, { terms, act }: TakeOverLine) => {
  demandSomeLine(b);
  const { line, takenOver, figures } = lineOf(b, terms.line, act);
  if (isDeepStrictEqual(takenOver, terms)) return [];
  // A figure that a source knows as a sum would count what is booked a second time.
  demand(isUntouched(figures), 'line-has-bookings', { line });
  return affordable(b, [LineTakenOver(terms)], act, line);
};

const isUntouched = (figures: Figures): boolean => Object.values(figures).every(cents => cents === 0);

@CommandHandler(TakeOverLine)
export class TakeOverLineHandler extends Decides(budget, takeOverLine) {}
