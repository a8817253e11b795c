import { MeasureCompleted } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Complete a measure of which nothing is left to do, and say what came of it. */
export class CompleteMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly result: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayComplete(m: Measure, act: Act): asserts m is In<'inProgress' | 'inOperation'> {
  demandStatus(m, 'inProgress', 'inOperation');
  demandStepOrder(m, act);
}

export const complete = (m: Measure, { result, act }: CompleteMeasure) => {
  mayComplete(m, act);
  return [MeasureCompleted({ result })];
};

@CommandHandler(CompleteMeasure)
export class CompleteMeasureHandler extends Decides(measure, complete) {}
