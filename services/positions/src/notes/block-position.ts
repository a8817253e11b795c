import { PositionBlocked } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Block a post until a named body releases it (Sperrvermerk, § 61 Nr. 19 GemHVO by analogy). Who fills it stays. */
export class BlockPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly releasedBy: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBlock(p: Position, { at }: Act): asserts p is Known {
  demandThere(p);
  demand(!p.block, 'position-blocked', { body: p.block?.releasedBy });
  demand(at >= p.knownFrom, 'dated-before-position', { since: p.knownFrom });
}

export const block = (p: Position, { releasedBy, act }: BlockPosition) => {
  if (p.status !== 'unknown' && p.block?.releasedBy === releasedBy) return [];
  mayBlock(p, act);
  return [PositionBlocked({ releasedBy })];
};

@CommandHandler(BlockPosition)
export class BlockPositionHandler extends Decides(position, block) {}
