import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand, Refusal } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { begunAnew, takeUpAnew } from './begin-anew.ts';
import { applicable, type Decision, decision, demandRecorded, type KnownDecision, newestPackage } from './decision.ts';

/**
 * Try once more to carry a point out, after what was in the way has been put right. It takes effect with the day of the
 * decision, or later if the act says so: then it does not come before what it now stands on.
 */
export class RetryPackage extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly point: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRetry(d: Decision, _: Act): asserts d is KnownDecision {
  demandRecorded(d);
  demand(d.objection !== 'objected', 'decision-objected');
  demand(d.objection !== 'overturned', 'decision-overturned');
  const failed = applicable(d.recorded).some(({ point }) => newestPackage(d, point)?.state === 'failed');
  demand(failed, 'no-failed-package');
}

export const retryPackage = (d: Decision, command: RetryPackage) => {
  const { decisionId, point, act } = command;
  if (d.status === 'recorded' && newestPackage(d, point)?.state === 'running') return [];
  mayRetry(d, act);
  const points = applicable(d.recorded).filter(one => one.point === point);
  demand(newestPackage(d, point)?.state === 'failed' && points.length > 0, 'package-not-failed', { point });
  const at = act.at === act.now ? resumedAt(d) : act.at;
  demandAfter(resumedAt(d), at);
  return begunAnew(decisionId, d, points, at);
};

/** From when on the decision may be carried out: its day, or the day on which an objection was settled for it. */
const resumedAt = (d: KnownDecision) => (d.objection === 'stands' ? d.objectionSince : d.at);

@CommandHandler(RetryPackage)
export class RetryPackageHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: RetryPackage): Promise<Receipt> {
    const { decisionId, point, act } = command;
    const { state } = await this.decisions.standing(decision, decisionId);
    if (state.status === 'recorded' && possible(state, command))
      await takeUpAnew(
        this.decisions,
        decisionId,
        state,
        applicable(state.recorded).filter(one => one.point === point),
        act,
      );
    return this.decisions.decide(decision, decisionId, command, retryPackage);
  }
}

/** What would be refused, or changes nothing, need not be noted anywhere else. */
function possible(d: KnownDecision, command: RetryPackage): boolean {
  try {
    return retryPackage(d, command).length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
