import { DecisionObjected } from '@moves/events/catalogue/council';
import { PackageFailed } from '@moves/events/catalogue/joint-acts';
import { dayOf, plusDays } from '@moves/events/catalogue/time';
import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { objectionOn } from '../rules/objection.ts';
import { type Decision, decision, demandAuthoritative, demandRecorded, type KnownDecision } from './decision.ts';

/**
 * The mayor objects to a decision (§ 43 (2) GemO), with a reason and in time. Execution rests: what is being prepared comes
 * to nothing. What has already happened stays, until somebody undoes it by an act of its own.
 */
export class ObjectToDecision extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayObject(d: Decision, { at }: Act): asserts d is KnownDecision {
  demandRecorded(d);
  demandAuthoritative(d);
  demand(d.objection === 'none', 'objection-made');
  const { sessionOn } = d.recorded;
  const until = plusDays(sessionOn, objectionOn(sessionOn).days);
  demand(dayOf(at) <= until, 'objection-too-late', { until });
  demandAfter(d.at, at);
}

export const objectToDecision = (d: Decision, { decisionId, act }: ObjectToDecision) => {
  if (d.status === 'recorded' && d.objection === 'objected') return [];
  mayObject(d, act);
  demand(act.because, 'reason-required');
  const refusals = [{ stream: decision.streamOf(decisionId), code: 'decision-objected', facts: {} }];
  return [
    DecisionObjected({}),
    ...d.packages
      .filter(({ state }) => state === 'running')
      .map(({ joint, parts }) => PackageFailed({ joint, refusals, prepared: parts.map(part => part.stream) })),
  ];
};

@CommandHandler(ObjectToDecision)
export class ObjectToDecisionHandler extends Decides(decision, objectToDecision) {}
