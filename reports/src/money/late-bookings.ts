import { type Day, dayOf, daysBetween, type Instant } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { BookedFigure } from '@moves/events/published/budgets/bookings';
import { booked, budgetsOf } from '@moves/events/published/budgets/figures';
import { type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { day, euros, text, whole, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { filterOf, type MoneyAsked, moneyParameters, visibleLines } from './asked.ts';
import { lineColumns, OF_LINE, type OfLine } from './line-columns.ts';

interface LateBooking extends OfLine, Placed {
  readonly position: number;
  readonly figure: BookedFigure;
  readonly cents: number;
  readonly at: Instant;
  readonly recorded_at: Instant;
  readonly document: string | null;
}

const figureWords: Readonly<Record<BookedFigure, Said>> = {
  takenOver: { de: 'übernommen', en: 'taken over' },
  appropriation: { de: 'Ansatz', en: 'planned' },
  supplementary: { de: 'Nachtrag', en: 'supplement' },
  virement: { de: 'Deckung', en: 'virement' },
  carryIn: { de: 'Übertrag, Zugang', en: 'carried in' },
  carryOut: { de: 'Übertrag, Abgang', en: 'carried out' },
  excess: { de: 'üpl/apl', en: 'beyond plan' },
  earmarked: { de: 'zweckgebundener Mehrertrag', en: 'earmarked income' },
  blocked: { de: 'gesperrt', en: 'blocked' },
  frozen: { de: 'gesperrt (Haushaltssperre)', en: 'frozen' },
  reserved: { de: 'reserviert', en: 'reserved' },
  committed: { de: 'gebunden', en: 'bound' },
  actual: { de: 'Ist', en: 'actual' },
  inTransit: { de: 'unterwegs', en: 'in transit' },
};

// The day of a moment is the city's; SQL compares days in UTC, so it only narrows, by what can never be late.
const recordedLate = (
  context: ReportContext,
  asked: MoneyAsked,
  last: LateBooking | undefined,
  first: number,
): Question<LateBooking> =>
  pageOf(
    questionsOver<BudgetTables>()
      .selectFrom(booked(budgetsOf({ filter: filterOf(asked) })).as('k'))
      .innerJoin(visibleLines(asked, context).as('l'), on =>
        on.on(sql<boolean>`l.thing = k.budget and l.line = k.of_line`),
      )
      .where(sql<boolean>`k.recorded_at > k.at`)
      .select([...OF_LINE, 'k.position', 'k.figure', 'k.cents', 'k.at', 'k.recorded_at', 'k.document']),
    placeBy(sql`l.year`, sql`k.recorded_at`, sql`printf('%012d', k.position)`, sql`k.place`, sql`k.part`),
    last,
    first,
  );

async function* late(rows: AsyncIterable<LateBooking>): AsyncGenerator<LateBooking> {
  for await (const row of rows) if (dayOf(row.recorded_at) > dayOf(row.at)) yield row;
}

/** Bookings that were recorded on a later day than the one they belong to: what a report of that day did not know yet. */
export const lateBookingsTable = report<LateBooking>()({
  name: 'late-bookings',
  number: 'R-03',
  title: { de: 'Nachträglich erfasst', en: 'Recorded late' },
  about: {
    de: 'Buchungen, die an einem späteren Tag erfasst wurden als dem, zu dem sie gehören: Ein Bericht mit früherem Wissensstand kennt sie nicht.',
    en: 'Bookings recorded on a later day than the one they belong to: a report as known earlier does not have them.',
  },
  things: { de: 'Buchungen', en: 'bookings' },
  parameters: moneyParameters,
  rows: (views, context, asked) => late(pages(views, (last, first) => recordedLate(context, asked, last, first))),
  columns: [
    ...lineColumns,
    {
      name: 'figure',
      title: { de: 'Betrag', en: 'Figure' },
      about: { de: 'In welcher Spalte des Soll-Ist-Vergleichs er steht.', en: 'In which column of the report it is.' },
      width: 22,
      format: word(figureWords),
      value: row => row.figure,
    },
    {
      name: 'amount',
      title: { de: 'Höhe', en: 'Amount' },
      about: { de: 'Was sie zu diesem Betrag beiträgt.', en: 'What it adds to that figure.' },
      width: 16,
      format: euros,
      value: row => row.cents,
    },
    {
      name: 'belongsTo',
      title: { de: 'gehört zu', en: 'Belongs to' },
      about: { de: 'Der Tag, an dem sie wirksam ist.', en: 'The day on which it took effect.' },
      width: 11,
      format: day,
      value: row => dayOf(row.at),
    },
    {
      name: 'recordedOn',
      title: { de: 'erfasst am', en: 'Recorded on' },
      about: { de: 'Der Tag, an dem sie erfasst wurde.', en: 'The day on which it was recorded.' },
      width: 11,
      format: day,
      value: row => dayOf(row.recorded_at),
    },
    {
      name: 'daysLate',
      title: { de: 'Tage danach', en: 'Days late' },
      about: { de: 'Wie viele Tage dazwischen liegen.', en: 'How many days lie between.' },
      width: 9,
      format: whole,
      value: row => daysBetween(dayOf(row.at) as Day, dayOf(row.recorded_at) as Day),
    },
    {
      name: 'document',
      title: { de: 'Beleg', en: 'Voucher' },
      about: { de: 'Nummer des Belegs, wo es einen gibt.', en: 'The number of the voucher, where there is one.' },
      width: 22,
      format: text,
      value: row => row.document,
    },
    {
      name: 'position',
      title: { de: 'Position', en: 'Position' },
      about: { de: 'Wo das Ereignis in den Büchern steht.', en: 'Where the event stands in the books.' },
      width: 9,
      format: whole,
      value: row => row.position,
    },
  ],
});
