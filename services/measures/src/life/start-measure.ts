import { type MeasurePhase, MeasureStarted } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Begin the work on an approved measure. */
export class StartMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly phase: MeasurePhase | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayStart(m: Measure, act: Act): asserts m is In<'approved'> {
  demandStatus(m, 'approved');
  demandStepOrder(m, act);
}

export const start = (m: Measure, { phase, act }: StartMeasure) => {
  mayStart(m, act);
  return [MeasureStarted({ phase })];
};

@CommandHandler(StartMeasure)
export class StartMeasureHandler extends Decides(measure, start) {}
