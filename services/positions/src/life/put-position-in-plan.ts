import { PositionPutInPlan } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, demandStepOrder } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Put an assessed post into the draft of the plan. */
export class PutPositionInPlan extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPutInPlan(p: Position, act: Act): asserts p is Known {
  demandKnown(p);
  demand(p.status === 'assessed', 'position-not-assessed', { status: p.status });
  demandStepOrder(p, act);
}

export const putInPlan = (p: Position, { act }: PutPositionInPlan) => {
  if (p.status === 'inPlanDraft') return [];
  mayPutInPlan(p, act);
  return [PositionPutInPlan({})];
};

@CommandHandler(PutPositionInPlan)
export class PutPositionInPlanHandler extends Decides(position, putInPlan) {}
