import type { Part } from '@moves/events/catalogue/joint-acts';
import { AwardRefused, TenderFunded, TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { awardEvents, recheckAward } from '../award/award-moment.ts';
import { tender } from '../tender.ts';
import type { Tender } from '../tender-state.ts';
import { type AnswerMoney, answered } from './answer-money.ts';

/**
 * A Budget has answered a tender. With the last answer its money is set aside (X2), or it is awarded (X8), if nothing has come
 * in between; or neither.
 */
export const answerTenderMoney = (t: Tender, { thingId, answer, act }: AnswerMoney) => {
  if (t.status === 'unknown' || !t.asking) return [];
  const { money, ready } = t.asking;
  const stream = tender.streamOf(thingId);
  if (t.status === 'awarding') {
    return answered(
      stream,
      {
        money,
        ready,
        moment: parts => {
          recheckAward(t, act);
          return awardEvents(t, parts);
        },
        failure: AwardRefused,
      },
      answer,
    );
  }
  const moment = (parts: readonly Part[]) => [TenderFunded({ joint: money.joint, parts: [...parts] })];
  return answered(stream, { money, ready, moment, failure: TenderFundingRefused }, answer);
};
