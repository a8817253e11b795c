import { MeasureAssessed } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Assess a proposed measure: the programme office says what it found. */
export class AssessMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly finding: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAssess(m: Measure, act: Act): asserts m is In<'proposed'> {
  demandStatus(m, 'proposed');
  demandStepOrder(m, act);
}

export const assess = (m: Measure, { finding, act }: AssessMeasure) => {
  mayAssess(m, act);
  return [MeasureAssessed({ finding })];
};

@CommandHandler(AssessMeasure)
export class AssessMeasureHandler extends Decides(measure, assess) {}
