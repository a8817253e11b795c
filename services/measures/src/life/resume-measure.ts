import { MeasureResumed } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/** Take up work that rested. */
export class ResumeMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayResume(m: Measure, act: Act): asserts m is In<'onHold'> {
  demandStatus(m, 'onHold');
  demandStepOrder(m, act);
}

export const resume = (m: Measure, { act }: ResumeMeasure) => {
  mayResume(m, act);
  return [MeasureResumed({})];
};

@CommandHandler(ResumeMeasure)
export class ResumeMeasureHandler extends Decides(measure, resume) {}
