import type { Regime } from '../../catalogue/tenders/words.ts';
import { awardNoticeRule, exPostRule, modificationNoticeRules, statisticsRules } from './law/after-award.ts';
import { ANSWER_DAYS, REVIEW_DAYS } from './law/days.ts';
import { REGISTER_ANSWER_MONTHS } from './law/register.ts';

/** Who sets a deadline: the law, the plan of the tender, or we ourselves (a contract, a letter, the house). The law comes first. */
export const deadlineKinds = ['law', 'plan', 'own'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** What a deadline is, by whom it is set and where that stands. */
export interface DeadlineRule {
  readonly kind: DeadlineKind;
  /** `latest`: something must be done by then. `earliest`: something must wait until then. */
  readonly nature: 'latest' | 'earliest';
  readonly title: { readonly de: string; readonly en: string };
  readonly rule: { readonly de: string; readonly en: string };
  /** Absent where no paragraph sets it. */
  readonly paragraph: Partial<Readonly<Record<Regime, string>>>;
}

const rule = (
  kind: DeadlineKind,
  nature: DeadlineRule['nature'],
  [de, en]: readonly [string, string],
  [ruleDe, ruleEn]: readonly [string, string],
  paragraph: DeadlineRule['paragraph'] | string = {},
): DeadlineRule => ({
  kind,
  nature,
  title: { de, en },
  rule: { de: ruleDe, en: ruleEn },
  paragraph: typeof paragraph === 'string' ? { eu: paragraph, national: paragraph } : paragraph,
});

const latest = <Dated>(rules: readonly Dated[]): Dated => rules.at(-1)!;

const PLANNED = ['Von der Vergabestelle geplant.', 'Planned by the procurement office.'] as const;
const AGREED = ['Im Vertrag vereinbart.', 'Agreed in the contract.'] as const;

/** Every deadline of a tender or contract, by its name. */
export const deadlineRules = {
  closing: rule(
    'law',
    'latest',
    ['Ende der Frist für Angebote oder Anträge', 'Bids or requests close'],
    [
      'Was später eingeht, bleibt verschlossen und wird ausgeschlossen.',
      'What comes later stays shut and is excluded.',
    ],
    { eu: '§§ 15–20, 57 (1) Nr. 1 VgV', national: '§§ 13, 42 (1) Nr. 1 UVgO' },
  ),
  opening: rule(
    'law',
    'latest',
    ['Öffnung', 'Opening'],
    [
      'Zwei Personen öffnen gemeinsam und unverzüglich nach Ablauf der Frist.',
      'Two people open together, promptly after the deadline.',
    ],
    { eu: '§ 55 (2) VgV', national: '§ 40 (2) UVgO' },
  ),
  answers: rule(
    'law',
    'latest',
    ['Antworten auf Bieterfragen', "Answers to bidders' questions"],
    [
      `Spätestens ${ANSWER_DAYS.usual} Tage vor Ablauf der Angebotsfrist, in dringenden Fällen ${ANSWER_DAYS.urgent}; sonst ist die Frist zu verlängern.`,
      `At the latest ${ANSWER_DAYS.usual} days before bids close, in urgent cases ${ANSWER_DAYS.urgent}; else the deadline must be extended.`,
    ],
    { eu: '§ 20 (3) VgV', national: '§ 13 (4) UVgO' },
  ),
  documents: rule(
    'own',
    'latest',
    ['Nachgeforderte Unterlagen', 'Documents asked for'],
    [
      'Für alle, die etwas nachreichen sollen, gilt derselbe Kalendertag.',
      'The same calendar day for everyone who was asked.',
    ],
    { eu: '§ 56 (4) VgV', national: '§ 41 (4) UVgO' },
  ),
  bindingPeriod: rule(
    'law',
    'latest',
    ['Ende der Bindefrist', 'Bids bind until'],
    ['Danach sind Bieter an ihr Angebot nicht mehr gebunden.', 'After it bidders are no longer bound.'],
    { eu: '§ 148 BGB', national: '§ 13 (1) UVgO, § 148 BGB' },
  ),
  registerAnswer: rule(
    'law',
    'latest',
    ['Auskunft des Wettbewerbsregisters', 'Answer of the competition register'],
    [
      `Eine Auskunft darf ${REGISTER_ANSWER_MONTHS} Monate lang verwendet werden.`,
      `An answer may be used for ${REGISTER_ANSWER_MONTHS} months.`,
    ],
    '§ 6 WRegG',
  ),
  standstill: rule(
    'law',
    'earliest',
    ['Ende der Wartefrist', 'Standstill ends'],
    ['Vorher darf der Vertrag nicht geschlossen werden.', 'The contract may not be concluded before.'],
    { eu: '§ 134 (2) GWB' },
  ),
  reviewApplication: rule(
    'law',
    'earliest',
    ['Nachprüfungsantrag möglich bis', 'Review may be asked for until'],
    [
      `${REVIEW_DAYS.days} Tage nach der Mitteilung, einer Rüge nicht abzuhelfen.`,
      `${REVIEW_DAYS.days} days after the buyer has refused to remedy an objection.`,
    ],
    { eu: REVIEW_DAYS.source },
  ),
  awardNotice: rule(
    'law',
    'latest',
    ['Vergabebekanntmachung', 'Award notice'],
    [
      `Spätestens ${awardNoticeRule.days} Tage nach dem Zuschlag.`,
      `At the latest ${awardNoticeRule.days} days after the award.`,
    ],
    { eu: awardNoticeRule.source },
  ),
  exPostNotice: rule(
    'own',
    'latest',
    ['Ex-post-Veröffentlichung', 'Ex-post notice'],
    [
      `Nach dem Zuschlag für ${exPostRule.months} Monate; die ${exPostRule.ownDays} Tage sind eine Vorgabe des Hauses.`,
      `After the award, for ${exPostRule.months} months; the ${exPostRule.ownDays} days are the house's own default.`,
    ],
    { national: exPostRule.source },
  ),
  statistics: rule(
    'law',
    'latest',
    ['Meldung zur Vergabestatistik', 'Report to the statistics'],
    [
      `Innerhalb von ${latest(statisticsRules).days} Tagen nach dem Zuschlag.`,
      `Within ${latest(statisticsRules).days} days of the award.`,
    ],
    '§§ 1 (2), 2 VergStatVO',
  ),
  retention: rule(
    'law',
    'earliest',
    ['Ende der Aufbewahrung', 'Retention ends'],
    ['Bis dahin wird die Akte aufbewahrt.', 'The file is kept until then.'],
    { eu: '§ 8 (4) VgV', national: '§ 6 (2) UVgO' },
  ),
  plannedPublication: rule('plan', 'latest', ['Veröffentlichung geplant', 'Publication planned'], PLANNED),
  plannedOpening: rule('plan', 'latest', ['Öffnung geplant', 'Opening planned'], PLANNED),
  plannedCommittee: rule('plan', 'latest', ['Gremium geplant', 'Committee planned'], PLANNED),
  plannedAward: rule('plan', 'latest', ['Zuschlag geplant', 'Award planned'], PLANNED),
  plannedStart: rule('plan', 'latest', ['Beginn geplant', 'Start planned'], PLANNED),
  modificationNotice: rule(
    'law',
    'latest',
    ['Bekanntmachung der Vertragsänderung', 'Notice of the modification'],
    [
      `Innerhalb von ${latest(modificationNoticeRules).days} Tagen nach der Änderung.`,
      `Within ${latest(modificationNoticeRules).days} days of the change.`,
    ],
    { eu: '§ 132 (5) GWB, § 39 (5) VgV' },
  ),
  contractEnd: rule('own', 'latest', ['Vertragsende', 'Contract ends'], AGREED),
  noticeDay: rule('own', 'latest', ['Letzter Tag zur Kündigung', 'Last day to give notice'], AGREED),
  option: rule('own', 'latest', ['Option ausüben bis', 'Option may be exercised until'], AGREED),
} as const satisfies Readonly<Record<string, DeadlineRule>>;

/** The name of a deadline. */
export type DeadlineName = keyof typeof deadlineRules;

/** The paragraph that sets a deadline under a regime, if one does. */
export const paragraphOf = (name: DeadlineName, regime: Regime | null): string | null => {
  const { paragraph } = deadlineRules[name] as DeadlineRule;
  return (regime ? paragraph[regime] : (paragraph.national ?? paragraph.eu)) ?? null;
};
