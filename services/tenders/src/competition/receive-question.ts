import { QuestionReceived } from '@moves/events/catalogue/tenders/competition';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** What was asked, and when it came; never who asked. */
export interface ReceiveQuestionTerms {
  readonly question?: string;
  readonly text: string;
  readonly receivedOn: Day;
}

/** Take down what a firm asks about the documents. Who asks stays outside: the answer goes to all (§ 20 (3) VgV). */
export class ReceiveQuestion extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ReceiveQuestionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReceiveQuestion(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'receiveQuestion', act);
  demandAfter(t.since, act);
}

export const receiveQuestion = (t: Tender, { terms, act }: ReceiveQuestion) => {
  mayReceiveQuestion(t, act);
  const { question = partIdOf(act.commandId), text, receivedOn } = terms;
  demand(!t.questions.has(question), 'question-received', { question });
  const [from, to] = [dayOf(t.since), dayOf(act.at)];
  demand(receivedOn >= from && receivedOn <= to, 'question-outside-its-round', { receivedOn, from, to });
  return [QuestionReceived({ question, text, receivedOn })];
};

@CommandHandler(ReceiveQuestion)
export class ReceiveQuestionHandler extends Decides(tender, receiveQuestion) {}
