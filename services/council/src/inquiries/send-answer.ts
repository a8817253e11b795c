import { AnswerSent } from '@moves/events/catalogue/council';
import { dayOf } from '@moves/events/catalogue/time';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandOpen, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** Send the signed answer to whoever asked. */
export class SendAnswer extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly to: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySendAnswer(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandOpen(i);
  demand(i.status === 'signed', 'answer-not-signed');
  demand(dayOf(at) >= i.askedOn, 'answered-before-asked', { askedOn: i.askedOn });
  demandAfter(i.since, at);
}

export const sendAnswer = (i: Inquiry, { to, act }: SendAnswer) => {
  maySendAnswer(i, act);
  return [AnswerSent({ to })];
};

@CommandHandler(SendAnswer)
export class SendAnswerHandler extends Decides(inquiry, sendAnswer) {}
