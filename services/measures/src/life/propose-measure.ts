import { MeasureProposed } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Measure, measure } from '../measure.ts';
import { demandSpan, type MasterData } from './take-over-measure.ts';

/** Propose a measure. From then on it has a key and an owner, but neither money nor posts. */
export class ProposeMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  static readonly creates = true;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: MasterData,
    readonly act: Act,
  ) {
    super();
  }
}

export const propose = (m: Measure, { measureId, terms }: ProposeMeasure) => {
  demand(m.status === 'unknown', 'measure-key-taken', { key: measureId });
  demandSpan(terms);
  return [MeasureProposed({ key: measureId, ...terms })];
};

@CommandHandler(ProposeMeasure)
export class ProposeMeasureHandler extends Decides(measure, propose) {}
