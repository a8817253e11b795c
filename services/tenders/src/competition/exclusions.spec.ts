import { describe, it } from '@jest/globals';
import {
  BidExcluded,
  BidRecorded,
  DocumentsRequested,
  PriceClarified,
} from '@moves/events/catalogue/tenders/competition';
import type { ExclusionGround } from '@moves/events/catalogue/tenders/words';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, cem, day, firstBid, firstPrice, instant, north, recorded, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { ClarifyPrice, clarifyPrice } from './clarify-price.ts';
import { ExcludeBid, excludeBid } from './exclude-bid.ts';

const clarified = (accepted: boolean) =>
  told(PriceClarified({ bid: firstBid, question: 'Wie?', answer: 'So.', accepted }))
    .by(ann)
    .on('2026-10-09');

describe('excluding a bid', () => {
  const { given } = specOf(tender, excludeBid);
  const terms = (ground: ExclusionGround) => ({ bid: firstBid, ground, reason: 'Siehe Vermerk' });

  it('names the ground of law, the reason, and what the firm said to clear itself', () => {
    const mandatory = {
      ...terms('mandatoryGround'),
      selfCleaning: 'Keine Maßnahmen dargelegt',
      breachOn: day('2024-05-02'),
    };
    given(...until().recorded)
      .when(new ExcludeBid(software, mandatory, by(ann)))
      .then(BidExcluded(mandatory));
  });

  it('counts a breach for five years from the judgment, or three from the event (§ 126 GWB)', () => {
    const of = (ground: ExclusionGround, breachOn?: string) =>
      given(...until().recorded).when(
        new ExcludeBid(software, { ...terms(ground), ...(breachOn && { breachOn: day(breachOn) }) }, by(ann)),
      );
    of('mandatoryGround', '2021-11-21').thenSome(BidExcluded);
    of('mandatoryGround', '2021-11-20').thenRefused('breach-too-old', { until: '2026-11-20' });
    of('facultativeGround', '2023-11-21').thenSome(BidExcluded);
    of('facultativeGround', '2023-11-20').thenRefused('breach-too-old');
    of('facultativeGround', '2026-11-22').thenRefused('breach-to-come');
    of('facultativeGround').thenRefused('breach-needs-day');
  });

  it('is possible before the cover is recorded, and after the points were given', () => {
    for (const story of [until().opened, until().scored])
      given(...story)
        .when(new ExcludeBid(software, terms('termsChanged'), by(ann)))
        .then(BidExcluded(terms('termsChanged')));
  });

  it('for a low price needs an explanation that failed', () => {
    given(...until().recorded)
      .when(new ExcludeBid(software, terms('abnormallyLow'), by(ann)))
      .thenRefused('low-price-not-clarified');
    given(...until().recorded, clarified(true))
      .when(new ExcludeBid(software, terms('abnormallyLow'), by(ann)))
      .thenRefused('low-price-not-clarified');
    given(...until().recorded, clarified(false))
      .when(new ExcludeBid(software, terms('abnormallyLow'), by(ann)))
      .then(BidExcluded(terms('abnormallyLow')));
  });

  it('takes only grounds that fit what is known', () => {
    given(...until().recorded)
      .when(new ExcludeBid(software, terms('late'), by(ann)))
      .thenRefused('bid-came-in-time');
    given(...until().recorded)
      .when(new ExcludeBid(software, terms('variantNotAllowed'), by(ann)))
      .thenRefused('bid-is-no-variant');
    const variant = told(BidRecorded({ bid: firstBid, bidder: north, prices: [firstPrice], variant: true }))
      .by(cem)
      .on('2026-10-07');
    given(...until().opened, variant)
      .when(new ExcludeBid(software, terms('variantNotAllowed'), by(ann)))
      .then(BidExcluded(terms('variantNotAllowed')));
  });

  it('waits for documents that may still come', () => {
    const request = told(
      DocumentsRequested({
        bid: firstBid,
        documents: [{ title: 'Eigenerklärung', kind: 'firm' }],
        until: day('2026-10-15'),
      }),
    ).on('2026-10-08');
    const soon = instant('2026-10-15T12:00:00.000Z');
    given(...until().recorded, request)
      .when(new ExcludeBid(software, terms('documentsMissing'), { ...by(ann), at: soon, now: soon }))
      .thenRefused('documents-may-still-come');
    given(...until().recorded, request)
      .when(new ExcludeBid(software, terms('documentsMissing'), by(ann)))
      .then(BidExcluded(terms('documentsMissing')));
  });

  it('knows no grounds of prices and terms for a request to take part', () => {
    for (const ground of ['termsChanged', 'pricesMissing', 'variantNotAllowed', 'abnormallyLow'] as const)
      given(...until('restrictedProcedure').requestsOpened)
        .when(new ExcludeBid(software, terms(ground), by(ann)))
        .thenRefused('ground-needs-bid', { ground });
    given(...until('restrictedProcedure').requestsOpened)
      .when(new ExcludeBid(software, terms('unsuitable'), by(ann)))
      .then(BidExcluded(terms('unsuitable')));
  });

  it('happens once', () => {
    const excluded = told(BidExcluded(terms('unsuitable')))
      .by(ann)
      .on('2026-10-08');
    given(...until().recorded, excluded)
      .when(new ExcludeBid(software, terms('unsuitable'), by(ann)))
      .thenNothing();
    given(...until().recorded, excluded)
      .when(new ExcludeBid(software, terms('termsChanged'), by(ann)))
      .thenRefused('bid-left-out', { ground: 'unsuitable' });
  });
});

describe('having a price explained', () => {
  const { given } = specOf(tender, clarifyPrice);
  const terms = {
    bid: firstBid,
    question: 'Wie kommt der Preis zustande?',
    answer: 'Eigene Vorarbeiten',
    accepted: true,
  };

  it('keeps question, answer and what came of it', () =>
    given(...until().recorded)
      .when(new ClarifyPrice(software, terms, by(ann)))
      .then(PriceClarified(terms)));

  it('needs a price', () => {
    given(...until().opened)
      .when(new ClarifyPrice(software, terms, by(ann)))
      .thenRefused('no-price-to-clarify');
    given(...until().opened, recorded[1]!)
      .when(new ClarifyPrice(software, terms, by(ann)))
      .thenRefused('bid-cover-not-recorded');
  });
});
