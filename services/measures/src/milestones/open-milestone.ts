import { demand } from '@moves/events/decider/failures';
import { demandNotEnded, type Measure, type Milestone } from '../measure.ts';

/** Refuses an act on milestones where the measure has none that is still open. */
export function demandSomeOpenMilestone(m: Measure): void {
  demandNotEnded(m);
  demand(
    Object.values(m.milestones).some(({ actualOn }) => !actualOn),
    'no-open-milestone',
  );
}

/** The milestone an act is about, if it is still open. */
export function openMilestone(m: Measure, id: string): Milestone {
  demandNotEnded(m);
  const milestone = m.milestones[id];
  demand(milestone, 'milestone-unknown', { milestone: id });
  demand(!milestone.actualOn, 'milestone-reached', { actualOn: milestone.actualOn });
  return milestone;
}
