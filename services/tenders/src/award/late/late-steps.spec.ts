import { describe, expect, it } from '@jest/globals';
import {
  InformationSent,
  LateStepConfirmed,
  LateStepDropped,
  LateStepProposed,
} from '@moves/events/catalogue/tenders/award';
import { TenderCorrected } from '@moves/events/catalogue/tenders/competition';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import { partIdOf } from '@moves/events/decider/derived-id';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { Subjects } from '@moves/events/subjects';
import {
  ann,
  bea,
  because,
  cem,
  conflict,
  earliestAt,
  eva,
  instant,
  keys,
  software,
  tenderAfter,
  until,
} from '../../story.ts';
import { tender } from '../../tender.ts';
import { ConfirmLateStep, confirmLateStep } from './confirm-late-step.ts';
import { DropLateStep, dropLateStep } from './drop-late-step.ts';
import { keptTerms, lateSteps } from './late-steps.ts';
import { ProposeLateStep, type ProposeLateStepTerms, proposeLateStep } from './propose-late-step.ts';

const letters = [{ bidder: 'south', reasons: 'Ihr Preis war höher.' }];
const terms = { electronic: true, letters };
const tookEffectAt = instant('2026-10-22T12:00:00.000Z');
const proposed = told(LateStepProposed({ entry: 'e-1', step: 'sendInformation', terms, tookEffectAt }))
  .by(ann)
  .on('2026-11-20');
const nothing = { kept: new Map() };

describe('proposing what is entered afterwards', () => {
  const { given } = specOf(tender, proposeLateStep);
  const propose = (more: Partial<ProposeLateStepTerms> = {}, act = by(ann, { because })) =>
    new ProposeLateStep(software, { step: 'sendInformation', terms, tookEffectAt, ...more }, act);

  it('says which step happened when, and why it could not be entered', () => {
    given(...until().awardResolved)
      .when(propose())
      .then(LateStepProposed({ entry: partIdOf('spec' as never), step: 'sendInformation', terms, tookEffectAt }));
    given(...until().awardResolved)
      .when(propose({}, by(ann)))
      .thenRefused('reason-required');
  });

  it('is about what has happened, and after the step before it', () => {
    given(...until().awardResolved)
      .when(propose({ tookEffectAt: instant('2026-11-22T09:00:00.000Z') }))
      .thenRefused('late-step-in-future');
    given(...until().awardResolved)
      .when(propose({ tookEffectAt: instant('2026-10-20T09:00:00.000Z') }))
      .thenRefused('dated-before-step', { on: '2026-10-21' });
    given(...until().awardResolved, proposed)
      .when(propose({ entry: 'e-1' }))
      .thenRefused('late-step-known');
  });
});

/** Locks nothing; shows who would have been locked. */
class PlainSubjects extends Subjects {
  seal(subject: string, text: string): string {
    return `personal:${subject}:${Buffer.from(text).toString('base64url')}`;
  }
  reveal(): undefined {}
  destroy(): void {}
}

describe('the terms of what is entered afterwards', () => {
  const kept = (step: string, said: object) =>
    keptTerms(step, said as Record<string, unknown>, { subjects: new PlainSubjects(), tenderId: software });

  it('are checked at once, so that confirming finds what it needs', () => {
    expect(kept('sendInformation', terms)).toEqual(terms);
    expect(() => kept('sendInformation', { electronic: 'yes', letters })).toThrow(Malformed);
    expect(() => kept('sendInformation', { ...terms, earliestAt })).toThrow('terms.earliestAt');
  });

  it('hold of persons only ciphertext', () => {
    const invitation = {
      bidders: [{ bidder: 'sole', person: 'Eine Person (fiktiv)' }],
      dispatchedOn: '2026-09-01',
      closesAt: '2026-10-06T10:00:00.000Z',
      validUntil: '2026-12-31',
      agreed: false,
    };
    expect(JSON.stringify(kept('inviteBidders', invitation))).toContain('personal:T-SOFTWARE-sole:');
    expect(JSON.stringify(kept('inviteBidders', invitation))).not.toContain('Eine Person');
    expect(() => kept('inviteBidders', { ...invitation, bidders: 'all' })).toThrow(Malformed);
  });

  it('are never those of a receipt or an opening, which only the lock can prove, nor of a second signature', () => {
    const never = ['receiveBid', 'beginOpening', 'openBids', 'approveDocuments', 'confirmEvaluation', 'constructor'];
    for (const step of never) expect(() => kept(step, {})).toThrow('step-not-entered-late');
    expect(lateSteps).toEqual([
      'publishTender',
      'inviteBidders',
      'correctTender',
      'extendDeadline',
      'resolveAward',
      'sendInformation',
      'awardTender',
    ]);
  });
});

