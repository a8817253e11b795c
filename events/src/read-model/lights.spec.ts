import { afterAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../catalogue/time.ts';
import {
  costLight,
  freshnessLight,
  type Light,
  overallLight,
  overdue,
  postLight,
  scheduleLight,
  slipDays,
  worstLight,
} from './lights.ts';
import { question, questionsOver } from './question.ts';

const db = new DatabaseSync(':memory:');
afterAll(() => db.close());

function answer<Value>(expression: RawBuilder<Value>): Value {
  const asked = question(questionsOver<Record<never, never>>().selectNoFrom(expression.as('answer')));
  return (db.prepare(asked.sql).get(...asked.parameters) as { answer: Value }).answer;
}

const today = '2023-02-09' as Day;
const milestone = (planOn: string | null, forecastOn: string | null = null, actualOn: string | null = null) => ({
  planOn: sql`${planOn}`,
  forecastOn: sql`${forecastOn}`,
  actualOn: sql`${actualOn}`,
});

describe('the slip of a milestone', () => {
  const slip = (...days: Parameters<typeof milestone>) => answer(slipDays(milestone(...days), today));

  it('is nothing while its plan lies ahead', () => expect(slip('2023-03-01')).toBe(0));
  it('runs from plan to forecast', () => expect(slip('2023-03-01', '2023-04-01')).toBe(31));
  it('is below zero if it is expected earlier', () => expect(slip('2023-03-01', '2023-02-20')).toBe(-9));
  it('grows until today once the plan has passed', () => expect(slip('2022-12-31')).toBe(40));
  it('grows until today once the forecast has passed', () => expect(slip('2022-12-01', '2022-12-31')).toBe(70));
  it('ends on the day it is reached', () => expect(slip('2022-12-01', '2022-12-31', '2022-12-11')).toBe(10));
  it('is unknown without a plan', () => expect(slip(null, '2022-12-31')).toBeNull());
});

describe('a milestone is overdue', () => {
  const late = (...days: Parameters<typeof milestone>) => answer(overdue(milestone(...days), today)) === 1;

  it('from the day after its plan', () => {
    expect(late('2023-02-08')).toBe(true);
    expect(late('2023-02-09')).toBe(false);
  });
  it('not while a new forecast lies ahead', () => expect(late('2022-12-31', '2023-02-09')).toBe(false));
  it('not once it is reached', () => expect(late('2022-12-31', null, '2023-02-01')).toBe(false));
  it('never if nobody has named a day', () => expect(late(null)).toBe(false));
});

describe('the light of the schedule', () => {
  const light = (worst: number | null, critical = 0, status = 'inProgress') =>
    answer(scheduleLight({ status: sql`${status}`, worstSlipDays: sql`${worst}`, criticalOverdue: sql`${critical}` }));

  it('is green up to 14 days, yellow up to 60, red beyond', () =>
    expect([-9, 0, 14, 15, 60, 61].map(worst => light(worst))).toEqual([
      'green',
      'green',
      'green',
      'yellow',
      'yellow',
      'red',
    ]));
  it('is red as soon as a critical milestone is overdue', () =>
    expect([light(1, 1), light(null, 1)]).toEqual(['red', 'red']));
  it('is off where no open milestone has a plan', () => expect(light(null)).toBe('none'));
  it('is off for a measure that has ended', () =>
    expect(['rejected', 'completed', 'cancelled'].map(status => light(99, 1, status))).toEqual([
      'none',
      'none',
      'none',
    ]));
});

describe('the light of freshness', () => {
  const light = (heardOfOn: string, status = 'inProgress') =>
    answer(freshnessLight({ status: sql`${status}`, heardOfOn: sql`${heardOfOn}` }, today));

  it('is green up to 31 days after the last word, yellow up to 62, then grey', () =>
    expect(['2023-02-09', '2023-01-09', '2023-01-08', '2022-12-09', '2022-12-08'].map(day => light(day))).toEqual([
      'green',
      'green',
      'yellow',
      'yellow',
      'grey',
    ]));
  it('is off for a measure that has ended', () => expect(light('2015-01-15', 'completed')).toBe('none'));
});

describe('the light of what a measure costs in a year', () => {
  const cents = { authority: 100_000, blocked: 0, committed: 0, actual: 0, forecast: 0 };
  const light = (money: Partial<typeof cents>) => {
    const of = Object.entries({ ...cents, ...money }).map(([name, value]) => [name, sql`${value}`]);
    return answer(costLight(Object.fromEntries(of)));
  };

  it('is green up to authority, yellow up to a tenth above, then red', () => {
    expect(light({ forecast: 100_000 })).toBe('green');
    expect(light({ forecast: 100_001 })).toBe('yellow');
    expect(light({ forecast: 110_000 })).toBe('yellow');
    expect(light({ forecast: 110_001 })).toBe('red');
  });
  it('is red where something is expected and nothing authorised', () => {
    expect(light({ authority: 0, forecast: 1 })).toBe('red');
    expect(light({ authority: 0, forecast: 0 })).toBe('green');
  });
  it('is red where what is bound lacks funding, whatever is expected', () => {
    expect(light({ committed: 60_000, actual: 40_000, forecast: 100_000 })).toBe('green');
    expect(light({ committed: 60_000, actual: 40_001, forecast: 100_001 })).toBe('red');
    expect(light({ committed: 60_000, blocked: 40_001, forecast: 60_000 })).toBe('red');
    expect(light({ actual: 100_001, forecast: 100_001 })).toBe('yellow');
  });
});

describe('the light of a post', () => {
  const filled = { status: 'filled', there: 1, keyPost: 0, vacantSince: null, neededFrom: null, endsOn: null };
  const light = (post: Partial<Record<keyof typeof filled, string | number | null>>, today = '2023-07-01') => {
    const of = Object.entries({ ...filled, ...post }).map(([name, value]) => [name, sql`${value}`]);
    return answer(postLight(Object.fromEntries(of), today as Day));
  };

  it('is green while nothing of it is free', () => expect(light({ neededFrom: '2020-01-01' })).toBe('green'));
  it('is green up to three months after it was needed and free, yellow up to six, then red', () => {
    expect(light({ vacantSince: '2023-04-01' })).toBe('green');
    expect(light({ vacantSince: '2023-03-30' })).toBe('yellow');
    expect(light({ vacantSince: '2023-01-01' })).toBe('yellow');
    expect(light({ vacantSince: '2022-12-30' })).toBe('red');
  });
  it('counts from the day it is needed, or from the day it became free again', () => {
    expect(light({ vacantSince: '2022-01-01', neededFrom: '2023-05-01' })).toBe('green');
    expect(light({ vacantSince: '2023-05-01', neededFrom: '2022-01-01' })).toBe('green');
  });
  it('is red for a key post that has lapsed or is past its last day, and none for any other that is gone', () => {
    expect(light({ status: 'lapsed', there: 0, keyPost: 1 })).toBe('red');
    expect(light({ keyPost: 1, endsOn: '2023-06-30' })).toBe('red');
    expect(light({ keyPost: 1, endsOn: '2023-07-01' })).toBe('green');
    expect(light({ status: 'lapsed', there: 0 })).toBe('none');
  });
});

describe('the overall light', () => {
  const worst = (...lights: Light[]) => answer(overallLight(...lights.map(light => sql`${light}`)));

  it('is the worst: red, yellow, grey, green, none', () => {
    expect(worst('green', 'red')).toBe('red');
    expect(worst('grey', 'yellow')).toBe('yellow');
    expect(worst('green', 'grey')).toBe('grey');
    expect(worst('none', 'green')).toBe('green');
    expect(worst('none', 'none')).toBe('none');
  });

  it('is the worst of many rows, and none of no rows', () => {
    const rows = (...lights: Light[]) =>
      answer(sql`(select ${worstLight('value')} from json_each(${JSON.stringify(lights)}))`);
    expect(rows('green', 'red', 'none')).toBe('red');
    expect(rows()).toBe('none');
  });
});
