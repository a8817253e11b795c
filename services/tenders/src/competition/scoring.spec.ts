import { describe, expect, it } from '@jest/globals';
import { TenderCancelled } from '@moves/events/catalogue/tenders/award';
import {
  BidExcluded,
  BidsScored,
  EvaluationConfirmed,
  EvaluationReturned,
} from '@moves/events/catalogue/tenders/competition';
import { DocumentsPrepared } from '@moves/events/catalogue/tenders/preparation';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { by, specOf, told } from '@moves/events/decider/spec';
import {
  ann,
  cem,
  documentsData,
  eva,
  finn,
  firstBid,
  firstPrice,
  secondBid,
  secondPrice,
  software,
  tenderAfter,
  until,
} from '../story.ts';
import { tender } from '../tender.ts';
import { ConfirmEvaluation, confirmEvaluation } from './confirm-evaluation.ts';
import { evaluationHashOf } from './evaluation.ts';
import { ReturnEvaluation, returnEvaluation } from './return-evaluation.ts';
import { ScoreBids, scoreBids } from './score-bids.ts';
import { competitionTasks } from './tasks.ts';

const quality = (bid: string, points: number) => ({
  bid,
  lot: WHOLE,
  criterion: 'quality',
  points,
  reason: 'Nach den Testfällen',
});
const scores = [quality(firstBid, 800), quality(secondBid, 900)];
const hash = evaluationHashOf(
  documentsData,
  [
    { bid: firstBid, prices: [firstPrice] },
    { bid: secondBid, prices: [secondPrice] },
  ],
  scores,
  [WHOLE],
);
const result = BidsScored({
  scores: [
    { bid: firstBid, lot: WHOLE, criterion: 'price', points: 1_000 },
    quality(firstBid, 800),
    { bid: secondBid, lot: WHOLE, criterion: 'price', points: 800 },
    quality(secondBid, 900),
  ],
  ranking: [
    { lot: WHOLE, bid: firstBid, total: 9_200_000, rank: 1 },
    { lot: WHOLE, bid: secondBid, total: 8_400_000, rank: 2 },
  ],
  hash,
});
const scored = [...until().checked, told(result).by(ann).on('2026-10-13')];

describe('scoring bids', () => {
  const { given } = specOf(tender, scoreBids);

  it('takes the points of quality, computes those of prices, and gives places', () =>
    given(...until().checked)
      .when(new ScoreBids(software, { scores }, by(ann)))
      .then(result));

  it('takes the same points in any order', () =>
    given(...until().checked)
      .when(new ScoreBids(software, { scores: [...scores].reverse() }, by(ann)))
      .then(result));

  it('wants points for every valid bid in every criterion, each once and with its reason', () => {
    const refused = (wrong: readonly object[], code: string) =>
      given(...until().checked)
        .when(new ScoreBids(software, { scores: wrong as typeof scores }, by(ann)))
        .thenRefused(code);
    refused([scores[0]!], 'score-missing');
    refused([...scores, scores[0]!], 'score-given-twice');
    refused([...scores, quality('B-UNKNOWN', 100)], 'score-out-of-place');
    refused([...scores, { ...scores[0]!, criterion: 'taste' }], 'score-out-of-place');
    refused([{ ...scores[0]!, criterion: 'price' }, scores[1]!], 'points-are-computed');
    refused([{ ...scores[0]!, points: 1_001 }, scores[1]!], 'too-many-points');
    refused([{ ...scores[0]!, reason: undefined }, scores[1]!], 'points-need-reason');
  });

  it('leaves out who is excluded', () => {
    const excluded = told(BidExcluded({ bid: secondBid, ground: 'unsuitable', reason: 'Kein Nachweis' })).on(
      '2026-10-09',
    );
    given(...until().checked, excluded)
      .when(new ScoreBids(software, { scores }, by(ann)))
      .thenRefused('score-out-of-place', { bid: secondBid });
    given(...until().checked, excluded)
      .when(new ScoreBids(software, { scores: [scores[0]!] }, by(ann)))
      .thenSome(BidsScored);
  });

  it('wants what a bid costs over its life where that is a criterion', () => {
    const documents = told(
      DocumentsPrepared({
        ...structuredClone(documentsData),
        files: [],
        criteria: [
          { criterion: 'life', title: 'Lebenszykluskosten', kind: 'cost', weight: 6_000 },
          { criterion: 'quality', title: 'Bedienbarkeit', kind: 'quality', weight: 4_000 },
        ],
        suitability: [],
        required: [],
      }),
    );
    const story = until().checked.map(event =>
      event.type === 'DocumentsPrepared' ? documents.on('2026-08-03') : event,
    );
    const cost = (bid: string, netCents: number) => ({ bid, lot: WHOLE, criterion: 'life', netCents });
    given(...story)
      .when(new ScoreBids(software, { scores }, by(ann)))
      .thenRefused('cost-missing', { bid: firstBid });
    given(...story)
      .when(new ScoreBids(software, { scores, costs: [cost(firstBid, 500), cost(secondBid, 400)] }, by(ann)))
      .thenSome(BidsScored);
    given(...until().checked)
      .when(new ScoreBids(software, { scores, costs: [cost(firstBid, 500)] }, by(ann)))
      .thenRefused('score-out-of-place');
  });

  it('comes after all bids are checked, by somebody who has declared their interests', () => {
    given(...until().recorded)
      .when(new ScoreBids(software, { scores }, by(ann)))
      .thenRefused('bid-not-checked');
    given(...until().checked)
      .when(new ScoreBids(software, { scores }, by(finn)))
      .thenRefused('interests-not-declared');
  });
});

