import type { Source } from '@moves/events/catalogue/values';
import { markWords } from '@moves/events/catalogue/words';
import { annualCostCents, costOfMonths, type RateTableOfCost, rateFor } from '@moves/events/published/position-cost';
import { allRates, type RateRow, ratesFrom } from '@moves/events/published/rates';
import type { Views } from '@moves/events/read-model/views';
import { day, euros, percent, posts, text, whole, word, year } from '../kit/formats.ts';
import { pages, pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { type Read, texts, years } from '../kit/parameters.ts';
import { type Note, type ReportContext, report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { FEWEST_SHOWN } from './asked.ts';
import { postNotes, suppressionNote } from './notes.ts';
import { type CostedPost, costedPosts, eventsOfPosts } from './personnel-forecast-question.ts';

const parameters = {
  year: years({ de: 'Jahr', en: 'Year' }),
  office: texts({ de: 'Amt', en: 'Office' }),
};
type Asked = Read<typeof parameters>;

const yearsOf = ({ today }: ReportContext, { year }: Asked): readonly number[] =>
  year ? [...new Set(year)].sort() : [Number(today.slice(0, 4))];

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

async function* forecasts(views: Views, context: ReportContext, asked: Asked): AsyncGenerator<Forecast> {
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

async function* unknown(
  views: Views,
  context: ReportContext,
  asked: Asked,
): AsyncGenerator<CostedPost & { readonly year: number }> {
  const tables = ratesFrom(await views.ask(allRates()));
  for (const year of yearsOf(context, asked)) {
    const ofYear = pages<CostedPost>(views, (last, first) => costedPosts(context, year, asked.office, last, first));
    for await (const post of ofYear) if (!rateFor(tables, post.grade, year)) yield { ...post, year };
  }
}

const unknownCost = report<CostedPost & { readonly year: number }>()({
  name: 'unknown-cost',
  number: 'R-12',
  title: { de: 'Ohne Kostensatz', en: 'Without a rate' },
  about: {
    de: 'Stellen, deren Kosten nicht bekannt sind: Für ihre Gruppe und das Jahr gibt es keinen Satz. In keiner Kostensumme enthalten.',
    en: 'Posts whose cost is not known: there is no rate for their grade and year. They are in no sum of costs.',
  },
  things: { de: 'Stellen', en: 'posts' },
  parameters,
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

const sourceOf = ({ source }: RateRow): Source => JSON.parse(source);

async function* tablesOnce(asked: Promise<readonly RateRow[]>): AsyncGenerator<RateRow & { readonly grades: string }> {
  const rows = await asked;
  for (const { id, rates } of ratesFrom(rows))
    yield { ...rows.find(({ thing }) => thing === id)!, grades: [...rates.keys()].join(', ') };
}

const rateTablesTable = report<RateRow & { readonly grades: string }>()({
  name: 'rates',
  number: 'R-12',
  title: { de: 'Kostensätze', en: 'Rates' },
  about: {
    de: 'Die Fassungen der Kostensätze, ihre Quelle und wie sie bekannt sind. Für ein Jahr gilt je Gruppe die am 1. Januar jüngste gültige Fassung, sonst die erste, die im Jahr gültig wird.',
    en: 'The versions of the rates, their source and how they are known. For a year counts, by grade, the newest version valid on 1 January, else the first that becomes valid in the year.',
  },
  things: { de: 'Fassungen', en: 'versions' },
  parameters,
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
  parameters,
  rows: forecasts,
  events: row => row.events,
  more: [unknownCost, rateTablesTable],
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
