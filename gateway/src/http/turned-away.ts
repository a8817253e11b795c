import { Malformed } from '@moves/events/decider/failures';
import type { Cut } from '@moves/events/read-model/views';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cutFrom, type Parameters } from '../cut.ts';
import { failureOf, RETRY_AFTER_SECONDS } from '../failures.ts';
import type { House } from '../house.ts';
import { LARGEST_BODY_BYTES, languageIn, nothingHere } from './door.ts';

/** Says every failure of a request in one way: `{ code, message, … }`, and as a GraphQL error where GraphQL was asked. */
@Catch()
export class TurnedAway implements ExceptionFilter {
  constructor(private readonly house: House) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const statusCode =
      error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 0);
    if (statusCode === 413) {
      // Read to its end, as far as patience goes, and thrown away: who is cut off while sending never sees the answer.
      request.raw.resume();
      reply.removeHeader('connection');
      reply.status(413).type('text/plain; charset=utf-8').send(`At most ${LARGEST_BODY_BYTES} bytes.\n`);
      return;
    }
    const cause = statusCode === 404 ? nothingHere(request, reply) : ofTheCaller(error, statusCode);
    const { status, code, message, details } = failureOf(cause, languageIn(request), request.id);
    if (status === 500) this.house.log.error({ err: error, correlationId: request.id }, 'a fault');
    if (status === 503) {
      this.house.log.warn({ err: error, correlationId: request.id }, 'an outage');
      reply.header('retry-after', String(RETRY_AFTER_SECONDS));
    }
    if (status === 401) reply.header('www-authenticate', 'Bearer realm="MoveS"');
    if (status === 429) reply.header('retry-after', String(details.retryAfter));
    reply.status(cause instanceof Malformed ? statusCode || status : status).header('cache-control', 'no-store');
    if (!/^\/graphql([/?]|$)/.test(request.url)) {
      reply.send({ code, message, ...details });
      return;
    }
    const { position } = await this.house.readModels.lag();
    const { asOf = null, knownAt = null } = this.cutOf(request);
    reply.send({
      errors: [{ message, extensions: { code, ...details } }],
      extensions: { cut: { asOf, knownAt, position: String(position) } },
    });
  }

  private cutOf({ query }: FastifyRequest): Cut {
    try {
      return cutFrom(query as Parameters, this.house.clock);
    } catch {
      return {};
    }
  }
}

/** What Fastify itself turned away: no such media type, no such body. */
function ofTheCaller(error: unknown, statusCode: number): unknown {
  if (statusCode === 415) return new Malformed('content-type', 'must be application/json');
  return statusCode >= 400 && statusCode < 500 ? new Malformed('body', 'is not valid') : error;
}
