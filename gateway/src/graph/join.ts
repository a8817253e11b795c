import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphContext } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import {
  type DefinitionNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
} from 'graphql';
import { type Crossing, type Crossings, crossingsOf, type ReadPart } from './join-crossings.ts';
import { scalars } from './scalars.ts';
import { houseSdl, readOnlyInThePast, rootsOf } from './schema.ts';
import { fieldResolvers, type Reference } from './subgraph.ts';
import { unmarked } from './subgraph-sdl.ts';

/**
 * Joins the services' parts of the graph into one executable schema, without plan or hop. Wherever a thing is named, it is
 * its owner's object or nothing; whoever adds fields to it knows its key alone. The join itself remembers nothing: what has
 * been loaded, the loaders of the request know.
 */
export function joined(parts: readonly ServicePart[]): GraphQLSchema {
  const crossings = crossingsOf(parts);
  const schema = makeExecutableSchema({
    typeDefs: [
      rootsOf(parts),
      houseSdl,
      ...crossings.read.map(part => ({ kind: Kind.DOCUMENT, definitions: definitionsIn(part, crossings) }) as const),
    ],
    resolvers: [scalars, ...parts.map(({ resolvers }) => fieldResolvers(resolvers) as never)],
  });
  for (const crossing of crossings.added) rewire(schema, crossing, byKey);
  for (const crossing of crossings.references) {
    rewire(schema, crossing, (resolve, field) => arriving(resolve, field, crossing.part, crossings.owners));
  }
  return readOnlyInThePast(schema);
}

type Resolve = GraphQLFieldResolver<unknown, GraphContext>;

function rewire(
  schema: GraphQLSchema,
  { type, field: name }: Crossing,
  how: (resolve: Resolve, field: GraphQLField<unknown, GraphContext>) => Resolve,
): void {
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  field.resolve = how(field.resolve ?? defaultFieldResolver, field);
}

/** A part's definitions as they stand in the whole: of a thing of another, only the fields it adds. */
function definitionsIn({ part, document, entities }: ReadPart, { owners }: Crossings): DefinitionNode[] {
  return document.definitions.flatMap((node): DefinitionNode[] => {
    const entity = node.kind === Kind.OBJECT_TYPE_DEFINITION && entities.get(node.name.value);
    if (!entity || owners.get(entity.node.name.value)?.definedBy === part.name) return [unmarked(node as never)];
    if (entity.fields.length === 0) return [];
    const { name } = entity.node;
    return [{ kind: Kind.OBJECT_TYPE_EXTENSION, name, fields: entity.fields.map(unmarked) }];
  });
}

/** Whoever adds a field to a thing of another knows its key alone. */
const byKey = (resolve: Resolve): Resolve =>
  function addedTo(thing, args, context, info) {
    return resolve({ __typename: info.parentType.name, id: (thing as Reference).id }, args, context, info);
  };

/** A thing of another part comes from its owner; one that is not there for these eyes is null, and left out of lists. */
function arriving(
  resolve: Resolve,
  { type }: GraphQLField<unknown, GraphContext>,
  part: string,
  owners: Crossings['owners'],
): Resolve {
  const named = getNamedType(type);
  const found = async (value: unknown, context: GraphContext): Promise<unknown> => {
    if (Array.isArray(value)) {
      // A thing that cannot be found for a fault is one failed item, not a failed list.
      const things = await Promise.all(value.map(each => found(each, context).catch(failed)));
      return things.filter((thing, at) => thing != null || value[at] == null);
    }
    if (value == null) return null;
    const { __typename = named.name, id } = value as Reference;
    const owner = owners.get(__typename);
    if (!owner || owner.part === part) return value;
    const thing = await owner.find({ __typename, id }, context);
    return thing && isAbstractType(named) ? { ...thing, __typename } : thing;
  };
  return async (parent, args, context, info) => found(await resolve(parent, args, context, info), context);
}

const failed = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
