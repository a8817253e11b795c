import type { Position } from '../catalogue/envelope.ts';
import type { Day, Instant } from '../catalogue/time.ts';
import type { Question } from './question.ts';

/** A view of the past: events that took effect up to the end of a day, as far as they were known at a moment. */
export interface Cut {
  readonly asOf?: Day;
  readonly knownAt?: Instant;
}

/** Read models as of one position, live or cut: where every question is asked. */
export interface Views {
  /** The rows that answer a question. */
  ask<Row>(question: Question<Row>): Promise<Row[]>;
  /** The last position these views have followed. */
  position(): Promise<Position>;
}
