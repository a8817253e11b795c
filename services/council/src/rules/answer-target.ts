import type { Day } from '@moves/events/catalogue/time';

/** How long an answer may take if nobody says otherwise: days after the question, for questions from a day on. */
interface AnswerTarget {
  readonly from: Day;
  readonly to?: Day;
  readonly days: number;
  /** Law names no number («within an appropriate period»); the city's rules of procedure may. */
  readonly label: string;
  readonly source: string;
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
export const answerTargetOn = (askedOn: Day): AnswerTarget =>
  TARGETS.findLast(({ from, to }) => from <= askedOn && (!to || askedOn <= to))!;
