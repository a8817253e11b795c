import { PartPrepared, PartRefused } from '@moves/events/catalogue/joint-acts';
import type { TenderId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { answerContractMoney } from '../contracts/answer-contract-money.ts';
import { contract } from '../contracts/contract.ts';
import { tender } from '../tender.ts';
import { AnswerMoney, type MoneyAnswer } from './answer-money.ts';
import { answerTenderMoney } from './answer-tender-money.ts';

const TENDERS = tender.streamOf('');
const CONTRACTS = contract.streamOf('');

/** A Budget has made ready what a tender or contract asked of it, or refused: the tender or contract collects the answers, and ends with the last. */
export const whenMoneyAnswered = reaction({
  name: 'tenders/when-money-answered',
  on: [PartPrepared, PartRefused],
  things: ({ data: { of } }) => (of.stream.startsWith(TENDERS) || of.stream.startsWith(CONTRACTS) ? [of.stream] : []),
  react: ({ data, envelope: { stream } }, asking, act, { decisions }) => {
    const { of, ...said } = data;
    const answer: MoneyAnswer =
      'ready' in said
        ? { joint: of.joint, part: { stream, ...said } }
        : { joint: of.joint, refusal: { stream, ...said } };
    if (asking.startsWith(TENDERS)) {
      const id = asking.slice(TENDERS.length) as TenderId;
      return decisions.react(tender, id, new AnswerMoney(id, answer, act), answerTenderMoney);
    }
    const id = asking.slice(CONTRACTS.length);
    return decisions.react(contract, id, new AnswerMoney(id, answer, act), answerContractMoney);
  },
});
