import type { Questions } from '@moves/events/graph/tasks';
import type { Tender } from '../tender-state.ts';
import { mayAwardTender } from './award-tender.ts';
import { mayCancelTender } from './ending/cancel-tender.ts';
import { mayCloseTender } from './ending/close-tender.ts';
import { mayDebriefBidder } from './ending/debrief-bidder.ts';
import { mayReportStatistics } from './ending/report-statistics.ts';
import { mayDecideObjection } from './holds/decide-objection.ts';
import { mayEndReview } from './holds/end-review.ts';
import { mayLodgeObjection } from './holds/lodge-objection.ts';
import { mayLodgeReview } from './holds/lodge-review.ts';
import { mayConfirmLateStep } from './late/confirm-late-step.ts';
import { mayDropLateStep } from './late/drop-late-step.ts';
import { mayProposeLateStep } from './late/propose-late-step.ts';
import { mayProposeAward } from './propose-award.ts';
import { mayQueryRegister } from './query-register.ts';
import { mayResolveAward } from './resolve-award.ts';
import { maySendInformation } from './send-information.ts';

/** Every act from the proposal to the end, and whether this person may do it now. */
export const awardTasks: Questions<Tender> = {
  proposeAward: mayProposeAward,
  resolveAward: mayResolveAward,
  queryRegister: mayQueryRegister,
  sendInformation: maySendInformation,
  lodgeObjection: mayLodgeObjection,
  decideObjection: mayDecideObjection,
  lodgeReview: mayLodgeReview,
  endReview: mayEndReview,
  awardTender: mayAwardTender,
  debriefBidder: mayDebriefBidder,
  reportStatistics: mayReportStatistics,
  cancelTender: mayCancelTender,
  closeTender: mayCloseTender,
  proposeLateStep: mayProposeLateStep,
  confirmLateStep: mayConfirmLateStep,
  dropLateStep: mayDropLateStep,
};
