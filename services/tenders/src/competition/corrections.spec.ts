import { describe, expect, it } from '@jest/globals';
import {
  CorrectionProposed,
  DeadlineExtended,
  TenderCorrected,
  ValidityExtended,
} from '@moves/events/catalogue/tenders/competition';
import { BiddersInvited } from '@moves/events/catalogue/tenders/preparation';
import type { PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { criteriaHashOf } from '../preparation/criteria.ts';
import {
  ann,
  bea,
  because,
  cem,
  closesAt,
  conflict,
  day,
  documentsData,
  dora,
  eva,
  instant,
  invitedData,
  north,
  openingBegun,
  publishedData,
  software,
  south,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { ApproveCorrection, approveCorrection } from './approve-correction.ts';
import { CorrectTender, correctTender } from './correct-tender.ts';
import { ExtendDeadline, extendDeadline } from './extend-deadline.ts';
import { ExtendValidity, extendValidity } from './extend-validity.ts';

const on = (at: string) => by(ann, { at, because });
const longer = instant('2026-10-13T10:00:00.000Z');

/** The name under which the correction of a command waits. */
const correction = partIdOf(by(ann).commandId);
const what = 'Die Zahl der Arbeitsplätze ist 14.000.';
const halves = documentsData.criteria.map(criterion => ({ ...criterion, weight: 5_000 }));
const criteriaHash = criteriaHashOf({ ...documentsData, criteria: halves });
const otherCriteria = { correction, what, essential: true, closesAt: longer, criteria: halves, criteriaHash };

describe('correcting a tender', () => {
  const file = { sha256: 'd'.repeat(64), title: 'Leistungsbeschreibung, berichtigt' };
  const kept = new Map([[file.sha256, { sha256: file.sha256, size: 2_000, mediaType: 'application/pdf' }]]);
  const { given } = specOf(tender, (t, c: CorrectTender) => correctTender(t, c, kept));

  it('leaves the deadline where the correction is not essential', () =>
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt, files: [file] }, on('2026-09-20')))
      .then(TenderCorrected({ what, essential: false, closesAt, files: [{ ...file, size: 2_000 }] })));

  it('gives everybody longer where it is essential, and waits for a second person', () => {
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer, files: [file] }, on('2026-09-20')))
      .then(
        CorrectionProposed({
          correction,
          what,
          essential: true,
          closesAt: longer,
          files: [{ ...file, size: 2_000 }],
        }),
      );
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt }, on('2026-09-20')))
      .thenRefused('correction-needs-extension', { earliestAt: '2026-10-06T22:00:00.000Z', source: '§ 20 (3) VgV' });
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: longer }, on('2026-10-06T09:00:00.000Z')))
      .then(CorrectionProposed({ correction, what, essential: true, closesAt: longer }));
    const short = instant('2026-10-12T10:00:00.000Z');
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: true, closesAt: short }, on('2026-10-06T09:00:00.000Z')))
      .thenRefused('correction-needs-extension', { earliestAt: '2026-10-12T22:00:00.000Z' });
  });

  it('changes criteria only as something essential, and freezes them anew', () => {
    given(...until().published)
      .when(new CorrectTender(software, { what, essential: false, closesAt, criteria: halves }, on('2026-09-20')))
      .thenRefused('criteria-are-essential');
    given(...until().published)
      .when(
        new CorrectTender(software, { what, essential: true, closesAt: longer, criteria: halves }, on('2026-09-20')),
      )
      .then(CorrectionProposed(otherCriteria));
    const tooMuch = halves.map(criterion => ({ ...criterion, weight: 6_000 }));
    given(...until().published)
      .when(
        new CorrectTender(software, { what, essential: true, closesAt: longer, criteria: tooMuch }, on('2026-09-20')),
      )
      .thenRefused('weights-do-not-add-up');
  });

  it('leaves the criteria alone once talks have begun, and everything once somebody opens', () => {
    const second = told(BiddersInvited({ ...invitedData, bidders: [north, south], round: 2, closesAt: longer }))
      .by(ann)
      .on('2026-10-09');
    const later = instant('2026-10-27T10:00:00.000Z');
    given(...until('negotiatedWithCall').checked, second)
      .when(new CorrectTender(software, { what, essential: true, closesAt: later, criteria: halves }, on('2026-10-10')))
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

describe('approving a correction', () => {
  const { given } = specOf(tender, approveCorrection);
  const proposed = told(CorrectionProposed(otherCriteria)).by(ann).on('2026-09-20');
  const waiting = [...until().published, proposed];
  const approve = (act: Act, name = correction) => new ApproveCorrection(software, { correction: name }, act);
  const as = (person: PersonId, at = '2026-09-21') => by(person, { at });

  it('lets it go out as it was proposed; until then nothing has changed', () => {
    given(...waiting)
      .when(approve(as(bea)))
      .then(TenderCorrected(otherCriteria));
    expect(tenderAfter(...waiting).criteriaHash).toBe(publishedData.criteriaHash);
    const after = tenderAfter(...waiting, told(TenderCorrected(otherCriteria)).by(bea).on('2026-09-21'));
    expect(after).toMatchObject({ criteriaHash: otherCriteria.criteriaHash, documents: { criteria: halves } });
    expect(after.rounds.at(-1)).toMatchObject({ closesAt: longer });
    expect(after.correction).toBeUndefined();
  });

  it('takes a second person, who did not ask for the purchase and has no conflict of interest', () => {
    given(...waiting)
      .when(approve(as(ann)))
      .thenRefused('correction-needs-second-person', { source: '§ 20 (3) Nr. 2, § 6 VgV, BSI ORP.4' });
    given(...waiting)
      .when(approve(as(eva)))
      .thenRefused('requester-approves');
    given(...waiting, conflict(bea))
      .when(approve(as(bea)))
      .thenRefused('person-has-conflict');
  });

  it('does not rest on somebody who has declared a conflict of interest since', () =>
    given(...waiting, conflict(ann).on('2026-09-20'))
      .when(approve(as(bea)))
      .thenRefused('no-correction-proposed'));

  it('names what it approves: not one that a newer has replaced, and none twice', () => {
    const newer = told(CorrectionProposed({ ...otherCriteria, correction: 'newer' }))
      .by(cem)
      .on('2026-09-20');
    given(...waiting, newer)
      .when(approve(as(bea)))
      .thenRefused('correction-unknown', { correction });
    given(...waiting, told(TenderCorrected(otherCriteria)).by(bea).on('2026-09-21'))
      .when(approve(as(dora)))
      .thenRefused('no-correction-proposed');
  });

  it('still waits when something small was corrected meanwhile', () =>
    given(
      ...waiting,
      told(TenderCorrected({ what: 'Tippfehler', essential: false, closesAt }))
        .by(cem)
        .on('2026-09-20'),
    )
      .when(approve(as(bea)))
      .then(TenderCorrected(otherCriteria)));

  it('leaves firms their days from the approval on, and never shortens what was given since', () => {
    const short = { ...otherCriteria, closesAt: instant('2026-10-06T22:00:00.000Z') };
    given(...until().published, told(CorrectionProposed(short)).by(ann).on('2026-09-20'))
      .when(approve(as(bea, '2026-10-06T09:00:00.000Z')))
      .thenRefused('correction-needs-extension');
    const evenLonger = told(DeadlineExtended({ closesAt: instant('2026-10-20T10:00:00.000Z') }));
    given(...waiting, evenLonger.by(ann).on('2026-09-20'))
      .when(approve(as(bea)))
      .thenRefused('deadline-only-later');
  });

  it('comes too late after the deadline, and once somebody opens', () => {
    given(...waiting)
      .when(approve(as(bea, '2026-10-07')))
      .thenRefused('deadline-has-passed');
    given(...waiting, openingBegun)
      .when(approve(as(bea)))
      .thenRefused('opening-begun');
    expect(tenderAfter(...waiting, ...until().opened.slice(until().published.length)).correction).toBeUndefined();
  });
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
