import { InquiryEscalated } from '@moves/events/catalogue/council';
import { dayOf } from '@moves/events/catalogue/time';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Inquiry } from './inquiry.ts';

/** The promised day has passed without an answer: somebody above must know. Asked by the clock only. */
export class EscalateInquiry {
  static readonly dated = anyPastDay;
  constructor(
    readonly inquiryId: string,
    readonly act: Act,
  ) {}
}

/** Once for each day that was promised; nothing if an answer or a new promise came first. */
export const escalateInquiry = (i: Inquiry, { act }: EscalateInquiry) => {
  if (i.status !== 'received' && i.status !== 'assigned' && i.status !== 'signed') return [];
  const { dueOn, escalatedFor } = i;
  if (!dueOn || dueOn >= dayOf(act.at) || escalatedFor === dueOn) return [];
  return [InquiryEscalated({ dueOn })];
};
