import { describe, it } from '@jest/globals';
import { MeasureApproved } from '@moves/events/catalogue/measures';
import { HOUSE } from '@moves/events/decider/act';
import { by, specOf } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, approved, assessed, bea, byDecision, day, decision, proposed, wlan } from '../story.ts';
import { ApproveMeasure, approve } from './approve-measure.ts';

describe('approving a measure', () => {
  const { given } = specOf(measure, approve);

  it('takes a second person and a decision', () =>
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, byDecision, by(bea)))
      .then(MeasureApproved({ basis: byDecision })));

  it('may stand on the administration’s own authority instead', () => {
    const basis = { kind: 'authority', ground: 'Geschäft der laufenden Verwaltung' } as const;
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, basis, by(bea)))
      .then(MeasureApproved({ basis }));
  });

  it('cannot be done by whoever proposed it', () =>
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, byDecision, by(ann)))
      .thenRefused('measure-needs-second-person'));

  it('can be done by the house, which only carries out what the council decided', () =>
    given(proposed.by(HOUSE), assessed)
      .when(new ApproveMeasure(wlan, byDecision, by(HOUSE)))
      .thenSome(MeasureApproved));

  it('needs an assessed one', () =>
    given(proposed)
      .when(new ApproveMeasure(wlan, byDecision, by(bea)))
      .thenRefused('measure-not-assessed', { status: 'proposed' }));

  it('does not follow from advice', () => {
    const advice = { ...decision, body: 'Verwaltungsausschuss', sessionOn: day('2018-06-27'), authoritative: false };
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, { kind: 'decision', decision: advice }, by(bea)))
      .thenRefused('decision-is-advisory', { body: 'Verwaltungsausschuss' });
  });

  it('may be dated back to the session, but not before it', () => {
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, byDecision, by(bea, { at: '2018-06-28' })))
      .thenSome(MeasureApproved);
    given(proposed, assessed)
      .when(new ApproveMeasure(wlan, byDecision, by(bea, { at: '2018-06-27' })))
      .thenRefused('decision-after-approval', { sessionOn: '2018-06-28' });
  });

  it('happens once, however often it is asked for', () =>
    given(proposed, assessed, approved)
      .when(new ApproveMeasure(wlan, byDecision, by(bea)))
      .thenNothing());

  it('is refused a second time on another decision', () =>
    given(proposed, assessed, approved)
      .when(new ApproveMeasure(wlan, { kind: 'decision', decision: { ...decision, paper: 'GRDrs 1/2020' } }, by(bea)))
      .thenRefused('measure-not-assessed'));
});
