import { describe, it } from '@jest/globals';
import { MeasureHandedOver, MeasurePublished, MeasureRestricted } from '@moves/events/catalogue/measures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, because, proposed, takenOver, wlan } from '../story.ts';
import { HandOverMeasure, handOver } from './hand-over-measure.ts';
import { PublishMeasure, publish } from './publish-measure.ts';
import { RestrictMeasure, restrict } from './restrict-measure.ts';

describe('handing over a measure', () => {
  const { given } = specOf(measure, handOver);
  const doIt = { office: 'Amt für Digitalisierung' };

  it('makes another office responsible', () =>
    given(proposed)
      .when(new HandOverMeasure(wlan, doIt, by(ann)))
      .then(MeasureHandedOver(doIt)));

  it('to the office that has it already changes nothing', () =>
    given(proposed, told(MeasureHandedOver(doIt)).on('2022-01-01'))
      .when(new HandOverMeasure(wlan, doIt, by(ann)))
      .thenNothing());

  it('cannot be dated before the last hand-over', () =>
    given(proposed, told(MeasureHandedOver(doIt)).on('2022-01-01'))
      .when(new HandOverMeasure(wlan, { office: 'Hauptamt' }, by(ann, { at: '2021-12-31' })))
      .thenRefused('dated-before-previous-step'));
});

describe('publishing and restricting a measure', () => {
  it('lets everyone see it', () => {
    const { given } = specOf(measure, publish);
    given(proposed)
      .when(new PublishMeasure(wlan, by(ann)))
      .then(MeasurePublished({}));
    given(takenOver)
      .when(new PublishMeasure(wlan, by(ann)))
      .thenNothing();
  });

  it('keeps it to the administration, with a reason', () => {
    const { given } = specOf(measure, restrict);
    given(takenOver)
      .when(new RestrictMeasure(wlan, by(ann, { because })))
      .then(MeasureRestricted({}));
    given(takenOver)
      .when(new RestrictMeasure(wlan, by(ann)))
      .thenRefused('reason-required');
    given(proposed)
      .when(new RestrictMeasure(wlan, by(ann, { because })))
      .thenNothing();
  });
});
