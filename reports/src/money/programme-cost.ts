import type { Source } from '@moves/events/catalogue/values';
import { fieldWords, lineKindWords, markWords, qualifierWords } from '@moves/events/catalogue/words';
import { euros, text, whole, word, year } from '../kit/formats.ts';
import { pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { keys, years } from '../kit/parameters.ts';
import { type Column, type Note, type ReportContext, report } from '../kit/report.ts';
import type { Said } from '../kit/said.ts';
import { markNote, qualifierNote } from '../notes.ts';
import {
  type CostOfKind,
  costByKind,
  eventsOfCost,
  type PlanCompared,
  type ProgrammeCostRow,
  plansCompared,
  programmeCostPage,
} from './programme-cost-question.ts';

const parameters = {
  year: years({ de: 'Haushaltsjahr', en: 'Budget year' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
};

const sumsOf = <Row extends Omit<CostOfKind, 'kind'>>(total?: 'sum'): Column<Row>[] => [
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
  columns: [kind, ...sumsOf('sum')],
});

const plans = report<PlanCompared>()({
  name: 'plans',
  number: 'R-08',
  title: { de: 'Neben dem Finanzplan', en: 'Beside the financial plan' },
  about: {
    de: 'Was dem Gemeinderat als Gesamtkosten genannt wurde (§ 85 GemO), und was die gezeigten Zeilen jener Jahre davon geplant, bewilligt, gebunden und ausgegeben haben.',
    en: 'What the council was told as total cost (§ 85 GemO), and what of it the lines shown have planned, decided, bound and spent in those years.',
  },
  things: { de: 'Finanzpläne', en: 'financial plans' },
  parameters,
  rows: (views, context, asked) => once(views.ask(plansCompared(context, asked))),
  columns: [
    {
      name: 'plan',
      title: { de: 'Finanzplan', en: 'Financial plan' },
      about: { de: 'Wie er heißt.', en: 'What it is called.' },
      width: 34,
      format: text,
      value: row => row.title,
    },
    {
      name: 'from',
      title: { de: 'von', en: 'From' },
      about: { de: 'Das erste Jahr.', en: 'The first year.' },
      width: 7,
      format: year,
      value: row => row.from_year,
    },
    {
      name: 'until',
      title: { de: 'bis', en: 'Until' },
      about: { de: 'Das letzte Jahr.', en: 'The last year.' },
      width: 7,
      format: year,
      value: row => row.until_year,
    },
    {
      name: 'amount',
      title: { de: 'Gesamtkosten', en: 'Total cost' },
      about: {
        de: 'Was genannt wurde. Mit Personal, soweit nichts anderes dasteht; sonst zählt Personal auch daneben nicht.',
        en: 'What was said. With personnel, unless it says otherwise; then personnel does not count beside it either.',
      },
      width: 18,
      format: euros,
      value: row => row.amount_cents,
    },
    {
      name: 'qualifier',
      title: { de: 'wie genau', en: 'How exactly' },
      about: { de: 'Wie genau die Quelle es nennt.', en: 'How exactly its source states it.' },
      width: 10,
      format: word(qualifierWords),
      value: row => row.qualifier,
    },
    ...sumsOf<PlanCompared>(),
    {
      name: 'left',
      title: { de: 'noch nicht bewilligt', en: 'Not yet decided' },
      about: { de: 'Gesamtkosten − bewilligt.', en: 'Total cost − decided.' },
      width: 18,
      format: euros,
      value: row => row.amount_cents - row.authority_cents,
    },
    {
      name: 'origin',
      title: { de: 'Herkunft', en: 'Origin' },
      about: { de: 'Wo es steht und wie es bekannt ist.', en: 'Where it stands and how it is known.' },
      width: 40,
      format: text,
      value: originOf,
    },
  ],
});

function originOf({ source, inferred, with_personnel }: PlanCompared, { language }: ReportContext): string {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const { document, place, mark } = JSON.parse(source) as Source;
  const fields = (JSON.parse(inferred) as string[]).map(field => inferredWords[field]?.[language] ?? field);
  return [
    [document, place, markWords[mark][language]].filter(Boolean).join(', '),
    !with_personnel && say('ohne Personal', 'without personnel'),
    fields.length > 0 && `${say('abgeleitet', 'inferred')}: ${fields.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const inferredWords: Readonly<Record<string, Said>> = {
  title: { de: 'Bezeichnung', en: 'title' },
  fromYear: { de: 'erstes Jahr', en: 'first year' },
  untilYear: { de: 'letztes Jahr', en: 'last year' },
  withPersonnel: { de: 'ob mit Personal', en: 'whether with personnel' },
};

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
      de: 'Er ermächtigt zu nichts; was bewilligt und ausgegeben ist, steht ihm gegenüber.',
      en: 'It authorises nothing; what is decided and spent is set against it.',
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
  subtotals: ['fieldOfAction', 'year'],
  parameters,
  rows: (views, context, asked) =>
    pagesWithEvents<ProgrammeCostRow>(
      views,
      (last, first) => programmeCostPage(context, asked, last, first),
      eventsOfCost(context, asked),
    ),
  events: row => row.events,
  more: [byKind, plans],
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
    ...sumsOf<ProgrammeCostRow>('sum'),
  ],
  notes: [...notes, qualifierNote, markNote],
});
