import type { Recorded } from '@moves/events/catalogue/define';
import type { Ready } from '@moves/events/catalogue/joint-acts';
import { FieldOfAction, MeasureStatus } from '@moves/events/catalogue/measures';
import { type Day, daysBetween } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';
import { becauseFor, historyEntries, isLate, sayIn, toldOf } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import type { MeasureFilter } from '@moves/events/published/measures/filter';
import { lights } from '@moves/events/read-model/lights';
import { decisionNamed, measureTelling } from './entries/history.ts';
import { type MeasureShape, milestoneShape, readingShape } from './graph-shapes.ts';
import { lightsOf } from './lights/reasons.ts';
import { askedBy, loads } from './load.ts';
import { measure } from './measure.ts';
import { type MeasureOrder, measureCount, measuresOnPage } from './measure-questions.ts';
import { measureActs } from './measures.acts.ts';
import type * as G from './measures.types.generated.ts';
import {
  measureCounts,
  measureOffices,
  nextMilestones,
  overdueMilestones,
  overdueMilestonesCount,
} from './programme.ts';
import { measureTasks } from './tasks.ts';

/** How each promise of `measures.graphql` is kept. */
export const measureResolvers: G.Resolvers = {
  Query: {
    measure: (_, { id }, context) => loads(context).measures.load(id),
    measures: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: await onPage(filter ?? {}, orderBy ?? [], first, offset, context),
      filter: filter ?? {},
    }),
    programme: async (_, __, context) => ({ counts: await context.views.ask(measureCounts(askedBy(context))) }),
  },

  MeasurePage: {
    totalCount: async ({ filter }, _, context) =>
      (await context.views.ask(measureCount(askedBy(context), filter)))[0]!.n,
  },

  Measure: {
    __resolveReference: ({ id }, context) => loads(context).measures.load(id),
    revision: ({ id }, _, context) => revisionShown(context, measure, id, loads(context).history),
    lights: (shown, _, context) => lightsOf(shown, context),
    milestones: ({ id }, _, context) => loads(context).milestones.load(id),
    nextMilestone: async ({ id, nextMilestoneId }, _, context) =>
      (await loads(context).milestones.load(id)).find(milestone => milestone.id === nextMilestoneId) ?? null,
    indicators: ({ id }, _, context) => loads(context).indicators.load(id),
    preparations: async ({ id }, _, context) => {
      if (context.past || context.viewer.publicOnly) return [];
      const { pending } = await context.decisions.standing(measure, id);
      const say = sayIn(context);
      const told = ({ type, data }: Ready) => toldOf(measureTelling(context), type, data, say, context.language);
      return pending.map(({ of, ready }) => ({ ...of, summaries: ready.map(told) }));
    },
    tasks: async ({ id }, _, context) =>
      tasksSaid(
        measureTasks(await bindingOf(id, context)),
        (await context.decisions.standing(measure, id)).state,
        context,
      ),
    history: async ({ id }, _, context) => {
      const history = await loads(context).history.load(id);
      return historyEntries(measureTelling(context, await closedIn(history, context)), history, context);
    },
  },

  MeasureApproval: {
    decidedIn: ({ decision }) => (decision?.id ? { __typename: 'Decision', id: decision.id } : null),
  },

  MeasureLight: {
    milestone: ({ milestone }) => milestone ?? null,
    budgetLine: ({ lineId }) => (lineId ? { __typename: 'BudgetLine', id: lineId } : null),
    position: ({ positionId }) => (positionId ? { __typename: 'Position', id: positionId } : null),
    tender: ({ tenderId }) => (tenderId ? { __typename: 'Tender', id: tenderId } : null),
  },

  Milestone: {
    measure: async ({ measureId }, _, context) => (await loads(context).measures.load(measureId))!,
    slips: async ({ id, measureId }, _, context) => {
      const last: Record<string, Day> = {};
      return (await loads(context).daysNamed.load(measureId))
        .filter(({ milestone }) => milestone === id)
        .map(({ position, date, day, stated_as, at, recorded_at, because }) => {
          // A forecast or actual day moves away from what was expected last; a plan from the plan before.
          const from = date === 'plan' ? last.plan : (last.forecast ?? last.plan);
          last[date] = day as Day;
          return {
            position: String(position),
            date: date as G.MilestoneDate,
            fromOn: from ?? null,
            toOn: day as Day,
            days: from ? daysBetween(from, day as Day) : null,
            statedAs: stated_as,
            at: at as never,
            recordedAt: recorded_at as never,
            because: becauseFor(context.viewer, because ? JSON.parse(because) : undefined),
          };
        });
    },
  },

  Indicator: {
    readings: async ({ id, measureId }, _, context) =>
      readingsOfIndicator(id, await loads(context).readings.load(measureId)),
    latest: async ({ id, measureId }, _, context) =>
      readingsOfIndicator(id, await loads(context).readings.load(measureId)).at(-1) ?? null,
  },

  Programme: {
    total: ({ counts }) => summed(counts),
    byStatus: ({ counts }) =>
      MeasureStatus.options.map(status => ({ status, count: summed(counts.filter(row => row.status === status)) })),
    byFieldOfAction: ({ counts }) =>
      FieldOfAction.options.map(field => ({
        fieldOfAction: field,
        count: summed(counts.filter(row => row.field_of_action === field)),
      })),
    byLight: ({ counts }) => lights.map(light => ({ light, count: summed(counts.filter(row => row.light === light)) })),
    byDimension: ({ counts }) =>
      DIMENSIONS.flatMap(({ dimension, column }) =>
        lights.map(light => ({ dimension, light, count: summed(counts.filter(row => row[column] === light)) })),
      ),
    unfilledTotal: ({ counts }, _, { viewer }) =>
      viewer.publicOnly ? null : summed(counts.filter(({ unfilled }) => unfilled === 1)),
    offices: async (_, __, context) =>
      (await context.views.ask(measureOffices(askedBy(context)))).map(({ office }) => office),
    overdueMilestones: async (_, { first }, context) =>
      (await context.views.ask(overdueMilestones(askedBy(context), first))).map(milestoneShape),
    overdueMilestonesTotal: async (_, __, context) =>
      (await context.views.ask(overdueMilestonesCount(askedBy(context))))[0]!.n,
    nextMilestones: async (_, { first }, context) =>
      (await context.views.ask(nextMilestones(askedBy(context), first))).map(milestoneShape),
    latestChanges: (_, { first }, context) => onPage({}, [{ field: 'changed', direction: 'desc' }], first, 0, context),
  },

  Mutation: measureActs,

  MeasureOutcome: {
    measure: ({ id }, _, context) => (id === null ? null : loads(context).measures.load(id)),
  },
};

