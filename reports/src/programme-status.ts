import {
  costThresholds,
  freshnessThresholds,
  resourcesThresholds,
  scheduleThresholds,
} from '@moves/events/catalogue/thresholds';
import type { Day } from '@moves/events/catalogue/time';
import { fieldWords, phaseWords, statusWords } from '@moves/events/catalogue/words';
import { day, decimal, euros, light, lightWords, percent, text, whole, word } from './kit/formats.ts';
import { pages } from './kit/pages.ts';
import { codes, keys, texts, words, yesOrNo } from './kit/parameters.ts';
import { report } from './kit/report.ts';
import { lightNotes, markNote, qualifierNote } from './notes.ts';
import { type ProgrammeStatusRow, programmeStatusPage } from './programme-status-question.ts';
import { decisionText, originText } from './references.ts';

const schedule = scheduleThresholds;
const freshness = freshnessThresholds;
const resources = resourcesThresholds;
const costUpTo = costThresholds.yellowUpTo / 100;
const posts = (share: number | null): number | null => share && share / FULL_POST;
const FULL_POST = 10_000;
const ALL = 10_000;

/** Every measure of the programme: how far it is, whether it is on time, and on what that knowledge stands. */
export const programmeStatusReport = report<ProgrammeStatusRow>()({
  name: 'programme-status',
  number: 'R-01',
  title: { de: 'Programmstand', en: 'Programme status' },
  about: {
    de: 'Digital MoveS – Stuttgart.Gestaltet.Zukunft: die Maßnahmen, ihr Stand und ihre Meilensteine',
    en: 'Digital MoveS – Stuttgart.Gestaltet.Zukunft: the measures, how far they are, and their milestones',
  },
  things: { de: 'Maßnahmen', en: 'measures' },
  frozenColumns: 2,
  groups: ['fieldOfAction', 'office'],
  parameters: {
    search: words({ de: 'Suche', en: 'Search' }),
    ids: keys({ de: 'Nr.', en: 'No.' }),
    status: codes({ de: 'Status', en: 'Status' }, statusWords),
    phase: codes({ de: 'Phase', en: 'Phase' }, phaseWords),
    fieldOfAction: codes({ de: 'Handlungsfeld', en: 'Field of action' }, fieldWords),
    office: texts({ de: 'Amt', en: 'Office' }),
    light: codes({ de: 'Ampel', en: 'Light' }, lightWords),
    scheduleLight: codes({ de: 'Ampel Termine', en: 'Light schedule' }, lightWords),
    costLight: codes({ de: 'Ampel Kosten', en: 'Light cost' }, lightWords),
    resourcesLight: codes({ de: 'Ampel Stellen', en: 'Light posts' }, lightWords),
    freshnessLight: codes({ de: 'Ampel Meldung', en: 'Light report' }, lightWords),
    unfilled: yesOrNo({ de: 'in Umsetzung ohne besetzte Stelle', en: 'in progress without a filled post' }),
    overdue: yesOrNo({ de: 'mit überfälligen Meilensteinen', en: 'with overdue milestones' }),
    public: yesOrNo({ de: 'öffentlich', en: 'public' }),
    takenOver: yesOrNo({ de: 'übernommen', en: 'taken over' }),
  },
  rows: (views, context, asked) => pages(views, (last, first) => programmeStatusPage(context, asked, last, first)),
  columns: [
    {
      name: 'key',
      title: { de: 'Nr.', en: 'No.' },
      about: { de: 'Schlüssel der Maßnahme; er ändert sich nie.', en: 'The key of the measure; it never changes.' },
      width: 7.5,
      format: text,
      value: row => row.thing,
    },
    {
      name: 'title',
      title: { de: 'Maßnahme', en: 'Measure' },
      about: { de: 'Name der Maßnahme.', en: 'The name of the measure.' },
      width: 28,
      format: text,
      value: row => row.title,
      total: 'count',
    },
    {
      name: 'fieldOfAction',
      title: { de: 'Handlungsfeld', en: 'Field of action' },
      about: { de: 'Mensch, Prozesse oder IT.', en: 'People, processes or IT.' },
      width: 12.5,
      format: word(fieldWords),
      value: row => row.field_of_action,
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Das zuständige Amt.', en: 'The responsible office.' },
      width: 21,
      format: text,
      value: row => row.office,
    },
    {
      name: 'status',
      title: { de: 'Status', en: 'Status' },
      about: {
        de: 'vorgeschlagen, geprüft, beschlossen, in Umsetzung, pausiert, in Betrieb; am Ende abgeschlossen, abgelehnt oder abgebrochen.',
        en: 'proposed, assessed, approved, in progress, on hold, in operation; in the end completed, rejected or cancelled.',
      },
      width: 12,
      format: word(statusWords),
      value: row => row.status,
    },
    {
      name: 'phase',
      title: { de: 'Phase', en: 'Phase' },
      about: {
        de: 'Bei Maßnahmen in Umsetzung: Vorbereitung, Prüfung, Pilot oder Einführung.',
        en: 'Of measures in progress: preparation, examination, pilot or roll-out.',
      },
      width: 11,
      format: word(phaseWords),
      value: row => row.phase,
    },
    {
      name: 'light',
      title: { de: 'Ampel gesamt', en: 'Light overall' },
      about: {
        de: 'Die schlechteste ihrer Ampeln, in der Reihenfolge rot, gelb, grau, grün.',
        en: 'The worst of its lights, in the order red, yellow, grey, green.',
      },
      width: 7.5,
      format: light,
      value: row => row.light,
    },
    {
      name: 'scheduleLight',
      title: { de: 'Ampel Termine', en: 'Light schedule' },
      about: {
        de: `Nach dem größten Verzug der offenen Meilensteine: grün bis ${schedule.greenUpToDays} Tage, gelb bis ${schedule.yellowUpToDays}, darüber rot; rot auch, sobald ein kritischer Meilenstein überfällig ist. Ohne: beendet, oder kein offener Meilenstein mit Plantermin.`,
        en: `By the worst slip of the open milestones: green up to ${schedule.greenUpToDays} days, yellow up to ${schedule.yellowUpToDays}, red beyond; red also as soon as a critical milestone is overdue. None: ended, or no open milestone has a planned day.`,
      },
      width: 7.5,
      format: light,
      value: row => row.schedule_light,
    },
    {
      name: 'costLight',
      title: { de: 'Ampel Kosten', en: 'Light cost' },
      about: {
        de: `Für das Jahr des Stands: grün, solange die Prognose die Ermächtigung nicht übersteigt, gelb bis ${costUpTo} % darüber, dann rot; rot auch, wenn für Gebundenes die Deckung fehlt. Ohne: beendet, oder keine Haushaltszeile in diesem Jahr. Nur für die Verwaltung.`,
        en: `For the year of the report's day: green while the forecast does not exceed the authority, yellow up to ${costUpTo} % above, then red; red also if what is bound lacks funding. None: ended, or no budget line in this year. For the administration only.`,
      },
      width: 7.5,
      format: light,
      value: row => row.cost_light,
    },
    {
      name: 'resourcesLight',
      title: { de: 'Ampel Stellen', en: 'Light posts' },
      about: {
        de: `Nach der Stelle, die am längsten fehlt, obwohl sie gebraucht wird und frei ist: gelb nach ${resources.yellowAfterMonths} Monaten, rot nach ${resources.redAfterMonths}; rot auch, sobald eine Schlüsselstelle weggefallen ist. Ohne: beendet, oder keine Stelle. Nur für die Verwaltung.`,
        en: `By the post that has been missed longest, being needed and free: yellow after ${resources.yellowAfterMonths} months, red after ${resources.redAfterMonths}; red also as soon as a key post has lapsed. None: ended, or no post. For the administration only.`,
      },
      width: 7.5,
      format: light,
      value: row => row.resources_light,
    },
    {
      name: 'freshnessLight',
      title: { de: 'Ampel Meldung', en: 'Light report' },
      about: {
        de: `Nach den Tagen seit der letzten Meldung: grün bis ${freshness.greenUpToDays} Tage, gelb bis ${freshness.yellowUpToDays}, darüber grau: Es liegt keine aktuelle Meldung vor. Ohne: beendet.`,
        en: `By the days since the last word on it: green up to ${freshness.greenUpToDays} days, yellow up to ${freshness.yellowUpToDays}, grey beyond: nobody has reported lately. None: ended.`,
      },
      width: 7.5,
      format: light,
      value: row => row.freshness_light,
    },
    {
      name: 'milestonesTotal',
      title: { de: 'Meilensteine', en: 'Milestones' },
      about: { de: 'Wie viele Meilensteine es gibt.', en: 'How many milestones there are.' },
      width: 13,
      format: whole,
      value: row => row.milestones_total,
      total: 'sum',
    },
    {
      name: 'milestonesReached',
      title: { de: 'davon erreicht', en: 'of these reached' },
      about: { de: 'Wie viele Meilensteine erreicht sind.', en: 'How many milestones have been reached.' },
      width: 8.5,
      format: whole,
      value: row => row.milestones_reached,
      total: 'sum',
    },
    {
      name: 'nextMilestone',
      title: { de: 'Nächster Meilenstein', en: 'Next milestone' },
      about: {
        de: 'Der offene Meilenstein, der als nächster erwartet wird oder am längsten überfällig ist.',
        en: 'The open milestone that is expected next or has been overdue longest.',
      },
      width: 18,
      format: text,
      value: row => row.next_name,
    },
    {
      name: 'nextPlanOn',
      title: { de: 'Plan', en: 'Plan' },
      about: { de: 'Sein Plantermin.', en: 'Its planned day.' },
      width: 10.5,
      format: day,
      value: row => row.next_plan_on,
    },
    {
      name: 'nextExpectedOn',
      title: { de: 'Erwartet', en: 'Expected' },
      about: {
        de: 'Seine letzte Prognose; ohne Prognose der Plantermin.',
        en: 'Its latest forecast; without one, the planned day.',
      },
      width: 10.5,
      format: day,
      value: row => row.next_expected_on,
    },
    {
      name: 'nextSlipDays',
      title: { de: 'Verzug (Tage)', en: 'Slip (days)' },
      about: {
        de: 'Tage vom Plantermin bis zum erwarteten Tag; was überfällig ist, läuft bis zum Stand weiter.',
        en: 'Days from plan to the expected day; what is overdue slips until the day of the report.',
      },
      width: 7.5,
      format: whole,
      value: row => row.next_slip_days,
    },
    {
      name: 'worstSlipDays',
      title: { de: 'Größter Verzug', en: 'Worst slip' },
      about: {
        de: 'Der größte Verzug aller offenen Meilensteine, in Tagen.',
        en: 'The worst slip of all open milestones, in days.',
      },
      width: 8,
      format: whole,
      value: row => row.slip_days,
    },
    {
      name: 'authority',
      title: { de: 'Ermächtigung (Jahr)', en: 'Authority (year)' },
      about: {
        de: 'Was im Jahr des Stands für die Maßnahme ausgegeben werden darf, über alle ihre Haushaltszeilen (brutto). Leer: keine Haushaltszeile. Nur für die Verwaltung.',
        en: "What may be spent for the measure in the year of the report's day, over all its budget lines (gross). Empty: no budget line. For the administration only.",
      },
      width: 14,
      format: euros,
      value: row => row.authority_cents,
      total: 'sum',
    },
    {
      name: 'used',
      title: { de: 'davon verwendet', en: 'of this used' },
      about: {
        de: 'Reserviert, gebunden und ausgegeben, im Verhältnis zur Ermächtigung.',
        en: 'Reserved, bound and spent, in proportion to the authority.',
      },
      width: 10,
      format: percent,
      value: row => row.usage && row.usage / ALL,
    },
    {
      name: 'postsApproved',
      title: { de: 'Stellen (VZÄ)', en: 'Posts (FTE)' },
      about: {
        de: 'Wie viele Stellen es am Tag des Stands für die Maßnahme gibt, in Vollzeitäquivalenten. Leer: keine. Nur für die Verwaltung.',
        en: "How many posts there are for the measure on the report's day, in full-time equivalents. Empty: none. For the administration only.",
      },
      width: 9,
      format: decimal,
      value: row => posts(row.approved_share),
      total: 'sum',
    },
    {
      name: 'postsFilled',
      title: { de: 'davon besetzt', en: 'of these filled' },
      about: {
        de: 'Wie viel davon an diesem Tag besetzt ist, in Vollzeitäquivalenten.',
        en: 'How much of that is filled on that day, in full-time equivalents.',
      },
      width: 8.5,
      format: decimal,
      value: row => posts(row.filled_share),
      total: 'sum',
    },
    {
      name: 'decision',
      title: { de: 'Beschluss', en: 'Decision' },
      about: {
        de: 'Worauf die Freigabe steht: Vorlage, Gremium, Sitzung und Tagesordnungspunkt, oder die laufende Verwaltung (§ 44 (2) GemO).',
        en: "On what the approval stands: paper, body, session and item, or the administration's own authority (§ 44 (2) GemO).",
      },
      width: 20,
      format: text,
      value: (row, { language }) => row.approval && decisionText(JSON.parse(row.approval).basis, language),
    },
    {
      name: 'heardOfOn',
      title: { de: 'Letzte Meldung', en: 'Last word' },
      about: { de: 'Der Tag, von dem die letzte Meldung ist.', en: 'The day of the last word on it.' },
      width: 11,
      format: day,
      value: row => row.heard_of_on,
    },
    {
      name: 'origin',
      title: { de: 'Herkunft', en: 'Origin' },
      about: {
        de: 'Seit wann und woher die Bücher sie kennen. «Übernommen»: Ihr Stand an diesem Tag stammt aus dem genannten Dokument; davor ist nichts bekannt.',
        en: 'Since when and whence the books know it. “Taken over”: its state on that day comes from the document named; nothing before is known.',
      },
      width: 22,
      format: text,
      value: ({ known_from_on, take_over }, { language }) =>
        originText(known_from_on as Day, take_over && JSON.parse(take_over), language),
    },
  ],
  notes: [...lightNotes, qualifierNote, markNote],
});
