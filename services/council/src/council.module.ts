import { Module } from '@nestjs/common';
import { RegisterBodyHandler } from './bodies/register-body.ts';
import { AssignPointHandler } from './decisions/assign-point.ts';
import { GiveEvidenceHandler } from './decisions/give-evidence.ts';
import { ObjectToDecisionHandler } from './decisions/object-to-decision.ts';
import { RecordDecisionHandler } from './decisions/record-decision.ts';
import { RetryPackageHandler } from './decisions/retry-package.ts';
import { SettleObjectionHandler } from './decisions/settle-objection.ts';
import { SettlePointHandler } from './decisions/settle-point.ts';
import { AssignInquiryHandler } from './inquiries/assign-inquiry.ts';
import { ConfirmStaleFigureHandler } from './inquiries/confirm-stale-figure.ts';
import { DraftAnswerHandler } from './inquiries/draft-answer.ts';
import { ReceiveInquiryHandler } from './inquiries/receive-inquiry.ts';
import { SendAnswerHandler } from './inquiries/send-answer.ts';
import { SendInterimNoticeHandler } from './inquiries/send-interim-notice.ts';
import { SignAnswerHandler } from './inquiries/sign-answer.ts';
import { TakeOverInquiryHandler } from './inquiries/take-over-inquiry.ts';
import { WithdrawInquiryHandler } from './inquiries/withdraw-inquiry.ts';
import { AttachPaperFileHandler } from './papers/attach-paper-file.ts';
import { DetachPaperFileHandler } from './papers/detach-paper-file.ts';
import { PublishPaperHandler } from './papers/publish-paper.ts';
import { RevisePaperHandler } from './papers/revise-paper.ts';
import { SubmitPaperHandler } from './papers/submit-paper.ts';
import { WithdrawPaperHandler } from './papers/withdraw-paper.ts';
import { CancelSessionHandler } from './sessions/cancel-session.ts';
import { HoldSessionHandler } from './sessions/hold-session.ts';
import { ScheduleSessionHandler } from './sessions/schedule-session.ts';

/** Everything that can be done in the council's office, in the order in which it comes. */
@Module({
  providers: [
    RegisterBodyHandler,
    ScheduleSessionHandler,
    HoldSessionHandler,
    CancelSessionHandler,
    SubmitPaperHandler,
    RevisePaperHandler,
    AttachPaperFileHandler,
    DetachPaperFileHandler,
    PublishPaperHandler,
    WithdrawPaperHandler,
    RecordDecisionHandler,
    ObjectToDecisionHandler,
    SettleObjectionHandler,
    RetryPackageHandler,
    AssignPointHandler,
    GiveEvidenceHandler,
    SettlePointHandler,
    ReceiveInquiryHandler,
    TakeOverInquiryHandler,
    AssignInquiryHandler,
    SendInterimNoticeHandler,
    DraftAnswerHandler,
    ConfirmStaleFigureHandler,
    SignAnswerHandler,
    SendAnswerHandler,
    WithdrawInquiryHandler,
  ],
})
export class CouncilModule {}
