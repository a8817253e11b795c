import type { Questions } from '@moves/events/graph/tasks';
import type { Tender } from '../tender-state.ts';
import { mayAnswerNotice } from './answer-notice.ts';
import { mayApproveDocuments } from './approve-documents.ts';
import { mayApprovePublication } from './approve-publication.ts';
import { mayAskFunding } from './ask-funding.ts';
import { mayChooseProcedure } from './choose-procedure.ts';
import { mayConsultMarket } from './consult-market.ts';
import { mayDeclareInterests } from './declare-interests.ts';
import { mayDispatchNotice } from './dispatch-notice.ts';
import { mayEstimateValue } from './estimate-value.ts';
import { mayHandOverTender } from './hand-over-tender.ts';
import { mayInviteBidders } from './invite-bidders.ts';
import { mayPlanTender } from './plan-tender.ts';
import { mayPrepareDocuments } from './prepare-documents.ts';
import { mayPublishTender } from './publish-tender.ts';
import { mayReleaseFunding } from './release-funding.ts';

/** Every act on a tender from its need to its publication, and whether this person may do it now. */
export const preparationTasks: Questions<Tender> = {
  declareInterests: mayDeclareInterests,
  consultMarket: mayConsultMarket,
  estimateValue: mayEstimateValue,
  chooseProcedure: mayChooseProcedure,
  planTender: mayPlanTender,
  prepareDocuments: mayPrepareDocuments,
  askFunding: mayAskFunding,
  releaseFunding: mayReleaseFunding,
  approveDocuments: mayApproveDocuments,
  approvePublication: mayApprovePublication,
  publishTender: mayPublishTender,
  inviteBidders: mayInviteBidders,
  dispatchNotice: mayDispatchNotice,
  answerNotice: mayAnswerNotice,
  handOverTender: mayHandOverTender,
};
