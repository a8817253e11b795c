import { type Day, dayOf, plusMonths } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import {
  awardNoticeRule,
  exPostRule,
  exPostUntil,
  statisticsDueOn,
  statisticsRuleOn,
} from '@moves/events/published/tenders/law/after-award';
import { REVIEW_DAYS } from '@moves/events/published/tenders/law/days';
import { regimeOf } from '@moves/events/published/tenders/law/kinds';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';
import { CALENDAR, plusWorkingDays } from '../calendar.ts';
import { lawVersionOn } from '../law-versions.ts';
import { standstillOf } from '../standstill.ts';
import { minimumPeriod } from './bids-may-come.ts';
import { type Counted, countedFrom, limitFrom } from './count.ts';
import { type Period, type PeriodName, type PeriodsAsked, step } from './period.ts';
import { answersDue } from './questions.ts';

/**
 * The deadline calculator: every period of a procedure of which enough is known, with rule, paragraph, version of the law,
 * calendar and steps. It needs no tender; what holds in a tender is asked by `demandPeriod`.
 */
export function periodsFor(asked: PeriodsAsked): readonly Period[] {
  return [
    minimumPeriod('requests', asked),
    minimumPeriod('tenders', asked),
    admission(asked),
    asked.closesAt && answersDue(asked.closesAt, asked.urgentReason !== undefined, begunOnOf(asked)),
    ...waiting(asked),
    ...remedies(asked),
    ...afterAward(asked),
  ].filter((period): period is Period => period !== undefined);
}

const begunOnOf = ({ begunOn, dispatchedOn }: PeriodsAsked): Day => begunOn ?? dispatchedOn;

/** A counted limit or minimum with what is the same for all. */
const period = (
  asked: PeriodsAsked,
  name: PeriodName,
  kind: Period['kind'],
  days: number | undefined,
  rule: Said,
  paragraph: string,
  { steps, lastDay, endsAt }: Counted,
  label?: string,
): Period => ({
  name,
  kind,
  ...(days !== undefined && { days }),
  rule,
  paragraph,
  lawVersion: lawVersionOn(begunOnOf(asked)),
  calendar: CALENDAR,
  steps,
  lastDay,
  ...(kind === 'minimum' ? { earliestAt: endsAt } : { dueAt: endsAt }),
  ...(label && { label }),
});

/** The working days in which a request to join a dynamic purchasing system is examined (§ 24 (3) VgV). */
const ADMISSION_DAYS = 10;

function admission(asked: PeriodsAsked): Period | undefined {
  if (!asked.dynamicPurchasing) return undefined;
  const { dispatchedOn } = asked;
  const lastDay = plusWorkingDays(dispatchedOn, ADMISSION_DAYS);
  const { endsAt } = limitFrom(lastDay, 0, { de: '', en: '' });
  const steps = [
    step(dispatchedOn, 'Eingang des Antrags: zählt nicht mit', 'Receipt of the request: does not count'),
    step(lastDay, `${ADMISSION_DAYS}. Arbeitstag, der letzte`, `working day ${ADMISSION_DAYS}, the last`),
  ];
  return period(
    asked,
    'admission',
    'limit',
    ADMISSION_DAYS,
    {
      de: 'Prüfung eines Aufnahmeantrags in 10 Arbeitstagen, in begründeten Fällen in 15',
      en: 'a request is examined within 10 working days, in reasoned cases within 15',
    },
    '§ 24 (3) VgV',
    { steps, lastDay, endsAt },
  );
}

/** The standstill, as the house counts it and by the letter of the law. */
function waiting(asked: PeriodsAsked): readonly Period[] {
  const { informedAt, lettersElectronic = true, frameworkCallOff = false, procedure, urgentReason } = asked;
  if (!informedAt) return [];
  const found = standstillOf({
    procedure,
    regime: regimeOf(asked.procedure),
    begunOn: begunOnOf(asked),
    electronic: lettersElectronic,
    urgent: urgentReason !== undefined,
    frameworkCallOff,
    sentAt: informedAt,
  });
  if (!found) return [];
  const { days, source, byLetter, label } = found;
  const rule: Said = {
    de: `${days} Tage warten ab dem Tag nach der Absendung${lettersElectronic ? ', elektronisch' : ''}`,
    en: `wait ${days} days from the day after dispatch${lettersElectronic ? ', by electronic means' : ''}`,
  };
  const of = (name: PeriodName, lastDay: Day, steps: Period['steps'], endsAt: Counted['endsAt'], note?: string) =>
    period(asked, name, 'minimum', days, rule, source, { steps, lastDay, endsAt }, note);
  return [
    of('standstill', found.lastDay, found.steps, found.earliestAt, label),
    of('standstillByLetter', byLetter.lastDay, byLetter.steps, byLetter.earliestAt),
  ];
}

