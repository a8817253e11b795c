import { describe, expect, it } from '@jest/globals';
import {
  BidderDebriefed,
  StatisticsReported,
  TenderCancelled,
  TenderClosed,
} from '@moves/events/catalogue/tenders/award';
import { BidExcluded } from '@moves/events/catalogue/tenders/competition';
import { AwardRefused, TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { NoticeDispatched, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import type { Contract } from '../../contracts/contract-state.ts';
import { ann, day, estimateData, eva, firstBid, secondBid, software, tenderAfter, until } from '../../story.ts';
import { tender } from '../../tender.ts';
import { CancelTender, type CancelTenderTerms, cancelTender } from './cancel-tender.ts';
import { CloseTender, closeTender } from './close-tender.ts';
import { DebriefBidder, type DebriefBidderTerms, debriefBidder } from './debrief-bidder.ts';
import { ReportStatistics, reportStatistics } from './report-statistics.ts';

describe('cancelling a tender', () => {
  const { given } = specOf(tender, cancelTender);
  const reason = 'Die Anforderungen haben sich geändert.';
  const cancel = (ground: CancelTenderTerms['ground'], lots?: readonly string[]) =>
    new CancelTender(software, { ground, reason, ...(lots && { lots }) }, by(ann));

  it('needs no ground of procurement law before anybody was asked to bid', () => {
    given(...until().approved)
      .when(cancel('needGone'))
      .then(TenderCancelled({ ground: 'needGone', reason }));
    given(...until().need)
      .when(cancel('measureCancelled'))
      .thenSome(TenderCancelled);
    given(...until().approved)
      .when(cancel('seriousReason'))
      .thenRefused('ground-only-after-call');
  });

  it('needs one after that, with its paragraph', () => {
    given(...until().published)
      .when(cancel('needGone'))
      .thenRefused('ground-only-before-call');
    given(...until().published)
      .when(cancel('basisChanged'))
      .thenSome(TenderCancelled);
    given(...until('publicTender').evaluated)
      .when(cancel('noCompliantBid'))
      .thenRefused('compliant-bid-there', { source: '§ 48 (1) Nr. 1 UVgO' });
  });

  it('says nothing of bids while they are sealed', () => {
    for (const ground of ['noCompliantBid', 'noEconomicResult'] as const)
      given(...until().published)
        .when(cancel(ground))
        .thenRefused('bids-still-sealed');
    given(...until().opened)
      .when(cancel('noEconomicResult'))
      .thenRefused('no-price-known');
    given(...until().recorded)
      .when(cancel('noEconomicResult'))
      .thenSome(TenderCancelled);
  });

  it('has no compliant bid only where each was left out', () => {
    const left = [firstBid, secondBid].map(bid => told(BidExcluded({ bid, ground: 'documentsMissing', reason: 'x' })));
    given(...until().opened)
      .when(cancel('noCompliantBid'))
      .thenRefused('compliant-bid-there', { bid: firstBid });
    given(...until().recorded, left[0]!)
      .when(cancel('noCompliantBid'))
      .thenRefused('compliant-bid-there', { bid: secondBid });
    given(...until().recorded, ...left)
      .when(cancel('noCompliantBid'))
      .thenSome(TenderCancelled);
  });

  it('ends what the Budgets are preparing for it', () => {
    given(...until().fundingReleased)
      .when(cancel('needGone'))
      .then(
        TenderFundingRefused({
          joint: 'funding-1',
          refusals: [{ stream: `tender-${software}`, code: 'tender-cancelled', facts: {} }],
          prepared: ['budget-100-2026', 'budget-100-2027'],
        }),
        TenderCancelled({ ground: 'needGone', reason }),
      );
    given(...until().awarding)
      .when(cancel('basisChanged'))
      .thenSome(AwardRefused, TenderCancelled);
  });

  it('may be about some lots only, and of all of them is about the whole', () => {
    const lots = ['software', 'support'].map(lot => ({ lot, title: lot, netCents: 20_000_000 }));
    const divided = told(ValueEstimated({ ...estimateData, lots }))
      .by(eva)
      .on('2026-07-20');
    const story = until().published.map(event => (event.type === 'ValueEstimated' ? divided : event));
    given(...story)
      .when(cancel('basisChanged', ['support']))
      .then(TenderCancelled({ ground: 'basisChanged', reason, lots: ['support'] }));
    given(...story, told(TenderCancelled({ ground: 'basisChanged', reason, lots: ['support'] })))
      .when(cancel('basisChanged', ['software']))
      .then(TenderCancelled({ ground: 'basisChanged', reason }));
    given(...story)
      .when(cancel('basisChanged', ['training']))
      .thenRefused('lot-not-open', { lot: 'training' });
  });

  it('comes too late once the contract is concluded', () =>
    given(...until().awarded)
      .when(cancel('basisChanged'))
      .thenRefused('step-not-now'));
});

describe('after the award', () => {
  it('whoever asks is told the reasons, once', () => {
    const { given } = specOf(tender, debriefBidder);
    const terms: DebriefBidderTerms = { bidder: 'south', requestedOn: day('2026-11-10'), text: 'Bedienbarkeit' };
    const tell = (more: Partial<DebriefBidderTerms> = {}) =>
      new DebriefBidder(software, { ...terms, ...more }, by(ann));
    given(...until().awarded)
      .when(tell())
      .then(BidderDebriefed(terms));
    given(...until().awarded, told(BidderDebriefed(terms)))
      .when(tell())
      .thenRefused('bidder-debriefed');
    given(...until().awarded)
      .when(tell({ bidder: 'nobody' }))
      .thenRefused('bidder-unknown');
    given(...until().awarded)
      .when(tell({ requestedOn: day('2026-11-22') }))
      .thenRefused('day-has-not-come');
  });

  it('it is reported to the statistical office, once and not before', () => {
    const { given } = specOf(tender, reportStatistics);
    const report = (on: string) => new ReportStatistics(software, { on: day(on), reference: 'VS-1' }, by(ann));
    const reported = told(StatisticsReported({ on: day('2026-11-12'), reference: 'VS-1' }));
    given(...until().awarded)
      .when(report('2026-11-12'))
      .then(StatisticsReported({ on: day('2026-11-12'), reference: 'VS-1' }));
    given(...until().awarded, reported)
      .when(report('2026-11-12'))
      .thenNothing();
    given(...until().awarded, reported)
      .when(report('2026-11-13'))
      .thenRefused('statistics-reported', { on: '2026-11-12' });
    given(...until().awarded)
      .when(report('2026-11-04'))
      .thenRefused('reported-before-award');
    given(...until().awarded)
      .when(report('2026-11-22'))
      .thenRefused('day-has-not-come');
  });
});

describe('closing a tender', () => {
  const close = (contracts: Readonly<Record<string, object>> = {}, story = until().awarded) =>
    closeTender(
      tenderAfter(...story),
      new CloseTender(software, by(ann)),
      new Map(Object.entries(contracts) as [string, Contract][]),
    );

  const noticed = told(NoticeDispatched({ notice: 'award', kind: 'awardNotice', dispatchedOn: day('2026-11-10') })).on(
    '2026-11-10',
  );
  const reported = told(StatisticsReported({ on: day('2026-11-10'), reference: 'VS-1 (fiktiv)' })).on('2026-11-10');
  const done = [...until().awarded, noticed, reported];

  it('waits for the end of its contracts, and keeps the file as long as the law says', () => {
    expect(() => close()).toThrow('contract-not-begun');
    expect(() => close({ [software]: { status: 'running', endsOn: day('2030-12-31') } })).toThrow(
      'contract-still-runs',
    );
    expect(close({ [software]: { status: 'ended', endsOn: day('2030-12-31') } }, done)).toEqual([
      TenderClosed({
        retainUntil: day('2041-12-31'),
        rule: '§ 39 (2) GemHVO: 10 Jahre (Bücher 10, Belege 6 Jahre; vorsorglich 10 für alles)',
      }),
    ]);
  });

  it('waits for what the law asks for after an award', () => {
    const ended = { [software]: { status: 'ended', endsOn: day('2030-12-31') } };
    expect(() => close(ended)).toThrow('award-notice-missing');
    expect(() => close(ended, [...until().awarded, noticed])).toThrow('statistics-missing');
  });

  it('has no contract to wait for after a cancellation', () => {
    const cancelled = told(TenderCancelled({ ground: 'basisChanged', reason: 'x' })).on('2026-10-30');
    expect(close({}, [...until().published, cancelled])).toEqual([
      TenderClosed({ retainUntil: day('2029-10-30'), rule: '§ 8 (4) VgV: 3 Jahre' }),
    ]);
  });

  it('is not possible before the end', () => expect(() => close({}, until().informed)).toThrow('step-not-now'));
});
