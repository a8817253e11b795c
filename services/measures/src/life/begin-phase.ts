import { type MeasurePhase, PhaseBegun } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Bring a measure in progress to its next phase: preparation, examination, pilot, roll-out. */
export class BeginPhase extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly phase: MeasurePhase,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBeginPhase(m: Measure, act: Act): asserts m is In<'inProgress'> {
  demandStatus(m, 'inProgress');
  demandStepOrder(m, act);
}

export const beginPhase = (m: Measure, { phase, act }: BeginPhase) => {
  if (m.status === 'inProgress' && m.phase === phase) return [];
  mayBeginPhase(m, act);
  return [PhaseBegun({ phase })];
};

@CommandHandler(BeginPhase)
export class BeginPhaseHandler extends Decides(measure, beginPhase) {}
