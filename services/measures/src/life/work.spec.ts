import { describe, it } from '@jest/globals';
import {
  MeasureCancelled,
  MeasureCompleted,
  MeasurePaused,
  MeasurePutIntoOperation,
  MeasureResumed,
  MeasureStarted,
  PhaseBegun,
} from '@moves/events/catalogue/measures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { type Measure, measure } from '../measure.ts';
import { ann, approved, assessed, because, day, proposed, started, takenOver, wlan } from '../story.ts';
import { BeginPhase, beginPhase } from './begin-phase.ts';
import { CancelMeasure, cancel } from './cancel-measure.ts';
import { CompleteMeasure, complete } from './complete-measure.ts';
import type { OpenCommitment } from './open-commitments.ts';
import { PauseMeasure, pause } from './pause-measure.ts';
import { PutMeasureIntoOperation, putIntoOperation } from './put-measure-into-operation.ts';
import { ResumeMeasure, resume } from './resume-measure.ts';
import { StartMeasure, start } from './start-measure.ts';

const untilApproved = [proposed, assessed, approved];
const inProgress = [...untilApproved, started];
const paused = told(MeasurePaused({})).on('2020-03-16');
const inOperation = told(MeasurePutIntoOperation({})).on('2020-04-01');
const completed = told(MeasureCompleted({ result: 'Fertig.' })).on('2020-05-01');

describe('starting a measure', () => {
  const { given } = specOf(measure, start);

  it('begins the work on what is approved', () =>
    given(...untilApproved)
      .when(new StartMeasure(wlan, 'preparation', by(ann)))
      .then(MeasureStarted({ phase: 'preparation' })));

  it('needs an approval first', () =>
    given(proposed, assessed)
      .when(new StartMeasure(wlan, undefined, by(ann)))
      .thenRefused('measure-not-approved', { status: 'assessed' }));

  it('cannot be dated before the approval', () =>
    given(...untilApproved)
      .when(new StartMeasure(wlan, undefined, by(ann, { at: '2018-06-27' })))
      .thenRefused('dated-before-previous-step'));
});

describe('beginning a phase', () => {
  const { given } = specOf(measure, beginPhase);

  it('brings the work a step further', () =>
    given(...inProgress)
      .when(new BeginPhase(wlan, 'pilot', by(ann)))
      .then(PhaseBegun({ phase: 'pilot' })));

  it('needs work in progress', () =>
    given(...untilApproved)
      .when(new BeginPhase(wlan, 'pilot', by(ann)))
      .thenRefused('measure-not-in-progress'));
});

describe('pausing and resuming a measure', () => {
  it('lets the work rest, with a reason', () => {
    const { given } = specOf(measure, pause);
    given(...inProgress)
      .when(new PauseMeasure(wlan, day('2020-06-30'), by(ann, { because })))
      .then(MeasurePaused({ untilOn: day('2020-06-30') }));
    given(...inProgress)
      .when(new PauseMeasure(wlan, undefined, by(ann)))
      .thenRefused('reason-required');
  });

  it('takes it up again', () => {
    const { given } = specOf(measure, resume);
    given(...inProgress, paused)
      .when(new ResumeMeasure(wlan, by(ann)))
      .then(MeasureResumed({}));
    given(...inProgress)
      .when(new ResumeMeasure(wlan, by(ann)))
      .thenRefused('measure-not-on-hold', { status: 'inProgress' });
  });
});

describe('putting a measure into operation', () => {
  const { given } = specOf(measure, putIntoOperation);

  it('puts into use what was built, taken over or not', () => {
    given(...inProgress)
      .when(new PutMeasureIntoOperation(wlan, by(ann)))
      .then(MeasurePutIntoOperation({}));
    given(takenOver)
      .when(new PutMeasureIntoOperation(wlan, by(ann)))
      .then(MeasurePutIntoOperation({}));
  });

  it('is not possible while the work rests', () =>
    given(...inProgress, paused)
      .when(new PutMeasureIntoOperation(wlan, by(ann)))
      .thenRefused('measure-not-in-progress'));
});

describe('completing a measure', () => {
  const { given } = specOf(measure, complete);

  it('says what came of it', () =>
    given(...inProgress, inOperation)
      .when(new CompleteMeasure(wlan, 'Fertig.', by(ann)))
      .then(MeasureCompleted({ result: 'Fertig.' })));

  it('happens once', () =>
    given(...inProgress, completed)
      .when(new CompleteMeasure(wlan, 'Noch einmal.', by(ann)))
      .thenRefused('measure-not-in-progress', { status: 'completed' }));
});

describe('cancelling a measure', () => {
  const boundBy =
    (...open: OpenCommitment[]) =>
    (m: Measure, command: CancelMeasure) =>
      cancel(m, command, open);
  const { given } = specOf(measure, boundBy());

  it('ends it before its goal, from the approval on, with a reason', () => {
    for (const life of [untilApproved, inProgress, [...inProgress, paused], [...inProgress, inOperation]])
      given(...life)
        .when(new CancelMeasure(wlan, by(ann, { because })))
        .then(MeasureCancelled({}));
    given(...inProgress)
      .when(new CancelMeasure(wlan, by(ann)))
      .thenRefused('reason-required');
  });

  it('waits until nothing is bound by contracts, and says how much is, and where', () =>
    specOf(
      measure,
      boundBy(
        { thing: wlan, line: '100-2026:wlan', title: 'Funknetze', year: 2026, cents: 120_000 },
        { thing: wlan, line: '100-2027:wlan', title: 'Funknetze', year: 2027, cents: 30_000 },
      ),
    )
      .given(...inProgress)
      .when(new CancelMeasure(wlan, by(ann, { because })))
      .thenRefused('measure-has-open-commitments', {
        openCents: 150_000,
        where: 'Funknetze (2026), Funknetze (2027)',
      }));

  it('is not for proposals, which are rejected', () =>
    given(proposed)
      .when(new CancelMeasure(wlan, by(ann, { because })))
      .thenRefused('measure-not-approved'));
});
