import { describe, it } from '@jest/globals';
import { BidChecked, DocumentsRecorded, DocumentsRequested } from '@moves/events/catalogue/tenders/competition';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  day,
  firstBid,
  instant,
  openedIn,
  openingBegun,
  publishedData,
  recorded,
  secondBid,
  software,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { CheckBid, checkBid } from './check-bid.ts';
import { RecordDocuments, recordDocuments } from './record-documents.ts';
import { RequestDocuments, requestDocuments } from './request-documents.ts';

const at = (moment: string) => ({ ...by(ann), at: instant(moment), now: instant(moment) });
const early = at('2026-10-08T09:00:00.000Z');
const proof = { title: 'Eigenerklärung', kind: 'firm' } as const;
const asked = { bid: firstBid, documents: [proof], until: day('2026-10-15') };
const request = told(DocumentsRequested(asked)).by(ann).on('2026-10-08');

describe('asking for documents', () => {
  const { given } = specOf(tender, requestDocuments);

  it('names them, and a day', () =>
    given(...until().recorded)
      .when(new RequestDocuments(software, asked, early))
      .then(DocumentsRequested(asked)));

  it('never asks for what gives points', () =>
    given(...until().recorded)
      .when(new RequestDocuments(software, { ...asked, documents: [{ title: 'Konzept', kind: 'scoring' }] }, early))
      .thenRefused('scoring-document-not-asked-later', {
        title: 'Konzept',
        source: '§ 56 (2), (3) VgV (Fassung ab 1. Juli 2026)',
      }));

  it('asks for a price only where it changes nothing', () => {
    const price = { title: 'Position 4.2', kind: 'price' } as const;
    given(...until().recorded)
      .when(new RequestDocuments(software, { ...asked, documents: [price] }, early))
      .thenRefused('price-not-asked-later');
    const documents = [{ ...price, insignificantReason: 'Null Euro oder zehn: die Reihenfolge bleibt.' }];
    given(...until().recorded)
      .when(new RequestDocuments(software, { ...asked, documents }, early))
      .then(DocumentsRequested({ ...asked, documents }));
  });

  it('lets a description of the performance be set right only by the law of July 2026', () => {
    const documents = [{ title: 'Datenblatt', kind: 'performance', correction: true } as const];
    given(...until().recorded)
      .when(new RequestDocuments(software, { ...asked, documents }, early))
      .then(DocumentsRequested({ ...asked, documents }));
    const before = told(TenderPublished({ ...publishedData, dispatchedOn: day('2026-06-30') })).on('2026-09-01');
    given(...until().approved, before, openingBegun, openedIn(1), ...recorded)
      .when(new RequestDocuments(software, { ...asked, documents }, early))
      .thenRefused('performance-not-corrected', { source: '§ 56 (2), (3) VgV (Fassung bis 30. Juni 2026)' });
  });

  it('gives all of a round the same day', () => {
    const second = { ...asked, bid: secondBid };
    given(...until().recorded, request)
      .when(new RequestDocuments(software, { ...second, until: day('2026-10-16') }, early))
      .thenRefused('documents-day-differs', { until: '2026-10-15' });
    given(...until().recorded, request)
      .when(new RequestDocuments(software, second, early))
      .then(DocumentsRequested(second));
    const come = told(DocumentsRecorded({ bid: firstBid, complete: true, text: 'Da' })).on('2026-10-09');
    given(...until().recorded, request, come)
      .when(new RequestDocuments(software, { ...second, until: day('2026-10-16') }, at('2026-10-09T12:00:00.000Z')))
      .thenRefused('documents-day-differs');
    given(...until().recorded, request, come)
      .when(new RequestDocuments(software, { ...second, until: day('2026-10-23') }, at('2026-10-16T12:00:00.000Z')))
      .then(DocumentsRequested({ ...second, until: day('2026-10-23') }));
  });

  it('takes a day to come, a bidder who is known, and no two requests at a time', () => {
    given(...until().recorded)
      .when(new RequestDocuments(software, { ...asked, until: day('2026-10-07') }, early))
      .thenRefused('documents-day-has-passed');
    given(...until().opened)
      .when(new RequestDocuments(software, asked, early))
      .thenRefused('no-bidder-to-ask');
    given(...until().opened, recorded[1]!)
      .when(new RequestDocuments(software, asked, early))
      .thenRefused('bid-cover-not-recorded');
    given(...until().recorded, request)
      .when(new RequestDocuments(software, asked, early))
      .thenRefused('documents-asked');
  });
});

describe('a bidder who let the day pass', () => {
  it('is not given a second one', () => {
    const late = told(DocumentsRecorded({ bid: firstBid, complete: false, text: 'Nichts kam' })).on('2026-10-16');
    specOf(tender, requestDocuments)
      .given(...until().recorded, request, late)
      .when(new RequestDocuments(software, { ...asked, until: day('2026-10-23') }, at('2026-10-16T12:00:00.000Z')))
      .thenRefused('documents-incomplete', { bid: firstBid });
  });
});

describe('recording documents', () => {
  const { given } = specOf(tender, recordDocuments);
  const come = { bid: firstBid, complete: true, text: 'Vollständig am 9. Oktober' };

  it('says what has come in time', () =>
    given(...until().recorded, request)
      .when(new RecordDocuments(software, come, at('2026-10-15T21:59:00.000Z')))
      .then(DocumentsRecorded(come)));

  it('counts nothing that comes after the day, and nothing as missing before it', () => {
    given(...until().recorded, request)
      .when(new RecordDocuments(software, come, at('2026-10-15T22:00:00.000Z')))
      .thenRefused('documents-came-late');
    given(...until().recorded, request)
      .when(new RecordDocuments(software, { ...come, complete: false }, early))
      .thenRefused('documents-may-still-come', { until: '2026-10-15' });
  });

  it('needs to have been asked for', () =>
    given(...until().recorded)
      .when(new RecordDocuments(software, come, early))
      .thenRefused('no-documents-asked'));

  it('lets a bid pass only if all has come', () => {
    const check = specOf(tender, checkBid);
    const terms = { bid: firstBid, note: 'Geprüft' };
    check
      .given(...until().recorded, request)
      .when(new CheckBid(software, terms, early))
      .thenRefused('documents-still-missing');
    const late = at('2026-10-20T09:00:00.000Z');
    check
      .given(...until().recorded, request, told(DocumentsRecorded({ ...come, complete: false })).on('2026-10-16'))
      .when(new CheckBid(software, terms, late))
      .thenRefused('documents-incomplete');
    check
      .given(...until().recorded, request, told(DocumentsRecorded(come)).on('2026-10-09'))
      .when(new CheckBid(software, terms, late))
      .thenSome(BidChecked);
  });
});
