import type { Question } from '@moves/events/catalogue/council';

/** A question as it was asked; we count them, whatever the source does. */
export interface AskedQuestion {
  readonly statedNumber?: string;
  readonly text: string;
}

/** The questions of an inquiry, numbered as we count. */
export const numbered = (questions: readonly AskedQuestion[]): Question[] =>
  questions.map((question, place) => ({ question: String(place + 1), number: place + 1, ...question }));
