import { readFileSync } from 'node:fs';
import type { GraphContext } from '@moves/events/graph/context';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { buildASTSchema, GraphQLObjectType, type GraphQLSchema, graphql, parse } from 'graphql';
import { budgetsPart } from '../budgets.part.ts';

const house = readFileSync(new URL('../../../../events/src/graph/house.graphql', import.meta.url), 'utf8');
const FEDERATION = 'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT';

/** The service's own part of the graph, as if there were no other. */
function ownSchema(): GraphQLSchema {
  const sdl = budgetsPart.sdl.replaceAll(/^extend type (Query|Mutation)/gm, 'type $1');
  const schema = buildASTSchema(parse(`${FEDERATION}\n${house}\n${sdl}`));
  for (const [type, fields] of Object.entries(budgetsPart.resolvers as ResolverMap)) {
    const object = schema.getType(type);
    if (!(object instanceof GraphQLObjectType)) throw new Error(`there is no ${type}`);
    for (const [name, resolve] of Object.entries(fields))
      if (name !== '__resolveReference') object.getFields()[name]!.resolve = resolve as never;
  }
  return schema;
}

const schema = ownSchema();

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Answer = Record<string, any>;

/** Asks the service's own part of the graph. */
export async function ask(query: string, context: GraphContext): Promise<Answer> {
  const { data, errors } = await graphql({ schema, source: query, contextValue: context });
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return JSON.parse(JSON.stringify(data));
}
