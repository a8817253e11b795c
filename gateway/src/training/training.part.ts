import { readFileSync } from 'node:fs';
import type { GraphContext } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { acts } from '@moves/events/graph/said';
import { type Questions, tasksSaid } from '@moves/events/graph/tasks';
import { Module } from '@nestjs/common';
import {
  AdvanceTrainingClock,
  AdvanceTrainingClockHandler,
  mayAdvanceTrainingClock,
} from './advance-training-clock.ts';
import { trainingRefusals } from './refusals.ts';
import { STORE, type StoreState, storeState } from './store-state.ts';

const questions: Questions<StoreState> = { advanceTrainingClock: mayAdvanceTrainingClock };

const house = async (context: GraphContext) => {
  const { state } = await context.decisions.standing(storeState, STORE);
  return {
    now: context.viewer.act.now,
    demo: state.demo ?? false,
    exercising: (state.offsetMs ?? 0) > 0,
    tasks: tasksSaid(questions, state, context),
  };
};

@Module({ providers: [AdvanceTrainingClockHandler] })
class TrainingModule {}

/** What the house brings to its graph for training: its clock. */
export const trainingPart: ServicePart = {
  name: 'training',
  module: TrainingModule,
  sdl: readFileSync(new URL('../../src/training/training.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: { house: (_, __, context) => house(context) },
    Mutation: acts({
      advanceTrainingClock: (_, { input: { to, ...meta } }, context: GraphContext) =>
        context.acts.send(act => new AdvanceTrainingClock(STORE, to, act), meta),
    } as ResolverMap[string]),
    AdvanceTrainingClockOutcome: { house: (_, __, context) => house(context) },
  },
  readModels: [],
  refusals: trainingRefusals,
  words: {},
  load: () => ({}),
};
