import type { GraphContext } from '@moves/events/graph/context';
import { linesUnder } from '@moves/events/published/budgets/ceilings';
import type * as G from '../budgets.types.generated.ts';
import { bookedShares, explainedBookings, saidOf } from './explain.ts';
import { loads } from './load.ts';

const line = async (id: string, context: GraphContext) => (await loads(context).budgetLines.load(id))!;

const isAbout =
  (lineId: string) =>
  (block: { readonly active: boolean; readonly lineId: string }): boolean =>
    block.active && block.lineId === lineId;

/** How what is kept of a line keeps its promises: reservations, commitments, ceilings, blocks, excesses, carry-overs, authorities. */
export const partResolvers: Pick<
  G.Resolvers,
  | 'BudgetReservation'
  | 'BudgetCommitment'
  | 'BudgetCeiling'
  | 'BudgetBlock'
  | 'BudgetExcess'
  | 'BudgetCarryOver'
  | 'BudgetCommitmentAppropriation'
> = {
  BudgetReservation: {
    line: ({ lineId }, _, context) => line(lineId, context),
    deferredBy: async ({ open, lineId, budgetId }, _, context) =>
      open > 0 ? (await loads(context).budgetBlocks.load(budgetId)).filter(isAbout(lineId)) : [],
    explain: async ({ id, budgetId }, _, context) =>
      explainedBookings(context, 'open', await loads(context).bookingsOfReservation.load(`${budgetId}:${id}`)),
  },
  BudgetCommitment: {
    line: ({ lineId }, _, context) => line(lineId, context),
    obligation: ({ obligationId }, _, context) =>
      obligationId === null ? null : loads(context).obligations.load(obligationId),
    explain: async ({ id, budgetId }, _, context) =>
      explainedBookings(context, 'open', await loads(context).bookingsOfCommitment.load(`${budgetId}:${id}`)),
  },
  BudgetCeiling: {
    budget: async ({ budgetId }, _, context) => (await loads(context).budgets.load(budgetId))!,
    explain: async ({ row }, _, context) =>
      saidOf(
        'used',
        await bookedShares(context, linesUnder(row), [
          ['reserved', 1],
          ['committed', 1],
          ['actual', 1],
        ]),
      ),
  },
  BudgetBlock: {
    line: ({ lineId }, _, context) => line(lineId, context),
    reservations: async ({ active, lineId, budgetId }, _, context) =>
      active
        ? (await loads(context).budgetReservations.load(budgetId)).filter(one => one.open > 0 && one.lineId === lineId)
        : [],
  },
  BudgetExcess: {
    line: ({ lineId }, _, context) => line(lineId, context),
    coverLine: ({ coverLineId }, _, context) => line(coverLineId, context),
  },
  BudgetCarryOver: {
    from: ({ fromLineId }, _, context) => line(fromLineId, context),
    to: ({ toLineId }, _, context) => loads(context).budgetLines.load(toLineId),
    refusal: ({ code }, _, { acts }) => {
      if (code === null) return null;
      const { facts, ...refusal } = acts.say({ code, facts: {} });
      return { ...refusal, facts: [...facts] };
    },
  },
  BudgetCommitmentAppropriation: {
    line: ({ lineId }, _, context) => line(lineId, context),
    due: async ({ id, budgetId }, _, context) =>
      (await loads(context).budgetDueYears.load(budgetId))
        .filter(({ appropriation }) => appropriation === id)
        .map(({ due_year, authorised_cents, used_cents }) => ({
          year: due_year,
          authorised: authorised_cents,
          used: used_cents,
          left: authorised_cents - used_cents,
        })),
  },
};
