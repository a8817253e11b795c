import { AwardTenderHandler } from './award-tender.ts';
import { CancelTenderHandler } from './ending/cancel-tender.ts';
import { CloseTenderHandler } from './ending/close-tender.ts';
import { DebriefBidderHandler } from './ending/debrief-bidder.ts';
import { ReportStatisticsHandler } from './ending/report-statistics.ts';
import { DecideObjectionHandler } from './holds/decide-objection.ts';
import { EndReviewHandler } from './holds/end-review.ts';
import { LodgeObjectionHandler } from './holds/lodge-objection.ts';
import { LodgeReviewHandler } from './holds/lodge-review.ts';
import { ConfirmLateStepHandler } from './late/confirm-late-step.ts';
import { DropLateStepHandler } from './late/drop-late-step.ts';
import { ProposeLateStepHandler } from './late/propose-late-step.ts';
import { ProposeAwardHandler } from './propose-award.ts';
import { QueryRegisterHandler } from './query-register.ts';
import { ResolveAwardHandler } from './resolve-award.ts';
import { SendInformationHandler } from './send-information.ts';

/** Everything that can be done from the proposal to the end, in the order in which it comes. */
export const awardHandlers = [
  ProposeAwardHandler,
  ResolveAwardHandler,
  QueryRegisterHandler,
  SendInformationHandler,
  LodgeObjectionHandler,
  DecideObjectionHandler,
  LodgeReviewHandler,
  EndReviewHandler,
  AwardTenderHandler,
  DebriefBidderHandler,
  ReportStatisticsHandler,
  CancelTenderHandler,
  CloseTenderHandler,
  ProposeLateStepHandler,
  ConfirmLateStepHandler,
  DropLateStepHandler,
];
