import { InterimNoticeSent } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandUnsigned, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** Tell the asker that it takes longer, and until when (Zwischennachricht). */
export class SendInterimNotice extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: { readonly text: string; readonly dueOn: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export function maySendInterimNotice(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandUnsigned(i);
  demand(i.status === 'assigned', 'inquiry-not-assigned');
  demandAfter(i.since, at);
}

export const sendInterimNotice = (i: Inquiry, { terms, act }: SendInterimNotice) => {
  maySendInterimNotice(i, act);
  demand(terms.dueOn >= dayOf(act.at), 'due-day-has-passed', { dueOn: terms.dueOn });
  demand(!i.dueOn || terms.dueOn > i.dueOn, 'notice-promises-no-later-day', { dueOn: i.dueOn });
  return [InterimNoticeSent(terms)];
};

@CommandHandler(SendInterimNotice)
export class SendInterimNoticeHandler extends Decides(inquiry, sendInterimNotice) {}
