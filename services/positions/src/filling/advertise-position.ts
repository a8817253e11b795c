import { PositionAdvertised } from '@moves/events/catalogue/positions';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStepOrder, demandThere } from '../demands.ts';
import { position } from '../position.ts';
import { fte, type Known, type Position } from '../position-state.ts';
import { demandFillable, openEndedShare } from './fillable.ts';

/** Advertise a released post, or what of it is or becomes free again. */
export class AdvertisePosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly until: Day | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAdvertise(p: Position, act: Act): asserts p is Known {
  demandThere(p);
  demand(p.status !== 'approved', 'position-not-released', { status: p.status });
  demand(p.status !== 'advertised' && p.status !== 'selection', 'position-being-filled', { status: p.status });
  demandFillable(p, dayOf(act.at));
  demand(openEndedShare(p) < p.share, 'nothing-free', { shareFte: fte(p.share) });
  demandStepOrder(p, act);
}

export const advertise = (p: Position, { until, act }: AdvertisePosition) => {
  mayAdvertise(p, act);
  if (until) demand(until >= dayOf(act.at), 'advertised-until-past-day', { until });
  return [PositionAdvertised({ until })];
};

@CommandHandler(AdvertisePosition)
export class AdvertisePositionHandler extends Decides(position, advertise) {}
