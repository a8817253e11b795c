import { MeasureCancelled } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** End a measure before its goal, with a reason. What was spent stays in the books. */
export class CancelMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCancel(m: Measure, act: Act): asserts m is In<'approved' | 'inProgress' | 'onHold' | 'inOperation'> {
  demandStatus(m, 'approved', 'inProgress', 'onHold', 'inOperation');
  demandStepOrder(m, act);
}

export const cancel = (m: Measure, { act }: CancelMeasure) => {
  mayCancel(m, act);
  demand(act.because, 'reason-required');
  return [MeasureCancelled({})];
};

@CommandHandler(CancelMeasure)
export class CancelMeasureHandler extends Decides(measure, cancel) {}
