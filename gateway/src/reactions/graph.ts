import type { ParkingEvent } from '@moves/events/catalogue/house';
import type { GraphContext } from '@moves/events/graph/context';
import { historyEntries, type SentencesOf, type Telling } from '@moves/events/graph/history';
import { grouped, historyPer, manyPer, revisionShown } from '@moves/events/graph/loads';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { acts } from '@moves/events/graph/said';
import { type Questions, tasksSaid } from '@moves/events/graph/tasks';
import { type Parking, parking } from '@moves/events/reactions/parking';
import { GiveUpReaction, mayGiveUp } from './give-up-reaction.ts';
import { type ParkedRow, parkedTriggers } from './parked-list.ts';
import { mayRetry, RetryReaction } from './retry-reaction.ts';

const questions: Questions<Parking> = { retryReaction: mayRetry, giveUpReaction: mayGiveUp };

const sentences: SentencesOf<ParkingEvent> = {
  ReactionParked: ({ trigger, fault }) => {
    const what = trigger.event ? `${trigger.event.type} (${trigger.event.stream})` : trigger.at;
    return fault
      ? { de: `Fehlgeschlagen bei ${what}: ${fault}`, en: `Failed at ${what}: ${fault}` }
      : { de: `Zurückgestellt, bis das Frühere erledigt ist: ${what}`, en: `Waits behind what came before: ${what}` };
  },
  ReactionRetried: () => ({ de: 'Erneut versucht', en: 'Tried again' }),
  ReactionCaughtUp: () => ({ de: 'Nachgeholt', en: 'Carried out after all' }),
  ReactionGivenUp: () => ({ de: 'Aufgegeben', en: 'Given up' }),
};
const telling: Telling<Parking> = { thing: parking, sentences };

/** What a request loads of parked reactions. */
export const loadReactions = (context: GraphContext) => ({
  parkedTriggers: manyPer(
    ids => context.views.ask(parkedTriggers(ids)),
    ({ thing }) => thing,
    row => row,
  ),
  parkingHistory: historyPer(context, parking),
});

const loads = ({ load }: GraphContext) => load as ReturnType<typeof loadReactions>;

/** A reaction with what waits of it, as the graph shows it; null if nothing does. */
const shapeOf = (rows: readonly ParkedRow[]) => {
  const [first] = rows;
  if (!first) return null;
  return {
    id: first.thing,
    reaction: first.reaction,
    thing: first.acts_on,
    fault: rows.find(({ fault }) => fault)?.fault ?? '',
    since: rows.map(({ parked_at }) => parked_at).sort()[0],
    waiting: rows.map(({ trigger, at, position, stream, type }) => ({
      at,
      event: position === null ? null : trigger.replace(/\.\d+$/, ''),
      position: position === null ? null : String(position),
      stream,
      type,
    })),
  };
};

const parkedReaction = async ({ id }: { id: string | null }, context: GraphContext) =>
  id === null ? null : shapeOf(await loads(context).parkedTriggers.load(id));

/** How each promise of `reactions.graphql` is kept. */
export const reactionResolvers: ResolverMap = {
  Query: {
    parkedReactions: async (_, __, context) => {
      const rows = await context.views.ask(parkedTriggers());
      return [...grouped(rows, ({ thing }) => thing).values()]
        .map(shapeOf)
        .sort((a, b) => a!.since!.localeCompare(b!.since!));
    },
  },
  Mutation: acts({
    retryReaction: (_, { input: { id, ...meta } }, context: GraphContext) =>
      context.acts.send(act => new RetryReaction(id, act), meta),
    giveUpReaction: (_, { input: { id, ...meta } }, context: GraphContext) =>
      context.acts.send(act => new GiveUpReaction(id, act), meta),
  } as ResolverMap[string]),
  ParkedReaction: {
    __resolveReference: (reference, context) => parkedReaction(reference, context as unknown as GraphContext),
    revision: ({ id }, _, context) => revisionShown(context, parking, id, loads(context).parkingHistory),
    tasks: async ({ id }, _, context) =>
      tasksSaid(questions, (await context.decisions.standing(parking, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(telling, await loads(context).parkingHistory.load(id), context),
  },
  RetryReactionOutcome: { parkedReaction: (outcome, _, context) => parkedReaction(outcome, context) },
  GiveUpReactionOutcome: { parkedReaction: (outcome, _, context) => parkedReaction(outcome, context) },
};
