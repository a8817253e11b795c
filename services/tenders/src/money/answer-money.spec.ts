import { describe, it } from '@jest/globals';
import type { Ready } from '@moves/events/catalogue/joint-acts';
import { ReviewLodged, TenderCancelled } from '@moves/events/catalogue/tenders/award';
import {
  AwardRefused,
  CallOffPlaced,
  CallOffRefused,
  MoneyReady,
  TenderAwarded,
  TenderFunded,
  TenderFundingRefused,
} from '@moves/events/catalogue/tenders/money';
import { HOUSE } from '@moves/events/decider/act';
import { by, specOf, told } from '@moves/events/decider/spec';
import { answerContractMoney } from '../contracts/answer-contract-money.ts';
import { contract } from '../contracts/contract.ts';
import { callOffAsked, licences, takenOver } from '../contracts/story.ts';
import { awardReady, awards, funded, instant, moneyReady, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { AnswerMoney } from './answer-money.ts';
import { answerTenderMoney } from './answer-tender-money.ts';

const story = until();
const on = (at: string) => by(HOUSE, { now: instant(`${at}T09:00:00.000Z`) });
const ready: Ready[] = [{ type: 'FundsReserved', version: 1, data: {} }];
const bound: Ready[] = [{ type: 'FundsCommitted', version: 1, data: {} }];
const part = (year: number, what = ready) => ({ stream: `budget-100-${year}`, ready: what });
const insufficient = (year: number) => ({ stream: `budget-100-${year}`, code: 'funds-insufficient', facts: {} });

describe('the answers of the Budgets to a tender', () => {
  const { given } = specOf(tender, answerTenderMoney);
  const says = (year: number, joint = 'funding-1', at = '2026-08-12') =>
    new AnswerMoney(software, { joint, part: part(year, joint.startsWith('award') ? bound : ready) }, on(at));
  const refuses = (year: number, joint = 'funding-1') =>
    new AnswerMoney(software, { joint, refusal: insufficient(year) }, on('2026-08-12'));

  it('are collected, and with the last all of it is set aside', () => {
    given(...story.fundingReleased)
      .when(says(2026))
      .then(MoneyReady({ joint: 'funding-1', ...part(2026) }));
    given(...story.fundingReleased, moneyReady[0]!)
      .when(says(2027))
      .then(
        MoneyReady({ joint: 'funding-1', ...part(2027) }),
        TenderFunded({ joint: 'funding-1', parts: [part(2026), part(2027)] }),
      );
  });

  it('end with the first refusal, and name who else was asked', () =>
    given(...story.fundingReleased, moneyReady[0]!)
      .when(refuses(2027))
      .then(
        TenderFundingRefused({ joint: 'funding-1', refusals: [insufficient(2027)], prepared: ['budget-100-2026'] }),
      ));

  it('change nothing twice, late, of another joint act, or of somebody who was not asked', () => {
    given(...story.fundingReleased, moneyReady[0]!)
      .when(says(2026))
      .thenNothing();
    given(...story.funded)
      .when(says(2026))
      .thenNothing();
    given(...story.funded)
      .when(refuses(2026))
      .thenNothing();
    given(...story.fundingReleased)
      .when(says(2026, 'funding-2'))
      .thenNothing();
    given(...story.fundingReleased)
      .when(says(2030))
      .thenNothing();
    given(...story.fundingReleased)
      .when(refuses(2030))
      .thenNothing();
    given().when(says(2026)).thenNothing();
    given(...story.fundingReleased, funded, told(TenderCancelled({ ground: 'needGone', reason: 'Entfallen' })))
      .when(says(2027))
      .thenNothing();
  });

  it('make the award with the last', () =>
    given(...story.awarding, awardReady[0]!)
      .when(says(2027, 'award-1', '2026-11-05'))
      .then(
        MoneyReady({ joint: 'award-1', ...part(2027, bound) }),
        TenderAwarded({ joint: 'award-1', parts: [part(2026, bound), part(2027, bound)], awards }),
      ));

  it('come too late for an award that a review or the calendar has stopped', () => {
    const review = told(ReviewLodged({ review: 'r', chamber: 'Vergabekammer', reference: '1 VK' })).on('2026-11-05');
    given(...story.awarding, review, awardReady[0]!)
      .when(says(2027, 'award-1', '2026-11-05'))
      .thenSome(MoneyReady, AwardRefused);
    given(...story.awarding, awardReady[0]!)
      .when(says(2027, 'award-1', '2027-01-01'))
      .thenSome(MoneyReady, AwardRefused);
  });
});

describe('the answers of the Budgets to a contract', () => {
  const { given } = specOf(contract, answerContractMoney);
  const joint = 'calloff-first';
  const says = (answer: ConstructorParameters<typeof AnswerMoney>[1]) =>
    new AnswerMoney(licences, answer, on('2026-11-21'));

  it('place the call-off, or refuse it', () => {
    given(takenOver, callOffAsked)
      .when(says({ joint, part: part(2026, bound) }))
      .then(MoneyReady({ joint, ...part(2026, bound) }), CallOffPlaced({ joint, parts: [part(2026, bound)] }));
    given(takenOver, callOffAsked)
      .when(says({ joint, refusal: insufficient(2026) }))
      .then(CallOffRefused({ joint, refusals: [insufficient(2026)], prepared: [] }));
    given(takenOver)
      .when(says({ joint, part: part(2026) }))
      .thenNothing();
  });
});
