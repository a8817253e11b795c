import type { GraphContext } from '@moves/events/graph/context';
import { historyEntries, sayIn, toldOf } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { approvedShareOn, changeShape, changesBetween } from './graph/changes.ts';
import { explained } from './graph/explain.ts';
import { askedBy, isCostKnown, loads, yearAsked } from './graph/load.ts';
import { positionCount, positionPage } from './graph/position-questions.ts';
import { costOf, nothing, sumsOver } from './graph/position-sums.ts';
import { occupancyShape, type PositionShape, positionShapeOn, rateTableShapes } from './graph/shapes.ts';
import { warningsOf } from './graph/warnings.ts';
import { position } from './position.ts';
import { positionActs } from './positions.acts.ts';
import type * as G from './positions.types.generated.ts';
import { rateTable } from './rates/rate-table.ts';
import { positionTasks } from './tasks.ts';
import { positionTelling, rateTableTelling } from './telling.ts';

/** How each promise of `positions.graphql` is kept. */
export const positionResolvers: G.Resolvers = {
  Query: {
    position: (_, { id }, context) => loads(context).positions.load(id),
    positions: async (_, { filter, orderBy, first, offset }, context) => {
      const rows = await context.views.ask(positionPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset));
      const nodes = rows.map(positionShapeOn(context.today));
      for (const node of nodes) loads(context).positions.prime(node.id, node);
      return { nodes, filter: filter ?? {} };
    },
    positionSums: async (_, { filter, by, year }, context) => {
      const asked = { ...filter };
      const inYear = yearAsked(year, context);
      const sums = await sumsOver(context.views, askedBy(context), asked, [...new Set(by)], inYear);
      if (by.length === 0 && sums.length === 0) return [{ ...NO_GROUP, figures: nothing(inYear, asked) }];
      return sums.map(({ group, figures }) => ({ ...group, figures }));
    },
    positionChanges: async (_, { from, to, filter }, context) => {
      const asked = askedBy(context);
      const ask = context.views.ask.bind(context.views);
      const [steps, before, after] = await Promise.all([
        ask(changesBetween(asked, from, to, filter ?? {})),
        ask(approvedShareOn(asked, from, filter ?? {})),
        ask(approvedShareOn(asked, to, filter ?? {})),
      ]);
      const those = (change: string) => steps.filter(step => step.change === change).map(changeShape(context));
      return {
        from,
        to,
        approvedShareFrom: before[0]!.share,
        approvedShareTo: after[0]!.share,
        new: those('new'),
        gone: those('gone'),
        changed: those('changed'),
      };
    },
    rateTables: async (_, __, context) =>
      context.viewer.publicOnly ? [] : rateTableShapes(await loads(context).rateRows()),
  },

  PositionPage: {
    totalCount: async ({ filter }, _, context) =>
      (await context.views.ask(positionCount(askedBy(context), filter)))[0]!.n,
  },

  Position: {
    __resolveReference: ({ id }, context) => loads(context).positions.load(id),
    revision: ({ id }, _, context) => revisionShown(context, position, id, loads(context).positionHistory),
    measure: ({ measureId }) => referenceTo('Measure', measureId),
    flaggedFor: ({ flaggedMeasureId }) => referenceTo('Measure', flaggedMeasureId),
    decidedIn: ({ decisionId }) => referenceTo('Decision', decisionId),
    occupancies: async ({ id }, _, context) => (await loads(context).occupancies.load(id)).map(occupancyShape),
    warnings: (post, _, context) => warningsOf(post, context),
    annualCost: async (post, { year }, context) => (await costIn(post, year, context)).annual ?? null,
    expectedCost: async (post, { year }, context) => (await costIn(post, year, context)).expected ?? null,
    costKnown: ({ grade }, { year }, context) => isCostKnown(context, grade, yearAsked(year, context)),
    preparations: async ({ id }, _, context) => {
      const { pending } = await context.decisions.standing(position, id);
      const say = sayIn(context);
      return (context.past ? [] : pending).map(({ of, ready }) => ({
        ...of,
        summaries: ready.map(({ type, data }) => toldOf(positionTelling, type, data, say, context.language)),
      }));
    },
    explain: ({ id }, { figure, year }, context) => explained(context, figure, { ids: [id] }, yearAsked(year, context)),
    tasks: async ({ id }, _, context) =>
      tasksSaid(positionTasks, (await context.decisions.standing(position, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(positionTelling, await loads(context).positionHistory.load(id), context),
  },

  PositionFigures: {
    explain: ({ filter, year }, { figure }, context) => explained(context, figure, filter, year),
  },

  PositionSum: {
    measure: ({ measure }) => referenceTo('Measure', measure),
  },

  PositionChange: {
    position: ({ id }, _, context) => loads(context).positions.load(id),
  },

  RateTable: {
    __resolveReference: ({ id }, context) => rateTableById(id, context),
    revision: ({ id }, _, context) => revisionShown(context, rateTable, id, loads(context).rateTableHistory),
    tasks: () => [],
    history: async ({ id }, _, context) =>
      historyEntries(rateTableTelling, await loads(context).rateTableHistory.load(id), context),
  },

  Measure: {
    positions: ({ id }, _, context) => loads(context).positionsOfMeasure.load(id),
    posts: ({ id }, { year }, context) =>
      context.viewer.publicOnly ? null : loads(context).figuresOfMeasure(yearAsked(year, context)).load(id),
  },

  BudgetLine: {
    positions: ({ id }, _, context) => loads(context).positionsOfLine.load(id),
  },

  Mutation: positionActs,

  PositionOutcome: {
    position: ({ id }, _, context) => (id === null ? null : loads(context).positions.load(id)),
  },
  RateTableOutcome: {
    rateTable: ({ id }, _, context) => (id === null ? null : rateTableById(id, context)),
  },
};

const referenceTo = (__typename: string, id: string | null) => (id === null ? null : { __typename, id });

async function costIn({ id, grade, share }: PositionShape, asked: number | null | undefined, context: GraphContext) {
  const year = yearAsked(asked, context);
  const [row, rates] = await Promise.all([loads(context).costed(year).load(id), loads(context).rates()]);
  return costOf({ grade, share, share_months: row?.share_months ?? 0 }, year, rates);
}

const rateTableById = async (id: string, context: GraphContext) =>
  context.viewer.publicOnly
    ? null
    : (rateTableShapes(await loads(context).rateRows()).find(table => table.id === id) ?? null);

const NO_GROUP = {
  status: null,
  grade: null,
  office: null,
  measure: null,
  subBudget: null,
  planYear: null,
  planKind: null,
} as const;
