import type { Day } from '../graph.ts';
import type { Milestone } from './measure.ts';

/** The span of time that all milestones of a measure share, and the day that is looked at. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

const daysOf = ({ baselineOn, planOn, forecastOn, actualOn, slips }: Milestone) =>
  [baselineOn, planOn, forecastOn, actualOn, ...slips.map(({ toOn }) => toOn)].filter(day => day !== null);

/** One scale for all milestones, so that their distances can be compared. */
export function scaleOf(milestones: readonly Milestone[], today: Day): Scale {
  const days = [...milestones.flatMap(daysOf), today].sort();
  return { from: days[0] ?? today, to: days.at(-1) ?? today, today };
}

/** Where a day lies on the scale, in per cent, with a margin on both sides. */
export function placeOf(day: Day, { from, to }: Scale): number {
  const span = Date.parse(to) - Date.parse(from) || 1;
  return 3 + (94 * (Date.parse(day) - Date.parse(from))) / span;
}

/** The four days of a milestone, in the order they come to be, with the shape each is drawn as. */
export const kinds = [
  { kind: 'baseline', path: 'M8 2 14 8 8 14 2 8Z', filled: false },
  { kind: 'plan', path: 'M8 2 14 8 8 14 2 8Z', filled: true },
  { kind: 'forecast', path: 'M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10Z', filled: false },
  { kind: 'actual', path: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12Z', filled: true },
] as const;

/** The day of a kind, if the milestone has one. */
export const dayOfKind = (milestone: Milestone, kind: (typeof kinds)[number]['kind']): Day | null =>
  ({
    baseline: milestone.baselineOn,
    plan: milestone.planOn,
    forecast: milestone.forecastOn,
    actual: milestone.actualOn,
  })[kind];

/** True if anybody ever named a day for it. */
export const hasDay = (milestone: Milestone): boolean => kinds.some(({ kind }) => dayOfKind(milestone, kind) !== null);
