import { describe, expect, it } from '@jest/globals';
import { by, historyFrom } from '@moves/events/decider/spec';
import { tasksOf } from '@moves/events/graph/tasks';
import { measure } from './measure.ts';
import { measureRefusals } from './refusals.ts';
import { ann, approved, assessed, bea, proposed, wlan } from './story.ts';
import { measureTasks } from './tasks.ts';

const everyAct = new Set(['assessMeasure', 'approveMeasure', 'startMeasure', 'cancelMeasure']);
const whoMay = (who: typeof ann, ...story: Parameters<typeof historyFrom>[1][number][]) =>
  Object.fromEntries(
    tasksOf(measureTasks([]), measure.fold(historyFrom('measure', story)), by(who), everyAct).map(
      ({ name, refusal }) => [name, refusal?.code ?? 'open'],
    ),
  );

describe('what a person may do next', () => {
  it('is open or closed with the refusal that says why', () =>
    expect(whoMay(bea, proposed)).toEqual({
      assessMeasure: 'open',
      approveMeasure: 'measure-not-assessed',
      startMeasure: 'measure-not-approved',
      cancelMeasure: 'measure-not-approved',
    }));

  it('depends on who asks', () => {
    expect(whoMay(bea, proposed, assessed).approveMeasure).toBe('open');
    expect(whoMay(ann, proposed, assessed).approveMeasure).toBe('measure-needs-second-person');
  });

  it('knows what contracts still bind', () => {
    const bound = [{ thing: wlan, line: '100-2026:wlan', title: 'Funknetze', year: 2026, cents: 120_000 }];
    const [task] = tasksOf(
      measureTasks(bound),
      measure.fold(historyFrom('measure', [proposed, assessed, approved])),
      by(ann),
      new Set(['cancelMeasure']),
    );
    expect(task).toMatchObject({ refusal: { code: 'measure-has-open-commitments', facts: { openCents: 120_000 } } });
  });

  it('leaves out what the role may never do', () =>
    expect(
      tasksOf(measureTasks([]), measure.fold(historyFrom('measure', [proposed])), by(ann), new Set(['assessMeasure'])),
    ).toHaveLength(1));

  it('has a sentence for every reason in both languages', () => {
    const codes = Object.values(whoMay(bea, proposed)).filter(code => code !== 'open');
    for (const code of codes)
      expect(measureRefusals[code]).toMatchObject({ de: expect.any(String), en: expect.any(String) });
  });

  it('starts with nothing for what nobody knows', () =>
    expect(
      tasksOf(measureTasks([]), { status: 'unknown' }, by(ann), everyAct).every(
        ({ refusal }) => refusal?.code === 'not-found',
      ),
    ).toBe(true));
});
