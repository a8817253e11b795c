import { MilestoneReached } from '@moves/events/catalogue/measures';
import { type Day, dayOf, latest, startOfDay } from '@moves/events/catalogue/time';
import type { MeasureId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Measure, measure } from '../measure.ts';
import { demandSomeOpenMilestone, openMilestone } from './open-milestone.ts';

/** The day on which a milestone was reached. */
export interface ReachTerms {
  readonly milestone: string;
  readonly actualOn: Day;
  readonly statedAs?: string;
  readonly source?: Source;
}

/** Say that a milestone was reached. It counts from its own day on, but not before the milestone was planned. */
export class ReachMilestone extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: ReachTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayReachMilestone = (m: Measure, _: Act): void => demandSomeOpenMilestone(m);

export const reachMilestone = (m: Measure, { terms, act }: ReachMilestone) => {
  const { plannedAt } = openMilestone(m, terms.milestone);
  demand(terms.actualOn <= dayOf(act.at), 'fact-in-future', { day: terms.actualOn });
  demand(act.at >= plannedAt, 'dated-before-milestone', { since: plannedAt });
  const ownDay = act.at === act.now ? startOfDay(terms.actualOn) : act.at;
  return [MilestoneReached(terms, latest(ownDay, plannedAt))];
};

@CommandHandler(ReachMilestone)
export class ReachMilestoneHandler extends Decides(measure, reachMilestone) {}
