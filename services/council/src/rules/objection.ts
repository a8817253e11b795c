import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

/** How long the mayor may object to a decision: days after the session, from a day on, and where that stands. */
interface ObjectionRule extends Rule {
  readonly days: number;
}

const RULES: readonly ObjectionRule[] = [
  { from: '1900-01-01' as Day, days: 7, source: '§ 43 (2) GemO BW, as of 18 November 2025' },
];

/** The rule for a decision of a session on this day. */
export const objectionOn = (sessionOn: Day): ObjectionRule => inForceOn(RULES, sessionOn);
