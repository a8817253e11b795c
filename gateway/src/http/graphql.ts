import { malformed } from '@moves/events/catalogue/malformed';
import { Malformed } from '@moves/events/decider/failures';
import { Body, Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cutFrom, demandKnownParameters, mementoOf, type Parameters } from '../cut.ts';
import { RETRY_AFTER_SECONDS } from '../failures.ts';
import { Carrier } from '../graph/carrier.ts';
import { contextOf } from '../graph/context.ts';
import { Graph } from '../graph/graph.ts';
import type { House } from '../house.ts';
import { languageIn } from './door.ts';
import { HOUSE } from './inside.ts';
import { Metrics } from './metrics.ts';

const Asked = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** `POST /graphql`: the API, as of now or of any cut. */
@Controller('graphql')
export class GraphqlDoor {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Graph) private readonly graph: Graph,
    @Inject(Carrier) private readonly carrier: Carrier,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Post()
  async ask(
    @Body() body: unknown,
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    demandKnownParameters(parameters, ['asOf', 'knownAt']);
    const cut = cutFrom(parameters, this.house.clock);
    const { query, variables, operationName } = askedIn(body);
    const language = languageIn(request);
    const context = await contextOf(this.house, this.carrier, {
      account: request.account!,
      cut,
      language,
      correlationId: request.id,
    });
    const { status, data, errors, cost } = await this.graph.answer(
      { query, variables: variables ?? {}, operationName: operationName ?? undefined },
      context,
    );
    this.metrics.countOperation(errors ? String(errors[0]!.extensions?.code) : 'data');
    if (status === 503) reply.header('retry-after', String(RETRY_AFTER_SECONDS));
    const position = String(context.position);
    const extensions = {
      cut: { asOf: cut.asOf ?? null, knownAt: cut.knownAt ?? null, position },
      ...(cost !== undefined && { cost }),
    };
    return reply
      .status(status)
      .headers({ ...mementoOf(cut), 'content-language': language, vary: 'accept-language' })
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ ...(errors && { errors }), ...(data !== undefined && { data }), extensions }));
  }
}

function askedIn(body: unknown): z.output<typeof Asked> {
  const asked = Asked.safeParse(body);
  if (asked.success) return asked.data;
  if (Array.isArray(body)) throw new Malformed('body', 'must be one operation at a time');
  const { field, problem, facts } = malformed(asked.error);
  throw new Malformed(field || 'body', problem, facts);
}
