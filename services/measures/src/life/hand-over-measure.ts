import { MeasureHandedOver } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandNotEnded, type Measure, measure } from '../measure.ts';

/** Make another office responsible. */
export class HandOverMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly to: { readonly office: string; readonly directorate?: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayHandOver(m: Measure, { at }: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandNotEnded(m);
  demand(at >= m.officeSince, 'dated-before-previous-step', { since: m.officeSince });
}

export const handOver = (m: Measure, { to, act }: HandOverMeasure) => {
  if (m.status !== 'unknown' && m.office === to.office && m.directorate === to.directorate) return [];
  mayHandOver(m, act);
  return [MeasureHandedOver(to)];
};

@CommandHandler(HandOverMeasure)
export class HandOverMeasureHandler extends Decides(measure, handOver) {}
