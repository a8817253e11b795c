import { type Day, plusMonths } from '../../../catalogue/time.ts';
import { inForceOn, type Rule } from '../../../decider/dated-rule.ts';
import { LAW_OF_2026 } from './versions.ts';

/** From which net estimate on the competition register is asked. */
interface RegisterRule extends Rule {
  readonly fromNetCents: number;
}

const RULES: readonly RegisterRule[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    fromNetCents: 3_000_000,
    source: '§ 6 WRegG (Fassung bis 30. Juni 2026)',
  },
  { from: LAW_OF_2026, fromNetCents: 5_000_000, source: '§ 6 WRegG (Fassung ab 1. Juli 2026)' },
];

/** The rule for a procedure that began on a day. */
export const registerRuleOn = (begunOn: Day): RegisterRule => inForceOn(RULES, begunOn);

/** An answer of the competition register may be used for so many months (§ 6 WRegG, by the old law and the new). */
export const REGISTER_ANSWER_MONTHS = 2;

/** The last day on which an answer may be used. */
export const registerAnswerUntil = (answeredOn: Day): Day => plusMonths(answeredOn, REGISTER_ANSWER_MONTHS);
