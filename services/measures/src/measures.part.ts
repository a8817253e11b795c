import { readFileSync } from 'node:fs';
import { PackageApproved, PackageFailed } from '@moves/events/catalogue/joint-acts';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { measureReadModels } from '@moves/events/published/measures/tables';
import { closesParts } from '@moves/events/reactions/define';
import { whenPackageBegun } from './life/when-package-begun.ts';
import { loadMeasures } from './load.ts';
import { measure } from './measure.ts';
import { MeasuresModule } from './measures.module.ts';
import { measureResolvers } from './measures.resolvers.ts';
import { whenTenderAwarded } from './milestones/when-tender-awarded.ts';
import { whenTenderPublished } from './milestones/when-tender-published.ts';
import { measureRefusals } from './refusals.ts';
import { measureWords } from './words.ts';

/** What the service of measures brings to the house. */
export const measuresPart: ServicePart = {
  name: 'measures',
  module: MeasuresModule,
  sdl: readFileSync(new URL('../src/measures.graphql', import.meta.url), 'utf8'),
  resolvers: measureResolvers as ResolverMap,
  readModels: measureReadModels,
  reactions: [
    whenPackageBegun,
    whenTenderPublished,
    whenTenderAwarded,
    closesParts('measures', [measure], [PackageApproved, PackageFailed]),
  ],
  refusals: measureRefusals,
  words: measureWords,
  load: loadMeasures,
};
