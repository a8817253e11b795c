import { Conflict, Malformed, Outage } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';
import { GraphQLError, type GraphQLFormattedError, parse, type Source, visit } from 'graphql';
import { placeOf } from './graph/input.ts';
import { misfit } from './graph/misfit.ts';
import { problemOf } from './problems.ts';

/** After so many seconds it is worth asking again. */
export const RETRY_AFTER_SECONDS = 5;

const sentences = {
  UNAUTHENTICATED: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  FORBIDDEN: { de: 'Das darf Ihre Rolle nicht.', en: 'Your role may not do this.' },
  UNAVAILABLE: { de: 'Der Dienst ist gerade nicht erreichbar.', en: 'The service is not available at the moment.' },
  INTERNAL_SERVER_ERROR: {
    de: 'Da ist uns ein Fehler unterlaufen. Er ist vermerkt.',
    en: 'Something went wrong on our side. It has been noted.',
  },
  NOT_FOUND: { de: 'Das gibt es hier nicht.', en: 'There is no such thing here.' },
  METHOD_NOT_ALLOWED: { de: 'So lässt sich das nicht abrufen.', en: 'It cannot be asked for like this.' },
  TOO_MANY_ATTEMPTS: {
    de: 'Zu viele Anmeldeversuche. Bitte warten Sie einen Moment.',
    en: 'Too many attempts to sign in. Please wait a moment.',
  },
  WRONG_PASSWORD: { de: 'Name oder Passwort stimmt nicht.', en: 'Name or password is wrong.' },
  CONFLICT: { de: 'Inzwischen hat sich etwas geändert.', en: 'Something has changed in the meantime.' },
  QUERY_TOO_DEEP: { de: 'Die Abfrage ist zu tief verschachtelt.', en: 'The query is nested too deeply.' },
  QUERY_TOO_COSTLY: { de: 'Die Abfrage ist zu umfangreich.', en: 'The query asks for too much.' },
} as const;

/** A failure as programs know it. */
export type Code = keyof typeof sentences | 'BAD_USER_INPUT';

const said = (code: keyof typeof sentences, language: Language): string => sentences[code][language];

/** A failure the door itself decides on, with what programs need to know of it. */
export class Turned extends Error {
  override readonly name = 'Turned';
  constructor(
    readonly code: keyof typeof sentences,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** True for a failure as the house says it. */
export const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(STATUS, code);

/** A failure as it leaves the house: status, code, sentence. A fault says nothing but where to find it in the log. */
export interface Failure {
  readonly status: number;
  readonly code: Code;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A failure as another process of the house has already said it. */
export class Told extends Error {
  override readonly name = 'Told';
  constructor(
    readonly code: Code,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

const STATUS: Readonly<Partial<Record<Code, number>>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  WRONG_PASSWORD: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
};

/** Says what went wrong to whoever asked. What is nobody's fault but ours comes back as a fault. */
export function failureOf(error: unknown, language: Language, correlationId: string): Failure {
  const of = (code: keyof typeof sentences, details = {}): Failure => ({
    status: STATUS[code]!,
    code,
    message: said(code, language),
    details,
  });
  if (error instanceof Turned) return of(error.code, error.details);
  if (error instanceof Told) {
    const { code, message, details } = error;
    return { status: STATUS[code] ?? 500, code, message, details };
  }
  if (error instanceof Malformed) {
    const message = problemOf(error, language);
    return { status: 400, code: 'BAD_USER_INPUT', message, details: { field: error.field } };
  }
  if (error instanceof Conflict) return of('CONFLICT', { revision: error.revision });
  if (error instanceof Outage) return of('UNAVAILABLE');
  return of('INTERNAL_SERVER_ERROR', { correlationId });
}

/** An error of the graph as the answer tells it. */
export function formatted(error: GraphQLError, language: Language, correlationId: string): GraphQLFormattedError {
  const { code, message, details } = failureOf(causeOf(error), language, correlationId);
  return {
    message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { code, ...details },
  };
}

const OF_THE_CALLER = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

function causeOf(error: GraphQLError): unknown {
  const { extensions, message } = error;
  const originalError = rootOf(error);
  if (originalError instanceof Told) return originalError;
  if (/^(Syntax Error: )?Document contains more tha[nt] \d+ tokens/.test(message))
    return new Turned('QUERY_TOO_COSTLY');
  if (message === 'Maximum introspection depth exceeded') return new Turned('QUERY_TOO_DEEP');
  if (extensions.code === 'GRAPHQL_PARSE_FAILED')
    return new Malformed('query', 'is no GraphQL ({said})', { said: message });
  if (OF_THE_CALLER.has(String(extensions.code))) return misfit(fieldOf(error), message);
  return originalError ?? error;
}

// What has come through another schema is wrapped once for each it came through.
const rootOf = ({ originalError }: GraphQLError): Error | undefined =>
  originalError instanceof GraphQLError ? (rootOf(originalError) ?? originalError) : originalError;

// A query that does not fit the schema is refused where it does not fit.
const fieldOf = ({ nodes, extensions }: GraphQLError): string => {
  const node = nodes?.[0];
  if (!node?.loc || extensions.code !== 'GRAPHQL_VALIDATION_FAILED') return 'query';
  return placeAt(node.loc.source, node.loc.start) || 'query';
};

function placeAt(source: Source, start: number): string {
  let place = '';
  visit(parse(source), {
    enter(node, _key, parent, _path, ancestors) {
      if (!node.loc || node.loc.start > start || node.loc.end <= start) return false;
      place = placeOf(ancestors, parent, node);
      return undefined;
    },
  });
  return place;
}
