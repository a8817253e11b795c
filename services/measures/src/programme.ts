import { endedStatuses } from '@moves/events/catalogue/measures';
import { matching } from '@moves/events/published/measures/filter';
import { type Asked, type JudgedMeasure, milestoneDays } from '@moves/events/published/measures/judged';
import { expectedOn, overdue } from '@moves/events/read-model/lights';
import { type Question, question } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type JudgedMilestone, judgedMilestones } from './milestones/milestone-questions.ts';

const COUNTED = [
  'status',
  'field_of_action',
  'light',
  'schedule_light',
  'cost_light',
  'resources_light',
  'freshness_light',
  'unfilled',
] as const satisfies readonly (keyof JudgedMeasure)[];

/** How many measures there are of each kind: by status, field of action and lights. */
export type MeasureCount = Pick<JudgedMeasure, (typeof COUNTED)[number]> & { readonly n: number };

/** How many measures there are by status, field of action and lights: the programme at a glance. */
export const measureCounts = (asked: Asked): Question<MeasureCount> => {
  const columns = COUNTED.map(column => `m.${column}` as const);
  return question(
    matching(asked, {}).select(columns).select(sql<number>`count(*)`.as('n')).groupBy(columns),
  ) as Question<MeasureCount>;
};

/** The offices that are responsible for any measure. */
export const measureOffices = (asked: Asked): Question<{ office: string }> =>
  question(matching(asked, {}).select(['m.office', 'm.office_search']).distinct().orderBy('m.office_search'));

/** The open milestones of measures whose life has not ended. */
const openOf = (asked: Asked) =>
  judgedMilestones(asked.today)
    .where('s.actual_on', 'is', null)
    .where(
      's.thing',
      'in',
      matching(asked, {})
        .select('m.thing')
        .where('m.status', 'not in', [...endedStatuses]),
    );

/** Open milestones whose expected day has passed, longest overdue first. */
export const overdueMilestones = (asked: Asked, first: number): Question<JudgedMilestone> =>
  question(
    openOf(asked)
      .where(overdue(milestoneDays, asked.today), '=', 1)
      .orderBy(expectedOn(milestoneDays))
      .orderBy('s.thing')
      .limit(first),
  );

/** How many open milestones are overdue. */
export const overdueMilestonesCount = (asked: Asked): Question<{ n: number }> =>
  question(
    openOf(asked)
      .where(overdue(milestoneDays, asked.today), '=', 1)
      .clearSelect()
      .select(sql<number>`count(*)`.as('n')),
  );

/** Open milestones that are expected next, soonest first. */
export const nextMilestones = (asked: Asked, first: number): Question<JudgedMilestone> =>
  question(
    openOf(asked)
      .where(expectedOn(milestoneDays), '>=', asked.today)
      .orderBy(expectedOn(milestoneDays))
      .orderBy('s.thing')
      .limit(first),
  );
