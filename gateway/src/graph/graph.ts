import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Malformed } from '@moves/events/decider/failures';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Logger } from 'pino';
import { formatted, Turned } from '../failures.ts';
import { policy, type Role } from '../people/policy.ts';
import { nestsEndlessly } from './brackets.ts';
import type { DoorContext } from './context.ts';
import { readInput } from './input.ts';
import { DEAREST, DEEPEST, MOST_WORDS, rootFields, weigh } from './limits.ts';

/** What a caller sends. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** What the graph answers: the body, and how HTTP shall say it. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly cost: number | undefined;
}

interface Noted extends DoorContext {
  noted: { errors: readonly GraphQLError[]; cost?: number };
}

/** The one door to the graph: what the role may never do, what is malformed and what is too much stays outside. */
export class Graph {
  private readonly apollo: ApolloServer<Noted>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
  ) {
    this.apollo = new ApolloServer<Noted>({
      schema,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      nodeEnv: 'production',
      parseOptions: { maxTokens: MOST_WORDS },
      logger: log as never,
      plugins: [
        this.bouncer(),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
    });
  }

  open(): Promise<void> {
    return this.apollo.start();
  }

  close(): Promise<void> {
    return this.apollo.stop();
  }

  async answer({ query, variables, operationName }: Asked, context: DoorContext): Promise<Answer> {
    if (nestsEndlessly(query))
      return { status: 400, data: undefined, errors: [this.told(turned('QUERY_TOO_DEEP'), context)], cost: undefined };
    const contextValue: Noted = Object.assign(context, { noted: { errors: [] } });
    const { body } = await this.apollo.executeOperation({ query, variables, operationName }, { contextValue });
    if (body.kind !== 'single') throw new Error('the graph answers in one piece');
    const { data } = body.singleResult;
    const { noted } = contextValue;
    const errors = noted.errors.map(error => this.told(error, context));
    return {
      status: statusOf(errors, data === undefined),
      data,
      errors: errors.length > 0 ? errors : undefined,
      cost: noted.cost,
    };
  }

  private told(error: GraphQLError, { language, correlationId }: DoorContext): GraphQLFormattedError {
    const told = formatted(error, language, correlationId);
    const { code } = told.extensions ?? {};
    if (code === 'INTERNAL_SERVER_ERROR')
      this.log.error({ err: error.originalError ?? error, path: error.path, correlationId }, 'a fault');
    if (code === 'UNAVAILABLE')
      this.log.warn({ err: error.originalError, path: error.path, correlationId }, 'an outage');
    return told;
  }

  /** Looks at every operation before anything of it is evaluated. */
  private bouncer(): ApolloServerPlugin<Noted> {
    const { schema } = this;
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, operation, contextValue, request }) => {
          if (!operation) throw new Malformed('operationName', 'must name one operation of the query');
          demandAllowed(document, operation, contextValue.role);
          const variables = readInput(schema, document, operation, request.variables ?? {});
          const { depth, cost } = weigh(schema, document, operation, variables);
          contextValue.noted.cost = cost;
          if (depth > DEEPEST) throw new Turned('QUERY_TOO_DEEP', { depth, limit: DEEPEST });
          if (cost > DEAREST) throw new Turned('QUERY_TOO_COSTLY', { cost, limit: DEAREST });
        },
        didEncounterErrors: async ({ errors, contextValue }) => {
          contextValue.noted.errors = errors;
        },
      }),
    };
  }
}

const turned = (code: 'QUERY_TOO_DEEP') =>
  new GraphQLError(code, { originalError: new Turned(code, { limit: DEEPEST }) });

function demandAllowed(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode, role: Role): void {
  const fragments = document.definitions.filter(
    (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
  );
  for (const { name } of rootFields(
    selectionSet,
    new Map(fragments.map(fragment => [fragment.name.value, fragment])),
  )) {
    if (name.value.startsWith('__')) continue;
    const allowed = operation === 'mutation' ? policy.mayAct(role, name.value) : policy.mayAsk(role, name.value);
    if (!allowed) throw new Turned('FORBIDDEN', { [operation === 'mutation' ? 'act' : 'question']: name.value });
  }
}

/** A fault or an outage shows in the status; what the caller did wrong only if nothing was evaluated. */
function statusOf(errors: readonly GraphQLFormattedError[], nothingEvaluated: boolean): number {
  const codes = new Set(errors.map(({ extensions }) => extensions?.code));
  if (codes.has('INTERNAL_SERVER_ERROR')) return 500;
  if (codes.has('UNAVAILABLE')) return 503;
  return nothingEvaluated && ['BAD_USER_INPUT', 'QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY'].some(code => codes.has(code))
    ? 400
    : 200;
}
