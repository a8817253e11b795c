import { describe, it } from '@jest/globals';
import {
  ConversionNoteSet,
  LapseNoteLifted,
  LapseNoteSet,
  PositionBlocked,
  PositionFlagged,
  PositionReassigned,
  PositionRegraded,
  PositionUnblocked,
  PositionVacated,
} from '@moves/events/catalogue/positions';
import { by, specOf, told } from '@moves/events/decider/spec';
import { position } from '../position.ts';
import { bea, because, day, decision, post, requested, untilApproved, untilFilled } from '../story.ts';
import { BlockPosition, block } from './block-position.ts';
import { LiftLapseNote, liftLapseNote } from './lift-lapse-note.ts';
import { ReassignPosition, reassign } from './reassign-position.ts';
import { RegradePosition, regrade } from './regrade-position.ts';
import { SetConversionNote, setConversionNote } from './set-conversion-note.ts';
import { SetLapseNote, setLapseNote } from './set-lapse-note.ts';
import { UnblockPosition, unblock } from './unblock-position.ts';

const vacated = told(PositionVacated({ occupancy: 'one', until: day('2021-03-31') })).on('2021-04-01');
const noted = told(LapseNoteSet({ on: day('2027-01-01') })).on('2021-01-01');
const blocked = told(PositionBlocked({ releasedBy: 'Gemeinderat' })).on('2021-01-01');

describe('a kw note', () => {
  const { given } = specOf(position, setLapseNote);

  it('names a day, a condition, or neither', () => {
    for (const terms of [{ on: day('2027-01-01') }, { condition: 'mit Abschluss der Einführung' }, {}])
      given(...untilFilled)
        .when(new SetLapseNote(post, terms, by(bea)))
        .then(LapseNoteSet(terms));
  });

  it('gives way to a newer one, and is set once', () => {
    given(...untilFilled, noted)
      .when(new SetLapseNote(post, { on: day('2027-01-01') }, by(bea)))
      .thenNothing();
    given(...untilFilled, noted)
      .when(new SetLapseNote(post, { on: day('2028-01-01') }, by(bea)))
      .thenSome(LapseNoteSet);
  });

  it('cannot wait for the next vacancy of what is vacant', () =>
    given(...untilFilled, vacated)
      .when(new SetLapseNote(post, {}, by(bea)))
      .thenRefused('vacant-already'));

  it('is only for posts that are there', () =>
    given(requested)
      .when(new SetLapseNote(post, { on: day('2027-01-01') }, by(bea)))
      .thenRefused('position-not-in-plan', { status: 'requested' }));

  it('is lifted by decision or with a reason', () => {
    const lift = specOf(position, liftLapseNote).given(...untilFilled, noted);
    lift.when(new LiftLapseNote(post, decision, by(bea))).then(LapseNoteLifted({ decision }));
    lift.when(new LiftLapseNote(post, undefined, by(bea, { because }))).then(LapseNoteLifted({}));
    lift.when(new LiftLapseNote(post, undefined, by(bea))).thenRefused('reason-required');
  });

  it('cannot be lifted where there is none', () =>
    specOf(position, liftLapseNote)
      .given(...untilFilled)
      .when(new LiftLapseNote(post, decision, by(bea)))
      .thenRefused('no-lapse-note'));
});

describe('a ku note', () => {
  const { given } = specOf(position, setConversionNote);

  it('names another grade', () => {
    given(...untilFilled)
      .when(new SetConversionNote(post, { toGrade: 'E10' }, by(bea)))
      .then(ConversionNoteSet({ toGrade: 'E10' }));
    given(...untilFilled)
      .when(new SetConversionNote(post, { toGrade: 'E11' }, by(bea)))
      .thenRefused('converts-to-own-grade');
  });

  it('says nothing of what is vacant', () =>
    given(...untilFilled, vacated)
      .when(new SetConversionNote(post, { toGrade: 'E10' }, by(bea)))
      .thenRefused('vacant-already'));
});

describe('a block', () => {
  it('names who may release it', () =>
    specOf(position, block)
      .given(...untilApproved)
      .when(new BlockPosition(post, 'Gemeinderat', by(bea)))
      .then(PositionBlocked({ releasedBy: 'Gemeinderat' })));

  it('is released by that body, or with its document', () => {
    const { given } = specOf(position, unblock);
    given(...untilFilled, blocked)
      .when(new UnblockPosition(post, decision, by(bea)))
      .then(PositionUnblocked({ decision }));
    given(...untilFilled, blocked)
      .when(new UnblockPosition(post, undefined, by(bea, { because: { document: 'Schreiben vom 01.02.2021' } })))
      .then(PositionUnblocked({}));
    given(...untilFilled, blocked)
      .when(new UnblockPosition(post, { ...decision, body: 'Verwaltungsausschuss' }, by(bea)))
      .thenRefused('release-by-named-body', { body: 'Gemeinderat' });
    given(...untilFilled, blocked)
      .when(new UnblockPosition(post, undefined, by(bea, { because })))
      .thenRefused('release-by-named-body');
  });
});

describe('regrading a post', () => {
  const { given } = specOf(position, regrade);

  it('follows from a decision', () =>
    given(...untilFilled)
      .when(new RegradePosition(post, { grade: 'E12', decision }, by(bea)))
      .then(PositionRegraded({ grade: 'E12', decision })));

  it('cannot bring it below a grade in which it is filled', () => {
    given(...untilFilled)
      .when(new RegradePosition(post, { grade: 'E10', decision }, by(bea)))
      .thenRefused('filled-above-grade', { filled: 'E11', grade: 'E10' });
    given(...untilFilled, vacated)
      .when(new RegradePosition(post, { grade: 'E10', decision }, by(bea)))
      .thenSome(PositionRegraded);
  });
});

describe('reassigning a post', () => {
  const { given } = specOf(position, reassign);

  it('gives it another measure, office or line', () =>
    given(...untilFilled)
      .when(new ReassignPosition(post, { measure: 'M19', funding: { budget: '100-2020', line: 'personnel' } }, by(bea)))
      .then(
        PositionReassigned({
          measure: 'M19',
          funding: { budget: '100-2020', line: 'personnel' },
          office: 'Abteilung IuK',
        }),
      ));

  it('writes nothing if it stays where it is, unless its measure was cancelled', () => {
    given(...untilFilled)
      .when(new ReassignPosition(post, { measure: 'M16' }, by(bea)))
      .thenNothing();
    given(...untilFilled, told(PositionFlagged({ measure: 'M16' })))
      .when(new ReassignPosition(post, { measure: 'M16' }, by(bea)))
      .thenSome(PositionReassigned);
  });
});