/** How long firms may complain or ask for a review (§§ 135, 160 GWB). */
function remedies(asked: PeriodsAsked): readonly Period[] {
  if (regimeOf(asked.procedure) !== 'eu') return [];
  const { informedAt, objectionRejectedOn, awardedOn } = asked;
  const found: Period[] = [];
  if (informedAt)
    found.push(
      period(
        asked,
        'objection',
        'limit',
        10,
        {
          de: 'Rüge binnen 10 Tagen nach Kenntnis, hier gerechnet ab der Absendung',
          en: 'objection within 10 days of knowledge, counted here from dispatch',
        },
        '§ 160 (3) Nr. 1 GWB',
        countedFrom(dayOf(informedAt), 10, { de: 'Kenntnis vom Verstoß', en: 'Knowledge of the breach' }),
      ),
    );
  if (objectionRejectedOn)
    found.push(
      period(
        asked,
        'review',
        'limit',
        REVIEW_DAYS.days,
        {
          de: `Nachprüfungsantrag binnen ${REVIEW_DAYS.days} Tagen nach Zurückweisung der Rüge`,
          en: `application for review within ${REVIEW_DAYS.days} days of the objection’s rejection`,
        },
        REVIEW_DAYS.source,
        countedFrom(objectionRejectedOn, REVIEW_DAYS.days, { de: 'Zurückweisung', en: 'Rejection' }),
      ),
    );
  if (awardedOn) found.push(ineffectiveness(asked, awardedOn));
  return found;
}

/** Until when a contract concluded in breach may be declared ineffective, if nobody was told (§ 135 (2) GWB). */
function ineffectiveness(asked: PeriodsAsked, awardedOn: Day): Period {
  const lastDay = plusMonths(awardedOn, 6);
  const replaced = begunOnOf(asked) >= LAW_OF_2026;
  return period(
    asked,
    'ineffectiveness',
    'limit',
    undefined,
    {
      de: 'Unwirksamkeit: 30 Tage nach Information oder Bekanntmachung der Vergabe, sonst 6 Monate nach Vertragsschluss',
      en: 'ineffectiveness: 30 days after information or award notice, otherwise 6 months after conclusion',
    },
    replaced ? '§ 135 (2) (4) GWB' : '§ 135 (2) GWB',
    {
      steps: [
        step(awardedOn, 'Vertragsschluss', 'Conclusion of the contract'),
        step(lastDay, '6 Monate danach, ohne Information oder Bekanntmachung', '6 months later, without information'),
      ],
      lastDay,
      endsAt: limitFrom(lastDay, 0, { de: '', en: '' }).endsAt,
    },
  );
}

/** What has to be done after the award, and by when (§ 39 VgV, § 30 UVgO, VergStatVO). */
function afterAward(asked: PeriodsAsked): readonly Period[] {
  const { awardedOn, netCents = 0, procedure } = asked;
  if (!awardedOn) return [];
  const found: Period[] = [];
  const regime = regimeOf(asked.procedure);
  const award: Said = { de: 'Zuschlag', en: 'Award' };
  if (regime === 'eu') {
    const { days, source } = awardNoticeRule;
    found.push(
      period(
        asked,
        'awardNotice',
        'limit',
        days,
        { de: `Vergabebekanntmachung binnen ${days} Tagen`, en: `award notice within ${days} days` },
        source,
        limitFrom(awardedOn, days, award),
      ),
    );
  }
  const lastDay = exPostUntil(procedure, netCents, awardedOn);
  if (lastDay) {
    const { months, source, label } = exPostRule;
    found.push(
      period(
        asked,
        'exPostNotice',
        'limit',
        undefined,
        {
          de: `Vergabe ${months} Monate lang bekannt machen`,
          en: `publish the award for ${months} months`,
        },
        source,
        {
          steps: [
            step(awardedOn, 'Zuschlag', 'Award'),
            step(lastDay, `${months} Monate danach`, `${months} months later`),
          ],
          lastDay,
          endsAt: limitFrom(lastDay, 0, award).endsAt,
        },
        label,
      ),
    );
  }
  const begunOn = begunOnOf(asked);
  const statistics = statisticsRuleOn(begunOn);
  if (statisticsDueOn({ regime, netCents, begunOn, awardedOn }))
    found.push(
      period(
        asked,
        'statistics',
        'limit',
        statistics.days,
        {
          de: `Meldung an das Statistische Bundesamt binnen ${statistics.days} Tagen`,
          en: `report to the Federal Statistical Office within ${statistics.days} days`,
        },
        statistics.source,
        limitFrom(awardedOn, statistics.days, award),
      ),
    );
  return found;
}
