import type { Effect } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

/** What no committee can be given to decide, from a day on, and where that stands. */
interface RemitRule extends Rule {
  readonly councilOnly: readonly Effect['kind'][];
}

const RULES: readonly RemitRule[] = [
  {
    from: '1900-01-01' as Day,
    // What the budget statute and its amendments say is for the council itself; of posts beside the plan the law does not say so.
    councilOnly: ['bookAppropriation', 'bookSupplement'],
    source: '§ 39 (2) GemO BW, as of 18 November 2025',
  },
];

/** The rule for a decision of a session on this day. */
export const remitOn = (sessionOn: Day): RemitRule => inForceOn(RULES, sessionOn);
