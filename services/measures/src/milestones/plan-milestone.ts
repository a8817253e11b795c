import { MilestonePlanned } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandNotEnded, type Measure, measure } from '../measure.ts';

/** What is to be reached; without a day, `statedAs` says why nobody can name one yet. */
export interface PlanMilestoneTerms {
  readonly name: string;
  readonly planOn?: Day;
  readonly statedAs?: string;
  readonly critical: boolean;
  readonly source?: Source;
}

/** Plan a milestone. Its plan at the measure's approval, or its first one if it comes later, is its baseline for ever. */
export class PlanMilestone extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: PlanMilestoneTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPlanMilestone(m: Measure, { at }: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandNotEnded(m);
  demand(at >= m.knownFrom, 'dated-before-measure', { since: m.knownFrom });
}

export const planMilestone = (m: Measure, { terms, act }: PlanMilestone) => {
  mayPlanMilestone(m, act);
  demand(terms.planOn || terms.statedAs, 'milestone-needs-day-or-words');
  return [MilestonePlanned({ milestone: partIdOf(act.commandId), ...terms })];
};

@CommandHandler(PlanMilestone)
export class PlanMilestoneHandler extends Decides(measure, planMilestone) {}
