import { describe, it } from '@jest/globals';
import { type InferredField, MeasureTakenOver } from '@moves/events/catalogue/measures';
import { by, specOf } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, masterData, paper, takenOver, wlan } from '../story.ts';
import { TakeOverMeasure, takeOver } from './take-over-measure.ts';

describe('taking over a measure', () => {
  const { given } = specOf(measure, takeOver);
  const state = {
    ...masterData,
    status: 'inOperation',
    qualifier: 'eq',
    source: paper,
    inferred: [] as InferredField[],
    public: true,
  } as const;

  it('enters a state on a day, with its source, and nothing before it', () =>
    given()
      .when(new TakeOverMeasure(wlan, state, by(ann, { at: '2021-09-07' })))
      .then(MeasureTakenOver({ key: wlan, ...state })));

  it('cannot happen to a key that is taken', () =>
    given(takenOver)
      .when(new TakeOverMeasure(wlan, state, by(ann)))
      .thenRefused('measure-key-taken', { key: wlan }));

  it('takes a phase only for what is in progress', () =>
    given()
      .when(new TakeOverMeasure(wlan, { ...state, phase: 'pilot' }, by(ann)))
      .thenRefused('phase-needs-progress'));
});
