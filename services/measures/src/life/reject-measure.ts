import { MeasureRejected } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Reject a proposed or assessed measure, with a reason. It stays readable. */
export class RejectMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReject(m: Measure, act: Act): asserts m is In<'proposed' | 'assessed'> {
  demandStatus(m, 'proposed', 'assessed');
  demandStepOrder(m, act);
}

export const reject = (m: Measure, { act }: RejectMeasure) => {
  mayReject(m, act);
  demand(act.because, 'reason-required');
  return [MeasureRejected({})];
};

@CommandHandler(RejectMeasure)
export class RejectMeasureHandler extends Decides(measure, reject) {}
