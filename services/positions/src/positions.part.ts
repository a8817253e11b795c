import { readFileSync } from 'node:fs';
import { PackageApproved, PackageFailed } from '@moves/events/catalogue/joint-acts';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { positionModels } from '@moves/events/published/positions';
import { rates, rateTables } from '@moves/events/published/rates';
import { closesParts } from '@moves/events/reactions/define';
import { positionDueRules } from './due/due.ts';
import { loadPositions } from './graph/load.ts';
import { position } from './position.ts';
import { PositionsModule } from './positions.module.ts';
import { positionResolvers } from './positions.resolvers.ts';
import { whenMeasureCancelled } from './reactions/when-measure-cancelled.ts';
import { whenPackageBegun } from './reactions/when-package-begun.ts';
import { whenPositionApproved } from './reactions/when-position-approved.ts';
import { positionRefusals } from './refusals.ts';
import { positionWords } from './words.ts';

/** What the service of positions brings to the house. */
export const positionsPart: ServicePart = {
  name: 'positions',
  module: PositionsModule,
  sdl: readFileSync(new URL('../src/positions.graphql', import.meta.url), 'utf8'),
  resolvers: positionResolvers as ResolverMap,
  readModels: [...positionModels, rateTables, rates],
  reactions: [
    whenPackageBegun,
    closesParts('positions', [position], [PackageApproved, PackageFailed]),
    whenMeasureCancelled,
    whenPositionApproved,
  ],
  due: positionDueRules,
  refusals: positionRefusals,
  words: positionWords,
  load: loadPositions,
};
