import { CarryOverSent } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandOpen, demandSome, lineOf } from '../demands.ts';
import { carryOverTermsOf } from '../rules/carry-over.ts';
import { carryOverOf, demandNotProlonged, demandUnused } from './unused.ts';

/** Which carry-over is approved, and by which decision if there is one. */
export interface ApproveCarryOverTerms {
  readonly carryOver: string;
  readonly decision?: DecisionRef;
}

/** Approve a carry-over. It leaves this year at once, and is in transit until the later year has received it. Takes a second person. */
export class ApproveCarryOver extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ApproveCarryOverTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApproveCarryOver(b: Budget, { by }: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.carryOvers, ({ state }) => state === 'proposed', 'no-carry-over-proposed');
  demandSome(b.carryOvers, c => c.state === 'proposed' && c.proposedBy !== by, 'money-needs-second-person');
}

export const approveCarryOver = (b: Budget, { terms, act }: ApproveCarryOver) => {
  demandOpen(b);
  const {
    proposedBy,
    at,
    state,
    carryOver,
    line: id,
    amountCents,
    to,
    toLine,
    until,
  } = carryOverOf(b, terms.carryOver);
  if (state === 'inTransit' || state === 'arrived') return [];
  demand(state === 'proposed', 'carry-over-not-proposed', { state });
  demand(proposedBy !== act.by, 'money-needs-second-person');
  demandAfter(at, act);
  const { decision } = terms;
  if (decision) demandDecision(decision, act);
  const line = lineOf(b, id, act);
  demandUnused(b, line, amountCents);
  if (!carryOverTermsOf(line.kind, dayOf(act.at)).byLaw) demandNotProlonged(b, line, { amountCents, until });
  const sent = { carryOver, line: id, amountCents, to, toLine, year: b.year, kind: line.kind, until };
  return affordable(b, [CarryOverSent({ ...sent, ...(decision && { decision }) })], act, id);
};

@CommandHandler(ApproveCarryOver)
export class ApproveCarryOverHandler extends Decides(budget, approveCarryOver) {}
