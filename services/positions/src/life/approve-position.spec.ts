import { describe, it } from '@jest/globals';
import { PositionApproved } from '@moves/events/catalogue/positions';
import { HOUSE } from '@moves/events/decider/act';
import { by, specOf } from '@moves/events/decider/spec';
import { position } from '../position.ts';
import { ann, approved, assessed, bea, day, decision, inDraft, post, requested, requestedFor } from '../story.ts';
import { ApprovePosition, approve } from './approve-position.ts';

describe('approving a post', () => {
  const { given } = specOf(position, approve);
  const draft = [requested, assessed, inDraft];

  it('takes a second person and the decision that adopts the plan', () =>
    given(...draft)
      .when(new ApprovePosition(post, decision, by(bea)))
      .then(PositionApproved({ decision })));

  it('may be done by the house with a package', () =>
    given(...draft)
      .when(new ApprovePosition(post, decision, by(HOUSE)))
      .then(PositionApproved({ decision })));

  it('cannot be done by whoever requested it', () =>
    given(...draft)
      .when(new ApprovePosition(post, decision, by(ann)))
      .thenRefused('position-needs-second-person'));

  it('needs a post in the draft of the plan', () =>
    given(requested, assessed)
      .when(new ApprovePosition(post, decision, by(bea)))
      .thenRefused('position-not-in-plan-draft', { status: 'assessed' }));

  it('does not follow from advice', () =>
    given(...draft)
      .when(new ApprovePosition(post, { ...decision, body: 'Verwaltungsausschuss', authoritative: false }, by(bea)))
      .thenRefused('position-decision-is-advisory', { body: 'Verwaltungsausschuss' }));

  it('may be dated back to the session, but not before it', () => {
    given(...draft)
      .when(new ApprovePosition(post, decision, by(bea, { at: '2019-12-20' })))
      .thenSome(PositionApproved);
    given(...draft)
      .when(new ApprovePosition(post, decision, by(bea, { at: '2019-12-19' })))
      .thenRefused('position-decision-later', { sessionOn: '2019-12-20' });
  });

  it('is too late for a term that is over', () =>
    given(requestedFor({ fixedTermUntil: day('2019-12-31') }), assessed, inDraft)
      .when(new ApprovePosition(post, decision, by(bea, { at: '2020-01-01' })))
      .thenRefused('position-would-be-over'));

  it('happens once, however often it is asked for', () =>
    given(...draft, approved)
      .when(new ApprovePosition(post, decision, by(bea)))
      .thenNothing());
});
