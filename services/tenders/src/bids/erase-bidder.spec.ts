import { describe, it } from '@jest/globals';
import { BidderErased, TenderClosed } from '@moves/events/catalogue/tenders/award';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, conflict, day, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { EraseBidder, eraseBidder } from './erase-bidder.ts';

const { given } = specOf(tender, eraseBidder);
const request = { document: 'Antrag nach Art. 17 DSGVO vom 20.11.2026 (fiktiv)' };
const closed = (until: string) => told(TenderClosed({ retainUntil: day(until), rule: '§ 8 (4) VgV' })).on('2026-11-10');
const north = 'b'.repeat(64);

describe('erasing a bidder', () => {
  const awarded = until().awarded;
  const erase = (bidder: string, act = by(ann)) => new EraseBidder(software, { bidder }, act);

  it('takes away the bids, too, when the file need not be kept any longer', () =>
    given(...awarded, closed('2026-11-20'))
      .when(erase('north'))
      .then(BidderErased({ bidder: 'north', content: [north] })));

  it('waits for that day', () => {
    given(...awarded)
      .when(erase('north'))
      .thenRefused('file-still-kept');
    given(...awarded, closed('2026-11-21'))
      .when(erase('north'))
      .thenRefused('file-still-kept', { until: '2026-11-21' });
  });

  it('comes earlier at the request of the person, and the bids stay', () =>
    given(...awarded)
      .when(erase('south', by(ann, { because: request })))
      .then(BidderErased({ bidder: 'south' })));

  it('happens once, and for the bids again when their time has come', () => {
    const erased = told(BidderErased({ bidder: 'north' })).on('2026-11-11');
    const whole = told(BidderErased({ bidder: 'north', content: [north] })).on('2026-11-21');
    given(...awarded, erased)
      .when(erase('north', by(ann, { because: request })))
      .thenNothing();
    given(...awarded, closed('2026-11-20'), erased)
      .when(erase('north'))
      .thenSome(BidderErased);
    given(...awarded, closed('2026-11-20'), erased, whole)
      .when(erase('north'))
      .thenNothing();
  });

  it('knows who has bid', () =>
    given(...awarded)
      .when(erase('west'))
      .thenRefused('bidder-unknown', { bidder: 'west' }));

  it('is not for running procedures, nor for somebody with a conflict of interest', () => {
    given(...until().evaluated)
      .when(erase('north'))
      .thenRefused('step-not-now');
    given(...awarded, conflict(ann))
      .when(erase('north'))
      .thenRefused('person-has-conflict');
  });
});
