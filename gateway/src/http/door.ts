import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { said, Turned } from '../failures.ts';
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
      done(Object.assign(new Error('the body is not JSON in UTF-8'), { statusCode: 400 }), undefined);
    }
  });

  http.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS, 'x-correlation-id': request.id });
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
    metrics.countRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
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

const ALLOWED: Readonly<Record<string, string>> = { '/graphql': 'POST', '/auth/token': 'POST' };

/** What nobody serves: a known address asked in another way, or no address at all. */
export function nothingHere(request: FastifyRequest, reply: FastifyReply): void {
  const allowed = ALLOWED[request.url.split('?')[0]!] ?? (request.method === 'GET' ? undefined : 'GET, HEAD');
  const code = allowed && isServed(request) ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND';
  if (code === 'METHOD_NOT_ALLOWED') reply.header('allow', allowed);
  reply.status(code === 'NOT_FOUND' ? 404 : 405).send({ code, message: said(code, languageIn(request)) });
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
