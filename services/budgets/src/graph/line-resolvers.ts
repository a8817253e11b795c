import type { Instant } from '@moves/events/catalogue/time';
import { isLate } from '@moves/events/graph/history';
import { linesUnder } from '@moves/events/published/budgets/ceilings';
import type * as G from '../budgets.types.generated.ts';
import { bookingTold } from './booking-told.ts';
import { loads } from './load.ts';
import { bookingShape, forecastShape, type LineShape } from './shapes.ts';

/** How a line keeps its promises. */
export const lineResolvers: Pick<G.Resolvers, 'BudgetLine'> = {
  BudgetLine: {
    __resolveReference: ({ id }, context) => loads(context).budgetLines.load(id),
    budget: async ({ budgetId }, _, context) => (await loads(context).budgets.load(budgetId))!,
    shortfall: async (line, _, context) => {
      if (line.figures.available >= 0) return null;
      return shortfallOf(line, await loads(context).linesOfBudget.load(line.budgetId));
    },
    bookings: async ({ id }, { figure = null, first, offset }, context) => {
      const rows = await loads(context).bookingsOfLine({ figures: figure, first, offset }).load(id);
      const page = rows.filter(({ newest }) => newest > offset && newest <= offset + first);
      const nodes = page.map(row => bookingShape(row, bookingTold(row, context), isLate(clocksOf(row))));
      return { nodes, totalCount: rows[0]?.n ?? 0 };
    },
    reservations: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetReservations.load(budgetId)).filter(({ lineId }) => lineId === id),
    commitments: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetCommitments.load(budgetId)).filter(({ lineId }) => lineId === id),
    ceilings: async (line, _, context) =>
      (await loads(context).budgetCeilings.load(line.budgetId)).filter(({ row }) => {
        const { profitCentre, kind } = linesUnder(row).filter;
        return (!profitCentre || profitCentre.includes(line.profitCentre!)) && (!kind || kind.includes(line.kind));
      }),
    blocks: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetBlocks.load(budgetId)).filter(({ lineId }) => lineId === id),
    excesses: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetExcesses.load(budgetId)).filter(
        ({ lineId, coverLineId }) => lineId === id || coverLineId === id,
      ),
    carryOvers: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetCarryOvers.load(budgetId)).filter(
        ({ fromLineId, toLineId }) => fromLineId === id || toLineId === id,
      ),
    commitmentAppropriations: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetAppropriations.load(budgetId)).filter(({ lineId }) => lineId === id),
    forecasts: async ({ line, budgetId }, _, context) =>
      (await loads(context).budgetForecasts.load(budgetId))
        .filter(row => row.line === line)
        .map(row => forecastShape(row, isLate(clocksOf(row)))),
  },
};

const clocksOf = (row: { at: string; recorded_at: string }) => ({
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
});

/** What a line lacks, and the virements that would cover it: from the lines of its group, the one with most left first (§ 20 GemHVO). */
function shortfallOf(line: LineShape, lines: readonly LineShape[]) {
  const missing = 0 - line.figures.available;
  const givers = lines
    .filter(other => other.coverGroup === line.coverGroup && other.figures.available > 0)
    .sort((one, other) => other.figures.available - one.figures.available);
  const proposals: { from: LineShape; amount: number }[] = [];
  let open = missing;
  for (const from of givers) {
    if (open === 0) break;
    const amount = Math.min(open, from.figures.available);
    proposals.push({ from, amount });
    open -= amount;
  }
  return { missing, proposals };
}
