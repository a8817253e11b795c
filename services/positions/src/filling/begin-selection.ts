import { SelectionBegun } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStepOrder, demandThere } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Begin to look at applications for an advertised post. */
export class BeginSelection extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBeginSelection(p: Position, act: Act): asserts p is Known {
  demandThere(p);
  demand(p.status === 'advertised', 'position-not-advertised', { status: p.status });
  demandStepOrder(p, act);
}

export const beginSelection = (p: Position, { act }: BeginSelection) => {
  if (p.status === 'selection') return [];
  mayBeginSelection(p, act);
  return [SelectionBegun({})];
};

@CommandHandler(BeginSelection)
export class BeginSelectionHandler extends Decides(position, beginSelection) {}
