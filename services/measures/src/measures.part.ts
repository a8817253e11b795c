import { readFileSync } from 'node:fs';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { indicatorList, readingList } from './indicators/indicator-list.ts';
import { loadMeasures } from './load.ts';
import { measureList, measureVisibility } from './measure-list.ts';
import { MeasuresModule } from './measures.module.ts';
import { measureResolvers } from './measures.resolvers.ts';
import { milestoneDaysNamed, milestoneList } from './milestones/milestone-list.ts';
import { measureRefusals } from './refusals.ts';
import { measureWords } from './words.ts';

/** What the service of measures brings to the house. */
export const measuresPart: ServicePart = {
  name: 'measures',
  module: MeasuresModule,
  sdl: readFileSync(new URL('../src/measures.graphql', import.meta.url), 'utf8'),
  resolvers: measureResolvers as ResolverMap,
  readModels: [measureList, measureVisibility, milestoneList, milestoneDaysNamed, indicatorList, readingList],
  refusals: measureRefusals,
  words: measureWords,
  load: loadMeasures,
};
