import { text, year } from '../kit/formats.ts';
import type { Column } from '../kit/report.ts';

/** What every table about lines says of the line of a row. */
export interface OfLine {
  readonly year: number;
  readonly of_sub_budget: string | null;
  readonly measure: string | null;
  readonly title: string;
}

/** The columns that say which line a row is about; a source that calls lines `l` has them. */
export const lineColumns: readonly Column<OfLine>[] = [
  {
    name: 'year',
    title: { de: 'Jahr', en: 'Year' },
    about: { de: 'Das Haushaltsjahr.', en: 'The budget year.' },
    width: 6,
    format: year,
    value: row => row.year,
  },
  {
    name: 'subBudget',
    title: { de: 'THH', en: 'Sub-budget' },
    about: { de: 'Teilhaushalt.', en: 'The sub-budget (Teilhaushalt).' },
    width: 9,
    format: text,
    value: row => row.of_sub_budget,
  },
  {
    name: 'measure',
    title: { de: 'Maßnahme', en: 'Measure' },
    about: { de: 'Für welche Maßnahme die Zeile da ist.', en: 'For which measure the line is.' },
    width: 10,
    format: text,
    value: row => row.measure,
  },
  {
    name: 'line',
    title: { de: 'Zeile', en: 'Line' },
    about: { de: 'Wofür das Geld da ist.', en: 'What the money is for.' },
    width: 40,
    format: text,
    value: row => row.title,
  },
];

/** What `lineColumns` need of a line. */
export const OF_LINE = ['l.year', 'l.of_sub_budget', 'l.measure', 'l.title'] as const;
