import { describe, it } from '@jest/globals';
import { DecisionObjected, ObjectionSettled, PackagePartReady } from '@moves/events/catalogue/council';
import { PackageApproved, PackageFailed } from '@moves/events/catalogue/joint-acts';
import type { Instant } from '@moves/events/catalogue/time';
import { by, specOf, told } from '@moves/events/decider/spec';
import { advised, ann, because, begun, begunAs, byCouncil, day, recorded } from '../story.ts';
import { decision } from './decision.ts';
import { NoteAnswer, noteAnswer } from './note-answer.ts';
import { ObjectToDecision, objectToDecision } from './object-to-decision.ts';
import { RetryPackage, retryPackage } from './retry-package.ts';
import { SettleObjection, settleObjection } from './settle-objection.ts';

const at = '2018-06-28T09:00:00.000Z' as Instant;
const approves = [{ type: 'MeasureApproved', version: 1, data: {} }];
const books = [{ type: 'AppropriationBooked', version: 1, data: { line: 'moves' } }];
const measureReady = PackagePartReady({ joint: '1-1', stream: 'measure-M16', ready: approves }, at);
const budgetReady = PackagePartReady({ joint: '1-1', stream: 'budget-100-2018', ready: books }, at);
const approved = told(
  PackageApproved({
    joint: '1-1',
    parts: [
      { stream: 'measure-M16', ready: approves },
      { stream: 'budget-100-2018', ready: books },
    ],
  }),
).on('2018-06-28');
const cannot = { stream: 'budget-100-2018', code: 'line-unknown', facts: { line: 'moves' } };
const failed = told(PackageFailed({ joint: '1-1', refusals: [cannot], prepared: [] })).on('2018-06-28');

describe('the answers to a package', () => {
  const { given } = specOf(decision, noteAnswer);
  const answers = (stream: string, ready: typeof approves | typeof books) =>
    new NoteAnswer(byCouncil, { joint: '1-1', stream, ready }, by(ann));
  const refuses = new NoteAnswer(byCouncil, { joint: '1-1', ...cannot }, by(ann));

  it('are collected', () => given(recorded, begun).when(answers('measure-M16', approves)).then(measureReady));

  it('are one moment when the last has come, and that is the day of the decision', () =>
    given(recorded, begun, told(measureReady))
      .when(answers('budget-100-2018', books))
      .then(
        budgetReady,
        PackageApproved(
          {
            joint: '1-1',
            parts: [
              { stream: 'measure-M16', ready: approves },
              { stream: 'budget-100-2018', ready: books },
            ],
          },
          at,
        ),
      ));

  it('end it at once when one thing cannot', () =>
    given(recorded, begun, told(measureReady))
      .when(refuses)
      .then(PackageFailed({ joint: '1-1', refusals: [cannot], prepared: ['measure-M16'] }, at)));

  it('end it for those too who have not answered yet, so that their part does not stay ready', () =>
    given(recorded, begun)
      .when(refuses)
      .then(PackageFailed({ joint: '1-1', refusals: [cannot], prepared: ['measure-M16'] }, at)));

  it('change nothing when they come twice, after the end, or from somebody who was not asked', () => {
    given(recorded, begun, told(measureReady)).when(answers('measure-M16', approves)).thenNothing();
    given(recorded, begun, failed).when(answers('measure-M16', approves)).thenNothing();
    given(recorded, begun, told(measureReady), told(budgetReady), approved).when(refuses).thenNothing();
    given(recorded, begun).when(answers('measure-M17', approves)).thenNothing();
  });
});

describe('the mayor’s objection', () => {
  const { given } = specOf(decision, objectToDecision);
  const objects = (on: string) => new ObjectToDecision(byCouncil, by(ann, { at: on, because }));
  const facts = { stream: `decision-${byCouncil}`, code: 'decision-objected', facts: {} };
  const asked = ['measure-M16', 'budget-100-2018'];

  it('ends what is being prepared', () =>
    given(recorded, begun, told(measureReady))
      .when(objects('2018-07-02'))
      .then(DecisionObjected({}), PackageFailed({ joint: '1-1', refusals: [facts], prepared: asked })));

  it('comes within one week of the session (§ 43 (2) GemO), with a reason', () => {
    given(recorded).when(objects('2018-07-05')).then(DecisionObjected({}));
    given(recorded)
      .when(objects('2018-07-06'))
      .thenRefused('objection-too-late', { until: day('2018-07-05') });
    given(recorded)
      .when(new ObjectToDecision(byCouncil, by(ann, { at: '2018-07-02' })))
      .thenRefused('reason-required');
  });

  it('is against what a body decided, not against advice', () =>
    given(advised).when(objects('2018-07-02')).thenRefused('decision-only-advised'));

  it('happens once, however often it is asked for', () =>
    given(recorded, told(DecisionObjected({})).on('2018-07-02'))
      .when(objects('2018-07-02'))
      .thenNothing());
});

describe('settling the objection', () => {
  const { given } = specOf(decision, settleObjection);
  const objected = told(DecisionObjected({})).on('2018-07-02');
  const settles = (stands: boolean) => new SettleObjection(byCouncil, stands, by(ann, { at: '2018-07-19', because }));

  it('begins anew what follows from the decision, if it stands', () =>
    given(recorded, begun, objected, failed)
      .when(settles(true))
      .then(ObjectionSettled({ stands: true }), { ...begunAs('1-2'), at: '2018-07-19T09:00:00.000Z' as Instant }));

  it('begins nothing that has already happened', () =>
    given(recorded, begun, told(measureReady), told(budgetReady), approved, objected)
      .when(settles(true))
      .then(ObjectionSettled({ stands: true })));

  it('begins nothing if it does not stand', () => {
    given(recorded, begun, objected, failed)
      .when(settles(false))
      .then(ObjectionSettled({ stands: false }));
    specOf(decision, retryPackage)
      .given(recorded, begun, objected, failed, told(ObjectionSettled({ stands: false })).on('2018-07-19'))
      .when(new RetryPackage(byCouncil, '1', by(ann)))
      .thenRefused('decision-overturned');
  });

  it('needs an objection', () => given(recorded).when(settles(true)).thenRefused('no-objection'));
});

describe('trying a package again', () => {
  const { given } = specOf(decision, retryPackage);
  const retries = (rest = {}) => new RetryPackage(byCouncil, '1', by(ann, rest));

  it('begins the next one, with the day of the decision', () =>
    given(recorded, begun, failed)
      .when(retries())
      .then({ ...begunAs('1-2'), at }));

  it('may let it take effect later, if it stands on what came later', () =>
    given(recorded, begun, failed)
      .when(retries({ at: '2018-08-01', because }))
      .then({ ...begunAs('1-2'), at: '2018-08-01T09:00:00.000Z' as Instant }));

  it('changes nothing while one is running', () =>
    given(recorded, begun, failed, told(begunAs('1-2')).on('2018-06-28'))
      .when(retries())
      .thenNothing());

  it('is refused when it has happened, and when an objection suspends it', () => {
    given(recorded, begun, told(measureReady), told(budgetReady), approved)
      .when(retries())
      .thenRefused('no-failed-package');
    given(recorded, begun, told(DecisionObjected({})).on('2018-07-02'), failed)
      .when(retries())
      .thenRefused('decision-objected');
  });
});
