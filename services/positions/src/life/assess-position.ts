import { type Grade, PositionAssessed } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, demandStepOrder } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Examine need and grade of a requested post (Bedarf, Bewertung). The grade found is the post's from here on. */
export class AssessPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly terms: { readonly finding: string; readonly grade?: Grade },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAssess(p: Position, act: Act): asserts p is Known {
  demandKnown(p);
  demand(p.status === 'requested', 'position-not-requested', { status: p.status });
  demandStepOrder(p, act);
}

export const assess = (p: Position, { terms: { finding, grade }, act }: AssessPosition) => {
  mayAssess(p, act);
  return [PositionAssessed({ finding, grade: grade ?? p.grade })];
};

@CommandHandler(AssessPosition)
export class AssessPositionHandler extends Decides(position, assess) {}
