import type { ServicePart } from '@moves/events/graph/part';
import { formatted } from '@moves/gateway/failures';
import type { DoorContext } from '@moves/gateway/graph/context';
import { joined } from '@moves/gateway/graph/join';
import { type FarContext, joinedOverHttp } from '@moves/gateway/graph/over-http';
import { type ContextFrom, type ServedPart, serveSubgraph } from '@moves/gateway/graph/subgraph-over-http';
import { type GraphQLError, type GraphQLSchema, graphql } from 'graphql';

/** The same parts joined in one process and over HTTP. */
export interface Both {
  readonly near: GraphQLSchema;
  readonly far: GraphQLSchema;
  /** One part is away from now on. */
  lose(part: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves each part on a port of its own, and joins them both ways. */
export async function joinedBothWays(parts: readonly ServicePart[], contextFrom: ContextFrom): Promise<Both> {
  const served = new Map<string, ServedPart>();
  for (const part of parts) served.set(part.name, await serveSubgraph(part, contextFrom));
  return {
    near: joined(parts),
    far: joinedOverHttp(parts, name => served.get(name)!.url),
    lose: name => served.get(name)!.close(),
    close: async () => {
      for (const { close } of served.values()) await close();
    },
  };
}

/** An answer as its reader sees it; where in the query an error lies is said by its path. */
export async function answerOf(
  schema: GraphQLSchema,
  source: string,
  context: DoorContext | FarContext,
  variableValues: Record<string, unknown> = {},
) {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context });
  const told = errors?.map(error => {
    const { locations: _, ...rest } = formatted(error as GraphQLError, context.language, context.correlationId);
    return rest;
  });
  return JSON.parse(JSON.stringify({ data, errors: told ?? [] }));
}
