import { CarryOverReceived, CarryOverRefused, type LineKind } from '@moves/events/catalogue/budgets';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand, type Refusal } from '@moves/events/decider/failures';
import type { Budget } from '../budget-state.ts';
import { demandOpen, lineOf } from '../demands.ts';

/** What has left an earlier year for this one. */
export interface ReceiveCarryOverTerms {
  readonly carryOver: string;
  readonly line: string;
  readonly amountCents: number;
  readonly from: string;
  /** The year it has left, its kind there, and until when it can be used. */
  readonly year: number;
  readonly kind: LineKind;
  readonly until: number;
}

/** Receive what an earlier year has sent: from here on it is authority of this year. */
export class ReceiveCarryOver {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReceiveCarryOverTerms,
    readonly act: Act,
  ) {}
}

export const receiveCarryOver = (b: Budget, { terms, act }: ReceiveCarryOver) => {
  const { carryOver, from, year, until, kind, amountCents } = terms;
  demandOpen(b);
  const known = b.received.get(receivedAs(terms));
  if (known) return [];
  const { line, kind: kindHere, title } = lineOf(b, terms.line, act);
  demand(b.year > year && b.year <= until, 'carry-over-for-other-year', { year: b.year, until });
  demand((kind === 'investment') === (kindHere === 'investment'), 'carry-over-of-another-kind', { title });
  return [CarryOverReceived({ carryOver, line, amountCents, from, until })];
};

/** Ids of carry-overs are made by the year they leave; two years could make the same. */
const receivedAs = ({ from, carryOver }: Pick<ReceiveCarryOverTerms, 'from' | 'carryOver'>): string =>
  `${from} ${carryOver}`;

/** The answer to the year it came from, if this one cannot take it. */
export const carryOverRefused =
  ({ carryOver, amountCents, from }: ReceiveCarryOverTerms) =>
  ({ code }: Refusal): NewEvent =>
    CarryOverRefused({ carryOver, amountCents, from, code });
