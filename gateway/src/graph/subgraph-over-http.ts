import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServicePart } from '@moves/events/graph/part';
import { graphql } from 'graphql';
import type { Logger } from 'pino';
import { cutFrom } from '../cut.ts';
import { failureOf, formatted, Turned } from '../failures.ts';
import type { House } from '../house.ts';
import { correlationIdOf } from '../http/correlation.ts';
import { languageOf } from '../language.ts';
import type { Tokens } from '../people/tokens.ts';
import type { Carrier } from './carrier.ts';
import { contextOf, type DoorContext } from './context.ts';
import { subgraphOf } from './subgraph.ts';

/** Makes the context of a request from what stands in its head. */
export type ContextFrom = (request: IncomingMessage) => Promise<DoorContext>;

/** A part of the graph that is served on a port of its own. */
export interface ServedPart {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one part of the graph over HTTP, for a gateway in another process. */
export async function serveSubgraph(
  part: ServicePart,
  contextFrom: ContextFrom,
  { port = 0, log }: { readonly port?: number; readonly log?: Logger } = {},
): Promise<ServedPart> {
  const schema = subgraphOf(part);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const language = languageOf(request.headers['accept-language']);
    const correlationId = correlationIdOf(request.headers);
    try {
      const context = await contextFrom(request);
      const { query: source, variables: variableValues, operationName } = await bodyOf(request);
      const { data, errors } = await graphql({ schema, source, variableValues, operationName, contextValue: context });
      const told = errors?.map(error => {
        const said = formatted(error, language, correlationId);
        if (said.extensions?.code === 'INTERNAL_SERVER_ERROR')
          log?.error({ err: error.originalError ?? error, path: error.path, correlationId }, 'a fault');
        return said;
      });
      say(response, 200, { data, ...(told && { errors: told }) });
    } catch (error) {
      const { status, code, message, details } = failureOf(error, language, correlationId);
      say(response, status, { errors: [{ message, extensions: { code, ...details } }] });
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () => closed(server),
  };
}

/** The context of a request to a part, by the same words as at the front door: token, cut, language. */
export const contextIn =
  (house: House, carrier: Carrier, tokens: Tokens): ContextFrom =>
  async ({ headers, url }) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    const held = token ? await tokens.read(token) : undefined;
    const account = held && house.accounts.holding(held);
    if (!account) throw new Turned('UNAUTHENTICATED');
    const asked = Object.fromEntries(new URL(url ?? '/', 'http://part').searchParams);
    return contextOf(house, carrier, {
      account,
      cut: cutFrom(asked, house.clock),
      language: languageOf(headers['accept-language']),
      correlationId: correlationIdOf(headers),
    });
  };

interface Body {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Body;
}

const say = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
