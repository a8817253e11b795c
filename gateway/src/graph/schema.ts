import { readFileSync } from 'node:fs';
import type { GraphContext, Outcome } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/** What every part of the graph shares: its types. */
export const houseSdl = readFileSync(new URL('../../../events/src/graph/house.graphql', import.meta.url), 'utf8');

/** The roots that parts extend: acts only where there are any. */
export const rootsOf = (parts: readonly ServicePart[]): string =>
  parts.some(({ resolvers }) => resolvers.Mutation) ? 'type Query\ntype Mutation' : 'type Query';

/** A schema in which nothing can be done in the past. */
export function readOnlyInThePast(schema: GraphQLSchema): GraphQLSchema {
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
