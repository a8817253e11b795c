import { printMoney } from '@moves/events/graph/money';
import type { BudgetTables } from '@moves/events/published/budgets';
import { authorityFigures, type BookedFigure, bookedFigures } from '@moves/events/published/budgets/bookings';
import { booked, type FiguredLine, figuredLines } from '@moves/events/published/budgets/figures';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { FigureOf, FigureReader, Pulled } from './pull.ts';

const BLOCKED: readonly BookedFigure[] = ['blocked', 'frozen'];
/** What an answer may say of a line: where the figure stands, and of which bookings it is made. */
const FIGURES: Readonly<Record<string, { column: keyof FiguredLine; of: readonly BookedFigure[] }>> = {
  appropriation: { column: 'appropriation_cents', of: ['appropriation'] },
  authority: { column: 'authority_cents', of: authorityFigures },
  blocked: { column: 'blocked_cents', of: BLOCKED },
  reserved: { column: 'reserved_cents', of: ['reserved'] },
  committed: { column: 'committed_cents', of: ['committed'] },
  actual: { column: 'actual_cents', of: ['actual'] },
  available: { column: 'available_cents', of: bookedFigures.filter(figure => figure !== 'inTransit') },
};

const db = questionsOver<BudgetTables>();

const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;

type Booking = { budget: string; line: string | null; figure: BookedFigure; position: number };
const bookingsIn = (budgets: readonly string[]): Question<Booking> =>
  question(
    db
      .selectFrom(booked(among(budgets)).as('k'))
      .select(['k.budget', 'k.position'])
      .select([sql<string | null>`k.of_line`.as('line'), sql<BookedFigure>`k.figure`.as('figure')]),
  );

/** A figure of a budget line, or of all lines of a Budget: what is available, unless another is named. */
export const readBudgetLines: FigureReader = async (views, of) => {
  const budgets = [...new Set(of.flatMap(({ thing }) => thing ?? []))];
  const [lines, bookings] = await Promise.all([
    views.ask(question(figuredLines({ filter: { budget: budgets } })) as Question<FiguredLine>),
    views.ask(bookingsIn(budgets)),
  ]);
  return of.map(one => figureOf(one, lines, bookings));
};

function figureOf(
  { thing, part, measure = 'available' }: FigureOf,
  lines: readonly FiguredLine[],
  bookings: readonly Booking[],
): Pulled | undefined {
  const figure = Object.hasOwn(FIGURES, measure) ? FIGURES[measure] : undefined;
  const meant = lines.filter(line => line.thing === thing && (!part || line.line === part));
  if (!figure || meant.length === 0) return undefined;
  const cents = meant.reduce((sum, line) => sum + Number(line[figure.column]), 0);
  const events = bookings
    .filter(
      ({ budget, line, figure: booking }) =>
        budget === thing && (!part || line === part) && figure.of.includes(booking),
    )
    .map(({ position }) => position);
  return { value: printMoney(cents), unit: 'EUR', events: [...new Set(events)] };
}
