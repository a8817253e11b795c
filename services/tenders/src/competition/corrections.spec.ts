import { describe, it } from '@jest/globals';
import { DeadlineExtended, TenderCorrected, ValidityExtended } from '@moves/events/catalogue/tenders/competition';
import { BiddersInvited } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import { criteriaHashOf } from '../preparation/prepare-documents.ts';
import {
  ann,
  because,
  closesAt,
  day,
  documentsData,
  instant,
  invitedData,
  north,
  openingBegun,
  software,
  south,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { CorrectTender, correctTender } from './correct-tender.ts';
import { ExtendDeadline, extendDeadline } from './extend-deadline.ts';
import { ExtendValidity, extendValidity } from './extend-validity.ts';

const on = (at: string) => by(ann, { at, because });
const longer = instant('2026-10-13T10:00:00.000Z');

describe('correcting a tender', () => {
  const file = { sha256: 'd'.repeat(64), title: 'Leistungsbeschreibung, berichtigt' };
  const kept = new Map([[file.sha256, { sha256: file.sha256, size: 2_000, mediaType: 'application/pdf' }]]);
  const { given } = specOf(tender, (t, c: CorrectTender) => correctTender(t, c, kept));
  const what = 'Die Zahl der Arbeitsplätze ist 14.000.';

  it('leaves the deadline where the correction is not essential', () =>
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt, files: [file] }, on('2026-09-20')))
      .then(TenderCorrected({ what, essential: false, closesAt, files: [{ ...file, size: 2_000 }] })));

  it('gives everybody longer where it is essential', () => {
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer }, on('2026-09-20')))
      .then(TenderCorrected({ what, essential: true, closesAt: longer }));
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt }, on('2026-09-20')))
      .thenRefused('correction-needs-extension', { earliestAt: '2026-10-06T22:00:00.000Z', source: '§ 20 (3) VgV' });
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer }, on('2026-10-06T09:00:00.000Z')))
      .then(TenderCorrected({ what, essential: true, closesAt: longer }));
    const short = instant('2026-10-12T10:00:00.000Z');
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: short }, on('2026-10-06T09:00:00.000Z')))
      .thenRefused('correction-needs-extension', { earliestAt: '2026-10-12T22:00:00.000Z' });
  });

  it('changes criteria only as something essential, and freezes them anew', () => {
    const criteria = documentsData.criteria.map(criterion => ({ ...criterion, weight: 5_000 }));
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt, criteria }, on('2026-09-20')))
      .thenRefused('criteria-are-essential');
    const criteriaHash = criteriaHashOf({ ...documentsData, criteria });
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer, criteria }, on('2026-09-20')))
      .then(TenderCorrected({ what, essential: true, closesAt: longer, criteria, criteriaHash }));
    const tooMuch = criteria.map(criterion => ({ ...criterion, weight: 6_000 }));
    given(...until().published)
      .when(
        new CorrectTender(software, { what, essential: true, closesAt: longer, criteria: tooMuch }, on('2026-09-20')),
      )
      .thenRefused('weights-do-not-add-up');
  });

  it('leaves the criteria alone once talks have begun, and everything once somebody opens', () => {
    const criteria = documentsData.criteria.map(criterion => ({ ...criterion, weight: 5_000 }));
    const second = told(BiddersInvited({ ...invitedData, bidders: [north, south], round: 2, closesAt: longer }))
      .by(ann)
      .on('2026-10-09');
    const later = instant('2026-10-27T10:00:00.000Z');
    given(...until('negotiatedWithCall').checked, second)
      .when(new CorrectTender(software, { what, essential: true, closesAt: later, criteria }, on('2026-10-10')))
      .thenRefused('criteria-not-negotiable', { round: 2 });
    given(...until().published, openingBegun)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer }, on('2026-09-20')))
      .thenRefused('opening-begun');
  });

  it('never shortens the deadline, and names only kept files', () => {
    const shorter = instant('2026-10-01T10:00:00.000Z');
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt: shorter }, on('2026-09-20')))
      .thenRefused('deadline-only-later');
    const files = [{ ...file, sha256: 'e'.repeat(64) }];
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt, files }, on('2026-09-20')))
      .thenRefused('tender-file-not-kept');
  });

  it('is refused once the deadline has passed', () =>
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer }, on('2026-10-07')))
      .thenRefused('deadline-has-passed'));
});

describe('extending the deadline', () => {
  const { given } = specOf(tender, extendDeadline);

  it('gives everybody longer', () =>
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: longer }, on('2026-10-01')))
      .then(DeadlineExtended({ closesAt: longer })));

  it('is possible after the deadline, too, with a reason, until somebody begins to open', () => {
    const late = instant('2026-10-07T08:00:00.000Z');
    const without = { ...by(ann), at: late, now: late };
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: longer }, without))
      .thenRefused('reason-required');
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: longer }, { ...without, because }))
      .then(DeadlineExtended({ closesAt: longer }));
    given(...until().published, openingBegun)
      .when(new ExtendDeadline(software, { closesAt: longer }, { ...without, because }))
      .thenRefused('opening-begun');
  });

  it('never shortens it, nor to a moment that has passed', () => {
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: instant('2026-10-05T10:00:00.000Z') }, on('2026-10-01')))
      .thenRefused('deadline-only-later');
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: instant('2026-10-06T11:00:00.000Z') }, on('2026-10-08')))
      .thenRefused('closing-has-passed');
  });

  it('keeps bidders bound beyond it', () => {
    const winter = instant('2027-01-12T11:00:00.000Z');
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: winter }, on('2026-10-01')))
      .thenRefused('binding-ends-before-closing', { validUntil: '2026-12-31' });
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: winter, validUntil: day('2027-03-31') }, on('2026-10-01')))
      .then(DeadlineExtended({ closesAt: winter, validUntil: day('2027-03-31') }));
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt: longer, validUntil: day('2026-11-30') }, on('2026-10-01')))
      .thenRefused('validity-only-longer');
  });

  it('happens once, however often it is asked for', () =>
    given(...until().published)
      .when(new ExtendDeadline(software, { closesAt }, on('2026-10-01')))
      .thenNothing());
});

describe('extending the validity of bids', () => {
  const { given } = specOf(tender, extendValidity);

  it('binds bidders who agreed for longer', () =>
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2027-01-31') }, by(ann)))
      .then(ValidityExtended({ validUntil: day('2027-01-31') })));

  it('never shortens it, and comes before its end', () => {
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2026-12-30') }, by(ann)))
      .thenRefused('validity-only-longer');
    const after = instant('2027-01-04T09:00:00.000Z');
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2027-01-31') }, { ...by(ann), at: after, now: after }))
      .thenRefused('bids-no-longer-binding');
  });

  it('after its end only rests on what bidders have written, whatever day it is dated', () => {
    const now = instant('2027-01-04T09:00:00.000Z');
    const dated = { ...by(ann, { because }), at: instant('2026-12-30T09:00:00.000Z'), now };
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2027-01-31') }, dated))
      .thenRefused('consent-needs-document', { validUntil: '2026-12-31' });
    const written = { ...dated, because: { document: 'Zustimmungen vom 29.12. (fiktiv)' } };
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2027-01-31') }, written))
      .thenSome(ValidityExtended);
  });

  it('happens once, however often it is asked for', () =>
    given(...until().checked)
      .when(new ExtendValidity(software, { validUntil: day('2026-12-31') }, by(ann)))
      .thenNothing());
});
