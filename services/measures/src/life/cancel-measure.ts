import { MeasureCancelled } from '@moves/events/catalogue/measures';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';
import { type OpenCommitment, openCommitments } from './open-commitments.ts';

/**
 * End a measure before its goal, with a reason. What was spent stays in the books; what contracts still bind must first be
 * paid or given back, because a commitment is never deleted (X23).
 */
export class CancelMeasure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCancel(
  m: Measure,
  act: Act,
  open: readonly OpenCommitment[],
): asserts m is In<'approved' | 'inProgress' | 'onHold' | 'inOperation'> {
  demandStatus(m, 'approved', 'inProgress', 'onHold', 'inOperation');
  demandStepOrder(m, act);
  const openCents = open.reduce((sum, { cents }) => sum + cents, 0);
  const where = open.map(({ title, year }) => `${title} (${year})`).join(', ');
  demand(openCents === 0, 'measure-has-open-commitments', { openCents, where });
}

export const cancel = (m: Measure, { act }: CancelMeasure, open: readonly OpenCommitment[]) => {
  mayCancel(m, act, open);
  demand(act.because, 'reason-required');
  return [MeasureCancelled({})];
};

/** Asks the books of money first what is still bound, then decides. */
@CommandHandler(CancelMeasure)
export class CancelMeasureHandler {
  @Inject(Decisions) private readonly decisions!: Decisions;
  @Inject(LiveViews) private readonly views!: LiveViews;

  async execute(command: CancelMeasure): Promise<Receipt> {
    const { measureId } = command;
    const open = await this.views.ask(openCommitments([measureId]));
    return this.decisions.decide(measure, measureId, command, (m, asked) => cancel(m, asked, open));
  }
}
