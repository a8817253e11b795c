import type { Questions } from '@moves/events/graph/tasks';
import { mayAssignInquiry } from './assign-inquiry.ts';
import { mayConfirmStaleFigure } from './confirm-stale-figure.ts';
import { mayDraftAnswer } from './draft-answer.ts';
import type { Inquiry } from './inquiry.ts';
import { maySendAnswer } from './send-answer.ts';
import { maySendInterimNotice } from './send-interim-notice.ts';
import { maySignAnswer } from './sign-answer.ts';
import { mayWithdrawInquiry } from './withdraw-inquiry.ts';

/** Every act on an inquiry that exists, in the order it lives through them, and whether this person may do it now. */
export const inquiryTasks: Questions<Inquiry> = {
  assignInquiry: mayAssignInquiry,
  sendInterimNotice: maySendInterimNotice,
  draftAnswer: mayDraftAnswer,
  confirmStaleFigure: mayConfirmStaleFigure,
  signAnswer: maySignAnswer,
  sendAnswer: maySendAnswer,
  withdrawInquiry: mayWithdrawInquiry,
};
