import { describe, it } from '@jest/globals';
import { MeasureAssessed } from '@moves/events/catalogue/measures';
import { by, specOf } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, assessed, proposed, wlan } from '../story.ts';
import { AssessMeasure, assess } from './assess-measure.ts';

describe('assessing a measure', () => {
  const { given } = specOf(measure, assess);

  it('says what was found', () =>
    given(proposed)
      .when(new AssessMeasure(wlan, 'Nötig.', by(ann)))
      .then(MeasureAssessed({ finding: 'Nötig.' })));

  it('needs a proposed one', () =>
    given(proposed, assessed)
      .when(new AssessMeasure(wlan, 'Noch einmal.', by(ann)))
      .thenRefused('measure-not-proposed', { status: 'assessed' }));

  it('cannot be dated before the proposal', () =>
    given(proposed)
      .when(new AssessMeasure(wlan, 'Zu früh.', by(ann, { at: '2018-05-28' })))
      .thenRefused('dated-before-previous-step'));
});
