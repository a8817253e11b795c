import { fieldWords, lineKindWords } from '@moves/events/catalogue/words';
import { euros, whole, word, year } from '../kit/formats.ts';
import { pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { keys, money, type Read, years } from '../kit/parameters.ts';
import { type Column, type Note, report } from '../kit/report.ts';
import {
  type CostOfKind,
  costByKind,
  eventsOfCost,
  type ProgrammeCostRow,
  programmeCostPage,
} from './programme-cost-question.ts';

const parameters = {
  year: years({ de: 'Haushaltsjahr', en: 'Budget year' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
  plan: money({ de: 'Finanzplan zum Vergleich', en: 'Financial plan to compare with' }),
};
type Asked = Read<typeof parameters>;

const sums: readonly Column<Omit<CostOfKind, 'kind'>>[] = [
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
    total: 'sum',
  },
  {
    name: 'decided',
    title: { de: 'bewilligt', en: 'Decided' },
    about: {
      de: 'Der Verfügungsrahmen: Ansatz mit Nachträgen, Überträgen, Deckung, über- und außerplanmäßig Bewilligtem und zweckgebundenen Mehrerträgen.',
      en: 'The authority: what was planned, with supplements, what was carried over, virements, what was approved beyond the plan, and earmarked income.',
    },
    width: 18,
    format: euros,
    value: row => row.authority_cents,
    total: 'sum',
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
    total: 'sum',
  },
  {
    name: 'actual',
    title: { de: 'Ist', en: 'Actual' },
    about: { de: 'Gebucht, abzüglich Gutschriften.', en: 'Posted, less credit notes.' },
    width: 18,
    format: euros,
    value: row => row.actual_cents,
    total: 'sum',
  },
];

const kind: Column<{ readonly kind: CostOfKind['kind'] }> = {
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

const byKind = report<CostOfKind>()({
  name: 'by-kind',
  number: 'R-08',
  title: { de: 'Nach Art', en: 'By kind' },
  about: {
    de: 'Die Kosten aller gezeigten Jahre, Personal, Sachmittel und Investitionen getrennt.',
    en: 'The cost of all years shown, personnel, material and investments apart.',
  },
  things: { de: 'Arten', en: 'kinds' },
  parameters,
  rows: (views, context, asked) => once(views.ask(costByKind(context, asked))),
  columns: [kind, ...sums],
});

interface Compared {
  readonly of: 'plan' | keyof Omit<CostOfKind, 'kind'>;
  readonly cents: number;
  readonly planCents: number;
}

const comparedWords = {
  plan: { de: 'Finanzplan zum Vergleich', en: 'Financial plan to compare with' },
  planned_cents: { de: 'geplant', en: 'planned' },
  authority_cents: { de: 'bewilligt', en: 'decided' },
  committed_cents: { de: 'gebunden', en: 'bound' },
  actual_cents: { de: 'Ist', en: 'actual' },
};

async function* compared(kinds: Promise<readonly CostOfKind[]>, { plan }: Asked): AsyncGenerator<Compared> {
  if (plan === undefined) return;
  const costs = await kinds;
  yield { of: 'plan', cents: plan, planCents: plan };
  for (const figure of ['planned_cents', 'authority_cents', 'committed_cents', 'actual_cents'] as const)
    yield { of: figure, cents: costs.reduce((sum, cost) => sum + cost[figure], 0), planCents: plan };
}

const planCompared = report<Compared>()({
  name: 'plan',
  number: 'R-08',
  title: { de: 'Vergleich mit dem Finanzplan', en: 'Beside the financial plan' },
  about: {
    de: 'Die Kosten aller gezeigten Jahre und Arten neben dem Finanzplan, nach dem gefragt wurde (§ 85 GemO).',
    en: 'The cost of all years and kinds shown, beside the financial plan that was asked for (§ 85 GemO).',
  },
  things: { de: 'Beträge', en: 'amounts' },
  parameters,
  rows: (views, context, asked) => compared(views.ask(costByKind(context, asked)), asked),
  columns: [
    {
      name: 'of',
      title: { de: 'Betrag', en: 'Amount' },
      about: { de: 'Was verglichen wird.', en: 'What is compared.' },
      width: 30,
      format: word(comparedWords),
      value: row => row.of,
    },
    {
      name: 'amount',
      title: { de: 'Höhe', en: 'Amount in euros' },
      about: { de: 'Über alle gezeigten Jahre und Arten.', en: 'Over all years and kinds shown.' },
      width: 20,
      format: euros,
      value: row => row.cents,
    },
    {
      name: 'left',
      title: { de: 'Abstand zum Finanzplan', en: 'Left of the plan' },
      about: { de: 'Finanzplan − Betrag.', en: 'Financial plan − amount.' },
      width: 20,
      format: euros,
      value: row => row.planCents - row.cents,
    },
  ],
});

async function* once<Row>(rows: Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await rows;
}

const notes: readonly Note[] = [
  {
    word: { de: 'Handlungsfeld', en: 'Field of action' },
    meaning: {
      de: 'Das der Maßnahme, für die eine Zeile da ist. Zeilen ohne Maßnahme stehen ohne Handlungsfeld.',
      en: 'That of the measure a line is for. Lines without a measure have none.',
    },
  },
  {
    word: { de: 'Finanzplan', en: 'Financial plan' },
    meaning: {
      de: 'Mit plan=… (Euro, zwei Dezimalen) steht die Summe neben dem Betrag, nach dem gefragt wird; etwa neben dem, was dem Gemeinderat für alle Jahre genannt wurde. Die Bücher führen keinen Finanzplan, darum steht er in der Auswahl.',
      en: 'With plan=… (euros, two decimals) the sum stands beside the amount asked for; for example what the council was told for all years. The books keep no financial plan, so it stands in the selection.',
    },
  },
  {
    word: { de: 'Ereignisse', en: 'Events' },
    meaning: {
      de: 'Als JSON trägt jede Zeile die Positionen der Buchungen, aus denen sie besteht (events).',
      en: 'As JSON each row carries the positions of the bookings it is made of (events).',
    },
  },
  {
    word: { de: 'Nur Öffentliches', en: 'Public content only' },
    meaning: {
      de: 'Die öffentliche Fassung lässt Zeilen nicht öffentlicher Maßnahmen weg.',
      en: 'The public edition leaves out lines of measures that are not public.',
    },
  },
];

/** What the programme costs over the years: planned, decided, bound and spent, personnel, material and investments apart. */
export const programmeCostReport = report<WithEvents<ProgrammeCostRow>>()({
  name: 'programme-cost',
  number: 'R-08',
  title: { de: 'Mehrjährige Programmkosten', en: 'Programme cost over years' },
  about: {
    de: 'Was das Programm in welchem Jahr kostet: geplant, bewilligt, gebunden und ausgegeben, nach Handlungsfeld und Art (brutto).',
    en: 'What the programme costs in which year: planned, decided, bound and spent, by field of action and kind (gross).',
  },
  things: { de: 'Summen', en: 'sums' },
  frozenColumns: 3,
  groups: ['fieldOfAction', 'year'],
  subtotals: ['fieldOfAction', 'year'],
  parameters,
  rows: (views, context, asked) =>
    pagesWithEvents<ProgrammeCostRow>(
      views,
      (last, first) => programmeCostPage(context, asked, last, first),
      eventsOfCost(context, asked),
    ),
  events: row => row.events,
  more: [byKind, planCompared],
  columns: [
    {
      name: 'fieldOfAction',
      title: { de: 'Handlungsfeld', en: 'Field of action' },
      about: {
        de: 'Mensch, Prozesse oder IT. Leer: ohne Maßnahme.',
        en: 'People, processes or IT. Empty: no measure.',
      },
      width: 18,
      format: word(fieldWords),
      value: row => row.field_of_action,
    },
    {
      name: 'year',
      title: { de: 'Jahr', en: 'Year' },
      about: { de: 'Das Haushaltsjahr.', en: 'The budget year.' },
      width: 14,
      format: year,
      value: row => row.year,
    },
    kind,
    {
      name: 'lines',
      title: { de: 'Zeilen', en: 'Lines' },
      about: { de: 'Wie viele Haushaltszeilen das sind.', en: 'How many budget lines these are.' },
      width: 9,
      format: whole,
      value: row => row.lines,
      total: 'sum',
    },
    ...sums,
  ],
  notes,
});
