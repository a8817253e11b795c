import { type Day, type Instant, plusDays, startOfDay } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import { dayName, isWorkingDay, workingDayFrom, workingDaysIn } from '../calendar.ts';
import { type PeriodStep, step } from './period.ts';

/** A counted period: its steps, its last day, and the first moment after it. */
export interface Counted {
  readonly steps: readonly PeriodStep[];
  readonly lastDay: Day;
  readonly endsAt: Instant;
}

/** The least number of working days in any period of two days or more (Art. 3 (5) Reg. (EEC, Euratom) No 1182/71). */
const WORKING_DAYS = 2;

/**
 * Counts days by Regulation (EEC, Euratom) No 1182/71, as § 82 VgV asks: the day of the event does not count; the period
 * ends with the last hour of its last day, and if that is a Saturday, Sunday or public holiday, with that of the next
 * working day. The safe moment after it is the beginning of the next day in Berlin.
 */
export function countedFrom(event: Day, days: number, what: Said): Counted {
  const steps = [step(event, `${what.de}: zählt nicht mit`, `${what.en}: does not count`)];
  if (days === 0) {
    const endsAt = startOfDay(plusDays(event, 1));
    return { steps, lastDay: event, endsAt };
  }
  steps.push(step(plusDays(event, 1), 'Tag 1', 'day 1'));
  let lastDay = plusDays(event, days);
  steps.push(step(lastDay, `Tag ${days}: ${dayName(lastDay).de}`, `day ${days}: ${dayName(lastDay).en}`));
  if (!isWorkingDay(lastDay)) {
    lastDay = workingDayFrom(lastDay);
    const name = dayName(lastDay);
    steps.push(
      step(
        lastDay,
        `Der letzte Tag ist kein Arbeitstag; die Frist endet am nächsten: ${name.de} (Art. 3 Abs. 4 VO 1182/71)`,
        `The last day is no working day; the period ends with the next: ${name.en} (Art. 3 (4) Reg. 1182/71)`,
      ),
    );
  }
  if (days >= WORKING_DAYS && workingDaysIn(plusDays(event, 1), lastDay) < WORKING_DAYS) {
    while (workingDaysIn(plusDays(event, 1), lastDay) < WORKING_DAYS) lastDay = workingDayFrom(plusDays(lastDay, 1));
    steps.push(
      step(
        lastDay,
        'Zwei Arbeitstage müssen in der Frist liegen (Art. 3 Abs. 5 VO 1182/71)',
        'Two working days must lie in the period (Art. 3 (5) Reg. 1182/71)',
      ),
    );
  }
  const next = plusDays(lastDay, 1);
  steps.push(step(next, 'Ab 0:00 Uhr dieses Tages ist die Frist vorbei', 'From 0:00 of this day the period is over'));
  return { steps, lastDay, endsAt: startOfDay(next) };
}

/**
 * Counts days back from an event: so many whole days lie between. What is counted back is not moved for its last day
 * (Art. 3 (4) Reg. 1182/71), but holds two working days (Art. 3 (5)).
 */
export function countedBackFrom(event: Day, days: number, what: Said): Counted {
  const steps = [step(event, `${what.de}: zählt nicht mit`, `${what.en}: does not count`)];
  let first = plusDays(event, -days);
  const day = `${days}. Tag davor: ${dayName(first).de}`;
  steps.push(step(first, day, `${days} days before: ${dayName(first).en}`));
  if (workingDaysIn(first, plusDays(event, -1)) < WORKING_DAYS) {
    while (workingDaysIn(first, plusDays(event, -1)) < WORKING_DAYS) first = plusDays(first, -1);
    steps.push(
      step(
        first,
        'Zwei Arbeitstage müssen dazwischenliegen (Art. 3 Abs. 5 VO 1182/71)',
        'Two working days must lie between (Art. 3 (5) Reg. 1182/71)',
      ),
    );
  }
  const lastDay = plusDays(first, -1);
  steps.push(step(lastDay, 'Spätestens an diesem Tag', 'On this day at the latest'));
  return { steps, lastDay, endsAt: startOfDay(first) };
}

/** Counts a limit that is to be kept: it is not moved to a working day, to be on the safe side. */
export function limitFrom(event: Day, days: number, what: Said): Counted {
  const lastDay = plusDays(event, days);
  const name = dayName(lastDay);
  return {
    steps: [
      step(event, `${what.de}: zählt nicht mit`, `${what.en}: does not count`),
      step(lastDay, `Tag ${days}: ${name.de}, der letzte`, `day ${days}: ${name.en}, the last`),
    ],
    lastDay,
    endsAt: startOfDay(plusDays(lastDay, 1)),
  };
}
