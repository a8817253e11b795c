import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { type FederationSubschemaConfig, getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { Outage } from '@moves/events/decider/failures';
import type { ServicePart } from '@moves/events/graph/part';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  parse,
  type StringValueNode,
} from 'graphql';
import { isCode, Told } from '../failures.ts';
import { composed } from './composition.ts';
import type { DoorContext } from './context.ts';
import { crossingsOf } from './join-crossings.ts';
import { askingForKeys, onlySeen, type PartAnswer, type Seen } from './over-http-references.ts';
import { scalars } from './scalars.ts';
import { subgraphOf } from './subgraph.ts';

/** The context of a request whose answer comes from other processes: they are told the same of who asks. */
export interface FarContext extends DoorContext {
  /** The head of the request: token, language, correlation id. */
  readonly head: Readonly<Record<string, string>>;
}

type Executor = FederationSubschemaConfig['executor'];
/** Asks one part a question, as of the same cut, for the same person. */
type Asks = (document: DocumentNode, variables: object, context: FarContext) => Promise<PartAnswer>;

/**
 * Joins parts that are served over HTTP into one executable schema, which answers exactly as `joined` does in one process:
 * the library plans and asks, and here too a thing's owner alone says whether it is there for these eyes. `urlOf` says
 * where each part is served.
 */
export function joinedOverHttp(parts: readonly ServicePart[], urlOf: (part: string) => string): GraphQLSchema {
  const crossings = crossingsOf(parts);
  const asks = new Map(parts.map(({ name }) => [name, asking(urlOf(name))]));
  const executors = parts.map(part => {
    const schema = subgraphOf(part);
    const executor = async ({ document, variables = {}, context }: ExecutionRequest) => {
      const answer = await asks.get(part.name)!(
        askingForKeys(document, schema, part.name, crossings),
        variables,
        context,
      );
      return onlySeen(answer, owner => seenBy(asks.get(owner), context), crossings);
    };
    return [part.name.toUpperCase(), executor as unknown as Executor] as const;
  });
  const byName = new Map(executors);
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed(parts, urlOf),
    onSubschemaConfig: config => {
      config.executor = byName.get(config.name.toUpperCase())!;
    },
    batch: true,
  });
  passOnScalars(schema);
  return schema;
}

interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly variables?: object;
  readonly context: FarContext;
}

/** Money, days and moments are checked here as in every part, and passed on as they are written. */
function passOnScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    Object.assign(schema.getType(name) as GraphQLScalarType, {
      serialize: (text: unknown) => text,
      parseValue: (text: unknown) => {
        scalar.parseValue(text);
        return text;
      },
      parseLiteral: (node: StringValueNode) => {
        scalar.parseLiteral(node);
        return node.value;
      },
    });
  }
}

/** Asks a part over HTTP; what it says of a failure is said on as it is. One that is away is an outage. */
function asking(url: string): Asks {
  const ask = buildHTTPExecutor({
    endpoint: request => `${url}?${new URLSearchParams({ ...contextIn(request).cut })}`,
    headers: request => ({ ...contextIn(request).head }),
    // Two acts in the same words are two acts.
    deduplicateInflightRequests: false,
  });
  return async (document, variables, context) => {
    const { data, errors } = (await ask({ document, variables, context } as never)) as PartAnswer;
    return { data, errors: errors?.map(told) };
  };
}

const contextIn = (request: { context?: unknown } | undefined): FarContext => request!.context as FarContext;

/** What a part does not say in the words of the house comes from its not being there. */
function told({ message, path, extensions }: GraphQLError): GraphQLError {
  const { code, ...details } = extensions ?? {};
  const originalError = isCode(code) ? new Told(code, message, details) : new Outage(message);
  return new GraphQLError(message, { path, originalError });
}

const WHICH = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
);

/** Asks the owner of things which of them are there for these eyes. */
const seenBy =
  (ask: Asks | undefined, context: FarContext): Seen =>
  async references => {
    if (!ask) return references.map(() => 'hidden');
    const { data, errors = [] } = await ask(WHICH, { representations: references }, context);
    const found = (data as { _entities: readonly unknown[] } | null | undefined)?._entities;
    return references.map((_, at) => {
      const error = errors.find(({ path }) => !found || path?.[1] === at);
      return error ?? (found?.[at] ? 'seen' : 'hidden');
    });
  };
