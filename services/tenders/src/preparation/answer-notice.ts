import type { EventOf } from '@moves/events/catalogue/define';
import { NoticeAnswered } from '@moves/events/catalogue/tenders/preparation';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** The day on which a notice was published, or why it was turned away. */
export type NoticeAnswerTerms = EventOf<typeof NoticeAnswered>['data'];

/** Record what came of a notice: published, or turned away by the service that publishes it (§ 40 VgV). */
export class AnswerNotice extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: NoticeAnswerTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAnswerNotice(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'answerNotice', act);
  demandAfter(t.since, act);
  const open = [...t.notices.values()].some(({ publishedOn, rejected }) => !publishedOn && !rejected);
  demand(open, 'no-notice-unanswered');
}

export const answerNotice = (t: Tender, { terms, act }: AnswerNotice) => {
  const { notice, publishedOn, rejectedBecause } = terms;
  const known = t.status === 'unknown' ? undefined : t.notices.get(notice);
  if (known?.publishedOn && known.publishedOn === publishedOn && !rejectedBecause) return [];
  mayAnswerNotice(t, act);
  demand(known, 'notice-unknown', { notice });
  demand(!known.publishedOn && !known.rejected, 'notice-answered', { notice });
  demand((publishedOn === undefined) !== (rejectedBecause === undefined), 'notice-answer-unclear');
  if (publishedOn) {
    demand(publishedOn >= known.dispatchedOn, 'published-before-dispatch', { dispatchedOn: known.dispatchedOn });
    demand(publishedOn <= dayOf(act.at), 'notice-published-in-future', { publishedOn });
  }
  return [NoticeAnswered(terms)];
};

@CommandHandler(AnswerNotice)
export class AnswerNoticeHandler extends Decides(tender, answerNotice) {}
