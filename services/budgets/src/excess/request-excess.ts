import { type ExcessGround, ExcessRequested } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget, Line } from '../budget-state.ts';
import { demandSomeLine, demandUsable, lineOf } from '../demands.ts';
import { levelFor } from '../rules/decision-levels.ts';
import { demandCover } from './cover.ts';

/** How much is needed where, why the law would allow it, and which line gives it. */
export interface RequestExcessTerms {
  readonly line: string;
  readonly kind: 'overplan' | 'unplanned';
  readonly amountCents: number;
  readonly ground: ExcessGround;
  readonly urgency: string;
  readonly coverLine: string;
}

/** Ask for expenditure beyond the plan (üpl), or without any (apl): with its legal ground and the line that covers it (§ 84 GemO). */
export class RequestExcess extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: RequestExcessTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRequestExcess(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demandUsable(b, act);
}

export const requestExcess = (b: Budget, { terms, act }: RequestExcess) => {
  mayRequestExcess(b, act);
  const line = lineOf(b, terms.line, act);
  if (terms.kind === 'overplan') demand(isPlanned(line), 'overplan-needs-plan', { title: line.title, year: b.year });
  else demand(!isPlanned(line), 'unplanned-has-plan', { title: line.title, year: b.year });
  const cover = lineOf(b, terms.coverLine, act);
  // What cannot be avoided may be asked for before its cover is found; what is only urgent may not (§ 84 (1) GemO).
  demandCover(b, line, cover, terms.kind, terms.ground === 'urgentAndCovered' ? terms.amountCents : 0);
  const level = levelFor(terms.amountCents, dayOf(act.at));
  return [ExcessRequested({ excess: partIdOf(act.commandId), ...terms, level })];
};

/** Beyond the plan is only where there is a plan: an appropriation of any kind, or authority carried over (§ 61 Nr. 5, 41 GemHVO). */
const isPlanned = ({ figures: { appropriation, takenOver, supplementary, carryIn } }: Line): boolean =>
  appropriation + takenOver + supplementary + carryIn > 0;

@CommandHandler(RequestExcess)
export class RequestExcessHandler extends Decides(budget, requestExcess) {}
