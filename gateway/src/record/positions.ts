import type { BookAct } from './acts.ts';
import { because, dayAt } from './enter.ts';
import { answer2021, type Citation, page2019, sourceOf } from './sources.ts';

/** Grades of the demo: no source names one, so each of them is made up and says so. */
const GRADES = ['E9b', 'E10', 'E11', 'E11', 'E12', 'E13', 'A11', 'A12'] as const;

const THIRD_READING = {
  paper: 'DHH 2020/2021, dritte Lesung',
  body: 'Gemeinderat',
  sessionOn: '2019-12-20',
  point: '1',
  authoritative: true,
  id: 'DHH-2020-2021-dritte-Lesung-GR-20191220',
} as const;

interface Group {
  readonly prefix: string;
  readonly count: number;
  readonly from: Citation;
  readonly why: string;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly inferred: readonly string[];
}

const posts = ({ prefix, count, from, why, terms, inferred }: Group): BookAct[] =>
  Array.from({ length: count }, (_, place): BookAct => {
    const id = `${prefix}-${String(place + 1).padStart(3, '0')}`;
    const { on } = from.document;
    return {
      ref: `${id}/take-over`,
      act: 'takeOverPosition',
      by: 'personnel',
      on,
      input: {
        id,
        ...terms,
        grade: GRADES[place % GRADES.length],
        gradeMark: 'fictitious',
        share: 10_000,
        status: 'approved',
        filledShare: 0,
        qualifier: 'eq',
        on,
        source: sourceOf(from),
        inferred,
        because: because(from, why),
        at: dayAt(on),
      },
    };
  });

/** The 98 posts of the third reading and the six for video conferences. Who holds one stands nowhere; how many are filled, no source says. */
export const positions: readonly BookAct[] = [
  ...posts({
    prefix: 'P1',
    count: 98,
    from: page2019('Absatz 1: 98 Stellen'),
    why: 'Die Seite nennt 98 Stellen ohne Aufteilung. Je Stelle ist ein voller Anteil abgeleitet; die Entgeltgruppe ist frei erfunden. Ob und wann eine besetzt wurde, sagt keine Unterlage.',
    terms: {
      title: 'Umsetzung Digital MoveS',
      planYear: 2020,
      planKind: 'plan',
      office: 'noch nicht zugeordnet (keine Angabe)',
      decision: THIRD_READING,
    },
    inferred: ['share', 'office', 'status', 'filledShare', 'on', 'decision'],
  }),
  ...posts({
    prefix: 'P2',
    count: 6,
    from: answer2021('zu Frage 4'),
    why: 'Sechs Stellen des kleinen Stellenplans für den Betrieb der Videokonferenzlösungen. Tag, Zuordnung zu einer Maßnahme und Anteil sind abgeleitet, die Entgeltgruppe ist frei erfunden.',
    terms: {
      title: 'Betrieb der Videokonferenzlösungen',
      planYear: 2021,
      planKind: 'advancePlan',
      office: 'Abteilung Informations- und Kommunikationstechnik',
      measure: 'M01',
    },
    inferred: ['share', 'status', 'filledShare', 'on', 'measure', 'planYear'],
  }),
];