describe('confirming an evaluation', () => {
  const { given } = specOf(tender, confirmEvaluation);

  it('takes a second person who came to the same', () => {
    given(...scored)
      .when(new ConfirmEvaluation(software, { hash }, by(eva)))
      .then(EvaluationConfirmed({ hash }));
    given(...scored)
      .when(new ConfirmEvaluation(software, { hash }, by(ann)))
      .thenRefused('evaluation-needs-second-person');
    given(...scored)
      .when(new ConfirmEvaluation(software, { hash: '0'.repeat(64) }, by(eva)))
      .thenRefused('evaluation-differs');
  });

  it('is refused after a bid was left out or the lot given up: the places are no longer those', () => {
    const excluded = told(BidExcluded({ bid: firstBid, ground: 'unsuitable', reason: 'Auskunft falsch' })).on(
      '2026-10-14',
    );
    const givenUp = told(TenderCancelled({ ground: 'seriousReason', reason: 'Aufgehoben', lots: [WHOLE] })).on(
      '2026-10-14',
    );
    for (const since of [excluded, givenUp])
      given(...scored, since)
        .when(new ConfirmEvaluation(software, { hash }, by(eva)))
        .thenRefused('evaluation-outdated');
  });

  it('happens once, however often it is asked for', () =>
    given(...scored, told(EvaluationConfirmed({ hash })).by(eva).on('2026-10-14'))
      .when(new ConfirmEvaluation(software, { hash }, by(eva)))
      .thenNothing());
});

describe('returning an evaluation', () => {
  const { given } = specOf(tender, returnEvaluation);
  const reason = 'Die Punkte für die Bedienung sind nicht begründet.';

  it('takes a second person, and a reason', () => {
    given(...scored)
      .when(new ReturnEvaluation(software, { reason }, by(eva)))
      .then(EvaluationReturned({ reason }));
    given(...scored)
      .when(new ReturnEvaluation(software, { reason }, by(ann)))
      .thenRefused('evaluation-needs-second-person');
  });

  it('has the points given anew', () =>
    specOf(tender, scoreBids)
      .given(...scored, told(EvaluationReturned({ reason })).by(eva).on('2026-10-14'))
      .when(new ScoreBids(software, { scores }, by(ann)))
      .then(result));
});

describe('the tasks of a competition', () => {
  const open = (story: ReturnType<typeof until>['checked'], who = ann) =>
    Object.entries(competitionTasks).flatMap(([name, may]) => {
      try {
        may(tenderAfter(...story), by(who));
        return [name];
      } catch {
        return [];
      }
    });

  it('are open exactly where something of them is left to do', () => {
    expect(open(until().published)).toEqual(['receiveQuestion', 'extendDeadline', 'extendValidity']);
    expect(open(until().opened)).toEqual(['extendValidity', 'recordBid', 'excludeBid']);
    expect(open(until().recorded)).toEqual([
      'extendValidity',
      'recordBid',
      'requestDocuments',
      'checkBid',
      'excludeBid',
      'clarifyPrice',
    ]);
    expect(open(until().checked)).toEqual([
      'extendValidity',
      'requestDocuments',
      'excludeBid',
      'clarifyPrice',
      'scoreBids',
    ]);
    expect(open(scored)).toEqual(['extendValidity', 'excludeBid']);
    expect(open(scored, cem)).toEqual(['extendValidity', 'excludeBid', 'confirmEvaluation', 'returnEvaluation']);
  });
});
