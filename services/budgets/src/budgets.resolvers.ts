import { historyEntries } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { lineCount, linePage, lineSums } from '@moves/events/published/budgets/questions';
import { budgetActs } from './budgets.acts.ts';
import type * as G from './budgets.types.generated.ts';
import { budgetCount, budgetPage } from './graph/budget-questions.ts';
import { budgetResolvers as ofBudget } from './graph/budget-resolvers.ts';
import { allPlans, financialPlanResolvers } from './graph/financial-plans.ts';
import { lineResolvers } from './graph/line-resolvers.ts';
import { asking, loads } from './graph/load.ts';
import { obligationCount, obligationPage } from './graph/obligation-questions.ts';
import { partResolvers } from './graph/part-resolvers.ts';
import { budgetShape, figuresShape, lineShape, obligationShape, sumShape } from './graph/shapes.ts';
import { obligationTelling } from './graph/telling.ts';
import { obligation } from './obligations/obligation.ts';
import { obligationTasks } from './tasks.ts';

/** How each promise of `budgets.graphql` is kept. */
export const budgetResolvers: G.Resolvers = {
  Query: {
    budget: (_, { id }, context) => loads(context).budgets.load(id),
    budgets: async (_, { filter, orderBy, first, offset }, context) => {
      const rows = await asking(context)(budgetPage(filter ?? {}, orderBy ?? [], first, offset));
      return { nodes: rows.map(budgetShape), filter: filter ?? {} };
    },
    budgetLine: (_, { id }, context) => loads(context).budgetLines.load(id),
    budgetLines: async (_, { filter, orderBy, first, offset }, context) => {
      const rows = await asking(context)(linePage({ filter: filter ?? {} }, orderBy ?? [], first, offset));
      return { nodes: rows.map(lineShape), filter: filter ?? {} };
    },
    budgetSums: async (_, { filter, by }, context) => {
      const groups = [...new Set(by ?? [])];
      const rows = await asking(context)(lineSums(filter ?? {}, groups));
      return rows.map(row => sumShape(row, groups, filter ?? {}));
    },
    obligation: (_, { id }, context) => loads(context).obligations.load(id),
    obligations: async (_, { filter, orderBy, first, offset }, context) => {
      const rows = await asking(context)(obligationPage(filter ?? {}, orderBy ?? [], first, offset));
      return { nodes: rows.map(obligationShape), filter: filter ?? {} };
    },
    financialPlans: allPlans,
  },

  BudgetPage: {
    totalCount: async ({ filter }, _, context) => (await asking(context)(budgetCount(filter)))[0]?.n ?? 0,
  },
  BudgetLinePage: {
    totalCount: async ({ filter }, _, context) => (await asking(context)(lineCount(filter)))[0]?.n ?? 0,
    figures: async ({ filter }, _, context) => figuresShape((await asking(context)(lineSums(filter)))[0], { filter }),
  },
  ObligationPage: {
    totalCount: async ({ filter }, _, context) => (await asking(context)(obligationCount(filter)))[0]?.n ?? 0,
  },

  ...ofBudget,
  ...lineResolvers,
  ...partResolvers,
  ...financialPlanResolvers,

  Obligation: {
    __resolveReference: ({ id }, context) => loads(context).obligations.load(id),
    revision: ({ id }, _, context) => revisionShown(context, obligation, id, loads(context).obligationHistory),
    years: ({ id }, _, context) => loads(context).obligationYears.load(id),
    appropriation: async ({ charged }, _, context) =>
      charged
        ? ((await loads(context).budgetAppropriations.load(charged.budget)).find(
            ({ id }) => id === charged.appropriation,
          ) ?? null)
        : null,
    tasks: async ({ id }, _, context) =>
      tasksSaid(obligationTasks, (await context.decisions.standing(obligation, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(obligationTelling, await loads(context).obligationHistory.load(id), context),
  },
  ObligationYear: {
    line: ({ lineId }, _, context) => loads(context).budgetLines.load(lineId),
    budget: ({ budgetId }, _, context) => loads(context).budgets.load(budgetId),
    refusal: ({ refused }, _, { acts }) => {
      if (!refused) return null;
      const { facts, ...refusal } = acts.say(refused);
      return { ...refusal, facts: [...facts] };
    },
  },

  Measure: {
    budgetLines: async ({ id }, { year }, context) =>
      (await loads(context).linesOfMeasure.load(id)).filter(line => !year || year.includes(line.year)),
    money: async ({ id }, { year = null }, context) => {
      const row = await loads(context).sumsOfMeasure(year).load(id);
      return row && figuresShape(row, { filter: { measure: [id], year: year === null ? null : [year] } });
    },
  },
  Position: {
    fundingLine: async ({ id }, _, context) => {
      const line = await loads(context).fundingLineIds.load(id);
      return line === null ? null : loads(context).budgetLines.load(line);
    },
  },

  Mutation: budgetActs,
  BudgetOutcome: {
    budget: ({ id }, _, context) => (id === null ? null : loads(context).budgets.load(id)),
  },
  ObligationOutcome: {
    obligation: ({ id }, _, context) => (id === null ? null : loads(context).obligations.load(id)),
  },
};
