import { describe, expect, it } from '@jest/globals';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf } from '@moves/events/decider/spec';
import { newPrivateKey, publicKeyOf } from '../bids/opening-keys.ts';
import {
  ann,
  chosenAs,
  closesAt,
  day,
  documentsApproved,
  documentsData,
  eva,
  finn,
  instant,
  keys,
  publicationApproved,
  software,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { criteriaHashOf } from './criteria.ts';
import { PublishTender, type PublishTenderTerms, publishTender } from './publish-tender.ts';

const { approved, funded, published } = until();
const terms: PublishTenderTerms = {
  dispatchedOn: day('2026-09-01'),
  closesAt,
  validUntil: day('2026-12-31'),
  address: 'https://vergabe.example/T-SOFTWARE',
};
const then = { now: instant('2026-09-01T08:00:00.000Z') };
const criteriaHash = criteriaHashOf({ ...documentsData, criteria: [...documentsData.criteria] });

describe('publishing a tender', () => {
  const { given } = specOf(tender, (t, command: PublishTender) => publishTender(t, command, keys));
  const publishing = (change: Partial<PublishTenderTerms>, story = approved) =>
    given(...story).when(new PublishTender(software, { ...terms, ...change }, by(ann, then)));

  it('freezes the criteria, and locks what comes for two openers', () => {
    const recoveryKey = publicKeyOf(newPrivateKey())!;
    publishing({}).then(TenderPublished({ ...terms, stage: 'bids', ...keys, criteriaHash }));
    publishing({ recoveryKey }).then(TenderPublished({ ...terms, stage: 'bids', ...keys, recoveryKey, criteriaHash }));
    expect(tenderAfter(...published)).toMatchObject({ status: 'published', begunOn: '2026-09-01' });
  });

  it('asks for requests to take part in a procedure of two stages', () =>
    publishing({}, until('restrictedProcedure').approved).then(
      TenderPublished({ ...terms, stage: 'requests', ...keys, criteriaHash }),
    ));

  it('leaves bidders the time that the law gives them', () => {
    publishing({ closesAt: instant('2026-10-01T21:00:00.000Z') }).thenRefused('period-too-short');
    publishing({ closesAt: instant('2026-10-01T22:00:00.000Z') }).thenSome(TenderPublished);
    const urgent = { urgentReason: 'Die alte Anwendung fällt aus', closesAt: instant('2026-09-16T22:00:00.000Z') };
    publishing(urgent).thenSome(TenderPublished);
  });

  it('claims a prior information notice only if one was sent', () =>
    publishing({ priorInformationOn: day('2026-07-01') }).thenRefused('no-prior-information'));

  it('is dispatched after its approval, and not in the future', () => {
    publishing({ dispatchedOn: day('2026-09-02') }).thenRefused('dispatch-in-future');
    publishing({ dispatchedOn: day('2026-08-01') }).thenRefused('dispatch-before-step');
  });

  it('binds bidders beyond closing', () =>
    publishing({ validUntil: day('2026-10-06') }).thenRefused('binding-ends-before-closing'));

  it('takes questions before closing only', () => {
    publishing({ questionsUntil: closesAt }).thenRefused('questions-after-closing');
    publishing({ questionsUntil: instant('2026-09-25T10:00:00.000Z') }).thenSome(TenderPublished);
  });

  it('needs four eyes, money and declared interests', () => {
    publishing({}, [...funded, documentsApproved]).thenRefused('step-not-now');
    publishing({}, [...funded, publicationApproved]).thenRefused('step-not-now');
    given(...approved)
      .when(new PublishTender(software, terms, by(finn, then)))
      .thenRefused('interests-not-declared');
    given(...approved)
      .when(new PublishTender(software, terms, by(eva, then)))
      .thenSome(TenderPublished);
  });

  it('is not known where firms are asked', () =>
    publishing({}, until('negotiatedWithoutCall').approved).thenRefused('step-not-in-procedure'));

  it('fits the value on the day of dispatch, its reference day', () => {
    const national = until().approved.map(event =>
      event.type === 'ProcedureChosen' ? chosenAs('publicTender') : event,
    );
    publishing({}, national).thenRefused('procedure-not-for-value');
  });

  it('happens once', () => publishing({}, published).thenRefused('step-not-now'));
});
