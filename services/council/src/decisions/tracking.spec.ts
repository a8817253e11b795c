import { describe, it } from '@jest/globals';
import { EvidenceGiven, PointAssigned, PointSettled } from '@moves/events/catalogue/council';
import { by, specOf, told } from '@moves/events/decider/spec';
import { advised, ann, byCouncil, day, recorded } from '../story.ts';
import { AssignPoint, assignPoint } from './assign-point.ts';
import { decision } from './decision.ts';
import { GiveEvidence, giveEvidence } from './give-evidence.ts';
import { SettlePoint, settlePoint } from './settle-point.ts';

const shown = { point: '1', text: 'Die ersten Häuser sind versorgt.', donePercent: 40 };
const evidence = told(EvidenceGiven(shown)).on('2019-01-15');
const done = { point: '1', outcome: 'done', text: 'Alle Häuser sind versorgt.' } as const;

describe('carrying out a point', () => {
  it('is an office’s, by a day not before the session', () => {
    const { given } = specOf(decision, assignPoint);
    const terms = { point: '1', office: 'Abteilung IuK', dueOn: day('2019-12-31') };
    given(recorded)
      .when(new AssignPoint(byCouncil, terms, by(ann)))
      .then(PointAssigned(terms));
    given(recorded)
      .when(new AssignPoint(byCouncil, { ...terms, dueOn: day('2018-06-01') }, by(ann)))
      .thenRefused('due-before-session');
  });

  it('is shown by evidence', () => {
    const { given } = specOf(decision, giveEvidence);
    given(recorded)
      .when(new GiveEvidence(byCouncil, shown, by(ann)))
      .then(EvidenceGiven(shown));
    given(recorded)
      .when(new GiveEvidence(byCouncil, { ...shown, point: '7' }, by(ann)))
      .thenRefused('point-unknown');
  });

  it('follows from decisions, not from advice', () =>
    specOf(decision, giveEvidence)
      .given(advised)
      .when(new GiveEvidence(byCouncil, shown, by(ann)))
      .thenRefused('decision-only-advised'));

  it('is settled as done only if something shows it', () => {
    const { given } = specOf(decision, settlePoint);
    given(recorded)
      .when(new SettlePoint(byCouncil, done, by(ann)))
      .thenRefused('point-without-evidence');
    given(recorded, evidence)
      .when(new SettlePoint(byCouncil, done, by(ann)))
      .then(PointSettled(done));
    given(recorded)
      .when(new SettlePoint(byCouncil, { ...done, outcome: 'superseded' }, by(ann)))
      .thenSome(PointSettled);
  });

  it('is over once it is settled', () => {
    const settled = told(PointSettled(done)).on('2020-01-01');
    specOf(decision, settlePoint)
      .given(recorded, evidence, settled)
      .when(new SettlePoint(byCouncil, done, by(ann)))
      .thenNothing();
    specOf(decision, giveEvidence)
      .given(recorded, evidence, settled)
      .when(new GiveEvidence(byCouncil, shown, by(ann)))
      .thenRefused('point-settled');
  });
});
