import { AnswerQuestionHandler } from './answer-question.ts';
import { ApproveCorrectionHandler } from './approve-correction.ts';
import { CheckBidHandler } from './check-bid.ts';
import { ClarifyPriceHandler } from './clarify-price.ts';
import { ConfirmEvaluationHandler } from './confirm-evaluation.ts';
import { CorrectTenderHandler } from './correct-tender.ts';
import { ExcludeBidHandler } from './exclude-bid.ts';
import { ExtendDeadlineHandler } from './extend-deadline.ts';
import { ExtendValidityHandler } from './extend-validity.ts';
import { HoldNegotiationHandler } from './hold-negotiation.ts';
import { ReceiveQuestionHandler } from './receive-question.ts';
import { RecordBidHandler } from './record-bid.ts';
import { RecordDocumentsHandler } from './record-documents.ts';
import { RequestDocumentsHandler } from './request-documents.ts';
import { ReturnEvaluationHandler } from './return-evaluation.ts';
import { ScoreBidsHandler } from './score-bids.ts';
import { SelectCandidatesHandler } from './select-candidates.ts';

/** Everything that can be done from publication to the bids' places, in the order in which it comes. */
export const competitionHandlers = [
  ReceiveQuestionHandler,
  AnswerQuestionHandler,
  CorrectTenderHandler,
  ApproveCorrectionHandler,
  ExtendDeadlineHandler,
  ExtendValidityHandler,
  RecordBidHandler,
  RequestDocumentsHandler,
  RecordDocumentsHandler,
  CheckBidHandler,
  ExcludeBidHandler,
  ClarifyPriceHandler,
  SelectCandidatesHandler,
  HoldNegotiationHandler,
  ScoreBidsHandler,
  ConfirmEvaluationHandler,
  ReturnEvaluationHandler,
];
