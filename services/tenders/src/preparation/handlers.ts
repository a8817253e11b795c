import { AnswerNoticeHandler } from './answer-notice.ts';
import { ApproveDocumentsHandler } from './approve-documents.ts';
import { ApprovePublicationHandler } from './approve-publication.ts';
import { AskFundingHandler } from './ask-funding.ts';
import { ChooseProcedureHandler } from './choose-procedure.ts';
import { ConsultMarketHandler } from './consult-market.ts';
import { DeclareInterestsHandler } from './declare-interests.ts';
import { DeclareNeedHandler } from './declare-need.ts';
import { DispatchNoticeHandler } from './dispatch-notice.ts';
import { EstimateValueHandler } from './estimate-value.ts';
import { HandOverTenderHandler } from './hand-over-tender.ts';
import { InviteBiddersHandler } from './invite-bidders.ts';
import { PlanTenderHandler } from './plan-tender.ts';
import { PrepareDocumentsHandler } from './prepare-documents.ts';
import { PublishTenderHandler } from './publish-tender.ts';
import { ReleaseFundingHandler } from './release-funding.ts';
import { TakeOverTenderHandler } from './take-over-tender.ts';

/** Everything that carries out an act between need and publication. */
export const preparationHandlers = [
  DeclareNeedHandler,
  TakeOverTenderHandler,
  DeclareInterestsHandler,
  ConsultMarketHandler,
  EstimateValueHandler,
  ChooseProcedureHandler,
  PlanTenderHandler,
  PrepareDocumentsHandler,
  AskFundingHandler,
  ReleaseFundingHandler,
  ApproveDocumentsHandler,
  ApprovePublicationHandler,
  PublishTenderHandler,
  InviteBiddersHandler,
  DispatchNoticeHandler,
  AnswerNoticeHandler,
  HandOverTenderHandler,
];
