import { type Day, plusDays, plusMonths } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import { OPEN } from '@moves/events/published/tenders/law/kinds';
import { LAW_OF_2026 } from '@moves/events/published/tenders/law/versions';
import { CALENDAR } from '../calendar.ts';
import { lawVersionOn } from '../law-versions.ts';
import { countedFrom } from './count.ts';
import { type MinimumRule, minimumFor, type Reduction } from './minimum.ts';
import { type Period, type PeriodStep, type PeriodsAsked, step } from './period.ts';

/** A prior information notice shortens a period only if it was sent so long before, and no longer (§ 38 (3) VgV). */
export const priorInformationInTime = (sentOn: Day, dispatchedOn: Day): boolean =>
  sentOn <= plusDays(dispatchedOn, -35) && sentOn >= plusMonths(dispatchedOn, -12);

/** The reductions that are claimed, whether the rule knows them or not. */
const claimedReductions = (asked: PeriodsAsked): readonly Reduction[] => {
  const { electronic, urgentReason, priorInformationOn, agreement, dispatchedOn, procedure } = asked;
  const claimed: (Reduction | false | undefined)[] = [
    electronic && 'electronic',
    urgentReason !== undefined && 'urgency',
    priorInformationOn !== undefined && priorInformationInTime(priorInformationOn, dispatchedOn) && 'priorInformation',
    // Where everybody may bid there is nobody to agree with.
    !OPEN.includes(procedure) && agreement === 'reached' && 'agreementReached',
    !OPEN.includes(procedure) && agreement === 'failed' && 'agreementFailed',
  ];
  return claimed.filter((one): one is Reduction => Boolean(one));
};

const WHY: Readonly<Record<Reduction, Said>> = {
  electronic: { de: 'Angebote können elektronisch abgegeben werden', en: 'bids may be submitted electronically' },
  urgency: { de: 'dringlich, mit Begründung', en: 'urgent, with its reason' },
  priorInformation: { de: 'nach einer Vorinformation', en: 'after a prior information notice' },
  agreementReached: { de: 'mit allen Bewerbern vereinbart', en: 'agreed with all candidates' },
  agreementFailed: { de: 'keine Einigung mit den Bewerbern', en: 'no agreement with the candidates' },
};

interface Length {
  readonly days: number;
  readonly source: string;
  readonly by?: Reduction;
  readonly longer: number;
}

/** The number of days that holds: the shortest that is claimed and known to the rule; reductions do not add up. */
function lengthOf(rule: MinimumRule, asked: PeriodsAsked): Length {
  const whole: Length = { days: rule.days ?? rule.defaultDays ?? 0, source: rule.source, longer: 0 };
  const shortest = claimedReductions(asked).reduce<Length>((best, by) => {
    const reduced = rule.reduced[by];
    return reduced && reduced.days < best.days ? { ...reduced, by, longer: 0 } : best;
  }, whole);
  const late = asked.notAllElectronic && rule.longer && asked.urgentReason === undefined;
  if (!late || shortest.by === 'agreementReached') return shortest;
  return { ...shortest, days: shortest.days + rule.longer, longer: rule.longer };
}

/** The day from which a period counts: that of dispatch, or, by the law of 2026, of a later publication that was asked for. */
function eventOf({ dispatchedOn, publicationOn, begunOn = dispatchedOn }: PeriodsAsked): { day: Day; what: Said } {
  const later = publicationOn !== undefined && publicationOn > dispatchedOn && begunOn >= LAW_OF_2026;
  return later
    ? { day: publicationOn, what: { de: 'Gewünschte Veröffentlichung', en: 'Publication asked for' } }
    : { day: dispatchedOn, what: { de: 'Absendung', en: 'Dispatch' } };
}

/** How long requests or bids may come at least; undefined where none come in that way. */
export function minimumPeriod(stage: MinimumRule['stage'], asked: PeriodsAsked): Period | undefined {
  const begunOn = asked.begunOn ?? asked.dispatchedOn;
  const rule = minimumFor(stage, asked, begunOn);
  if (!rule) return undefined;
  const length = lengthOf(rule, asked);
  const { day, what } = eventOf(asked);
  const notes = notesOn(rule, length, asked, day);
  const { steps, lastDay, endsAt } = countedFrom(day, length.days, what);
  const named = rule.days !== undefined || length.by === 'agreementFailed';
  return {
    name: stage,
    kind: 'minimum',
    ...((named || length.days > 0) && { days: length.days }),
    rule: ruleText(rule, length),
    paragraph: length.longer > 0 ? `${length.source}, § 41 (2) (3) VgV` : length.source,
    lawVersion: lawVersionOn(begunOn),
    calendar: CALENDAR,
    steps: [...notes, ...steps],
    lastDay,
    earliestAt: endsAt,
    ...(rule.label && length.by === undefined && { label: rule.label }),
  };
}

/** What made the number of days what it is. */
function notesOn(rule: MinimumRule, length: Length, asked: PeriodsAsked, day: Day): PeriodStep[] {
  const notes: PeriodStep[] = [];
  const { priorInformationOn, dispatchedOn } = asked;
  if (priorInformationOn && rule.reduced.priorInformation && !priorInformationInTime(priorInformationOn, dispatchedOn))
    notes.push(
      step(
        priorInformationOn,
        'Die Vorinformation verkürzt nicht: Sie muss 35 Tage bis 12 Monate vorher abgesandt sein (§ 38 Abs. 3 VgV)',
        'The prior information notice shortens nothing: it must be sent 35 days to 12 months before (§ 38 (3) VgV)',
      ),
    );
  if (length.longer > 0)
    notes.push(
      step(
        day,
        `${length.longer} Tage mehr, weil Unterlagen nicht vollständig elektronisch bereitstehen`,
        `${length.longer} days more, because documents are not all available electronically`,
      ),
    );
  return notes;
}

/** The rule in a sentence: so many days, and why not more. */
function ruleText(rule: MinimumRule, { days, by }: Length): Said {
  const why = by ? { de: `, ${WHY[by].de}`, en: `, ${WHY[by].en}` } : { de: '', en: '' };
  if (days === 0) return { de: `keine Mindestfrist${why.de}`, en: `no minimum${why.en}` };
  if (rule.days === undefined)
    return { de: `angemessen, mindestens ${days} Tage${why.de}`, en: `appropriate, at least ${days} days${why.en}` };
  return { de: `mindestens ${days} Tage${why.de}`, en: `at least ${days} days${why.en}` };
}
