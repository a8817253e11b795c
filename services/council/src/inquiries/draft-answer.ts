import { isDeepStrictEqual } from 'node:util';
import { AnswerDrafted, type AnswerFigure } from '@moves/events/catalogue/council';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { InquiryId, Qualifier } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { type Pulled, pulledAsOf } from '../figures/pull.ts';
import { demandUnsigned, type Inquiry, inquiry, type KnownInquiry } from './inquiry.ts';

/** A figure that an answer shall have: of what, as of when; its value comes from the books, or with the words `other`. */
export interface AskedFigure {
  readonly figure?: string;
  readonly label: string;
  readonly of: AnswerFigure['of'];
  readonly asOf: Day;
  readonly knownAt?: Instant;
  readonly value?: string;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  readonly forecastOn?: Day;
}

/** Answer a question in draft, with figures pulled from the books as of a day; a later draft takes its place. */
export class DraftAnswer extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly inquiryId: InquiryId,
    readonly terms: { readonly question: string; readonly text: string; readonly figures: readonly AskedFigure[] },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDraftAnswer(i: Inquiry, { at }: Act): asserts i is KnownInquiry {
  demandUnsigned(i);
  demand(i.questions.length > 0, 'inquiry-without-question');
  demandAfter(i.since, at);
}

export const draftAnswer = (i: Inquiry, { terms, act }: DraftAnswer, pulled: readonly (Pulled | undefined)[]) => {
  mayDraftAnswer(i, act);
  const { question, text } = terms;
  demand(
    i.questions.some(one => one.question === question),
    'question-unknown',
    { question },
  );
  const figures = terms.figures.map((asked, place) => figureFrom(asked, place, pulled[place], act));
  demand(new Set(figures.map(({ figure }) => figure)).size === figures.length, 'figure-named-twice');
  const before = i.drafts[question];
  if (before?.text === text && isDeepStrictEqual(before.figures, figures)) return [];
  return [AnswerDrafted({ question, text, figures })];
};

function figureFrom(asked: AskedFigure, place: number, pulled: Pulled | undefined, { at }: Act): AnswerFigure {
  const { figure = String(place + 1), label, of, asOf, knownAt, forecastOn = pulled?.forecastOn } = asked;
  demand(asOf <= dayOf(at), 'figure-of-the-future', { label, asOf });
  demand(of.kind === 'other' || pulled, 'figure-not-in-the-books', { label, asOf });
  const value = pulled?.value ?? asked.value;
  demand(value, 'figure-without-value', { label });
  const unit = pulled?.unit ?? asked.unit;
  return {
    figure,
    label,
    value,
    ...(unit && { unit }),
    qualifier: pulled?.qualifier ?? asked.qualifier ?? 'eq',
    asOf,
    ...(knownAt && { knownAt }),
    of,
    events: (pulled?.events ?? []).map(String),
    ...(forecastOn && { forecastOn }),
  };
}

@CommandHandler(DraftAnswer)
export class DraftAnswerHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(LiveViews) private readonly views: LiveViews,
  ) {}

  async execute(command: DraftAnswer): Promise<Receipt> {
    const { inquiryId, terms, act } = command;
    const pulled = await pulledAsOf(this.views, terms.figures, dayOf(act.now));
    return this.decisions.decide(inquiry, inquiryId, command, (i, c: DraftAnswer) => draftAnswer(i, c, pulled));
  }
}
