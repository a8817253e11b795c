import { lineKindWords } from '@moves/events/catalogue/words';
import { euros, word } from '../kit/formats.ts';
import { keys, years } from '../kit/parameters.ts';
import type { Column } from '../kit/report.ts';
import type { CostOfKind } from './programme-cost-question.ts';

/** With what the cost of the programme can be asked for. */
export const costParameters = {
  year: years({ de: 'Haushaltsjahr', en: 'Budget year' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
};

/** What is planned, decided, bound and spent; added up below, where that makes sense. */
export const sumsOf = <Row extends Omit<CostOfKind, 'kind'>>(total?: 'sum'): Column<Row>[] => [
  {
    name: 'planned',
    title: { de: 'geplant', en: 'Planned' },
    about: {
      de: 'Die Ansätze; bei übernommenen Zeilen, was die Quelle als Ermächtigung nennt.',
      en: 'The appropriations; of lines taken over, the authority that their source states.',
    },
    width: 18,
    format: euros,
    value: row => row.planned_cents,
    ...(total && { total }),
  },
  {
    name: 'decided',
    title: { de: 'bewilligt', en: 'Decided' },
    about: {
      de: 'Die Ermächtigung: Ansatz mit Nachträgen, Überträgen, Deckung, über- und außerplanmäßig Bewilligtem und zweckgebundenen Mehrerträgen.',
      en: 'The authority: what was planned, with supplements, what was carried over, virements, what was approved beyond the plan, and earmarked income.',
    },
    width: 18,
    format: euros,
    value: row => row.authority_cents,
    ...(total && { total }),
  },
  {
    name: 'committed',
    title: { de: 'gebunden', en: 'Bound' },
    about: {
      de: 'Durch Vertrag oder Auftrag gebunden, soweit noch nicht bezahlt.',
      en: 'Bound by contract or order, as far as not yet paid.',
    },
    width: 18,
    format: euros,
    value: row => row.committed_cents,
    ...(total && { total }),
  },
  {
    name: 'actual',
    title: { de: 'Ist', en: 'Actual' },
    about: { de: 'Gebucht, abzüglich Gutschriften.', en: 'Posted, less credit notes.' },
    width: 18,
    format: euros,
    value: row => row.actual_cents,
    ...(total && { total }),
  },
];

/** Of which kind the money is. */
export const kindColumn: Column<{ readonly kind: CostOfKind['kind'] }> = {
  name: 'kind',
  title: { de: 'Art', en: 'Kind' },
  about: {
    de: 'Personalaufwand, Sachaufwand oder Investition; jede für sich, damit keine Summe sie verdeckt.',
    en: 'Personnel expense, operating expense or investment; each for itself, so that no total hides them.',
  },
  width: 18,
  format: word(lineKindWords),
  value: row => row.kind,
};

/** The rows of a question that has but a few. */
export async function* once<Row>(rows: Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await rows;
}
