import type { Questions } from '@moves/events/graph/tasks';
import type { Tender } from '../tender-state.ts';
import { mayAnswerQuestion } from './answer-question.ts';
import { mayApproveCorrection } from './approve-correction.ts';
import { mayCheckBid } from './check-bid.ts';
import { mayClarifyPrice } from './clarify-price.ts';
import { mayConfirmEvaluation } from './confirm-evaluation.ts';
import { mayCorrectTender } from './correct-tender.ts';
import { mayExcludeBid } from './exclude-bid.ts';
import { mayExtendDeadline } from './extend-deadline.ts';
import { mayExtendValidity } from './extend-validity.ts';
import { mayHoldNegotiation } from './hold-negotiation.ts';
import { mayReceiveQuestion } from './receive-question.ts';
import { mayRecordBid } from './record-bid.ts';
import { mayRecordDocuments } from './record-documents.ts';
import { mayRequestDocuments } from './request-documents.ts';
import { mayReturnEvaluation } from './return-evaluation.ts';
import { mayScoreBids } from './score-bids.ts';
import { maySelectCandidates } from './select-candidates.ts';

/** Every act from publication to the bids' places, and whether this person may do it now. */
export const competitionTasks: Questions<Tender> = {
  receiveQuestion: mayReceiveQuestion,
  answerQuestion: mayAnswerQuestion,
  correctTender: mayCorrectTender,
  approveCorrection: mayApproveCorrection,
  extendDeadline: mayExtendDeadline,
  extendValidity: mayExtendValidity,
  recordBid: mayRecordBid,
  requestDocuments: mayRequestDocuments,
  recordDocuments: mayRecordDocuments,
  checkBid: mayCheckBid,
  excludeBid: mayExcludeBid,
  clarifyPrice: mayClarifyPrice,
  selectCandidates: maySelectCandidates,
  holdNegotiation: mayHoldNegotiation,
  scoreBids: mayScoreBids,
  confirmEvaluation: mayConfirmEvaluation,
  returnEvaluation: mayReturnEvaluation,
};
