import { describe, it } from '@jest/globals';
import {
  MilestoneForecast,
  MilestonePlanned,
  MilestoneReached,
  MilestoneReplanned,
} from '@moves/events/catalogue/measures';
import { type Instant, startOfDay } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, because, day, planned, takenOver, wlan } from '../story.ts';
import { ForecastMilestone, forecastMilestone } from './forecast-milestone.ts';
import { PlanMilestone, planMilestone } from './plan-milestone.ts';
import { ReachMilestone, reachMilestone } from './reach-milestone.ts';
import { ReplanMilestone, replanMilestone } from './replan-milestone.ts';

const reached = told(MilestoneReached({ milestone: 'wing', actualOn: day('2021-10-01') })).on('2021-10-01');

describe('planning a milestone', () => {
  const { given } = specOf(measure, planMilestone);
  const commandId = 'c0ffee00-0000-4000-8000-000000000000' as CommandId;
  const wing = { name: 'Marktplatzflügel', planOn: day('2021-09-15'), critical: false };

  it('names what is to be reached by which day', () =>
    given(takenOver)
      .when(new PlanMilestone(wlan, wing, by(ann, { commandId })))
      .then(MilestonePlanned({ milestone: partIdOf(commandId), ...wing })));

  it('may leave the day open, if it says why', () => {
    const noDay = { name: 'Übrige Flügel', statedAs: 'erst nach der Verkabelung', critical: false };
    given(takenOver)
      .when(new PlanMilestone(wlan, noDay, by(ann)))
      .thenSome(MilestonePlanned);
    given(takenOver)
      .when(new PlanMilestone(wlan, { name: 'Übrige Flügel', critical: false }, by(ann)))
      .thenRefused('milestone-needs-day-or-words');
  });

  it('cannot be dated before the house knew the measure', () =>
    given(takenOver)
      .when(new PlanMilestone(wlan, wing, by(ann, { at: '2021-09-06', because })))
      .thenRefused('dated-before-measure'));
});

describe('replanning a milestone', () => {
  const { given } = specOf(measure, replanMilestone);
  const later = { milestone: 'wing', planOn: day('2022-03-31') };

  it('changes the plan, with a reason', () => {
    given(takenOver, planned)
      .when(new ReplanMilestone(wlan, later, by(ann, { because })))
      .then(MilestoneReplanned(later));
    given(takenOver, planned)
      .when(new ReplanMilestone(wlan, later, by(ann)))
      .thenRefused('reason-required');
  });
});

describe('forecasting a milestone', () => {
  const { given } = specOf(measure, forecastMilestone);
  const slipped = { milestone: 'wing', forecastOn: day('2021-12-01') };

  it('says when it is expected by now; later than planned with a reason', () => {
    given(takenOver, planned)
      .when(new ForecastMilestone(wlan, slipped, by(ann, { because })))
      .then(MilestoneForecast(slipped));
    given(takenOver, planned)
      .when(new ForecastMilestone(wlan, slipped, by(ann)))
      .thenRefused('slip-needs-reason', { planOn: '2021-09-15' });
    given(takenOver, planned)
      .when(new ForecastMilestone(wlan, { milestone: 'wing', forecastOn: day('2021-09-10') }, by(ann)))
      .thenSome(MilestoneForecast);
  });

  it('is of no interest once it is reached, or where there is none', () => {
    given(takenOver, planned, reached)
      .when(new ForecastMilestone(wlan, slipped, by(ann, { because })))
      .thenRefused('milestone-reached');
    given(takenOver)
      .when(new ForecastMilestone(wlan, slipped, by(ann, { because })))
      .thenRefused('milestone-unknown');
  });
});

describe('reaching a milestone', () => {
  const { given } = specOf(measure, reachMilestone);
  const actual = { milestone: 'wing', actualOn: day('2021-10-01') };

  it('counts from its own day on, however late it is entered', () =>
    given(takenOver, planned)
      .when(new ReachMilestone(wlan, actual, by(ann)))
      .then(MilestoneReached(actual, startOfDay(day('2021-10-01')))));

  it('counts from its plan on, if its own day was before anybody planned it', () => {
    const before = { milestone: 'wing', actualOn: day('2021-03-31') };
    given(takenOver, planned)
      .when(new ReachMilestone(wlan, before, by(ann)))
      .then(MilestoneReached(before, '2021-09-07T09:00:00.000Z' as Instant));
  });

  it('happens once, and not in the future', () => {
    given(takenOver, planned, reached)
      .when(new ReachMilestone(wlan, actual, by(ann)))
      .thenRefused('milestone-reached');
    given(takenOver, planned)
      .when(new ReachMilestone(wlan, { milestone: 'wing', actualOn: day('2031-01-01') }, by(ann)))
      .thenRefused('fact-in-future', { day: '2031-01-01' });
  });
});
