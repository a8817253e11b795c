import { type Day, dayOf, plusMonths } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { lawDayOf } from '../tender.ts';
import type { KnownTender } from '../tender-state.ts';
import { LAW_OF_2026 } from './law-versions.ts';

/** From which net estimate on the competition register is asked, and how old its answer may be. */
interface RegisterRule extends Rule {
  readonly fromNetCents: number;
  readonly answerMonths: number;
}

const RULES: readonly RegisterRule[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    fromNetCents: 3_000_000,
    answerMonths: 2,
    source: '§ 6 WRegG (Fassung bis 30. Juni 2026)',
  },
  { from: LAW_OF_2026, fromNetCents: 5_000_000, answerMonths: 2, source: '§ 6 WRegG (Fassung ab 1. Juli 2026)' },
];

/** The rule for a procedure that began on a day. */
export const registerRuleOn = (begunOn: Day): RegisterRule => inForceOn(RULES, begunOn);

/** True if the register must be asked about whoever shall win; for direct purchases it may be, but need not. */
export const registerDue = (t: KnownTender, today: Day): boolean =>
  t.chosen?.procedure !== 'directPurchase' &&
  (t.estimate?.netCents ?? 0) >= registerRuleOn(lawDayOf(t, today)).fromNetCents;

/** Refuses an award to somebody of whom the register was not asked where it must be, or who stands in it. */
export function demandRegisterClear(t: KnownTender, { at }: Act): void {
  const today = dayOf(at);
  const due = registerDue(t, today);
  const { answerMonths, source } = registerRuleOn(lawDayOf(t, today));
  for (const { bidder } of t.proposals) {
    const answer = t.register.get(bidder);
    if (!answer && !due) continue;
    // An answer that came after the day on which it was needed was not there on it.
    demand(answer && answer.answeredOn <= today, 'register-not-queried', { bidder, source });
    demand(!answer.entry, 'register-has-entry', { bidder, source });
    const old = plusMonths(answer.answeredOn, answerMonths) < today;
    demand(!old, 'register-answer-too-old', { bidder, answeredOn: answer.answeredOn, source });
  }
}
