import { InquiryTakenOver } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { InquiryId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandCome, momentOn } from '../dates.ts';
import { type Inquiry, inquiry } from './inquiry.ts';
import { numbered } from './questions.ts';
import type { InquiryTerms } from './receive-inquiry.ts';

/** What a source knows of an inquiry from before these books were kept. */
export interface TakeOverInquiryTerms extends Omit<InquiryTerms, 'on' | 'source'> {
  readonly askedOn: Day;
  readonly answeredOn?: Day;
  readonly source: Source;
}

/** Enter an inquiry that a source knows only by the days of question and answer. */
export class TakeOverInquiry extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: TakeOverInquiryTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const takeOverInquiry = (i: Inquiry, { inquiryId, terms, act }: TakeOverInquiry) => {
  demand(i.status === 'unknown', 'inquiry-number-taken', { number: inquiryId });
  const { askedOn, answeredOn, questions } = terms;
  demand(!answeredOn || askedOn <= answeredOn, 'answered-before-asked', { askedOn });
  // Nothing is invented: without an answer it is known as asked, with one from the answer on.
  const known = answeredOn ?? askedOn;
  demandCome(known, act);
  const at = momentOn(known, act);
  demand(dayOf(at) >= known, 'dated-before-its-day', { day: known });
  return [InquiryTakenOver({ number: inquiryId, ...terms, questions: numbered(questions) }, at)];
};

@CommandHandler(TakeOverInquiry)
export class TakeOverInquiryHandler extends Decides(inquiry, takeOverInquiry) {}
