import { InquiryAssigned } from '@moves/events/catalogue/council';
import { type Day, plusDays } from '@moves/events/catalogue/time';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { answerTargetOn } from '../rules/answer-target.ts';
import { demandUnsigned, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** Say which office answers, and by when; the house's own target if nobody says (§ 24 (4) GemO names no number). */
export class AssignInquiry extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: { readonly office: string; readonly dueOn?: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAssignInquiry(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandUnsigned(i);
  demandAfter(i.since, at);
}

export const assignInquiry = (i: Inquiry, { terms, act }: AssignInquiry) => {
  mayAssignInquiry(i, act);
  const { office } = terms;
  // Another office inherits what was promised.
  const dueOn = terms.dueOn ?? i.dueOn ?? plusDays(i.askedOn, answerTargetOn(i.askedOn).days);
  if (i.office === office && i.dueOn === dueOn) return [];
  demand(dueOn >= i.askedOn, 'due-before-asked', { askedOn: i.askedOn });
  return [InquiryAssigned({ office, dueOn })];
};

@CommandHandler(AssignInquiry)
export class AssignInquiryHandler extends Decides(inquiry, assignInquiry) {}
