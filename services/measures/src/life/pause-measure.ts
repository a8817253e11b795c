import { MeasurePaused } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Let the work rest, with a reason. */
export class PauseMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly untilOn: Day | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPause(m: Measure, act: Act): asserts m is In<'inProgress'> {
  demandStatus(m, 'inProgress');
  demandStepOrder(m, act);
}

export const pause = (m: Measure, { untilOn, act }: PauseMeasure) => {
  mayPause(m, act);
  demand(act.because, 'reason-required');
  return [MeasurePaused({ untilOn })];
};

@CommandHandler(PauseMeasure)
export class PauseMeasureHandler extends Decides(measure, pause) {}
