import { PositionAbolished } from '@moves/events/catalogue/positions';
import { dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStepOrder, demandThere } from '../demands.ts';
import { position } from '../position.ts';
import { filledFrom, fte, type Known, type Position } from '../position-state.ts';
import { demandDecided } from './decision.ts';

/** Take a vacant post out of the plan (Streichung), on the strength of the decision that changes the plan. */
export class AbolishPosition extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly decision: DecisionRef,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAbolish(p: Position, act: Act): asserts p is Known {
  demandThere(p);
  demandStepOrder(p, act);
  const day = dayOf(act.at);
  const filled = filledFrom(p, day);
  demand(filled === 0, 'position-still-filled', { day, filledFte: fte(filled) });
}

export const abolish = (p: Position, { decision, act }: AbolishPosition) => {
  if (p.status === 'abolished') return [];
  mayAbolish(p, act);
  demandDecided(decision, act);
  return [PositionAbolished({ decision })];
};

@CommandHandler(AbolishPosition)
export class AbolishPositionHandler extends Decides(position, abolish) {}
