import { InquiryReceived } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { InquiryId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandCome, momentOn } from '../dates.ts';
import { type Inquiry, inquiry } from './inquiry.ts';
import { type AskedQuestion, numbered } from './questions.ts';

/** Who asks what, or demands what. */
export interface InquiryTerms {
  readonly kind: 'inquiry' | 'motion';
  readonly group: string;
  readonly subject: string;
  readonly fileNumber?: string;
  readonly on: Day;
  readonly public: boolean;
  readonly questions: readonly AskedQuestion[];
  readonly source?: Source;
}

/** Receive an inquiry (§ 24 (4) GemO) or a motion (§ 34 (1) GemO). It counts from the day it bears. */
export class ReceiveInquiry extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: InquiryTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const receiveInquiry = (i: Inquiry, { inquiryId, terms, act }: ReceiveInquiry) => {
  demand(i.status === 'unknown', 'inquiry-number-taken', { number: inquiryId });
  demand(terms.questions.length > 0, 'inquiry-without-question');
  demandCome(terms.on, act);
  const at = momentOn(terms.on, act);
  demand(dayOf(at) >= terms.on, 'dated-before-its-day', { day: terms.on });
  return [InquiryReceived({ number: inquiryId, ...terms, questions: numbered(terms.questions) }, at)];
};

@CommandHandler(ReceiveInquiry)
export class ReceiveInquiryHandler extends Decides(inquiry, receiveInquiry) {}
