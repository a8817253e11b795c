import { InquiryWithdrawn } from '@moves/events/catalogue/council';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandOpen, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** Whoever asked no longer wants to know. */
export class WithdrawInquiry extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayWithdrawInquiry(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandOpen(i);
  demandAfter(i.since, at);
}

export const withdrawInquiry = (i: Inquiry, { act }: WithdrawInquiry) => {
  if (i.status === 'withdrawn') return [];
  mayWithdrawInquiry(i, act);
  demand(act.because, 'reason-required');
  return [InquiryWithdrawn({})];
};

@CommandHandler(WithdrawInquiry)
export class WithdrawInquiryHandler extends Decides(inquiry, withdrawInquiry) {}
