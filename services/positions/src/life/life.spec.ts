import { describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@moves/events/catalogue/define';
import {
  PositionAbolished,
  PositionAssessed,
  PositionPutInPlan,
  PositionRejected,
  PositionReleased,
  PositionRequested,
  PositionVacated,
  PositionWithdrawn,
} from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { position } from '../position.ts';
import {
  ann,
  approved,
  assessed,
  bea,
  because,
  day,
  decision,
  inDraft,
  post,
  released,
  requested,
  requestedFor,
  terms,
  untilApproved,
  untilFilled,
  untilReleased,
} from '../story.ts';
import { AbolishPosition, abolish } from './abolish-position.ts';
import { AssessPosition, assess } from './assess-position.ts';
import { PutPositionInPlan, putInPlan } from './put-position-in-plan.ts';
import { RejectPosition, reject } from './reject-position.ts';
import { ReleasePosition, release, type Statute } from './release-position.ts';
import { RequestPosition, request } from './request-position.ts';
import { WithdrawPosition, withdraw } from './withdraw-position.ts';

describe('requesting a post', () => {
  const { given } = specOf(position, request);

  it('says what it is, and never who shall hold it', () =>
    given()
      .when(new RequestPosition(post, terms, by(ann)))
      .then(PositionRequested(terms)));

  it('cannot happen under an id that is taken', () =>
    given(requested)
      .when(new RequestPosition(post, terms, by(ann)))
      .thenRefused('position-id-taken', { id: post }));

  it.each(['', '  ', '../x', 'P 1'])('takes no id that could name no stream: «%s»', id => {
    const odd = new RequestPosition(id as PositionId, terms, by(ann));
    expect(() => request(position.initial, odd)).toThrow(Malformed);
  });

  it('cannot be for a term that is over before it is needed', () =>
    given()
      .when(
        new RequestPosition(
          post,
          { ...terms, neededFrom: day('2021-01-01'), fixedTermUntil: day('2020-12-31') },
          by(ann),
        ),
      )
      .thenRefused('term-over-before-needed'));
});

describe('assessing a post', () => {
  const { given } = specOf(position, assess);

  it('finds its grade', () =>
    given(requested)
      .when(new AssessPosition(post, { finding: 'Bedarf anerkannt.', grade: 'E10' }, by(bea)))
      .then(PositionAssessed({ finding: 'Bedarf anerkannt.', grade: 'E10' })));

  it('keeps the grade that was asked for if it says none', () =>
    given(requested)
      .when(new AssessPosition(post, { finding: 'Bedarf anerkannt.' }, by(bea)))
      .then(PositionAssessed({ finding: 'Bedarf anerkannt.', grade: 'E11' })));

  it('cannot be dated before the request', () =>
    given(requested)
      .when(new AssessPosition(post, { finding: 'Ja.' }, by(bea, { at: '2019-06-30' })))
      .thenRefused('dated-before-previous-step'));
});

describe('putting a post into the plan', () => {
  const { given } = specOf(position, putInPlan);

  it('follows its assessment', () => {
    given(requested, assessed)
      .when(new PutPositionInPlan(post, by(bea)))
      .then(PositionPutInPlan({}));
    given(requested)
      .when(new PutPositionInPlan(post, by(bea)))
      .thenRefused('position-not-assessed');
  });

  it('happens once', () =>
    given(requested, assessed, inDraft)
      .when(new PutPositionInPlan(post, by(bea)))
      .thenNothing());
});

describe('a post that is not to be', () => {
  it('is rejected with a reason, and stays visible', () => {
    const { given } = specOf(position, reject);
    given(requested)
      .when(new RejectPosition(post, by(bea, { because })))
      .then(PositionRejected({}));
    given(requested)
      .when(new RejectPosition(post, by(bea)))
      .thenRefused('reason-required');
  });

  it('is withdrawn before anybody has decided, and not after', () => {
    const { given } = specOf(position, withdraw);
    given(requested, assessed, inDraft)
      .when(new WithdrawPosition(post, by(ann, { because })))
      .then(PositionWithdrawn({}));
    given(...untilApproved)
      .when(new WithdrawPosition(post, by(ann, { because })))
      .thenRefused('position-is-decided-on', { status: 'approved' });
  });
});

describe('releasing a post', () => {
  const inForce: Statute = { kept: true, inForceOn: day('2020-03-02') };
  const notYet: Statute = { kept: true };
  const given = (statute: Statute, ...story: NewEvent[]) =>
    specOf(position, (p, command: ReleasePosition) => release(p, command, statute)).given(...story);

  it('is possible once the statute is in force', () =>
    given(inForce, ...untilApproved)
      .when(new ReleasePosition(post, undefined, by(bea)))
      .then(PositionReleased({ ground: 'statuteInForce' })));

  it('is refused before that, also where it is dated back', () => {
    given(notYet, ...untilApproved)
      .when(new ReleasePosition(post, undefined, by(bea)))
      .thenRefused('position-before-statute', { year: 2020 });
    given(inForce, ...untilApproved)
      .when(new ReleasePosition(post, undefined, by(bea, { at: '2020-03-01', because })))
      .thenRefused('position-before-statute');
  });

  it('may come early by a decision', () =>
    given(notYet, ...untilApproved)
      .when(new ReleasePosition(post, decision, by(bea)))
      .then(PositionReleased({ ground: 'earlyFilling', decision })));

  it('never comes early for officials', () =>
    given(
      notYet,
      requestedFor({ grade: 'A12' }),
      told({ ...assessed, data: { finding: 'Ja.', grade: 'A12' } }),
      inDraft,
      approved,
    )
      .when(new ReleasePosition(post, decision, by(bea)))
      .thenRefused('officials-not-filled-early', { grade: 'A12' }));

  it('stands on its own decision for an advance on the plan', () =>
    given(notYet, requestedFor({ planKind: 'advancePlan' }), assessed, inDraft, approved)
      .when(new ReleasePosition(post, undefined, by(bea)))
      .then(PositionReleased({ ground: 'earlyFilling', decision })));

  it('needs the document of the statute where no budget of that year is kept', () => {
    given({ kept: false }, ...untilApproved)
      .when(new ReleasePosition(post, undefined, by(bea)))
      .thenRefused('statute-not-kept', { year: 2020 });
    given({ kept: false }, ...untilApproved)
      .when(new ReleasePosition(post, undefined, by(bea, { because: { document: 'Amtsblatt 10/2020' } })))
      .then(PositionReleased({ ground: 'statuteInForce' }));
  });

  it('happens once', () =>
    given(inForce, ...untilApproved, released)
      .when(new ReleasePosition(post, undefined, by(bea)))
      .thenNothing());
});

describe('abolishing a post', () => {
  const { given } = specOf(position, abolish);

  it('takes it out of the plan by decision', () =>
    given(...untilReleased)
      .when(new AbolishPosition(post, decision, by(bea)))
      .then(PositionAbolished({ decision })));

  it('is only possible once nothing of it is filled', () => {
    given(...untilFilled)
      .when(new AbolishPosition(post, decision, by(bea)))
      .thenRefused('position-still-filled', { filledFte: '1' });
    const vacated = told(PositionVacated({ occupancy: 'one', until: day('2026-12-31') })).on('2026-11-01');
    given(...untilFilled, vacated)
      .when(new AbolishPosition(post, decision, by(bea)))
      .thenRefused('position-still-filled');
  });
});
