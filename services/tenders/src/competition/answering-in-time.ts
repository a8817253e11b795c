import { type Day, dayOf, type Instant, latest, plusDays, startOfDay } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { lawDayOf } from '../tender.ts';
import type { KnownTender, Round } from '../tender-state.ts';

/** How many days bidders must have between what they are told and the closing of their round. */
interface AnswerRule extends Rule {
  readonly days: number;
  readonly urgentDays: number;
}

const EU_RULES: readonly AnswerRule[] = [
  { from: '2016-04-18' as Day, days: 6, urgentDays: 4, source: '§ 20 (3) Nr. 1 VgV' },
];
const NATIONAL_RULES: readonly AnswerRule[] = [
  {
    from: '2017-02-02' as Day,
    days: 6,
    urgentDays: 4,
    source: '§ 13 (4) UVgO',
    label: 'UVgO names no days; those of § 20 (3) VgV are taken',
  },
];

/** The rule by which bidders of a tender must be told in time. */
export const answerRuleOf = (t: KnownTender, on: Day): AnswerRule =>
  inForceOn(t.chosen?.regime === 'national' ? NATIONAL_RULES : EU_RULES, lawDayOf(t, on));

/** The earliest closing that leaves bidders their days after what they are told on a day: those days pass whole (Reg. 1182/71). */
export function earliestClosing(t: KnownTender, { urgent }: Round, on: Day): Instant {
  const { days, urgentDays } = answerRuleOf(t, on);
  return startOfDay(plusDays(on, (urgent ? urgentDays : days) + 1));
}

/** The same where bidders must have longer than before: at least a day more. */
export const earliestExtension = (t: KnownTender, round: Round, on: Day): Instant =>
  latest(earliestClosing(t, round, on), startOfDay(plusDays(dayOf(round.closesAt), 1)));
