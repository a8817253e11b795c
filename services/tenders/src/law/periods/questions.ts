import { type Day, dayOf, type Instant, plusDays, startOfDay } from '@moves/events/catalogue/time';
import { ANSWER_DAYS } from '@moves/events/published/tenders/law/days';
import { CALENDAR, workingDaysIn } from '../calendar.ts';
import { lawVersionOn } from '../law-versions.ts';
import { countedBackFrom } from './count.ts';
import type { Period } from './period.ts';

/** The last day to answer before a closing moment; later, the closing has to move. */
export function answersDue(closesAt: Instant, urgent: boolean, begunOn: Day): Period {
  const days = ANSWER_DAYS[urgent ? 'urgent' : 'usual'];
  const { steps, lastDay, endsAt } = countedBackFrom(dayOf(closesAt), days, {
    de: 'Ende der Angebotsfrist',
    en: 'Bids close',
  });
  return {
    name: 'questions',
    kind: 'limit',
    days,
    rule: {
      de: `Antworten spätestens ${days} Tage vor Fristende, sonst ist die Frist zu verlängern`,
      en: `answers ${days} days before the closing at the latest, or the period must be extended`,
    },
    paragraph: ANSWER_DAYS.source,
    lawVersion: lawVersionOn(begunOn),
    calendar: CALENDAR,
    steps,
    lastDay,
    dueAt: endsAt,
  };
}

/** The earliest closing that leaves bidders the time that the law wants after an answer on a day (§ 20 (3) Nr. 1 VgV). */
export function earliestClosingAfter(answeredOn: Day, urgent: boolean): Instant {
  let last = plusDays(answeredOn, ANSWER_DAYS[urgent ? 'urgent' : 'usual']);
  while (workingDaysIn(plusDays(answeredOn, 1), last) < 2) last = plusDays(last, 1);
  return startOfDay(plusDays(last, 1));
}