describe('confirming what is entered afterwards', () => {
  const { given } = specOf(tender, (t, command: ConfirmLateStep) => confirmLateStep(t, command, nothing));
  const confirm = (act = by(cem), entry = 'e-1') => new ConfirmLateStep(software, entry, act);

  it('lets the step happen at its own moment, by its own rules', () =>
    given(...until().awardResolved, proposed)
      .when(confirm())
      .then(
        InformationSent(
          {
            ...terms,
            earliestAt,
            rule: '§ 134 (2) (3) GWB (Fassung ab 1. Juli 2026): 10 Tage ab dem Tag nach der Absendung; vorsichtige Vorgabe des Hauses: bis zum Ende des nächsten Arbeitstags',
          },
          tookEffectAt,
        ),
        LateStepConfirmed({ entry: 'e-1' }),
      ));

  it('takes a second person without a conflict of interest', () => {
    given(...until().awardResolved, proposed)
      .when(confirm(by(ann)))
      .thenRefused('late-step-needs-second-person');
    given(...until().awardResolved, proposed, conflict(cem))
      .when(confirm())
      .thenRefused('person-has-conflict');
  });

  it('is refused where the step itself would have been', () => {
    given(...until().awardProposed, proposed)
      .when(confirm())
      .thenRefused('step-not-now', { step: 'sendInformation' });
    given(
      ...until().awardResolved,
      told(LateStepProposed({ ...proposed.data, terms: { electronic: true, letters: [] } })).by(ann),
    )
      .when(confirm())
      .thenRefused('letter-missing');
  });

  it('is the second person of an essential correction, which waits for no third', () => {
    const said = { what: 'Die Zahl der Arbeitsplätze', essential: true, closesAt: instant('2026-10-13T10:00:00.000Z') };
    const at = instant('2026-09-20T10:00:00.000Z');
    const correction = { entry: 'e-1', step: 'correctTender', terms: said, tookEffectAt: at };
    given(...until().published, told(LateStepProposed(correction)).by(ann))
      .when(confirm())
      .then(TenderCorrected(said, at), LateStepConfirmed({ entry: 'e-1' }));
  });

  it('is judged by the proposer: who resolves an award is not who proposed it', () => {
    const resolution = {
      entry: 'e-1',
      step: 'resolveAward',
      terms: { level: 'mayor', body: 'OB', on: '2026-10-21', accepted: true, closedSession: false },
      tookEffectAt: instant('2026-10-21T10:00:00.000Z'),
    };
    given(...until().awardProposed, told(LateStepProposed(resolution)).by(ann))
      .when(confirm())
      .thenRefused('proposer-resolves');
    given(...until().awardProposed, told(LateStepProposed(resolution)).by(bea))
      .when(confirm())
      .thenSome({ type: 'AwardResolved' } as never, LateStepConfirmed);
  });

  it('makes the keys of what went out, from then on', () => {
    const window = {
      dispatchedOn: '2026-09-01',
      closesAt: '2026-10-06T10:00:00.000Z',
      validUntil: '2026-12-31',
      address: 'https://vergabe.example/T-SOFTWARE',
    };
    const at = instant('2026-09-01T09:00:00.000Z');
    const out = told(LateStepProposed({ entry: 'e-1', step: 'publishTender', terms: window, tookEffectAt: at })).by(
      eva,
    );
    const events = confirmLateStep(tenderAfter(...until().approved, out), confirm(), { ...nothing, keys });
    expect(events.map(({ type, at: when }) => [type, when])).toEqual([
      [TenderPublished.type, at],
      [LateStepConfirmed.type, undefined],
    ]);
  });

  it('is about an entry that waits', () => {
    given(...until().awardResolved)
      .when(confirm())
      .thenRefused('no-late-step');
    given(...until().awardResolved, proposed)
      .when(confirm(by(cem), 'e-2'))
      .thenRefused('late-step-unknown');
    given(...until().awardResolved, proposed, told(LateStepConfirmed({ entry: 'e-1' })))
      .when(confirm())
      .thenRefused('no-late-step');
  });
});

describe('dropping what was to be entered afterwards', () => {
  const { given } = specOf(tender, dropLateStep);
  const drop = (act = by(ann, { because }), entry = 'e-1') => new DropLateStep(software, entry, act);

  it('takes a reason, and an entry that waits', () => {
    given(...until().awardResolved, proposed)
      .when(drop())
      .then(LateStepDropped({ entry: 'e-1' }));
    given(...until().awardResolved, proposed)
      .when(drop(by(ann)))
      .thenRefused('reason-required');
    given(...until().awardResolved, proposed)
      .when(drop(undefined, 'e-2'))
      .thenRefused('late-step-unknown');
    given(...until().awardResolved)
      .when(drop())
      .thenRefused('no-late-step');
  });
});
