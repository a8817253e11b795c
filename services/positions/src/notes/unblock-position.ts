import { PositionUnblocked } from '@moves/events/catalogue/positions';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown } from '../demands.ts';
import { demandDecided } from '../life/decision.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Release a blocked post: by decision of the body that the note names, or with the document of its release. */
export class UnblockPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly decision: DecisionRef | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayUnblock(p: Position, { at }: Act): asserts p is Known {
  demandKnown(p);
  demand(p.block, 'position-not-blocked');
  demand(at >= p.block.since, 'dated-before-note', { since: p.block.since });
}

export const unblock = (p: Position, { decision, act }: UnblockPosition) => {
  mayUnblock(p, act);
  const { releasedBy } = p.block!;
  demand(decision || act.because?.document, 'release-by-named-body', { body: releasedBy });
  if (decision) {
    demand(decision.body === releasedBy, 'release-by-named-body', { body: releasedBy });
    demandDecided(decision, act);
  }
  return [PositionUnblocked({ decision })];
};

@CommandHandler(UnblockPosition)
export class UnblockPositionHandler extends Decides(position, unblock) {}
