import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

/** How long an answer may take if nobody says otherwise: days after the question, for questions from a day on. */
interface AnswerTarget extends Rule {
  readonly days: number;
  /** Law names no number («within an appropriate period»); the city's rules of procedure may. */
  readonly label: string;
}

const TARGETS: readonly AnswerTarget[] = [
  {
    from: '1900-01-01' as Day,
    days: 28,
    label: 'default of the house',
    source: '§ 24 (4) GemO BW: within an appropriate period',
  },
];

/** The target for a question of this day. */
export const answerTargetOn = (askedOn: Day): AnswerTarget => inForceOn(TARGETS, askedOn);
