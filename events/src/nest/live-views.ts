import type { Question } from '../read-model/question.ts';
import type { Cut, Views } from '../read-model/views.ts';

/**
 * Read models as command handlers ask them, for what a decision needs from outside its own stream. They have followed
 * everything that was written before they answer.
 */
export abstract class LiveViews {
  abstract ask<Row>(question: Question<Row>): Promise<Row[]>;
  /** The same as of a day, or as far as it was known at a moment. */
  abstract cut(cut: Cut): Views;
}
