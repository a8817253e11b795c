import { isDeepStrictEqual } from 'node:util';
import { PositionApproved } from '@moves/events/catalogue/positions';
import { dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, demandStepOrder } from '../demands.ts';
import { position } from '../position.ts';
import { endsOf, type Known, type Position } from '../position-state.ts';
import { demandDecided } from './decision.ts';

/**
 * Approve a post on the strength of the decision that adopts its plan (§ 57 GemO). From here on it counts. May be dated
 * back: minutes come late.
 */
export class ApprovePosition extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly decision: DecisionRef,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApprove(p: Position, act: Act): asserts p is Known {
  demandKnown(p);
  demand(p.status === 'inPlanDraft', 'position-not-in-plan-draft', { status: p.status });
  demand(p.requestedBy !== act.by, 'position-needs-second-person');
  demandStepOrder(p, act);
}

export const approve = (p: Position, { decision, act }: ApprovePosition) => {
  if (p.status === 'approved' && isDeepStrictEqual(p.decision, decision)) return []; // the very same again; anything else is refused
  mayApprove(p, act);
  demandDecided(decision, act);
  for (const { goneFrom } of endsOf(p)) demand(dayOf(act.at) < goneFrom, 'position-would-be-over', { goneFrom });
  return [PositionApproved({ decision })];
};

@CommandHandler(ApprovePosition)
export class ApprovePositionHandler extends Decides(position, approve) {}
