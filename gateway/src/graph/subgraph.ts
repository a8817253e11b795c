import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphContext } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import type { Resolver, ResolverMap } from '@moves/events/graph/resolvers';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { scalars } from './scalars.ts';
import { houseSdl, readOnlyInThePast, rootsOf } from './schema.ts';
import { entitiesOf, subgraphSdl, unmarked } from './subgraph-sdl.ts';

/** A thing as it crosses from one part to another: its kind and its key. */
export interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** Finds the thing a reference means, or null where there is none that this person may see. */
export type FindsThing = (reference: Reference, context: GraphContext) => unknown;

const RESOLVE = '__resolveReference';

/** How a part finds its own things. */
export const finderIn = ({ resolvers }: ServicePart, type: string): FindsThing | undefined =>
  resolvers[type]?.[RESOLVE] as FindsThing | undefined;

/** A part's resolvers as graphql-js knows them. */
export const fieldResolvers = (resolvers: ResolverMap): ResolverMap =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, { [RESOLVE]: _, ...fields }]) => [type, fields as Record<string, Resolver>]),
  );

/** One part of the graph as a subgraph that answers for itself: its questions and acts, and its fields of any thing by key. */
export function subgraphOf(part: ServicePart): GraphQLSchema {
  const document = parse(part.sdl);
  const things = [...entitiesOf(document)].flatMap(([name, { resolvable }]) => (resolvable ? [name] : []));
  const entities =
    things.length > 0
      ? `scalar _Any\nunion _Entity = ${things.join(' | ')}\nextend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
      : '';
  const schema = makeExecutableSchema({
    typeDefs: [
      rootsOf([part]),
      houseSdl,
      { kind: Kind.DOCUMENT, definitions: document.definitions.map(unmarked as never) },
      `type _Service { sdl: String! }\nextend type Query { _service: _Service! }\n${entities}`,
    ],
    resolvers: [
      scalars,
      fieldResolvers(part.resolvers) as never,
      { Query: { _service: () => ({ sdl: subgraphSdl(part) }) } },
      ...(entities ? [{ Query: { _entities: entitiesFor(part) } }] : []),
    ],
  });
  return readOnlyInThePast(schema);
}

const entitiesFor =
  (part: ServicePart) =>
  (_: unknown, { representations }: { representations: readonly Reference[] }, context: GraphContext) =>
    representations.map(async reference => {
      const { __typename } = reference;
      const found = await (finderIn(part, __typename) ?? same)(reference, context);
      return found ? { ...found, __typename } : null;
    });

const same: FindsThing = reference => reference;
