import { LapseNoteLifted } from '@moves/events/catalogue/positions';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { demandDecided } from '../life/decision.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Lift a kw note, by decision or with a reason. */
export class LiftLapseNote extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly decision: DecisionRef | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayLiftLapseNote(p: Position, { at }: Act): asserts p is Known {
  demandThere(p);
  demand(p.lapseNote, 'no-lapse-note');
  demand(at >= p.lapseNote.since, 'dated-before-note', { since: p.lapseNote.since });
}

export const liftLapseNote = (p: Position, { decision, act }: LiftLapseNote) => {
  mayLiftLapseNote(p, act);
  demand(decision || act.because, 'reason-required');
  if (decision) demandDecided(decision, act);
  return [LapseNoteLifted({ decision })];
};

@CommandHandler(LiftLapseNote)
export class LiftLapseNoteHandler extends Decides(position, liftLapseNote) {}
