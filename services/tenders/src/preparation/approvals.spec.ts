import { describe, expect, it } from '@jest/globals';
import {
  DocumentsApproved,
  FundingReleased,
  MarketConsulted,
  PublicationApproved,
} from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  bea,
  day,
  documentsApproved,
  eva,
  finn,
  fundingMoney,
  publicationApproved,
  software,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { ApproveDocuments, approveDocuments } from './approve-documents.ts';
import { ApprovePublication, approvePublication } from './approve-publication.ts';

const { funded, approved } = until();
const decision = { paper: 'Vorlage (fiktiv)', body: 'Verwaltungsausschuss', sessionOn: day('2026-08-10') };

describe('approving the documents', () => {
  const { given } = specOf(tender, approveDocuments);

  it('waits for an answer of the Budgets: with it the tender would fall back behind its approval', () => {
    const again = told(FundingReleased({ money: { ...fundingMoney, joint: 'funding-2' } }))
      .by(finn)
      .on('2026-08-14');
    given(...funded, again)
      .when(new ApproveDocuments(software, {}, by(ann)))
      .thenRefused('money-being-asked');
    specOf(tender, approvePublication)
      .given(...funded, again)
      .when(new ApprovePublication(software, {}, by(bea)))
      .thenRefused('money-being-asked');
  });

  it('is the first of four eyes', () => {
    given(...funded)
      .when(new ApproveDocuments(software, {}, by(ann)))
      .then(DocumentsApproved({}));
    expect(tenderAfter(...funded, documentsApproved).status).toBe('funded');
    expect(tenderAfter(...approved).status).toBe('approved');
  });

  it('may rest on a decision of a body that decides', () => {
    const rests = { decision: { ...decision, authoritative: true } };
    given(...funded)
      .when(new ApproveDocuments(software, rests, by(ann)))
      .then(DocumentsApproved(rests));
    given(...funded)
      .when(new ApproveDocuments(software, { decision: { ...decision, authoritative: false } }, by(ann)))
      .thenRefused('start-only-advised');
    const later = { ...decision, sessionOn: day('2026-12-10'), authoritative: true };
    given(...funded)
      .when(new ApproveDocuments(software, { decision: later }, by(ann)))
      .thenRefused('start-not-decided-yet');
  });

  it('waits for the money, and for a word on what firms learnt when the market was asked', () => {
    given(...until().fundingAsked)
      .when(new ApproveDocuments(software, {}, by(ann)))
      .thenRefused('step-not-now');
    const consulted = told(MarketConsulted({ how: 'Gespräche', firms: [], result: 'Es gibt einen Markt' }));
    given(...funded, consulted)
      .when(new ApproveDocuments(software, {}, by(ann)))
      .thenRefused('advantage-not-neutralised');
  });

  it('is not for whoever needs it', () =>
    given(...funded)
      .when(new ApproveDocuments(software, {}, by(eva)))
      .thenRefused('requester-approves'));

  it('happens once', () => {
    given(...funded, documentsApproved)
      .when(new ApproveDocuments(software, {}, by(ann)))
      .thenNothing();
    given(...funded, documentsApproved)
      .when(new ApproveDocuments(software, {}, by(bea)))
      .thenRefused('documents-approved');
  });
});

describe('approving the publication', () => {
  const { given } = specOf(tender, approvePublication);

  it('is the second pair, and of another person', () => {
    given(...funded, documentsApproved)
      .when(new ApprovePublication(software, {}, by(bea)))
      .then(PublicationApproved({}));
    given(...funded, documentsApproved)
      .when(new ApprovePublication(software, {}, by(ann)))
      .thenRefused('approved-by-same-person');
    given(...funded, documentsApproved)
      .when(new ApprovePublication(software, {}, by(eva)))
      .thenRefused('requester-approves');
  });

  it('happens once', () => {
    given(...approved)
      .when(new ApprovePublication(software, {}, by(bea)))
      .thenNothing();
    given(...funded, publicationApproved)
      .when(new ApprovePublication(software, {}, by(ann)))
      .thenRefused('publication-approved');
  });
});
