import type { Instant } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import type { GraphContext } from '@moves/events/graph/context';
import { isLate } from '@moves/events/graph/history';
import { printMoney } from '@moves/events/graph/money';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { BookedFigure } from '@moves/events/published/budgets/bookings';
import type { LineScope } from '@moves/events/published/budgets/figures';
import {
  type AnyFigure,
  type BookingRow,
  bookingsOf,
  forecastsOf,
  linePage,
  partsOf,
} from '@moves/events/published/budgets/questions';
import { bookingTold } from './booking-told.ts';
import { asking } from './load.ts';

/** One event's share of a figure. */
interface Share {
  readonly cents: number;
  readonly summary: string;
  readonly row: Pick<BookingRow, 'position' | 'event' | 'thing' | 'at' | 'recorded_at'> &
    Partial<Pick<BookingRow, 'document' | 'decision'>>;
}

/** What a figure of some lines is made of, event by event; the shares add up to it exactly. */
export async function explained(context: GraphContext, scope: LineScope, figure: AnyFigure) {
  return saidOf(figure, await sharesOf(context, scope, figure));
}

/** What is left of a reservation or commitment, or used of a ceiling, event by event. */
export const explainedBookings = (context: GraphContext, figure: string, rows: readonly BookingRow[]) =>
  saidOf(
    figure,
    rows.map(row => shareOf(context, row, 1)),
  );

/** The bookings of some figures of some lines, each with its sign. */
export const bookedShares = async (
  context: GraphContext,
  scope: LineScope,
  parts: readonly (readonly [BookedFigure, 1 | -1])[],
): Promise<Share[]> => {
  const signs = new Map(parts);
  const rows = await asking(context)(
    bookingsOf(
      scope,
      parts.map(([part]) => part),
    ),
  );
  return rows.map(row => shareOf(context, row, signs.get(row.figure as BookedFigure)!));
};

async function sharesOf(context: GraphContext, scope: LineScope, figure: AnyFigure): Promise<Share[]> {
  if (figure === 'forecast') return forecastShares(context, scope);
  if (figure !== 'deviation') return bookedShares(context, scope, partsOf(figure));
  const authority = await bookedShares(context, scope, partsOf('authority'));
  return [...(await forecastShares(context, scope)), ...authority.map(share => ({ ...share, cents: 0 - share.cents }))];
}

/** Of each line: what is still planned, and what its posts cost or, if that is more, what is actual and committed (see `forecast` in the figures). */
async function forecastShares(context: GraphContext, scope: LineScope): Promise<Share[]> {
  const ask = asking(context);
  const [lines, forecasts, bookings] = await Promise.all([
    ask(linePage(scope)),
    ask(forecastsOf(scope)),
    ask(bookingsOf(scope, ['actual', 'committed'])),
  ]);
  const byPosts = new Set(
    lines
      .filter(line => line.personnel_cents > line.actual_cents + line.committed_cents)
      .map(({ thing, line }) => `${thing}:${line}`),
  );
  const booked = bookings.filter(row => !byPosts.has(`${row.budget}:${row.of_line}`));
  const planned = forecasts.filter(({ thing, line, post }) => post === null || byPosts.has(`${thing}:${line}`));
  return [...booked.map(row => shareOf(context, row, 1)), ...planned.map(row => plannedShare(context, row))];
}

const shareOf = (context: GraphContext, row: BookingRow, sign: 1 | -1): Share => ({
  cents: sign === 1 ? row.cents : 0 - row.cents,
  summary: bookingTold(row, context),
  row,
});

const plannedShare = ({ language }: GraphContext, row: BudgetTables['budget_forecasts']): Share => {
  const german = language === 'de';
  const rest = `${german ? 'Noch geplant' : 'Still planned'}${row.text ? `: ${row.text}` : ''}`;
  const post = `${german ? 'Kosten der Stelle' : 'Cost of the post'} ${row.post}`;
  return { cents: row.cents, summary: row.post === null ? rest : post, row };
};

/** Shares of a figure as the graph says them. */
export const saidOf = (figure: string, shares: readonly Share[]) => ({
  figure,
  value: printMoney(shares.reduce((sum, { cents }) => sum + cents, 0)),
  unit: 'EUR',
  parts: shares.map(({ cents, summary, row }) => ({
    position: String(row.position),
    event: row.event,
    kind: 'budget',
    thing: row.thing,
    value: printMoney(cents),
    summary,
    at: row.at as Instant,
    recordedAt: row.recorded_at as Instant,
    late: isLate({ at: row.at as Instant, recordedAt: row.recorded_at as Instant }),
    document: row.document ?? null,
    decision: row.decision ? (JSON.parse(row.decision) as DecisionRef) : null,
  })),
});
