import { type DecidedPoint, ObjectionSettled } from '@moves/events/catalogue/council';
import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { begunAnew, takeUpAnew } from './begin-anew.ts';
import { applicable, type Decision, decision, demandRecorded, type KnownDecision, newestPackage } from './decision.ts';

/**
 * Settle the mayor's objection (§ 43 (2) GemO): the decision stands, and what follows from it begins now; or it does not, and
 * nothing of it will be carried out.
 */
export class SettleObjection extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly stands: boolean,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySettleObjection(d: Decision, { at }: Act): asserts d is KnownDecision {
  demandRecorded(d);
  demand(d.objection === 'objected', 'no-objection');
  demandAfter(d.objectionSince, at);
}

export const settleObjection = (d: Decision, { decisionId, stands, act }: SettleObjection) => {
  if (d.status === 'recorded' && d.objection === (stands ? 'stands' : 'overturned')) return [];
  maySettleObjection(d, act);
  const begins = stands ? unfinished(d) : [];
  return [ObjectionSettled({ stands }), ...begunAnew(decisionId, d, begins, act.at)];
};

/** The points that ask for something which has not happened. */
const unfinished = (d: KnownDecision): DecidedPoint[] =>
  applicable(d.recorded).filter(({ point }) => newestPackage(d, point)?.state !== 'approved');

@CommandHandler(SettleObjection)
export class SettleObjectionHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: SettleObjection): Promise<Receipt> {
    const { decisionId, stands, act } = command;
    const { state } = await this.decisions.standing(decision, decisionId);
    if (stands && state.status === 'recorded' && state.objection === 'objected' && act.at >= state.objectionSince)
      await takeUpAnew(this.decisions, decisionId, state, unfinished(state), act);
    return this.decisions.decide(decision, decisionId, command, settleObjection);
  }
}
