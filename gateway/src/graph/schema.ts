import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphContext, Outcome } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { scalars } from './scalars.ts';

const house = new URL('../../../events/src/graph/house.graphql', import.meta.url);
const roots = 'type Query\ntype Mutation';

/** Joins the services' parts of the graph into one executable schema, in which nothing can be done in the past. */
export function joined(parts: readonly ServicePart[]): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: [roots, readFileSync(house, 'utf8'), ...parts.map(({ sdl }) => sdl)],
    resolvers: [scalars, ...parts.map(({ resolvers }) => resolvers as never)],
  });
  for (const act of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = act;
    act.resolve = (parent, args, context: GraphContext, info) =>
      context.past ? pastIsReadOnly(context) : resolve(parent, args, context, info);
  }
  return schema;
}

const pastIsReadOnly = ({ acts }: GraphContext): Outcome => ({
  receipt: null,
  refusal: acts.say({ code: 'past-is-read-only', facts: {} }),
  id: null,
});
