import { describe, it } from '@jest/globals';
import {
  ConversionNoteSet,
  LapseNoteSet,
  PositionConverted,
  PositionFilled,
  PositionLapsed,
  PositionVacated,
} from '@moves/events/catalogue/positions';
import { by, specOf, told } from '@moves/events/decider/spec';
import { position } from '../position.ts';
import { bea, day, filled, post, requestedFor, takenOver, untilConsent, untilFilled } from '../story.ts';
import { VacatePosition, vacate } from './vacate-position.ts';

const { given } = specOf(position, vacate);
const vacating = (until: string, occupancy?: string) =>
  new VacatePosition(post, { until: day(until), occupancy }, by(bea));

describe('vacating a post', () => {
  it('frees the only share from the day after its last one', () =>
    given(...untilFilled)
      .when(vacating('2021-03-31'))
      .then(PositionVacated({ occupancy: 'one', until: day('2021-03-31') }, '2021-03-31T22:00:00.000Z' as never)));

  it('may be known before it comes', () =>
    given(...untilFilled)
      .when(vacating('2026-12-31'))
      .then(PositionVacated({ occupancy: 'one', until: day('2026-12-31') }, by(bea).at)));

  it('frees what was filled when the post was taken over', () =>
    given(takenOver).when(vacating('2022-06-30')).thenSome(PositionVacated));

  it('must say which share where there are several', () => {
    const half = { share: 5_000, grade: 'E11', from: day('2020-07-01') };
    const two = ['a', 'b'].map(occupancy => told(PositionFilled({ occupancy, ...half })));
    given(...untilConsent, two[0]!, ...untilConsent.slice(-3), two[1]!)
      .when(vacating('2021-03-31'))
      .thenRefused('say-which-occupancy', { occupancies: 2 });
    given(...untilConsent, two[0]!, ...untilConsent.slice(-3), two[1]!)
      .when(vacating('2021-03-31', 'b'))
      .thenSome(PositionVacated);
  });

  it('cannot end before it began', () =>
    given(...untilFilled)
      .when(vacating('2020-06-30'))
      .thenRefused('vacated-before-filled', { from: '2020-07-01' }));

  it('may undo a filling that never came about', () =>
    given(...untilConsent, told(PositionFilled({ ...filled.data, from: day('2027-01-01') })).on('2026-11-01'))
      .when(vacating('2026-12-31'))
      .thenSome(PositionVacated));

  it('happens once', () => {
    const vacated = told(PositionVacated({ occupancy: 'one', until: day('2021-03-31') })).on('2021-04-01');
    given(...untilFilled, vacated)
      .when(vacating('2021-03-31', 'one'))
      .thenNothing();
    given(...untilFilled, vacated)
      .when(vacating('2021-03-31'))
      .thenRefused('nothing-filled');
  });
});

describe('what a vacancy brings', () => {
  const lapsing = told(LapseNoteSet({})).on('2021-01-01');
  const converting = told(ConversionNoteSet({ toGrade: 'E10' })).on('2021-01-01');

  it('is nothing where no note was set', () =>
    given(...untilFilled)
      .when(vacating('2021-03-31'))
      .thenSome(PositionVacated));

  it('is the end of a post with an undated kw note, at once', () =>
    given(...untilFilled, lapsing)
      .when(vacating('2021-03-31'))
      .then(
        PositionVacated({ occupancy: 'one', until: day('2021-03-31') }, '2021-03-31T22:00:00.000Z' as never),
        PositionLapsed({ ground: 'lapseNote' }, '2021-03-31T22:00:00.000Z' as never),
      ));

  it('is another grade for a post with a ku note, at once', () =>
    given(...untilFilled, converting)
      .when(vacating('2021-03-31'))
      .thenSome(PositionVacated, PositionConverted));

  it('comes when it comes: not with word of a vacancy ahead', () =>
    given(...untilFilled, lapsing)
      .when(vacating('2026-12-31'))
      .thenSome(PositionVacated));

  it('is nothing if the note was set after it', () =>
    given(...untilFilled, lapsing)
      .when(vacating('2020-12-31'))
      .thenSome(PositionVacated));

  it('is nothing while another share is filled', () => {
    const half = { share: 5_000, grade: 'E11', from: day('2020-07-01') };
    const two = ['a', 'b'].map(occupancy => told(PositionFilled({ occupancy, ...half })).on('2020-07-01'));
    given(...untilConsent, two[0]!, ...untilConsent.slice(-3), two[1]!, lapsing)
      .when(vacating('2021-03-31', 'a'))
      .thenSome(PositionVacated);
  });

  it('is the end of a post whose day had come while it was filled', () => {
    given(...untilFilled, told(LapseNoteSet({ on: day('2021-01-01') })).on('2020-08-01'))
      .when(vacating('2021-03-31'))
      .thenSome(PositionVacated, PositionLapsed);
    given(requestedFor({ fixedTermUntil: day('2020-12-31') }), ...untilFilled.slice(1))
      .when(vacating('2021-03-31'))
      .then(
        PositionVacated({ occupancy: 'one', until: day('2021-03-31') }, '2021-03-31T22:00:00.000Z' as never),
        PositionLapsed({ ground: 'fixedTerm' }, '2021-03-31T22:00:00.000Z' as never),
      );
  });
});
