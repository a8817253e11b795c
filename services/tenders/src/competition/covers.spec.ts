import { describe, it } from '@jest/globals';
import { BidChecked, BidExcluded, BidRecorded } from '@moves/events/catalogue/tenders/competition';
import { BiddersInvited } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  because,
  cem,
  conflict,
  east,
  firstBid,
  firstPrice,
  invitedData,
  north,
  openedIn,
  openingBegun,
  recorded,
  secondBid,
  software,
  south,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { CheckBid, checkBid } from './check-bid.ts';
import { RecordBid, recordBid } from './record-bid.ts';

const cover = { bid: firstBid, bidder: north, prices: [firstPrice], variant: false };

describe('recording a bid', () => {
  const { given } = specOf(tender, recordBid);

  it('keeps who bids, and at what price', () =>
    given(...until().opened)
      .when(new RecordBid(software, cover, by(cem)))
      .then(BidRecorded(cover)));

  it('is possible without a price: that is for the check', () =>
    given(...until().opened)
      .when(new RecordBid(software, { ...cover, prices: [] }, by(cem)))
      .then(BidRecorded({ ...cover, prices: [] })));

  it('is refused of what was not opened', () => {
    given(...until().published)
      .when(new RecordBid(software, cover, by(cem)))
      .thenRefused('step-not-now');
    given(...until().opened)
      .when(new RecordBid(software, { ...cover, bid: 'B-UNKNOWN' }, by(cem)))
      .thenRefused('bid-not-in-round');
  });

  it('happens once, and again only with a reason, until the bid is checked', () => {
    given(...until().recorded)
      .when(new RecordBid(software, cover, by(cem)))
      .thenNothing();
    const other = { ...cover, bidder: { ...north, sme: false } };
    given(...until().recorded)
      .when(new RecordBid(software, other, by(cem)))
      .thenRefused('reason-required');
    given(...until().recorded)
      .when(new RecordBid(software, other, by(cem, { because })))
      .then(BidRecorded(other));
    const checked = told(BidChecked({ bid: firstBid, note: 'Vollständig' }))
      .by(ann)
      .on('2026-10-08');
    given(...until().recorded, checked)
      .when(new RecordBid(software, other, by(cem, { because })))
      .thenRefused('bid-checked');
    given(...until().checked)
      .when(new RecordBid(software, other, by(cem, { because })))
      .thenRefused('no-bid-to-record');
  });

  it('finds each bidder once, under whichever name', () => {
    const again = { ...cover, bid: secondBid };
    given(...until().opened, recorded[0]!)
      .when(new RecordBid(software, again, by(cem)))
      .thenRefused('bidder-bids-twice');
    given(...until().opened, recorded[0]!)
      .when(new RecordBid(software, { ...again, bidder: { ...north, bidder: 'other' } }, by(cem)))
      .thenRefused('bidder-bids-twice');
    given(...until().opened, recorded[0]!)
      .when(new RecordBid(software, { ...again, bidder: { ...south, bidder: 'north' } }, by(cem)))
      .thenRefused('bidder-name-taken');
  });

  it('lets a bidder bid again who has withdrawn, and make a variant', () => {
    const again = { ...cover, bid: secondBid };
    const withdrawn = told(BidExcluded({ bid: firstBid, ground: 'withdrawn', reason: 'Ersetzt' })).on('2026-10-07');
    given(...until().opened, recorded[0]!, withdrawn)
      .when(new RecordBid(software, again, by(cem)))
      .then(BidRecorded(again));
    given(...until().opened, recorded[0]!)
      .when(new RecordBid(software, { ...again, variant: true }, by(cem)))
      .then(BidRecorded({ ...again, variant: true }));
  });

  it('finds only bidders who were invited where not everybody may bid', () => {
    const invited = told(BiddersInvited({ ...invitedData, bidders: [south, east] }))
      .by(ann)
      .on('2026-09-01');
    given(...until('negotiatedWithoutCall').approved, invited, openingBegun, openedIn(1))
      .when(new RecordBid(software, cover, by(cem)))
      .thenRefused('bidder-not-invited', { bidder: 'north' });
    given(...until('negotiatedWithoutCall').opened)
      .when(new RecordBid(software, cover, by(cem)))
      .then(BidRecorded(cover));
  });

  it('takes no prices of a request to take part', () => {
    given(...until('restrictedProcedure').requestsOpened)
      .when(new RecordBid(software, cover, by(cem)))
      .thenRefused('request-has-no-price');
    given(...until('restrictedProcedure').requestsOpened)
      .when(new RecordBid(software, { ...cover, prices: [] }, by(cem)))
      .then(BidRecorded({ ...cover, prices: [] }));
  });

  it('takes prices of lots there are, each once, whose net and gross fit', () => {
    const refused = (prices: (typeof firstPrice)[], code: string) =>
      given(...until().opened)
        .when(new RecordBid(software, { ...cover, prices }, by(cem)))
        .thenRefused(code);
    refused([{ ...firstPrice, lot: 'south' as 'whole' }], 'price-of-unknown-lot');
    refused([firstPrice, firstPrice], 'lot-priced-twice');
    refused([{ ...firstPrice, grossCents: 47_700_000 as 47_600_000 }], 'gross-does-not-fit-net');
    const { vatRate: _, ...untaxed } = firstPrice;
    refused([{ ...untaxed, grossCents: 39_000_000 } as unknown as typeof firstPrice], 'net-beyond-gross');
  });

  it('is closed to whoever has a conflict of interest', () =>
    given(...until().opened, conflict(cem))
      .when(new RecordBid(software, cover, by(cem)))
      .thenRefused('person-has-conflict'));
});

describe('checking a bid', () => {
  const { given } = specOf(tender, checkBid);
  const terms = { bid: firstBid, note: 'Vollständig, rechnerisch richtig' };

  it('says that it is complete and right', () =>
    given(...until().recorded)
      .when(new CheckBid(software, terms, by(ann)))
      .then(BidChecked(terms)));

  it('needs its cover first', () => {
    given(...until().opened, recorded[1]!)
      .when(new CheckBid(software, terms, by(ann)))
      .thenRefused('bid-cover-not-recorded');
    given(...until().opened)
      .when(new CheckBid(software, terms, by(ann)))
      .thenRefused('no-bid-to-check');
  });

  it('puts sums right, and nothing else', () => {
    const correctedPrices = [{ ...firstPrice, netCents: 40_100_000, grossCents: 47_719_000 }];
    given(...until().recorded)
      .when(new CheckBid(software, { ...terms, correctedPrices }, by(ann)))
      .then(BidChecked({ ...terms, correctedPrices }));
    given(...until().recorded)
      .when(new CheckBid(software, { ...terms, correctedPrices: [] }, by(ann)))
      .thenRefused('corrected-prices-of-other-lots');
  });

  it('does not pass what must be left out', () => {
    const variant = told(BidRecorded({ ...cover, variant: true }))
      .by(cem)
      .on('2026-10-07');
    given(...until().opened, variant)
      .when(new CheckBid(software, terms, by(ann)))
      .thenRefused('variant-not-admitted');
    const unpriced = told(BidRecorded({ ...cover, prices: [] }))
      .by(cem)
      .on('2026-10-07');
    given(...until().opened, unpriced)
      .when(new CheckBid(software, terms, by(ann)))
      .thenRefused('bid-without-price');
  });

  it('happens once', () => {
    const checked = told(BidChecked(terms)).by(ann).on('2026-10-08');
    given(...until().recorded, checked)
      .when(new CheckBid(software, terms, by(ann)))
      .thenRefused('bid-checked');
  });
});
