import { ExcessApproved } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandOpen, lineOf } from '../demands.ts';
import { demandCover } from './cover.ts';
import { demandRequestOfAnother, demandSomeRequest, requestOf } from './request.ts';

/** Which request is approved; by a decision of committee or council where it is theirs. */
export interface ApproveExcessTerms {
  readonly excess: string;
  readonly decision?: DecisionRef;
}

/** Approve expenditure beyond the plan: by treasurer or mayor with a reason, by committee or council with their decision. Takes a second person. */
export class ApproveExcess extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ApproveExcessTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApproveExcess(b: Budget, act: Act): void {
  demandSomeRequest(b);
  demandRequestOfAnother(b, act);
}

export const approveExcess = (b: Budget, { terms, act }: ApproveExcess) => {
  demandOpen(b);
  const { excess, decision } = terms;
  if (b.excesses.get(excess)?.outcome === 'approved') return [];
  const { requestedBy, at, level, kind, line, coverLine, amountCents } = requestOf(b, excess);
  demand(requestedBy !== act.by, 'money-needs-second-person');
  demandAfter(at, act);
  if (decision) demandDecision(decision, act);
  const byBody = level === 'committee' || level === 'council';
  demand(decision || !byBody, 'excess-needs-decision', { level, amountCents });
  demand(decision || act.because, 'reason-required');
  demandCover(b, lineOf(b, line, act), lineOf(b, coverLine, act), kind, amountCents);
  return affordable(b, [ExcessApproved({ excess, level, ...(decision && { decision }) })], act, coverLine);
};

@CommandHandler(ApproveExcess)
export class ApproveExcessHandler extends Decides(budget, approveExcess) {}
