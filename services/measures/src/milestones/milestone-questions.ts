import type { Day } from '@moves/events/catalogue/time';
import { milestoneDays } from '@moves/events/published/measures/judged';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { expectedOn, overdue, slipDays } from '@moves/events/read-model/lights';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** A milestone as a question finds it: its row, and what today makes of it. */
export type JudgedMilestone = MeasureTables['measure_milestones'] & {
  baseline_on: string | null;
  slip_days: number | null;
  overdue: number;
};

const db = questionsOver<MeasureTables>();

/** The plans ever made for a milestone `s`, of its measure `l`. */
const plans = db
  .selectFrom('measure_milestone_days as d')
  .select('d.day')
  .where('d.date', '=', 'plan')
  .whereRef('d.thing', '=', sql.ref('s.thing'))
  .whereRef('d.milestone', '=', sql.ref('s.milestone'))
  .limit(1);

/**
 * The plan when the measure was approved, whenever that was entered; the first plan if it came later. Until there is an
 * approval, the plan itself.
 */
const baselineOn = sql<string | null>`case
  when l.approved_at is null and l.status in ('proposed', 'assessed', 'rejected') then s.plan_on
  else coalesce(
    ${plans.whereRef('d.at', '<=', sql.ref('l.approved_at')).orderBy('d.at', 'desc').orderBy('d.position', 'desc')},
    ${plans.orderBy('d.at').orderBy('d.position')}
  ) end`;

/** All milestones, each with what today makes of it. */
export const judgedMilestones = (today: Day) =>
  db
    .selectFrom('measure_milestones as s')
    .innerJoin('measure_list as l', 'l.thing', 's.thing')
    .selectAll('s')
    .select([
      baselineOn.as('baseline_on'),
      slipDays(milestoneDays, today).as('slip_days'),
      overdue(milestoneDays, today).as('overdue'),
    ]);

/** The milestones of some measures, soonest first, those without a day last. */
export const milestonesOf = (measures: readonly string[], today: Day): Question<JudgedMilestone> =>
  question(
    judgedMilestones(today)
      .where(amongst('s.thing', measures))
      .orderBy(sql`coalesce(s.actual_on, ${expectedOn(milestoneDays)}) is null`)
      .orderBy(sql`coalesce(s.actual_on, ${expectedOn(milestoneDays)})`)
      .orderBy('s.milestone'),
  );

/** Every day named for the milestones of some measures, in the order in which it took effect. */
export const daysNamedFor = (measures: readonly string[]): Question<MeasureTables['measure_milestone_days']> =>
  question(
    db
      .selectFrom('measure_milestone_days')
      .selectAll()
      .where(amongst('thing', measures))
      .orderBy('at')
      .orderBy('position'),
  );
