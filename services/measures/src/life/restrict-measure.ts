import { MeasureRestricted } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, type Measure, measure } from '../measure.ts';

/** Show a measure to the administration only, with a reason (§ 35 (1) GemO): from now on, and on every past day too. */
export class RestrictMeasure extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRestrict(m: Measure, _: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandKnown(m);
  demand(m.public, 'measure-is-not-public');
}

export const restrict = (m: Measure, { act }: RestrictMeasure) => {
  if (m.status !== 'unknown' && !m.public) return [];
  mayRestrict(m, act);
  demand(act.because, 'reason-required');
  return [MeasureRestricted({})];
};

@CommandHandler(RestrictMeasure)
export class RestrictMeasureHandler extends Decides(measure, restrict) {}
