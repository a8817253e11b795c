import { describe, it } from '@jest/globals';
import {
  BidChecked,
  BidExcluded,
  BidRecorded,
  BidsOpened,
  CandidatesSelected,
  NegotiationHeld,
} from '@moves/events/catalogue/tenders/competition';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, cem, day, dora, firstBid, opening, secondBid, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { HoldNegotiation, holdNegotiation } from './hold-negotiation.ts';
import { SelectCandidates, selectCandidates } from './select-candidates.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six requests to take part, recorded and checked. */
function requested(procedure: Procedure, count: number) {
  const before = until(procedure).requestsOpened.filter(({ type }) => type !== 'BidsOpened');
  const bids = names.slice(0, count).map(name => `B-${name}`);
  return [
    ...before,
    told(BidsOpened({ round: 0, bids: bids.map(opening), late: [], recovered: false }))
      .by(dora)
      .on('2026-10-06T12:00:00.000Z'),
    ...bids.flatMap((bid, place) => [
      told(
        BidRecorded({
          bid,
          bidder: { bidder: names[place]!, firm: `Firma ${names[place]}` },
          prices: [],
          variant: false,
        }),
      )
        .by(cem)
        .on('2026-10-07'),
      told(BidChecked({ bid, note: 'Geeignet' }))
        .by(ann)
        .on('2026-10-08'),
    ]),
  ];
}
const some = (count: number) => names.slice(0, count).map(name => `B-${name}`);

describe('selecting candidates', () => {
  const { given } = specOf(tender, selectCandidates);
  const reason = 'Nach der bekannt gemachten Eignungsmatrix';

  it('takes five in a restricted procedure, and three in others', () => {
    for (const [procedure, fewest] of [
      ['restrictedProcedure', 5],
      ['negotiatedWithCall', 3],
      ['restrictedWithCompetition', 3],
    ] as const) {
      given(...requested(procedure, 6))
        .when(new SelectCandidates(software, { bids: some(fewest), reason }, by(ann)))
        .then(CandidatesSelected({ bids: some(fewest), reason }));
      given(...requested(procedure, 6))
        .when(new SelectCandidates(software, { bids: some(fewest - 1), reason }, by(ann)))
        .thenRefused('too-few-candidates', { fewest, selected: fewest - 1, suitable: 6 });
    }
  });

  it('goes on with fewer if there are no more, and says so', () => {
    given(...requested('restrictedProcedure', 2))
      .when(new SelectCandidates(software, { bids: some(2), reason }, by(ann)))
      .thenRefused('fewer-candidates-need-reason', { source: '§ 51 (2) VgV' });
    const terms = { bids: some(2), reason, fewerReason: 'Nur zwei sind geeignet' };
    given(...requested('restrictedProcedure', 2))
      .when(new SelectCandidates(software, terms, by(ann)))
      .then(CandidatesSelected(terms));
  });

  it('selects nobody who was left out, and nobody twice', () => {
    const excluded = told(BidExcluded({ bid: 'B-a', ground: 'unsuitable', reason: 'Kein Nachweis' })).on('2026-10-09');
    given(...requested('negotiatedWithCall', 6), excluded)
      .when(new SelectCandidates(software, { bids: some(3), reason }, by(ann)))
      .thenRefused('bid-left-out');
    given(...requested('negotiatedWithCall', 6))
      .when(new SelectCandidates(software, { bids: ['B-a', 'B-b', 'B-b'], reason }, by(ann)))
      .thenRefused('bid-named-twice');
  });

  it('comes after all requests are checked', () =>
    given(...until('restrictedProcedure').requestsOpened)
      .when(new SelectCandidates(software, { bids: [firstBid], reason }, by(ann)))
      .thenRefused('bid-not-checked'));
});

describe('holding a negotiation', () => {
  const { given } = specOf(tender, holdNegotiation);
  const terms = { round: 1, bids: [firstBid, secondBid], on: day('2026-10-12'), summary: 'Fragen zur Einführung' };

  it('is with all alike', () => {
    given(...until('negotiatedWithoutCall').checked)
      .when(new HoldNegotiation(software, terms, by(ann)))
      .then(NegotiationHeld(terms));
    given(...until('negotiatedWithoutCall').checked)
      .when(new HoldNegotiation(software, { ...terms, bids: [firstBid] }, by(ann)))
      .thenRefused('bid-not-named', { bid: secondBid });
  });

  it('is about the round in hand, on a day of it', () => {
    given(...until('negotiatedWithoutCall').checked)
      .when(new HoldNegotiation(software, { ...terms, round: 2 }, by(ann)))
      .thenRefused('talks-about-other-round');
    for (const on of ['2026-10-05', '2026-11-22'])
      given(...until('negotiatedWithoutCall').checked)
        .when(new HoldNegotiation(software, { ...terms, on: day(on) }, by(ann)))
        .thenRefused('talks-outside-their-round');
  });

  it('never happens in an open procedure (§ 15 (5) VgV)', () =>
    given(...until().checked)
      .when(new HoldNegotiation(software, terms, by(ann)))
      .thenRefused('step-not-in-procedure'));
});
