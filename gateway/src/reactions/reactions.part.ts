import { readFileSync } from 'node:fs';
import type { ServicePart } from '@moves/events/graph/part';
import { Module } from '@nestjs/common';
import { GiveUpReactionHandler } from './give-up-reaction.ts';
import { loadReactions, reactionResolvers } from './graph.ts';
import { parkedList } from './parked-list.ts';
import { reactionRefusals } from './refusals.ts';
import { RetryReactionHandler } from './retry-reaction.ts';

/** What can be done with reactions that do not go on by themselves. */
@Module({ providers: [RetryReactionHandler, GiveUpReactionHandler] })
class ReactionsModule {}

/** What the house itself brings to its graph. */
export const reactionsPart: ServicePart = {
  name: 'house',
  module: ReactionsModule,
  sdl: readFileSync(new URL('../../src/reactions/reactions.graphql', import.meta.url), 'utf8'),
  resolvers: reactionResolvers,
  readModels: [parkedList],
  refusals: reactionRefusals,
  words: {},
  load: loadReactions,
};
