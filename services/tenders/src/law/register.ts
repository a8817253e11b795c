import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { registerAnswerUntil, registerRuleOn } from '@moves/events/published/tenders/law/register';
import { type KnownTender, lawDayOf } from '../tender-state.ts';

/** True if the register must be asked about whoever shall win; for direct purchases it may be, but need not. */
const registerDue = (t: KnownTender, today: Day): boolean =>
  t.chosen?.procedure !== 'directPurchase' &&
  (t.estimate?.netCents ?? 0) >= registerRuleOn(lawDayOf(t, today)).fromNetCents;

/** Refuses an award to somebody of whom the register was not asked where it must be, or who stands in it. */
export function demandRegisterClear(t: KnownTender, { at }: Act): void {
  const today = dayOf(at);
  const due = registerDue(t, today);
  const { source } = registerRuleOn(lawDayOf(t, today));
  for (const { bidder } of t.proposals) {
    const answer = t.register.get(bidder);
    if (!answer && !due) continue;
    // An answer that came after the day on which it was needed was not there on it.
    demand(answer && answer.answeredOn <= today, 'register-not-queried', { bidder, source });
    demand(!answer.entry, 'register-has-entry', { bidder, source });
    demand(today <= registerAnswerUntil(answer.answeredOn), 'register-answer-too-old', {
      bidder,
      answeredOn: answer.answeredOn,
      source,
    });
  }
}
