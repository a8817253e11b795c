import { describe, expect, it } from '@jest/globals';
import { NeedDeclared } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf } from '@moves/events/decider/spec';
import { eva, need, needData, software, tenderAfter } from '../story.ts';
import { tender } from '../tender.ts';
import { DeclareNeed, declareNeed } from './declare-need.ts';

describe('declaring a need', () => {
  const { given } = specOf(tender, declareNeed);

  it('begins a tender, of which whoever declared it never approves the publication', () => {
    given()
      .when(new DeclareNeed(software, needData, by(eva)))
      .then(NeedDeclared(needData));
    expect(tenderAfter(need)).toMatchObject({ status: 'need', requestedBy: eva, takenOver: false });
  });

  it('is refused under an id that is taken', () =>
    given(need)
      .when(new DeclareNeed(software, needData, by(eva)))
      .thenRefused('tender-known', { tender: software }));

  it.each(['T-'.padEnd(31, 'X'), '', '../tokens', 'T/1', 'T 1', '__proto__', 'C-1'])(
    'needs an id from which others, and names of keys, can be made: «%s» is none',
    id =>
      expect(() => declareNeed(tender.initial, new DeclareNeed(id as TenderId, needData, by(eva)))).toThrow(Malformed),
  );

  it('reaches milestones of a measure, each once', () => {
    const { measure, ...alone } = needData;
    const milestones = { publishedMilestone: 'out', awardedMilestone: 'done' };
    given()
      .when(new DeclareNeed(software, { ...needData, ...milestones }, by(eva)))
      .thenSome(NeedDeclared);
    given()
      .when(new DeclareNeed(software, { ...alone, ...milestones }, by(eva)))
      .thenRefused('milestone-needs-measure');
    given()
      .when(new DeclareNeed(software, { ...needData, ...milestones, awardedMilestone: 'out' }, by(eva)))
      .thenRefused('milestone-named-twice');
  });
});
