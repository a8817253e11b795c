import type { Part } from '@moves/events/catalogue/joint-acts';
import {
  CallOffPlaced,
  CallOffRefused,
  ContractModified,
  ModificationRefused,
  OptionExercised,
  OptionRefused,
} from '@moves/events/catalogue/tenders/money';
import { type AnswerMoney, answered } from '../money/answer-money.ts';
import { contract } from './contract.ts';
import type { Contract, ContractAsking } from './contract-state.ts';

/** The moment of each kind of joint act of a contract, and its end without effect. */
const ends = {
  callOff: { happened: CallOffPlaced, failed: CallOffRefused },
  modification: { happened: ContractModified, failed: ModificationRefused },
  option: { happened: OptionExercised, failed: OptionRefused },
} as const;

/** The moment of a joint act of a contract: what every Budget bears happens with it. */
export const happened = (kind: ContractAsking['kind'], joint: string, parts: readonly Part[]) =>
  ends[kind].happened({ joint, parts: [...parts] });

/** A Budget has answered a contract: with the last answer a call-off is placed, a change made or an option exercised, or not (X11, X12). */
export const answerContractMoney = (c: Contract, { thingId, answer }: AnswerMoney) => {
  const asking = c.status === 'unknown' ? undefined : c.asking.get(answer.joint);
  const waiting = asking && {
    money: asking.money,
    ready: asking.ready,
    moment: (parts: readonly Part[]) => [happened(asking.kind, asking.money.joint, parts)],
    failure: ends[asking.kind].failed,
  };
  return answered(contract.streamOf(thingId), waiting, answer);
};
