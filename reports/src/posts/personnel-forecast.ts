import { annualCostCents, costOfMonths, type RateTableOfCost, rateFor } from '@moves/events/published/position-cost';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import type { Views } from '@moves/events/read-model/views';
import { euros, posts, text, whole, year } from '../kit/formats.ts';
import { pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { type Note, type ReportContext, report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { FEWEST_SHOWN } from './asked.ts';
import { type ForecastAsked, forecastParameters, yearsOf } from './forecast-asked.ts';
import { postNotes, suppressionNote } from './notes.ts';
import { type CostedPost, costedPosts, eventsOfPosts } from './personnel-forecast-question.ts';
import { ratesTable } from './rates.ts';
import { unknownCostTable } from './unknown-cost.ts';

/** The posts of one grade in one office, and what they cost in one year. */
interface Forecast {
  readonly year: number;
  readonly office: string;
  readonly grade: string;
  readonly posts: number;
  readonly share: number;
  readonly filledShare: number;
  /** The table by which the grade is costed; none, if none has a rate for it. */
  readonly rates: RateTableOfCost | undefined;
  readonly annualCents: number;
  readonly expectedCents: number;
  readonly events: readonly number[];
}

async function* forecasts(views: Views, context: ReportContext, asked: ForecastAsked): AsyncGenerator<Forecast> {
  const rateRows = await views.ask(allRates());
  const tables = ratesFrom(rateRows);
  const positionOf = new Map(rateRows.map(({ thing, position }) => [thing, position]));
  for (const year of yearsOf(context, asked)) {
    let group: Forecast | undefined;
    const ofYear = pagesWithEvents<CostedPost>(
      views,
      (last, first) => costedPosts(context, year, asked.office, last, first),
      eventsOfPosts,
    );
    for await (const post of ofYear) {
      if (group && (group.office !== post.office || group.grade !== post.grade)) {
        yield group;
        group = undefined;
      }
      group = withPost(group ?? nothingOf(post, year, tables, positionOf), post, tables);
    }
    if (group) yield group;
  }
}

function nothingOf(
  { office, grade }: CostedPost,
  year: number,
  tables: readonly RateTableOfCost[],
  positionOf: ReadonlyMap<string, number>,
): Forecast {
  const rates = rateFor(tables, grade, year);
  const events = rates ? [positionOf.get(rates.id)!] : [];
  return { year, office, grade, posts: 0, share: 0, filledShare: 0, rates, annualCents: 0, expectedCents: 0, events };
}

/** Each post is rounded for itself, as its page shows it. */
function withPost(group: Forecast, post: WithEvents<CostedPost>, tables: readonly RateTableOfCost[]): Forecast {
  const { grade, share, share_months, filled_share, events } = post;
  return {
    ...group,
    posts: group.posts + 1,
    share: group.share + share,
    filledShare: group.filledShare + filled_share,
    annualCents: group.annualCents + (annualCostCents({ grade, share }, group.year, tables) ?? 0),
    expectedCents: group.expectedCents + (costOfMonths([{ grade, share: share_months }], group.year, tables) ?? 0),
    events: [...new Set([...group.events, ...events])].sort((a, b) => a - b),
  };
}

/** What vacancies save would say how many posts of a small cell are free. */
const isHidden = ({ posts }: Forecast, { publicOnly }: ReportContext): boolean => publicOnly && posts < FEWEST_SHOWN;

const notes: readonly Note[] = [
  {
    word: { de: 'Kosten eines Arbeitsplatzes', en: 'Cost of a workplace' },
    meaning: {
      de: 'Anteil × (Personal + Sachkosten + IT) + Gemeinkosten × Anteil × Personal, je Stelle kaufmännisch auf Cent gerundet. Jeder Monat zählt mit dem, was an seinem 15. besetzt ist oder sein wird.',
      en: 'Share × (personnel + material + IT) + overhead × share × personnel, rounded to a cent for each post. Each month counts with what is, or will be, filled on its 15th.',
    },
  },
  {
    word: { de: 'Herkunft der Sätze', en: 'Where rates come from' },
    meaning: {
      de: 'Quelle und Kennzeichen jeder Fassung stehen auf dem Blatt «Kostensätze». Erfundene Sätze dienen nur der Vorführung.',
      en: 'Source and mark of each version stand on the sheet “Rates”. Made-up rates are for demonstration only.',
    },
  },
  {
    word: { de: 'Keine Gesamtsumme', en: 'No grand total' },
    meaning: {
      de: 'Jahre werden nicht addiert (§ 7 GemHVO).',
      en: 'Years are not added up (§ 7 GemHVO).',
    },
  },
];

/** What posts will cost, by office and year, and what vacancies save (R-12; § 16 GemHVO). */
export const personnelForecastReport = report<Forecast>()({
  name: 'personnel-forecast',
  number: 'R-12',
  title: { de: 'Personalkostenprognose', en: 'Personnel cost forecast' },
  about: {
    de: 'Was die Stellen des Plans im Jahr kosten, wenn alle besetzt wären, was erwartet wird und was Vakanzen ausmachen, je Amt und Gruppe.',
    en: 'What the posts of the plan cost in a year if all were filled, what is expected, and what vacancies make of it, by office and grade.',
  },
  things: { de: 'Stellengruppen', en: 'groups of posts' },
  frozenColumns: 3,
  subtotals: ['year', 'office'],
  grandTotal: false,
  parameters: forecastParameters,
  rows: forecasts,
  events: row => row.events,
  more: [unknownCostTable, ratesTable],
  columns: [
    {
      name: 'year',
      title: { de: 'Jahr', en: 'Year' },
      about: { de: 'Für welches Jahr.', en: 'For which year.' },
      width: 11,
      format: year,
      value: row => row.year,
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Bei wem die Stellen sind.', en: 'With whom the posts are.' },
      width: 36,
      format: text,
      value: row => row.office,
    },
    {
      name: 'grade',
      title: { de: 'Gruppe', en: 'Grade' },
      about: { de: 'Entgelt- oder Besoldungsgruppe.', en: 'The pay grade.' },
      width: 9,
      format: text,
      value: row => row.grade,
    },
    {
      name: 'posts',
      title: { de: 'Stellen', en: 'Posts' },
      about: { de: 'Wie viele Stellen des Plans das sind.', en: 'How many posts of the plan these are.' },
      width: 9,
      format: whole,
      value: row => row.posts,
      total: 'sum',
    },
    {
      name: 'fte',
      title: { de: 'VZÄ', en: 'FTE' },
      about: { de: 'Ihr Umfang.', en: 'Their extent.' },
      width: 12,
      format: posts,
      value: row => row.share,
      total: 'sum',
    },
    {
      name: 'filledFte',
      title: { de: 'davon besetzt', en: 'of these filled' },
      about: { de: 'Am Tag des Stands.', en: "On the report's day." },
      width: 12,
      format: posts,
      value: (row, context) => (isHidden(row, context) ? null : row.filledShare),
      total: 'sum',
    },
    {
      name: 'rates',
      title: { de: 'Fassung der Kostensätze', en: 'Version of the rates' },
      about: {
        de: 'Nach welchen Sätzen gerechnet ist. Leer: Für die Gruppe gibt es keinen; die Stellen stehen auf dem Blatt «Ohne Kostensatz».',
        en: 'By which rates it is reckoned. Empty: there is none for the grade; the posts are on the sheet “Without a rate”.',
      },
      width: 40,
      format: text,
      value: row => row.rates?.title ?? null,
    },
    {
      name: 'annual',
      title: { de: 'Kosten bei voller Besetzung', en: 'Cost if all were filled' },
      about: { de: 'Für das ganze Jahr.', en: 'For the whole year.' },
      width: 17,
      format: euros,
      value: row => (row.rates ? row.annualCents : null),
      total: 'sum',
    },
    {
      name: 'expected',
      title: { de: 'Prognose', en: 'Forecast' },
      about: {
        de: 'Monat für Monat nach dem, was besetzt ist oder zum gewünschten Tag besetzt sein soll.',
        en: 'Month by month by what is filled, or shall be from the day on which it is needed.',
      },
      width: 17,
      format: euros,
      value: (row, context) => (row.rates && !isHidden(row, context) ? row.expectedCents : null),
      total: 'sum',
    },
    {
      name: 'vacancyEffect',
      title: { de: 'Wirkung der Vakanzen', en: 'Effect of vacancies' },
      about: {
        de: 'Volle Kosten − Prognose: was frei ist oder nicht das ganze Jahr da.',
        en: 'Full cost − forecast: what is free, or not there all year.',
      },
      width: 17,
      format: euros,
      value: (row, context) => (row.rates && !isHidden(row, context) ? row.annualCents - row.expectedCents : null),
      total: 'sum',
    },
  ],
  notes: [...notes, ...postNotes, suppressionNote, markNote],
});
