import { StaleFigureConfirmed } from '@moves/events/catalogue/council';
import { dayOf } from '@moves/events/catalogue/time';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { checkedFigures } from '../figures/checked.ts';
import { blocking, type CheckedFigure, figuresOf, seenOf, staleOn } from '../figures/stale.ts';
import { demandUnsigned, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** Let a stale figure stay in an answer, with a reason. If its source moves on once more, it blocks again. */
export class ConfirmStaleFigure extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: { readonly question: string; readonly figure: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayConfirmStaleFigure(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandUnsigned(i);
  demand(figuresOf(i).length > 0, 'no-figure-drafted');
  demandAfter(i.since, at);
}

export const confirmStaleFigure = (
  i: Inquiry,
  { terms, act }: ConfirmStaleFigure,
  checked: readonly CheckedFigure[],
) => {
  mayConfirmStaleFigure(i, act);
  const { question, figure: name } = terms;
  const drafted = figuresOf(i).find(one => one.question === question && one.figure.figure === name);
  demand(drafted, 'figure-unknown', { question, figure: name });
  demandAfter(i.drafts[question]?.since ?? i.since, act.at);
  demand(act.because, 'reason-required');
  const { now } = checked.find(one => one.question === question && one.figure.figure === name) ?? {};
  const day = dayOf(act.at);
  demand(staleOn(drafted.figure, now, day).length > 0, 'figure-not-stale', { label: drafted.figure.label });
  return blocking(i.drafts, { ...drafted, now }, day).map(stale =>
    StaleFigureConfirmed({
      question,
      figure: name,
      stale,
      ...(stale === 'olderThanSource' && { seen: seenOf(now) }),
    }),
  );
};

@CommandHandler(ConfirmStaleFigure)
export class ConfirmStaleFigureHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(LiveViews) private readonly views: LiveViews,
  ) {}

  async execute(command: ConfirmStaleFigure): Promise<Receipt> {
    const { inquiryId, act } = command;
    const checked = await checkedFigures(this.decisions, this.views, inquiryId, act);
    return this.decisions.decide(inquiry, inquiryId, command, (i, c: ConfirmStaleFigure) =>
      confirmStaleFigure(i, c, checked),
    );
  }
}
