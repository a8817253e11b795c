import { MilestoneReplanned } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Measure, measure } from '../measure.ts';
import { demandSomeOpenMilestone, openMilestone } from './open-milestone.ts';

/** Change the plan itself, with a reason. The baseline stays what it was. */
export class ReplanMilestone extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly plan: { readonly milestone: string; readonly planOn: Day; readonly statedAs?: string },
    readonly act: Act,
  ) {
    super();
  }
}

export const mayReplanMilestone = (m: Measure, _: Act): void => demandSomeOpenMilestone(m);

export const replanMilestone = (m: Measure, { plan, act }: ReplanMilestone) => {
  const { planOn, plannedAt } = openMilestone(m, plan.milestone);
  if (planOn === plan.planOn) return [];
  demand(act.because, 'reason-required');
  demand(act.at >= plannedAt, 'dated-before-milestone', { since: plannedAt });
  return [MilestoneReplanned(plan)];
};

@CommandHandler(ReplanMilestone)
export class ReplanMilestoneHandler extends Decides(measure, replanMilestone) {}