/** The measures of one page. Which they are is asked first: only those are then judged by money and posts. */
async function onPage(
  filter: MeasureFilter,
  orderBy: readonly MeasureOrder[],
  first: number,
  offset: number,
  context: GraphContext,
): Promise<MeasureShape[]> {
  const there = await context.views.ask(measuresOnPage(askedBy(context), filter, orderBy, first, offset));
  const shown = await Promise.all(there.map(({ thing }) => loads(context).measures.load(thing)));
  return shown.filter(measure => measure !== null);
}

const readingsOfIndicator = (id: string, rows: Awaited<ReturnType<ReturnType<typeof loads>['readings']['load']>>) =>
  rows
    .filter(({ indicator }) => indicator === id)
    .map(readingShape)
    .map(reading => ({ ...reading, late: isLate(reading) }));

/** The decisions a history names of which this person may know nothing. */
async function closedIn(history: readonly Recorded[], context: GraphContext): Promise<ReadonlySet<string>> {
  if (!context.viewer.publicOnly) return new Set();
  const named = [...new Set(history.flatMap(event => decisionNamed(event) ?? []))];
  const open = await loads(context).openDecisions.loadMany(named);
  return new Set(named.filter((_, place) => open[place] === null));
}

/** What contracts bind for a measure, as far as its acts depend on it; in the past nothing can be done. */
const bindingOf = async (id: string, context: GraphContext) =>
  context.past || context.viewer.publicOnly ? [] : loads(context).openCommitments.load(id);

const DIMENSIONS = [
  { dimension: 'schedule', column: 'schedule_light' },
  { dimension: 'cost', column: 'cost_light' },
  { dimension: 'resources', column: 'resources_light' },
  { dimension: 'freshness', column: 'freshness_light' },
] as const;

const summed = (rows: readonly { n: number }[]): number => rows.reduce((sum, { n }) => sum + n, 0);
