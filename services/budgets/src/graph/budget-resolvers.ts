import { historyEntries } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { budget } from '../budget.ts';
import type * as G from '../budgets.types.generated.ts';
import { materialFrom } from '../rules/material-deviation.ts';
import { budgetTasks } from '../tasks.ts';
import { explained } from './explain.ts';
import { loads } from './load.ts';
import { preparationsOf } from './preparations.ts';
import { figuresShape } from './shapes.ts';
import { budgetTelling } from './telling.ts';

/** How a Budget keeps its promises. */
export const budgetResolvers: Pick<G.Resolvers, 'Budget' | 'BudgetCover' | 'BudgetSum' | 'BudgetFigures'> = {
  Budget: {
    __resolveReference: ({ id }, context) => loads(context).budgets.load(id),
    revision: ({ id }, _, context) => revisionShown(context, budget, id, loads(context).budgetHistory),
    figures: async ({ id }, { kind = null }, context) => {
      const kinds = kind && [...new Set(kind)].sort();
      const row = await loads(context).sumsOfBudget(kinds).load(id);
      return figuresShape(row ?? undefined, { filter: { budget: [id], kind: kinds } });
    },
    cover: async ({ id }, _, context) =>
      (await loads(context).coversOfBudget.load(id)).map(row => ({
        group: row.cover_group!,
        budgetId: id,
        figures: figuresShape(row, { filter: { budget: [id], coverGroup: [row.cover_group!] } }),
      })),
    lines: ({ id }, _, context) => loads(context).linesOfBudget.load(id),
    ceilings: ({ id }, _, context) => loads(context).budgetCeilings.load(id),
    blocks: ({ id }, _, context) => loads(context).budgetBlocks.load(id),
    excesses: ({ id }, _, context) => loads(context).budgetExcesses.load(id),
    reservations: ({ id }, _, context) => loads(context).budgetReservations.load(id),
    commitments: ({ id }, _, context) => loads(context).budgetCommitments.load(id),
    carryOvers: ({ id }, _, context) => loads(context).budgetCarryOvers.load(id),
    commitmentAppropriations: ({ id }, _, context) => loads(context).budgetAppropriations.load(id),
    preparations: ({ id }, _, context) => preparationsOf(id, context),
    tasks: async ({ id }, _, context) =>
      tasksSaid(budgetTasks, (await context.decisions.standing(budget, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(budgetTelling, await loads(context).budgetHistory.load(id), context),
  },
  BudgetCover: {
    reportDuty: ({ figures: { authority, deviation } }, _, { today }) => {
      const { limitCents, source } = materialFrom(authority, today);
      return deviation > limitCents ? { deviation, limit: limitCents, source } : null;
    },
    lines: async ({ group, budgetId }, _, context) =>
      (await loads(context).linesOfBudget.load(budgetId)).filter(({ coverGroup }) => coverGroup === group),
  },
  BudgetSum: {
    budget: ({ budgetId }, _, context) => (budgetId === null ? null : loads(context).budgets.load(budgetId)),
  },
  BudgetFigures: {
    explain: ({ scope }, { figure }, context) => explained(context, scope, figure),
  },
};
