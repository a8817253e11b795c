import { isDeepStrictEqual } from 'node:util';
import { PositionReassigned } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Where a post works, and from what it is paid; what is not said, it no longer has. */
export interface Assignment {
  readonly measure?: string;
  readonly funding?: { readonly budget: string; readonly line: string };
  /** The same as before, if it is not said. */
  readonly office?: string;
}

/** Let a post work for another measure or office, or be paid from elsewhere. */
export class ReassignPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly to: Assignment,
    readonly act: Act,
  ) {
    super();
  }
}

const ENDED = ['rejected', 'withdrawn', 'lapsed', 'abolished'];

export function mayReassign(p: Position, { at }: Act): asserts p is Known {
  demandKnown(p);
  demand(!ENDED.includes(p.status), 'position-has-ended', { status: p.status });
  demand(at >= p.assignedAt, 'dated-before-previous-step', { since: p.assignedAt });
}

export const reassign = (p: Position, { to, act }: ReassignPosition) => {
  mayReassign(p, act);
  const { measure, funding, office = p.office } = to;
  const same = p.measure === measure && p.office === office && isDeepStrictEqual(p.funding, funding);
  // A post whose measure was cancelled may be said to stay where it is: then nobody need ask again.
  if (same && !p.flaggedFor) return [];
  return [PositionReassigned({ measure, funding, office })];
};

@CommandHandler(ReassignPosition)
export class ReassignPositionHandler extends Decides(position, reassign) {}
