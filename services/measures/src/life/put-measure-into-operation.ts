import { MeasurePutIntoOperation } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Put into use what was built. */
export class PutMeasureIntoOperation extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPutIntoOperation(m: Measure, act: Act): asserts m is In<'inProgress'> {
  demandStatus(m, 'inProgress');
  demandStepOrder(m, act);
}

export const putIntoOperation = (m: Measure, { act }: PutMeasureIntoOperation) => {
  mayPutIntoOperation(m, act);
  return [MeasurePutIntoOperation({})];
};

@CommandHandler(PutMeasureIntoOperation)
export class PutMeasureIntoOperationHandler extends Decides(measure, putIntoOperation) {}
