import { rateFor } from '@moves/events/published/position-cost';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import type { Views } from '@moves/events/read-model/views';
import { posts, text, year } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { type ForecastAsked, forecastParameters, yearsOf } from './forecast-asked.ts';
import { type CostedPost, costedPosts } from './personnel-forecast-question.ts';

async function* unknown(
  views: Views,
  context: ReportContext,
  asked: ForecastAsked,
): AsyncGenerator<CostedPost & { readonly year: number }> {
  const tables = ratesFrom(await views.ask(allRates()));
  for (const year of yearsOf(context, asked)) {
    const ofYear = pages<CostedPost>(views, (last, first) => costedPosts(context, year, asked.office, last, first));
    for await (const post of ofYear) if (!rateFor(tables, post.grade, year)) yield { ...post, year };
  }
}

/** Posts whose cost is not known, because no table has a rate for their grade and year. */
export const unknownCostTable = report<CostedPost & { readonly year: number }>()({
  name: 'unknown-cost',
  number: 'R-12',
  title: { de: 'Ohne Kostensatz', en: 'Without a rate' },
  about: {
    de: 'Stellen, deren Kosten nicht bekannt sind: Für ihre Gruppe und das Jahr gibt es keinen Satz. In keiner Kostensumme enthalten.',
    en: 'Posts whose cost is not known: there is no rate for their grade and year. They are in no sum of costs.',
  },
  things: { de: 'Stellen', en: 'posts' },
  parameters: forecastParameters,
  rows: unknown,
  columns: [
    {
      name: 'year',
      title: { de: 'Jahr', en: 'Year' },
      about: { de: 'Für welches Jahr.', en: 'For which year.' },
      width: 8,
      format: year,
      value: row => row.year,
    },
    {
      name: 'post',
      title: { de: 'Nr.', en: 'No.' },
      about: { de: 'Schlüssel der Stelle.', en: 'The key of the post.' },
      width: 11,
      format: text,
      value: row => row.id,
      total: 'count',
    },
    {
      name: 'title',
      title: { de: 'Stelle', en: 'Post' },
      about: { de: 'Wofür sie da ist.', en: 'What it is for.' },
      width: 44,
      format: text,
      value: row => row.title,
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Bei wem sie ist.', en: 'With whom it is.' },
      width: 44,
      format: text,
      value: row => row.office,
    },
    {
      name: 'grade',
      title: { de: 'Gruppe', en: 'Grade' },
      about: { de: 'Entgelt- oder Besoldungsgruppe.', en: 'The pay grade.' },
      width: 10,
      format: text,
      value: row => row.grade,
    },
    {
      name: 'fte',
      title: { de: 'VZÄ', en: 'FTE' },
      about: { de: 'Ihr Umfang.', en: 'Its extent.' },
      width: 12,
      format: posts,
      value: row => row.share,
      total: 'sum',
    },
  ],
});
