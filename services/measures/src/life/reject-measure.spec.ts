import { describe, it } from '@jest/globals';
import { MeasureRejected } from '@moves/events/catalogue/measures';
import { by, specOf } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, approved, assessed, because, proposed, wlan } from '../story.ts';
import { RejectMeasure, reject } from './reject-measure.ts';

describe('rejecting a measure', () => {
  const { given } = specOf(measure, reject);

  it('ends a proposal, assessed or not', () => {
    given(proposed)
      .when(new RejectMeasure(wlan, by(ann, { because })))
      .then(MeasureRejected({}));
    given(proposed, assessed)
      .when(new RejectMeasure(wlan, by(ann, { because })))
      .then(MeasureRejected({}));
  });

  it('takes a reason', () =>
    given(proposed)
      .when(new RejectMeasure(wlan, by(ann)))
      .thenRefused('reason-required'));

  it('comes too late once it is approved', () =>
    given(proposed, assessed, approved)
      .when(new RejectMeasure(wlan, by(ann, { because })))
      .thenRefused('measure-not-proposed', { status: 'approved' }));
});
