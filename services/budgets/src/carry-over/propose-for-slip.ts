import { CarryOverProposed } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId, CommandId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import type { Budget, KnownBudget, Line } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';
import { authorityOf } from '../figures.ts';
import { carryOverTermsOf } from '../rules/carry-over.ts';

/** A measure whose milestone has slipped into a later year, and the Budget of that year. */
export interface ProposeForSlipTerms {
  readonly measure: string;
  readonly to: string;
  /** The lines there, where they are not called as here. */
  readonly toLines?: Readonly<Record<string, string>>;
}

/**
 * What was set aside for a measure will be needed after the year's end: the house proposes to carry it over, once for each
 * line. To be approved it has to be released first, for what is set aside cannot leave.
 */
export class ProposeForSlip {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ProposeForSlipTerms,
    readonly act: Act,
  ) {}
}

export const proposeForSlip = (b: Budget, { terms, act }: ProposeForSlip) => {
  demandOpen(b);
  const reserved = [...b.lines.values()]
    .map(line => ({ line, amountCents: Math.min(reservedFor(b, terms.measure, line), notSpent(line)) }))
    .filter(({ amountCents }) => amountCents > 0);
  demand(reserved.length > 0, 'nothing-reserved');
  const transferable = reserved.filter(
    ({ line }) => carryOverTermsOf(line.kind, dayOf(act.at)).byLaw || line.transferable,
  );
  demand(transferable.length > 0, 'line-not-transferable', { title: reserved[0]!.line.title, year: b.year });
  return transferable
    .map(({ line, amountCents }) => ({ line, amountCents, carryOver: partIdOf(`slip ${line.line}` as CommandId) }))
    .filter(({ carryOver }) => !b.carryOvers.has(carryOver))
    .map(({ line, amountCents, carryOver }) =>
      CarryOverProposed({
        carryOver,
        line: line.line,
        amountCents,
        to: terms.to,
        toLine: terms.toLines?.[line.line] ?? line.line,
        until: b.year + carryOverTermsOf(line.kind, dayOf(act.at)).years,
      }),
    );
};

function reservedFor(b: KnownBudget, measure: string, line: Line): number {
  let cents = 0;
  for (const reservation of b.reservations.values())
    if (reservation.line === line.line && (reservation.measure ?? line.measure) === measure)
      cents += reservation.leftCents;
  return cents;
}

const notSpent = ({ figures }: Line): number => authorityOf(figures) - figures.actual - figures.committed;
