import { fieldWords } from '@moves/events/catalogue/words';
import { whole, word, year } from '../kit/formats.ts';
import { pagesWithEvents, type WithEvents } from '../kit/pages.ts';
import { type Note, report } from '../kit/report.ts';
import { markNote, qualifierNote } from '../notes.ts';
import { costByKindTable } from './cost-by-kind.ts';
import { costParameters, kindColumn, sumsOf } from './cost-columns.ts';
import { financialPlansTable } from './financial-plans.ts';
import { eventsOfCost, type ProgrammeCostRow, programmeCostPage } from './programme-cost-question.ts';

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
  parameters: costParameters,
  rows: (views, context, asked) =>
    pagesWithEvents<ProgrammeCostRow>(
      views,
      (last, first) => programmeCostPage(context, asked, last, first),
      eventsOfCost(context, asked),
    ),
  events: row => row.events,
  more: [costByKindTable, financialPlansTable],
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
    kindColumn,
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
