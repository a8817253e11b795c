import { describe, expect, it } from '@jest/globals';
import { EvaluationReturned } from '@moves/events/catalogue/tenders/competition';
import { MarketConsulted } from '@moves/events/catalogue/tenders/preparation';
import { by, told } from '@moves/events/decider/spec';
import { ann, bea, cem, conflict, dora, eva, openingBegun, tenderAfter, until } from '../story.ts';
import { demandStep } from './steps.ts';

/** A conflict that somebody declares now, whatever they have done before. */
const now = (who: typeof ann) => conflict(who).on('2026-11-20');
const afterwards = { at: '2026-11-20T09:00:00.000Z' };

describe('a conflict of interest that is declared late', () => {
  it('takes the worth from points and from their confirmation, in every step that rests on them', () => {
    const { evaluated, awardProposed, awardResolved, informed } = until();
    const resting = [
      [evaluated, 'proposeAward', cem],
      [awardProposed, 'resolveAward', bea],
      [awardResolved, 'sendInformation', cem],
      [informed, 'awardTender', cem],
    ] as const;
    for (const [story, step, who] of resting) {
      expect(() => demandStep(tenderAfter(...story), step, by(who))).not.toThrow();
      for (const evaluator of [ann, eva])
        expect(() => demandStep(tenderAfter(...story, now(evaluator)), step, by(who))).toThrow(
          'evaluator-has-conflict',
        );
    }
    expect(() => demandStep(tenderAfter(...until().scored, now(ann)), 'confirmEvaluation', by(eva))).toThrow(
      'evaluator-has-conflict',
    );
  });

  it('sends the evaluation back: what was resolved and written on it counts no more', () => {
    const informed = [...until().informed, now(ann)];
    expect(() => demandStep(tenderAfter(...informed), 'returnEvaluation', by(cem))).not.toThrow();
    const returned = told(EvaluationReturned({ reason: 'Befangen' }))
      .by(cem)
      .on(afterwards.at);
    const t = tenderAfter(...informed, returned);
    expect(t).toMatchObject({ status: 'opened', proposals: [] });
    expect([t.evaluation, t.information, t.resolvedOn, t.proposedBy]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(() => demandStep(t, 'scoreBids', by(cem))).not.toThrow();
  });

  it('takes the worth from an approval', () => {
    for (const approver of [ann, bea])
      expect(() => demandStep(tenderAfter(...until().approved, now(approver)), 'publishTender', by(cem))).toThrow(
        'approver-has-conflict',
      );
  });

  it('undoes an opening that has only begun: somebody else begins', () => {
    const begun = tenderAfter(...until().published, openingBegun, now(cem));
    expect(() => demandStep(begun, 'openBids', by(dora))).toThrow('opening-not-begun');
    expect(() => demandStep(begun, 'beginOpening', by(dora))).not.toThrow();
    expect(() => demandStep(begun, 'beginOpening', by(cem))).toThrow('person-has-conflict');
  });
});

describe('what firms learn between approval and publication', () => {
  it('has to be made up for, too', () => {
    const asked = told(MarketConsulted({ how: 'Gespräche', firms: [], result: 'Es gibt einen Markt' })).on(
      '2026-08-20',
    );
    expect(() => demandStep(tenderAfter(...until().approved, asked), 'publishTender', by(ann))).toThrow(
      'advantage-not-neutralised',
    );
  });
});
