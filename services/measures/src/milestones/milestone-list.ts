import type { Envelope } from '@moves/events/catalogue/envelope';
import { type MeasureEvent, measureEvents } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import { readModel } from '@moves/events/read-model/define';
import { overdue, slipDays } from '@moves/events/read-model/lights';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** One row a milestone: its baseline, and the plan, forecast and actual day said last. */
export const milestoneList = readModel<MeasureEvent>()({
  name: 'measure_milestones',
  version: 1,
  events: measureEvents,
  table: {
    milestone: 'text not null',
    name: 'text not null',
    baseline_on: 'text',
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
        baseline_on: planOn,
        plan_on: planOn,
        plan_at: at,
        stated_as: statedAs,
        critical: critical ? 1 : 0,
        source: source && JSON.stringify(source),
      }),
    MilestoneReplanned: (rows, { milestone, planOn, statedAs, movesBaseline }, { at }) => {
      const news = { plan_on: planOn, plan_at: at, stated_as: statedAs ?? null };
      rows.update({ ...news, ...(movesBaseline && { baseline_on: planOn }) }, { milestone, plan_at: { notAfter: at } });
    },
    // Entered late, an older forecast does not undo a newer one.
    MilestoneForecast: (rows, { milestone, forecastOn, statedAs }, { at }) =>
      rows.update(
        { forecast_on: forecastOn, forecast_at: at, stated_as: statedAs ?? null },
        { milestone, forecast_at: { notAfter: at } },
      ),
    MilestoneReached: (rows, { milestone, actualOn, statedAs }) =>
      rows.update({ actual_on: actualOn, stated_as: statedAs ?? null }, { milestone }),
  },
});

/** Every day ever named for a milestone: what makes its slips. */
export const milestoneDaysNamed = readModel<MeasureEvent>()({
  name: 'measure_milestone_days',
  version: 1,
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
  key: ['milestone', 'position'],
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
}

/** A milestone as a question finds it: its row, and what today makes of it. */
export type JudgedMilestone = MilestoneTables['measure_milestones'] & { slip_days: number | null; overdue: number };

/** Where the rules for slips and lights find a milestone's days, in a query that calls milestones `s`. */
export const milestoneDays = { planOn: 's.plan_on', forecastOn: 's.forecast_on', actualOn: 's.actual_on' } as const;

const db = questionsOver<MilestoneTables>();

/** All milestones, each with what today makes of it. */
export const judgedMilestones = (today: Day) =>
  db
    .selectFrom('measure_milestones as s')
    .selectAll('s')
    .select([slipDays(milestoneDays, today).as('slip_days'), overdue(milestoneDays, today).as('overdue')]);

/** The milestones of some measures, soonest first, those without a day last. */
export const milestonesOf = (measures: readonly string[], today: Day): Question<JudgedMilestone> =>
  question(
    judgedMilestones(today)
      .where('s.thing', 'in', [...measures])
      .orderBy(sql`coalesce(s.actual_on, s.forecast_on, s.plan_on) is null`)
      .orderBy(sql`coalesce(s.actual_on, s.forecast_on, s.plan_on)`)
      .orderBy('s.milestone'),
  );

/** Every day named for the milestones of some measures, in the order it was said. */
export const daysNamedFor = (measures: readonly string[]): Question<MilestoneTables['measure_milestone_days']> =>
  question(
    db
      .selectFrom('measure_milestone_days')
      .selectAll()
      .where('thing', 'in', [...measures])
      .orderBy('at')
      .orderBy('position'),
  );
