import { endedStatuses, type FieldOfAction, type MeasureStatus } from '@moves/events/catalogue/measures';
import { expectedOn, type Light, overdue } from '@moves/events/read-model/lights';
import { type Question, question } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type Asked, judgedMeasures, matching } from './measure-questions.ts';
import { type JudgedMilestone, judgedMilestones, milestoneDays } from './milestones/milestone-list.ts';

/** How many measures there are by status, field of action and light: the programme at a glance. */
export const measureCounts = (
  asked: Asked,
): Question<{ status: MeasureStatus; field_of_action: FieldOfAction; light: Light; n: number }> =>
  question(
    matching(asked, {})
      .select(['m.status', 'm.field_of_action', 'm.light', sql<number>`count(*)`.as('n')])
      .groupBy(['m.status', 'm.field_of_action', 'm.light']),
  ) as Question<{ status: MeasureStatus; field_of_action: FieldOfAction; light: Light; n: number }>;

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
      judgedMeasures(asked)
        .clearSelect()
        .select('j.thing')
        .where('j.status', 'not in', [...endedStatuses]),
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
