import { isDeepStrictEqual } from 'node:util';
import { AnswerSigned } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { InquiryId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { checkedFigures } from '../figures/checked.ts';
import { blocking, type CheckedFigure, figuresOf } from '../figures/stale.ts';
import { demandUnsigned, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** The mayor signs the answer (§ 24 (4) GemO). From here on it does not change. */
export class SignAnswer extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly role: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySignAnswer(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandUnsigned(i);
  demand(i.questions.length > 0, 'inquiry-without-question');
  const unanswered = i.questions.find(({ question }) => !i.drafts[question]);
  demand(!unanswered, 'question-not-answered', { number: unanswered?.number });
  demandAfter(i.since, at);
  for (const { since } of Object.values(i.drafts)) demandAfter(since, at);
}

/** `checked` is what the books say of every figure's source on the day of signing. */
export const signAnswer = (i: Inquiry, { role, act }: SignAnswer, checked: readonly CheckedFigure[]) => {
  maySignAnswer(i, act);
  const day = dayOf(act.at);
  for (const one of checked) demandFresh(i, one, day);
  return [AnswerSigned({ role })];
};

/** Refuses a figure older than its source, and a forecast for a day that has passed, unless that was confirmed. */
function demandFresh(i: KnownInquiry, checked: CheckedFigure, day: Day): void {
  const { question, figure } = checked;
  const stale = blocking(i.drafts, checked, day);
  const facts = { question, figure: figure.figure, label: figure.label };
  demand(!stale.includes('forecastPassed'), 'forecast-has-passed', { ...facts, forecastOn: figure.forecastOn });
  demand(!stale.includes('olderThanSource'), 'figure-older-than-source', {
    ...facts,
    asOf: figure.asOf,
    value: withUnit(figure),
    now: checked.now ? withUnit(checked.now) : '–',
  });
}

/** Refuses to sign what was drafted while the figures were being checked. */
function demandAllChecked(i: Inquiry, checked: readonly CheckedFigure[]): void {
  if (i.status === 'unknown') return;
  const looked = checked.map(({ question, figure }) => ({ question, figure }));
  demand(isDeepStrictEqual(figuresOf(i), looked), 'answer-changed-meanwhile');
}

const withUnit = ({ value, unit }: { value: string; unit?: string | undefined }): string =>
  unit ? `${value} ${unit}` : value;

@CommandHandler(SignAnswer)
export class SignAnswerHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(LiveViews) private readonly views: LiveViews,
  ) {}

  async execute(command: SignAnswer): Promise<Receipt> {
    const { inquiryId, act } = command;
    const checked = await checkedFigures(this.decisions, this.views, inquiryId, act);
    return this.decisions.decide(inquiry, inquiryId, command, (i, c: SignAnswer) => {
      demandAllChecked(i, checked);
      return signAnswer(i, c, checked);
    });
  }
}
