import { QuestionAnswered } from '@moves/events/catalogue/tenders/competition';
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
import { type KnownTender, lastRound, type Question, type Round, type Tender } from '../tender-state.ts';
import { earliestClosing, earliestExtension, extensionSource } from './answering-in-time.ts';

/** The answer in the words that all get, and whether it changes the documents or means nothing for preparing a bid. */
export interface AnswerQuestionTerms {
  readonly question: string;
  readonly text: string;
  readonly changesDocuments: boolean;
  readonly immaterialReason?: string;
}

/** Answer a question, to everybody at once. Too late or with a change of the documents, bidders must be given longer first (§ 20 (3) VgV). */
export class AnswerQuestion extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: AnswerQuestionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAnswerQuestion(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'answerQuestion', act);
  demandAfter(t.since, act);
  demand(
    [...t.questions.values()].some(({ answered }) => !answered),
    'no-question-open',
  );
}

export const answerQuestion = (t: Tender, { terms, act }: AnswerQuestion) => {
  mayAnswerQuestion(t, act);
  const asked = t.questions.get(terms.question);
  demand(asked, 'tender-question-unknown', { question: terms.question });
  demand(!asked.answered, 'question-answered', { question: terms.question });
  demandAfter(asked.receivedAt, act);
  if (!terms.immaterialReason) demandTimeLeft(t, lastRound(t)!, asked, terms.changesDocuments, act);
  return [QuestionAnswered(terms)];
};

/** Refuses an answer that leaves bidders too little time; who asked too late can wait for none (§ 20 (3) sentence 3 VgV). */
function demandTimeLeft(t: KnownTender, round: Round, asked: Question, changesDocuments: boolean, act: Act): void {
  const { closesAt, extendedAt, questionsUntil } = round;
  const on = dayOf(act.at);
  const source = extensionSource(t);
  if (changesDocuments) {
    const longer = extendedAt !== undefined && extendedAt >= asked.receivedAt;
    demand(longer, 'change-needs-extension', { closesAt, earliestAt: earliestExtension(round, on), source });
  }
  const inTime = !questionsUntil || asked.receivedOn <= dayOf(questionsUntil);
  if (!inTime && !changesDocuments) return;
  const earliestAt = earliestClosing(round, on);
  demand(closesAt >= earliestAt, 'answer-needs-extension', { closesAt, earliestAt, source });
}

@CommandHandler(AnswerQuestion)
export class AnswerQuestionHandler extends Decides(tender, answerQuestion) {}
