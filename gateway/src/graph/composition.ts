import type { ServicePart } from '@moves/events/graph/part';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { subgraphSdl } from './subgraph-sdl.ts';

/**
 * Composes the parts into one supergraph (Apollo Federation 2), as a gateway over HTTP reads it. Errors: what does not fit
 * together, in one sentence each.
 */
export function composed(parts: readonly ServicePart[], urlOf = (name: string) => `http://${name}/graphql`): string {
  const result = composeServices(
    parts.map(part => ({ name: part.name, typeDefs: parse(subgraphSdl(part)), url: urlOf(part.name) })),
  );
  if (compositionHasErrors(result))
    throw new Error(
      `the parts of the graph do not fit together: ${result.errors.map(each => each.message).join('; ')}`,
    );
  return result.supergraphSdl;
}
