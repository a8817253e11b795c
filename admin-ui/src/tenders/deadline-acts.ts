import { type ActName, isAct } from '../acts/acts.ts';
import type { Deadline } from './deadline.ts';

/** Which act settles what is due; where there is none in this table, time alone settles it. */
const settles: Readonly<Record<string, string>> = {
  publication: 'publishTender',
  questionAnswer: 'answerQuestion',
  opening: 'openBids',
  bidsClose: 'beginOpening',
  requestsClose: 'beginOpening',
  closing: 'beginOpening',
  committee: 'resolveAward',
  award: 'awardTender',
  standstillEnd: 'awardTender',
  validity: 'extendValidity',
  bidValidity: 'extendValidity',
  documents: 'recordDocuments',
  awardNotice: 'dispatchNotice',
  debrief: 'debriefBidder',
  statistics: 'reportStatistics',
  option: 'exerciseOption',
  notice: 'terminateContract',
  modificationNotice: 'sendModificationNotice',
};

/** The act that settles a deadline, if one does. */
export function settledBy({ name }: Deadline): ActName | undefined {
  const act = settles[name];
  return act && isAct(act) ? act : undefined;
}
