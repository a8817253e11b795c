import { timingSafeEqual } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Malformed } from '@moves/events/decider/failures';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { failureOf, Turned } from '../failures.ts';
import type { House } from '../house.ts';
import { languageOf } from '../language.ts';
import type { Account } from '../people/accounts.ts';
import type { Tokens } from '../people/tokens.ts';
import type { Settings } from '../settings.ts';
import { correlationIdOf } from './correlation.ts';
import type { Metrics } from './metrics.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set for everything that is not public. */
    account?: Account;
  }
  interface FastifyContextConfig {
    /** Answers without a token. */
    public?: boolean;
  }
}

/** Largest body the house takes. */
export const LARGEST_BODY_BYTES = 1_048_576;

/** How Fastify is set up: bounded in bytes and in patience, ids from outside only if well formed. */
export const fastifyOptions = ({ trustProxy }: Settings) => ({
  trustProxy: trustProxy.length > 0 && [...trustProxy],
  bodyLimit: LARGEST_BODY_BYTES,
  genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => correlationIdOf(request.headers),
  // A large report takes its time before its first byte.
  connectionTimeout: 600_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
  routerOptions: { maxParamLength: 200 },
  forceCloseConnections: 'idle' as const,
  frameworkErrors: noAddress,
  clientErrorHandler: notUnderstood,
});

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Emotion, which the console is drawn with, writes its styles at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** The language of whoever asks. */
export const languageIn = (request: FastifyRequest) => languageOf(request.headers['accept-language']);

/** The bearer token of a request (RFC 6750). */
export const bearerIn = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(headers.authorization ?? '')?.[1];

/** What every request passes: ids, headers, who it is; and what is noted of it afterwards. */
export function guardDoor(
  http: FastifyInstance,
  { accounts, log, settings }: House,
  tokens: Tokens,
  metrics: Metrics,
): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => {
    try {
      done(null, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer)));
    } catch {
      done(new Malformed('body', 'must be JSON in UTF-8'), undefined);
    }
  });

  http.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS, 'x-correlation-id': request.id });
    if (leaving.has(http.server)) reply.header('connection', 'close');
    if (request.routeOptions.config.public) return;
    reply.header('cache-control', 'no-store');
    const token = bearerIn(request);
    if (token && settings.metricsToken && request.routeOptions.url === '/metrics' && same(token, settings.metricsToken))
      return;
    const held = token ? await tokens.read(token) : undefined;
    const account = held && accounts.holding(held);
    if (!account) throw new Turned('UNAUTHENTICATED');
    request.account = account;
  });

  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (isOfBids(route)) {
      // How many bids have come is nobody's business: only what was turned away is noted.
      if (reply.statusCode < 400) return;
    } else metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
    log.info({
      correlationId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      by: request.account?.id,
    });
  });
}

const isOfBids = (route: string): boolean => /^\/bids\b/.test(route);

const leaving = new WeakSet<object>();

/** From now on every answer is the last of its connection, so that nobody asks on one that is about to be closed. */
export const seeOff = (server: object): void => void leaving.add(server);

/** Answers who asks for what is no address; the router knows so before any hook. */
function noAddress(
  error: Error & { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { statusCode = 400 } = error;
  const malformed = new Malformed('url', statusCode === 414 ? 'is too long' : 'is no address');
  const { code, message, details } = failureOf(malformed, languageIn(request), request.id);
  reply
    .status(statusCode)
    .headers({ ...HEADERS, 'x-correlation-id': request.id, 'cache-control': 'no-store' })
    .send({ code, message, ...details });
}

const NOT_UNDERSTOOD: Readonly<Record<string, readonly [status: number, field: string, problem: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers', 'is too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request', 'has come too slowly'],
};

/** Answers what is no request, or too large or too slow a one: nothing of it has been read, its language neither. */
function notUnderstood(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, field, problem] = NOT_UNDERSTOOD[error.code ?? ''] ?? [400, 'request', 'is not valid'];
  const { code, message, details } = failureOf(new Malformed(field, problem), 'de', '');
  const body = JSON.stringify({ code, message, ...details });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'content-type: application/json; charset=utf-8',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const ALLOWED: Readonly<Record<string, string>> = {
  '/graphql': 'POST',
  '/auth/token': 'POST',
  '/files': 'POST',
  '/imports/actuals': 'POST',
  '/bids': 'POST',
};

/** Why nobody serves a request: a known address asked in another way, or no address at all. */
export function nothingHere(request: FastifyRequest, reply: FastifyReply): Turned {
  const allowed = ALLOWED[request.url.split('?')[0]!] ?? (request.method === 'GET' ? undefined : 'GET, HEAD');
  const code = allowed && isServed(request) ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND';
  if (code === 'METHOD_NOT_ALLOWED') reply.header('allow', allowed);
  return new Turned(code);
}

const isServed = ({ server, url }: FastifyRequest): boolean => {
  const path = url.split('?')[0]!;
  return path in ALLOWED || server.hasRoute({ method: 'GET', url: path });
};

/** Compares secrets in a time that does not tell how much of them is right. */
function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
