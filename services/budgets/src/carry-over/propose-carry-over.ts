import { CarryOverProposed } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandSomeLine, demandStatute, lineOf } from '../demands.ts';
import { carryOverTermsOf } from '../rules/carry-over.ts';
import { demandNotProlonged, demandUnused } from './unused.ts';

/** How much of a line shall be available in which later year, on which line there, and until when. */
export interface ProposeCarryOverTerms {
  readonly line: string;
  readonly amountCents: number;
  /** The Budget of the later year. */
  readonly to: string;
  readonly toLine: string;
  readonly until: number;
}

/** Propose that authority stays available for later years (§ 21 GemHVO): what is neither spent, bound nor set aside. */
export class ProposeCarryOver extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ProposeCarryOverTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayProposeCarryOver(b: Budget, _: Act): asserts b is KnownBudget {
  demandStatute(b, 'inForce');
  demandSomeLine(b);
}

export const proposeCarryOver = (b: Budget, { budgetId, terms, act }: ProposeCarryOver) => {
  mayProposeCarryOver(b, act);
  const line = lineOf(b, terms.line, act);
  const { byLaw, years } = carryOverTermsOf(line.kind, dayOf(act.at));
  demand(byLaw || line.transferable, 'line-not-transferable', { title: line.title, year: b.year });
  const last = b.year + years;
  const later = terms.to !== budgetId && terms.until > b.year && terms.until <= last;
  demand(later, 'carry-over-too-long', { year: b.year, last });
  demandUnused(b, line, terms.amountCents);
  if (!byLaw) demandNotProlonged(b, line, terms);
  return [CarryOverProposed({ carryOver: partIdOf(act.commandId), ...terms })];
};

@CommandHandler(ProposeCarryOver)
export class ProposeCarryOverHandler extends Decides(budget, proposeCarryOver) {}
