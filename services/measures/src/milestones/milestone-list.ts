import type { Envelope } from '@moves/events/catalogue/envelope';
import { type MeasureEvent, measureEvents } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import { readModel } from '@moves/events/read-model/define';
import { expectedOn, overdue, slipDays } from '@moves/events/read-model/lights';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { measureList } from '../measure-list.ts';

/** One row a milestone: the plan, forecast and actual day said last. */
export const milestoneList = readModel<MeasureEvent>()({
  name: 'measure_milestones',
  version: 2,
  events: measureEvents,
  table: {
    milestone: 'text not null',
    name: 'text not null',
    plan_on: 'text',
    plan_at: 'text not null',
    forecast_on: 'text',
    forecast_at: 'text',
    actual_on: 'text',
    stated_as: 'text',
    critical: 'integer not null',
    source: 'text',
  },
  key: ['milestone'],
  on: {
    MilestonePlanned: (rows, { milestone, name, planOn, statedAs, critical, source }, { at }) =>
      rows.insert({
        milestone,
        name,
        plan_on: planOn,
        plan_at: at,
        stated_as: statedAs,
        critical,
        source: source && JSON.stringify(source),
      }),
    MilestoneReplanned: (rows, { milestone, planOn, statedAs }, { at }) =>
      rows.update({ plan_on: planOn, plan_at: at, stated_as: statedAs }, { milestone, plan_at: { notAfter: at } }),
    // Entered late, an older forecast does not undo a newer one.
    MilestoneForecast: (rows, { milestone, forecastOn, statedAs }, { at }) =>
      rows.update(
        { forecast_on: forecastOn, forecast_at: at, stated_as: statedAs },
        { milestone, forecast_at: { notAfter: at } },
      ),
    MilestoneReached: (rows, { milestone, actualOn, statedAs }) =>
      rows.update({ actual_on: actualOn, stated_as: statedAs }, { milestone }),
  },
});

/** Every day ever named for a milestone: what makes its slips. */
export const milestoneDaysNamed = readModel<MeasureEvent>()({
  name: 'measure_milestone_days',
  version: 2,
  events: measureEvents,
  table: {
    milestone: 'text not null',
    position: 'integer not null',
    date: 'text not null',
    day: 'text not null',
    stated_as: 'text',
    at: 'text not null',
    recorded_at: 'text not null',
    because: 'text',
  },
  key: ['position'],
  on: {
    MilestonePlanned: (rows, { milestone, planOn, statedAs }, envelope) => {
      if (planOn) rows.insert({ milestone, date: 'plan', day: planOn, stated_as: statedAs, ...said(envelope) });
    },
    MilestoneReplanned: (rows, { milestone, planOn, statedAs }, envelope) =>
      rows.insert({ milestone, date: 'plan', day: planOn, stated_as: statedAs, ...said(envelope) }),
    MilestoneForecast: (rows, { milestone, forecastOn, statedAs }, envelope) =>
      rows.insert({ milestone, date: 'forecast', day: forecastOn, stated_as: statedAs, ...said(envelope) }),
    MilestoneReached: (rows, { milestone, actualOn, statedAs }, envelope) =>
      rows.insert({ milestone, date: 'actual', day: actualOn, stated_as: statedAs, ...said(envelope) }),
  },
});

const said = ({ position, at, recordedAt, because }: Envelope) => ({
  position,
  at,
  recorded_at: recordedAt,
  because: because && JSON.stringify(because),
});

/** The tables that questions about milestones read. */
export interface MilestoneTables {
  measure_milestones: (typeof milestoneList)['row'];
  measure_milestone_days: (typeof milestoneDaysNamed)['row'];
  measure_list: (typeof measureList)['row'];
}

/** A milestone as a question finds it: its row, and what today makes of it. */
export type JudgedMilestone = MilestoneTables['measure_milestones'] & {
  baseline_on: string | null;
  slip_days: number | null;
  overdue: number;
};

/** Where the rules for slips and lights find a milestone's days, in a query that calls milestones `s`. */
export const milestoneDays = { planOn: 's.plan_on', forecastOn: 's.forecast_on', actualOn: 's.actual_on' } as const;

const db = questionsOver<MilestoneTables>();

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
export const daysNamedFor = (measures: readonly string[]): Question<MilestoneTables['measure_milestone_days']> =>
  question(
    db
      .selectFrom('measure_milestone_days')
      .selectAll()
      .where(amongst('thing', measures))
      .orderBy('at')
      .orderBy('position'),
  );
