import { PositionWithdrawn } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, demandStepOrder } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Do without a requested post before anybody has decided on it, with a reason. The request stays visible. */
export class WithdrawPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayWithdraw(p: Position, act: Act): asserts p is Known {
  demandKnown(p);
  demand(['requested', 'assessed', 'inPlanDraft'].includes(p.status), 'position-is-decided-on', { status: p.status });
  demandStepOrder(p, act);
}

export const withdraw = (p: Position, { act }: WithdrawPosition) => {
  mayWithdraw(p, act);
  demand(act.because, 'reason-required');
  return [PositionWithdrawn({})];
};

@CommandHandler(WithdrawPosition)
export class WithdrawPositionHandler extends Decides(position, withdraw) {}
