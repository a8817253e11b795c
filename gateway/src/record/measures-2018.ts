import type { MeasureId } from '@moves/events/catalogue/values';
import type { RecordAct } from './acts.ts';
import { because, day, dayAt, entered, plan, takeOver } from './enter.ts';
import { minutes2018 } from './sources.ts';

const DIRECTORATE = { office: 'Referat Allgemeine Verwaltung, Kultur und Recht', directorate: 'Referat AKR' };
const paper = minutes2018('GRDrs 288/2018, Beratungsunterlage');
const debate = minutes2018('TOP 12, Aussprache');

/** M21 and M23: IT security out of the package for the special funds, which the council's package approves (`council.ts`), and the talks with the Land. */
export const packageMeasures: readonly RecordAct[] = [
  {
    ref: 'M21/propose',
    act: 'proposeMeasure',
    by: 'office',
    input: {
      key: 'M21' as MeasureId,
      title: 'IT-Sicherheit und Rechtskonformität',
      summary:
        'Größter Teil des Maßnahmenpakets zu den Sondermitteln für Digitalisierung, rund 1,5 Mio. € und zusätzliche Stellen. Angestrebt ist der IT-Grundschutz des BSI; Windows 10 wird schrittweise durch eigene Einstellungen abgesichert.',
      fieldOfAction: 'it',
      ...DIRECTORATE,
      at: dayAt('2018-05-29'),
      because: because(
        paper,
        'Vorlage des Referats vom 29.05.2018. Aus dem Paket ist hier der Themenbereich IT-Sicherheit und IT-Rechtskonformität geführt; Handlungsfeld und federführende Stelle sind abgeleitet.',
      ),
    },
  },
  {
    ref: 'M21/assess',
    act: 'assessMeasure',
    by: 'programme',
    input: {
      ...entered('M21', minutes2018('TOP 12, Beschluss'), {
        why: 'Einen eigenen Prüfschritt kennt die Niederschrift nicht; als Prüfung ist die Vorberatung eingetragen (abgeleitet).',
      }),
      finding:
        'Im Verwaltungsausschuss öffentlich vorberaten und ohne Gegenstimme empfohlen (Niederschrift 233, TOP 12). Die Maßnahmen ergänzen die jährlichen IuK-Pläne der Jahre 2018 und 2019; je Haushaltsjahr stehen höchstens 2 Mio. € bereit. Wie viel Personal nötig ist, fehlt im vorliegenden Text.',
    },
  },
  {
    ref: 'M21/publish',
    act: 'publishMeasure',
    by: 'programme',
    input: entered('M21', minutes2018('Sitzungsart: öffentlich'), {
      at: day('2018-06-28'),
      why: 'Vorlage und Vorberatung waren öffentlich.',
    }),
  },
  plan('M21/baseline-protection', debate, {
    at: day('2018-06-28'),
    name: 'Schutz nach BSI-IT-Grundschutz erreicht',
    statedAs: 'angestrebt; kein Termin genannt',
    why: 'Am 27.06.2018 als Ziel genannt; eingetragen mit dem Tag des Beschlusses, von dem an die Maßnahme gilt.',
  }),

  takeOver('M23', debate, {
    title: 'Service-BW und Bürgerkonto',
    summary:
      'Stadt und Land sprechen über die Plattform Service-BW. Später soll ein Bürgerkonto bereitstehen, über das sich Leistungen abrufen lassen; für viele davon müssen Land oder Bund die Voraussetzungen schaffen.',
    fieldOfAction: 'people',
    ...DIRECTORATE,
    status: 'proposed',
    inferred: ['directorate', 'fieldOfAction'],
    why: 'Berichtet sind Gespräche und eine Erwartung, kein Beschluss; daraus ist der Status «vorgeschlagen» abgeleitet.',
  }),
  plan('M23/account', debate, {
    name: 'Bürgerkonto verfügbar',
    statedAs: 'in Zukunft; kein Termin genannt',
    why: 'Der Zeitpunkt hängt von Vorgaben des Landes und des Bundes ab.',
  }),
];
