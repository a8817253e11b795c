import { type ActName, isAct } from '../acts/acts.ts';
import type { Deadline } from './deadline.ts';

/** Which act settles what is due; where there is none in this table, time alone settles it. */
const settles: Readonly<Record<string, string>> = {
  closing: 'beginOpening',
  opening: 'openBids',
  answers: 'answerQuestion',
  documents: 'recordDocuments',
  bindingPeriod: 'extendValidity',
  registerAnswer: 'queryRegister',
  standstill: 'awardTender',
  awardNotice: 'dispatchNotice',
  exPostNotice: 'dispatchNotice',
  statistics: 'reportStatistics',
  plannedPublication: 'publishTender',
  plannedOpening: 'openBids',
  plannedCommittee: 'resolveAward',
  plannedAward: 'awardTender',
  modificationNotice: 'sendModificationNotice',
  noticeDay: 'terminateContract',
  option: 'exerciseOption',
};

/** The act that settles a deadline, if one does. */
export function settledBy({ name }: Deadline): ActName | undefined {
  const act = settles[name];
  return act && isAct(act) ? act : undefined;
}
