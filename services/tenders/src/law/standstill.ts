import type { Procedure, Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, type Instant, plusDays, startOfDay } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { demand } from '@moves/events/decider/failures';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';
import { type KnownTender, lawDayOf } from '../tender-state.ts';
import { dayName, isWorkingDay, workingDayFrom } from './calendar.ts';
import { EXTREME_URGENCY } from './choice-grounds.ts';
import { type PeriodStep, step } from './periods/period.ts';

/** How long to wait after the letters, and where nobody has to be told or waited for. */
interface StandstillRule extends Rule {
  readonly days: number;
  readonly daysIfElectronic: number;
  /** Orders under frameworks and dynamic purchasing systems need neither letter nor waiting. */
  readonly notForCallOffs: boolean;
}

const RULES: readonly StandstillRule[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    days: 15,
    daysIfElectronic: 10,
    notForCallOffs: false,
    source: '§ 134 (2) GWB (Fassung bis 30. Juni 2026)',
  },
  {
    from: LAW_OF_2026,
    days: 15,
    daysIfElectronic: 10,
    notForCallOffs: true,
    source: '§ 134 (2) (3) GWB (Fassung ab 1. Juli 2026)',
  },
];

/** What the house does where the last day of waiting is none on which people work. */
interface EndRule extends Rule {
  /** By the letter of § 134 GWB it ends all the same (VK Bund, 28 June 2021, VK 2-77/21); to be safe, with the next working day. */
  readonly onNextWorkingDay: boolean;
  readonly label: string;
}

const ENDS: readonly EndRule[] = [
  {
    from: '1900-01-01' as Day,
    onNextWorkingDay: true,
    source: '§ 134 (2) GWB',
    label: 'vorsichtige Vorgabe des Hauses: bis zum Ende des nächsten Arbeitstags',
  },
];

/** What is known of letters to those who lose, when the waiting time is asked for. */
export interface StandstillAsked {
  readonly procedure: Procedure;
  readonly regime: Regime;
  readonly begunOn: Day;
  /** The letters go by electronic means or fax. */
  readonly electronic: boolean;
  /** Negotiated without call because of extreme urgency (§ 14 (4) Nr. 3 VgV). */
  readonly urgent: boolean;
  readonly frameworkCallOff: boolean;
  readonly sentAt: Instant;
}

/** The waiting time as the house counts it, and as the letter of the law does. */
export interface Standstill {
  readonly days: number;
  readonly lastDay: Day;
  readonly earliestAt: Instant;
  readonly rule: string;
  readonly source: string;
  readonly steps: readonly PeriodStep[];
  readonly label?: string;
  readonly byLetter: { readonly lastDay: Day; readonly earliestAt: Instant; readonly steps: readonly PeriodStep[] };
}

/** True if those who lose must be told before the award, and waited for (§ 134 (1) (3) GWB). */
export function standstillDue(asked: Omit<StandstillAsked, 'electronic' | 'sentAt'>): boolean {
  const { procedure, regime, begunOn, urgent, frameworkCallOff } = asked;
  if (regime !== 'eu') return false;
  if (procedure === 'negotiatedWithoutCall' && urgent) return false;
  return !(frameworkCallOff && inForceOn(RULES, begunOn).notForCallOffs);
}

/** The waiting time after letters that are sent at a moment; undefined where the law asks for none. */
export function standstillOf(asked: StandstillAsked): Standstill | undefined {
  if (!standstillDue(asked)) return undefined;
  const { source, ...lengths } = inForceOn(RULES, asked.begunOn);
  const end = inForceOn(ENDS, asked.begunOn);
  const days = asked.electronic ? lengths.daysIfElectronic : lengths.days;
  const sentOn = dayOf(asked.sentAt);
  const letterDay = plusDays(sentOn, days);
  const counted = [
    step(sentOn, 'Absendung der Schreiben: zählt nicht mit', 'Dispatch of the letters: does not count'),
    step(plusDays(sentOn, 1), 'Tag 1', 'day 1'),
    step(letterDay, `Tag ${days}: ${dayName(letterDay).de}`, `day ${days}: ${dayName(letterDay).en}`),
  ];
  const lastDay = end.onNextWorkingDay ? workingDayFrom(letterDay) : letterDay;
  const moved =
    lastDay === letterDay
      ? []
      : [
          step(
            lastDay,
            `vorsichtig bis zum Ende des nächsten Arbeitstags: ${dayName(lastDay).de}`,
            `to be safe until the end of the next working day: ${dayName(lastDay).en}`,
          ),
        ];
  const byLetter = isWorkingDay(letterDay)
    ? []
    : [
        step(
          letterDay,
          'Die Wartefrist verlängert sich nicht (VK Bund, 28.06.2021, VK 2-77/21)',
          'The waiting time does not become longer (VK Bund, 28 June 2021, VK 2-77/21)',
        ),
      ];
  return {
    days,
    lastDay,
    earliestAt: startOfDay(plusDays(lastDay, 1)),
    rule: `${source}: ${days} Tage ab dem Tag nach der Absendung${moved.length > 0 ? `; ${end.label}` : ''}`,
    source,
    steps: [...counted, ...moved, earliest(lastDay)],
    ...(end.onNextWorkingDay && { label: end.label }),
    byLetter: {
      lastDay: letterDay,
      earliestAt: startOfDay(plusDays(letterDay, 1)),
      steps: [...counted, ...byLetter, earliest(letterDay)],
    },
  };
}

const earliest = (lastDay: Day): PeriodStep =>
  step(plusDays(lastDay, 1), 'Zuschlag frühestens um 0:00 Uhr', 'Award at 0:00 at the earliest');

/** Refuses an award before those who lose were told and the waiting time is over, where the law asks for it (§ 134 GWB). */
export function demandStandstillOver(t: KnownTender, { at }: Act): void {
  const { information } = t;
  // Whoever was told a day may rely on it, whether the law asked for the letter or not.
  if (!information && !standstillDueFor(t, dayOf(at))) return;
  demand(information, 'information-not-sent', { source: '§ 134 (1) GWB' });
  const { earliestAt } = information;
  demand(at >= earliestAt, 'standstill-not-over', { earliestAt, source: '§ 134 (2) GWB' });
}

/** True if this tender's losers must be told and waited for before the award. */
const standstillDueFor = (t: KnownTender, today: Day): boolean =>
  t.chosen !== undefined &&
  standstillDue({
    procedure: t.chosen.procedure,
    regime: t.chosen.regime,
    begunOn: lawDayOf(t, today),
    urgent: t.chosen.grounds.includes(EXTREME_URGENCY),
    frameworkCallOff: false,
  });
