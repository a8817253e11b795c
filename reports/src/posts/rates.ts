import type { Source } from '@moves/events/catalogue/values';
import { markWords } from '@moves/events/catalogue/words';
import { allRates, type RateRow, ratesFrom } from '@moves/events/published/rates';
import { day, euros, percent, text, word } from '../kit/formats.ts';
import { report } from '../kit/report.ts';
import { forecastParameters } from './forecast-asked.ts';

const sourceOf = ({ source }: RateRow): Source => JSON.parse(source);

async function* tablesOnce(asked: Promise<readonly RateRow[]>): AsyncGenerator<RateRow & { readonly grades: string }> {
  const rows = await asked;
  for (const { id, rates } of ratesFrom(rows))
    yield { ...rows.find(({ thing }) => thing === id)!, grades: [...rates.keys()].join(', ') };
}

/** The versions of the rates by which posts are costed, with their source and mark. */
export const ratesTable = report<RateRow & { readonly grades: string }>()({
  name: 'rates',
  number: 'R-12',
  title: { de: 'Kostensätze', en: 'Rates' },
  about: {
    de: 'Die Fassungen der Kostensätze, ihre Quelle und wie sie bekannt sind. Für ein Jahr gilt je Gruppe die am 1. Januar jüngste gültige Fassung, sonst die erste, die im Jahr gültig wird.',
    en: 'The versions of the rates, their source and how they are known. For a year counts, by grade, the newest version valid on 1 January, else the first that becomes valid in the year.',
  },
  things: { de: 'Fassungen', en: 'versions' },
  parameters: forecastParameters,
  rows: views => tablesOnce(views.ask(allRates())),
  columns: [
    {
      name: 'title',
      title: { de: 'Fassung', en: 'Version' },
      about: { de: 'Wie sie heißt.', en: 'What it is called.' },
      width: 40,
      format: text,
      value: row => row.title,
    },
    {
      name: 'validFrom',
      title: { de: 'gültig ab', en: 'Valid from' },
      about: { de: 'Der erste Tag.', en: 'The first day.' },
      width: 11,
      format: day,
      value: row => row.valid_from,
    },
    {
      name: 'validUntil',
      title: { de: 'gültig bis', en: 'Valid until' },
      about: { de: 'Der letzte Tag; leer: bis auf weiteres.', en: 'The last day; empty: until further notice.' },
      width: 11,
      format: day,
      value: row => row.valid_until,
    },
    {
      name: 'grades',
      title: { de: 'Gruppen', en: 'Grades' },
      about: { de: 'Für welche Gruppen sie Sätze hat.', en: 'For which grades it has rates.' },
      width: 30,
      format: text,
      value: row => row.grades,
    },
    {
      name: 'material',
      title: { de: 'Sachkosten je Stelle', en: 'Material per post' },
      about: { de: 'Im Jahr, je volle Stelle.', en: 'In a year, for a full post.' },
      width: 15,
      format: euros,
      value: row => row.material_cents,
    },
    {
      name: 'it',
      title: { de: 'IT je Stelle', en: 'IT per post' },
      about: { de: 'Im Jahr, je volle Stelle.', en: 'In a year, for a full post.' },
      width: 15,
      format: euros,
      value: row => row.it_cents,
    },
    {
      name: 'overhead',
      title: { de: 'Gemeinkosten', en: 'Overhead' },
      about: { de: 'Anteil am Personalkostensatz.', en: 'A share of the personnel rate.' },
      width: 13,
      format: percent,
      value: row => row.overhead / 10_000,
    },
    {
      name: 'yearlyRise',
      title: { de: 'Steigerung im Jahr', en: 'Rise a year' },
      about: { de: 'Erwartete Steigerung je Jahr danach.', en: 'What is expected for each year after.' },
      width: 11,
      format: percent,
      value: row => row.yearly_rise / 10_000,
    },
    {
      name: 'source',
      title: { de: 'Quelle', en: 'Source' },
      about: { de: 'Woher die Sätze stammen.', en: 'Where the rates come from.' },
      width: 40,
      format: text,
      value: row => [sourceOf(row).document, sourceOf(row).place].filter(Boolean).join(', '),
    },
    {
      name: 'mark',
      title: { de: 'Kennzeichen', en: 'Mark' },
      about: { de: 'Wie die Sätze bekannt sind.', en: 'How the rates are known.' },
      width: 22,
      format: word(markWords),
      value: row => sourceOf(row).mark,
    },
  ],
});
