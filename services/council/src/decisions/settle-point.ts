import { isDeepStrictEqual } from 'node:util';
import { PointSettled } from '@moves/events/catalogue/council';
import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Decision, decision } from './decision.ts';
import { demandOpenPoint, demandTracked } from './tracking.ts';

/** How a point ends, and in which words the council is told. */
export interface SettleTerms {
  readonly point: string;
  readonly outcome: 'done' | 'superseded' | 'dropped';
  readonly text: string;
}

/** Settle a point: it was carried out, another decision has taken its place, or it is dropped. */
export class SettlePoint extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly terms: SettleTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const maySettlePoint: typeof demandTracked = demandTracked;

export const settlePoint = (d: Decision, { terms, act }: SettlePoint) => {
  const { point, outcome, text } = terms;
  if (d.status === 'recorded' && isDeepStrictEqual(d.tracking[point]?.settled, { outcome, text })) return [];
  demandTracked(d, act);
  demandOpenPoint(d, point);
  const shown = (d.tracking[point]?.evidence ?? 0) > 0;
  demand(outcome !== 'done' || shown, 'point-without-evidence', { point });
  return [PointSettled(terms)];
};

@CommandHandler(SettlePoint)
export class SettlePointHandler extends Decides(decision, settlePoint) {}
