import type { Instant } from '@moves/events/catalogue/time';
import type { MeasureId, Source } from '@moves/events/catalogue/values';
import type { RecordAct } from './acts.ts';
import { day } from './enter.ts';
import { indicatorOf, milestoneOf } from './refs.ts';
import { MADE_UP } from './sources.ts';

const id = 'L01' as MeasureId;
const source: Source = { document: MADE_UP, mark: 'fictitious' };
const moment = (text: string) => text as Instant;
const because = (text: string) => ({ text, document: MADE_UP });

/**
 * A made-up measure that shows the two clocks: each entry says when it took effect, and the house adds when it learnt it.
 * It stands in the order in which an office would have learnt things, not in the order in which they happened.
 */
export const lesson: readonly RecordAct[] = [
  {
    ref: 'L01/propose',
    act: 'proposeMeasure',
    by: 'office',
    input: {
      key: id,
      title: 'Lehrbeispiel: Terminerinnerung per Kurznachricht',
      summary:
        'Frei erfunden, um die beiden Uhren zu zeigen. Jeder Eintrag nennt, wann er in der Welt galt (September und Oktober 2026), und wann MoveS ihn erfahren hat: Das ist hier für alle der Augenblick, in dem dieser Demospeicher gefüllt wurde. Mit dem Stichtag (asOf) fragt man nach der ersten Uhr, mit dem Wissensstand (knownAt) nach der zweiten. Ein Beschluss wurde erst erfasst, als seine Niederschrift kam, und eine Messung hatte eine Ziffer zu viel.',
      fieldOfAction: 'people',
      office: 'Amt für Musterdienste (Lehrbeispiel)',
      plannedStartOn: day('2026-10-01'),
      plannedEndOn: day('2027-03-31'),
      at: moment('2026-09-01T07:00:00.000Z'),
      because: because('Beispiel für einen Vorschlag; wirksam am 1. September, erfasst beim Füllen des Demospeichers.'),
    },
  },
  {
    ref: 'L01/assess',
    act: 'assessMeasure',
    by: 'programme',
    input: {
      id,
      finding: 'Bedarf nachvollziehbar, Aufwand gering, Technik vorhanden. Empfehlung: in einem Amt erproben.',
      at: moment('2026-09-08T08:00:00.000Z'),
      because: because('Beispiel für eine Prüfung durch das Programmbüro.'),
    },
  },
  {
    ref: 'L01/reminders',
    act: 'defineIndicator',
    by: 'programme',
    input: {
      id,
      name: 'Versandte Erinnerungen',
      unit: 'Nachrichten',
      definition: 'Im Monat versandte Terminerinnerungen; erfundene Werte.',
      direction: 'up',
      target: { value: 200, on: day('2026-12-31') },
      source,
      at: moment('2026-09-10T08:00:00.000Z'),
      because: because('Beispiel für eine Kennzahl mit Zielwert.'),
    },
  },
  {
    ref: 'L01/reading-1',
    act: 'recordReading',
    by: 'office',
    input: {
      id,
      indicator: indicatorOf('L01/reminders'),
      value: 1_200,
      qualifier: 'eq',
      on: day('2026-09-30'),
      source,
      at: moment('2026-09-30T14:00:00.000Z'),
      because: because('Probelauf im September. Mit Absicht eine Ziffer zu viel: Der Beleg sagt 120.'),
    },
  },
  {
    ref: 'L01/approve',
    act: 'approveMeasure',
    by: 'programme2',
    input: {
      id,
      decision: {
        paper: 'GRDrs 0000/2026 (erfunden)',
        body: 'Musterausschuss (Lehrbeispiel)',
        sessionOn: day('2026-09-16'),
        minutes: '0 (erfunden)',
        result: 'zugestimmt',
        authoritative: true,
      },
      at: moment('2026-09-16T14:00:00.000Z'),
      because: because(
        'Beschlossen am 16. September; die Niederschrift kam im Beispiel erst am 14. Oktober. Der Eintrag steht deshalb hinter der Messung vom 30. September und wirkt doch vom Sitzungstag an.',
      ),
    },
  },
  {
    ref: 'L01/start',
    act: 'startMeasure',
    by: 'programme',
    input: {
      id,
      phase: 'pilot',
      at: moment('2026-10-01T06:00:00.000Z'),
      because: because('Beginn der Erprobung in einem Amt; auch dies nachgetragen.'),
    },
  },
  {
    ref: 'L01/evaluation',
    act: 'planMilestone',
    by: 'programme',
    input: {
      id,
      name: 'Erprobung ausgewertet',
      planOn: day('2026-10-15'),
      source,
      at: moment('2026-10-01T06:30:00.000Z'),
      because: because('Beispiel für einen Meilenstein.'),
    },
  },
  {
    ref: 'L01/evaluation/reached',
    act: 'reachMilestone',
    by: 'programme',
    input: {
      id,
      milestone: milestoneOf('L01/evaluation'),
      actualOn: day('2026-10-20'),
      source,
      at: moment('2026-10-20T10:00:00.000Z'),
      because: because('Fünf Tage nach Plan erreicht: Der Verzug bleibt im grünen Bereich.'),
    },
  },
  {
    ref: 'L01/reading-1/corrected',
    act: 'correctEntry',
    by: 'programme',
    entryOf: 'L01/reading-1',
    input: {
      id,
      content: { reading: { value: 120 } },
      because: because(
        'Im September waren es 120 statt 1200. Die Berichtigung gilt vom selben Tag an wie die falsche Messung, die lesbar bleibt; ein Kenntnisstand zwischen beiden Einträgen zeigt noch die alte Zahl.',
      ),
    },
  },
  {
    ref: 'L01/reading-2',
    act: 'recordReading',
    by: 'office',
    input: {
      id,
      indicator: indicatorOf('L01/reminders'),
      value: 180,
      qualifier: 'eq',
      on: day('2026-10-31'),
      source,
      at: moment('2026-10-31T11:00:00.000Z'),
      because: because('Messung für Oktober, gleich richtig erfasst.'),
    },
  },
];
