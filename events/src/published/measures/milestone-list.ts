import type { Envelope } from '../../catalogue/envelope.ts';
import { type MeasureEvent, measureEvents } from '../../catalogue/measures.ts';
import { readModel } from '../../read-model/define.ts';

/** One row a milestone: the plan, forecast and actual day said last. */
export const milestoneList = readModel<MeasureEvent>()({
  name: 'measure_milestones',
  version: 3,
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
  version: 3,
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
