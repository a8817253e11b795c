import { MeasurePublished } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, type Measure, measure } from '../measure.ts';

/** Let everyone see a measure (public by default: § 35, § 41b GemO). */
export class PublishMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPublish(m: Measure, { at }: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandKnown(m);
  demand(!m.public, 'measure-is-public');
  demand(at >= m.visibleSince, 'dated-before-previous-step', { since: m.visibleSince });
}

export const publish = (m: Measure, { act }: PublishMeasure) => {
  if (m.status !== 'unknown' && m.public) return [];
  mayPublish(m, act);
  return [MeasurePublished({})];
};

@CommandHandler(PublishMeasure)
export class PublishMeasureHandler extends Decides(measure, publish) {}
