import { describe, it } from '@jest/globals';
import { AwardProposed, AwardResolved } from '@moves/events/catalogue/tenders/award';
import { BidExcluded, BidRecorded, BidsScored } from '@moves/events/catalogue/tenders/competition';
import { ProcedureChosen, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  bea,
  because,
  chosenAs,
  conflict,
  day,
  estimateData,
  eva,
  evaluated,
  evaluationHash,
  firstBid,
  firstPrice,
  need,
  noConflict,
  north,
  opened,
  openingBegun,
  proposals,
  published,
  secondBid,
  software,
  south,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { ProposeAward, type ProposeAwardTerms, proposeAward } from './propose-award.ts';
import { ResolveAward, type ResolveAwardTerms, resolveAward } from './resolve-award.ts';

const reason = 'Das wirtschaftlichste Angebot';
const best = { lot: WHOLE, bid: firstBid, reason };
const framework = told(
  ProcedureChosen({
    procedure: 'openProcedure',
    regime: 'eu',
    thresholdCents: 21_600_000,
    thresholdSource: 'Delegierte Verordnung (EU) 2025/2152',
    grounds: [],
    electronic: true,
    framework: { maximumNetCents: 100_000_000, months: 48 },
  }),
)
  .by(ann)
  .on('2026-07-27');

describe('proposing an award', () => {
  const { given } = specOf(tender, proposeAward);
  const propose = (terms: Partial<ProposeAwardTerms> = {}, act = by(ann)) =>
    new ProposeAward(software, { proposals: [best], ...terms }, act);

  it('names the bid ranked first, at the price that the bid names', () =>
    given(...until().evaluated)
      .when(propose())
      .then(AwardProposed({ proposals })));

  it('tells the council’s office where a committee resolves, with what was estimated and not with what is bid', () =>
    given(...until().evaluated.map(event => (event.type === 'ProcedureChosen' ? framework : event)))
      .when(propose())
      .then(
        AwardProposed({
          proposals,
          paper: {
            level: 'committee',
            title: need.data.title,
            office: need.data.office,
            estimatedCents: estimateData.grossCents,
            limitSource: '§§ 39, 44 GemO, Hauptsatzung (fiktives Beispiel)',
          },
        }),
      ));

  it('is never for a bid that is not ranked first, nor for one that was left out since', () => {
    given(...until().evaluated)
      .when(propose({ proposals: [{ ...best, bid: secondBid }] }))
      .thenRefused('bid-not-ranked-first', { first: firstBid });
    given(
      ...until().scored,
      told(BidExcluded({ bid: firstBid, ground: 'withdrawn', reason: 'Zurückgezogen' })),
      evaluated,
    )
      .when(propose())
      .thenRefused('bid-left-out');
  });

  it('says between equals why the one and not the other', () => {
    const total = 9_000_000;
    const equals = told(
      BidsScored({
        scores: [{ bid: firstBid, lot: WHOLE, criterion: 'price', points: 1_000 }],
        ranking: [firstBid, secondBid].map(bid => ({ lot: WHOLE, bid, total, rank: 1 })),
        hash: evaluationHash,
      }),
    );
    given(...until().checked, equals, evaluated)
      .when(propose({ proposals: [{ ...best, bid: secondBid, reason: 'Das Los hat entschieden' }] }))
      .thenSome(AwardProposed);
  });

  it('covers every lot that is still open, each once, and no other', () => {
    given(...until().evaluated)
      .when(propose({ proposals: [] }))
      .thenRefused('lot-without-proposal', { lot: WHOLE });
    given(...until().evaluated)
      .when(propose({ proposals: [best, best] }))
      .thenRefused('lot-proposed-twice');
    given(...until().evaluated)
      .when(propose({ proposals: [{ ...best, lot: 'support' }] }))
      .thenRefused('lot-not-open', { lot: 'support' });
  });

  it('is not possible for a lot that nobody was ranked in', () => {
    const lots = [
      { lot: 'software', title: 'Software', netCents: 30_000_000 },
      { lot: 'support', title: 'Betreuung', netCents: 12_016_807 },
    ];
    const divided = told(ValueEstimated({ ...estimateData, lots })).by(eva);
    const price = { ...firstPrice, lot: 'software' };
    const ranked = told(
      BidsScored({
        scores: [{ bid: firstBid, lot: 'software', criterion: 'price', points: 1_000 }],
        ranking: [{ lot: 'software', bid: firstBid, total: 1, rank: 1 }],
        hash: evaluationHash,
      }),
    ).by(ann);
    given(
      need,
      noConflict(ann),
      divided,
      chosenAs('openProcedure'),
      published,
      openingBegun,
      opened,
      told(BidRecorded({ bid: firstBid, bidder: north, prices: [price], variant: false })),
      ranked,
      evaluated,
    )
      .when(
        propose({
          proposals: [
            { lot: 'software', bid: firstBid, reason },
            { lot: 'support', reason },
          ],
        }),
      )
      .thenRefused('lot-without-bid', { lot: 'support' });
  });

  it('is closed to whoever has not said that they have no conflict of interest, or has one', () => {
    given(...until().evaluated)
      .when(propose({}, by('fred' as typeof ann)))
      .thenRefused('interests-not-declared');
    given(...until().evaluated, conflict(ann))
      .when(propose())
      .thenRefused('person-has-conflict');
  });

  it('comes while bidders are bound, and not before the evaluation', () => {
    given(...until().evaluated)
      .when(propose({}, by(ann, { at: '2027-01-01', now: '2027-01-02T09:00:00.000Z' as never, because })))
      .thenRefused('bids-no-longer-binding', { validUntil: '2026-12-31' });
    given(...until().evaluated)
      .when(propose({}, by(ann, { at: '2026-10-13', because })))
      .thenRefused('dated-before-step', { on: '2026-10-14' });
  });

  describe('of a direct purchase', () => {
    const directPrice = { netCents: 100_000, grossCents: 119_000, vatRate: 1900 };
    const chosen = { lot: WHOLE, reason: 'Drei Preise verglichen' };
    const small = told(ValueEstimated({ ...estimateData, lots: [], netCents: 120_000, grossCents: 142_800 }))
      .by(eva)
      .on('2026-07-20');
    const bought = (terms: Partial<ProposeAwardTerms>) =>
      given(...until('directPurchase').approved.map(event => (event.type === 'ValueEstimated' ? small : event))).when(
        propose({ proposals: [chosen], bidder: south, directPrice, ...terms }),
      );

    it('names the firm and its price, for nothing was sealed', () => {
      bought({}).then(AwardProposed({ proposals: [{ ...chosen, bidder: 'south', ...directPrice }], bidder: south }));
      bought({ bidder: undefined }).thenRefused('direct-purchase-names-firm');
      bought({ directPrice: { ...directPrice, grossCents: 130_000 } }).thenRefused('gross-does-not-fit-net');
    });

    it('is no more one at a price beyond the value limit', () =>
      bought({ directPrice: { netCents: 11_000_000, grossCents: 13_090_000, vatRate: 1900 } }).thenRefused(
        'above-value-limit',
      ));
  });
});

describe('resolving on an award', () => {
  const { given } = specOf(tender, resolveAward);
  const terms: ResolveAwardTerms = {
    level: 'mayor',
    body: 'Oberbürgermeister',
    on: day('2026-10-21'),
    accepted: true,
    closedSession: false,
  };
  const resolve = (more: Partial<ResolveAwardTerms> = {}, act = by(bea)) =>
    new ResolveAward(software, { ...terms, ...more }, act);
  const on = '2026-10-20T22:00:00.000Z';

  it('takes effect on the day of the resolution', () =>
    given(...until().awardProposed)
      .when(resolve())
      .then(AwardResolved(terms, on as never)));

  it('takes a second person', () =>
    given(...until().awardProposed)
      .when(resolve({}, by(ann)))
      .thenRefused('proposer-resolves'));

  it('takes the body that is competent for the gross sum', () => {
    given(...until().awardProposed)
      .when(resolve({ level: 'office', body: 'Amt 17' }))
      .thenRefused('body-not-competent', { needed: 'mayor', grossCents: 47_600_000 });
    given(...until().awardProposed)
      .when(resolve({ level: 'council', body: 'Gemeinderat', vote: 'einstimmig', closedSession: true }))
      .thenSome(AwardResolved);
  });

  it('takes the body that is competent for all a framework may come to, whatever its bids name', () => {
    given(...until().awardProposed.map(event => (event.type === 'ProcedureChosen' ? framework : event)))
      .when(resolve())
      .thenRefused('body-not-competent', { needed: 'committee', grossCents: 119_000_000 });
  });

  it('is recorded with its vote or decision where it was made in session', () => {
    given(...until().awardProposed)
      .when(resolve({ level: 'committee', body: 'Verwaltungsausschuss' }))
      .thenRefused('resolution-without-vote');
    const decision = { paper: 'GRDrs 1/2026', body: 'VA', sessionOn: day('2026-10-21'), authoritative: false };
    given(...until().awardProposed)
      .when(resolve({ level: 'committee', body: 'Verwaltungsausschuss', decision }))
      .thenRefused('resolution-only-advises');
  });

  it('needs a reason if it could not wait for the council, or if the proposal goes back', () => {
    given(...until().awardProposed)
      .when(resolve({ level: 'urgent' }))
      .thenRefused('reason-required');
    given(...until().awardProposed)
      .when(resolve({ level: 'urgent' }, by(bea, { because })))
      .thenSome(AwardResolved);
    given(...until().awardProposed)
      .when(resolve({ accepted: false }))
      .thenRefused('reason-required');
    given(...until().awardProposed)
      .when(resolve({ accepted: false, level: 'office' }, by(bea, { because })))
      .thenSome(AwardResolved);
  });

  it('does not lie before what it is about, nor ahead', () => {
    given(...until().awardProposed)
      .when(resolve({ on: day('2026-10-14') }))
      .thenRefused('dated-before-step', { on: '2026-10-15' });
    given(...until().awardProposed)
      .when(resolve({ on: day('2026-11-22') }))
      .thenRefused('day-has-not-come');
  });
});
