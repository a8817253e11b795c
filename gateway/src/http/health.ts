import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Turned } from '../failures.ts';
import type { House } from '../house.ts';
import { policy } from '../people/policy.ts';
import { HOUSE } from './inside.ts';
import { Metrics } from './metrics.ts';
import { Room } from './room.ts';

/** How it goes: for whoever restarts, routes and watches. */
@Controller()
export class Health {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Room) private readonly room: Room,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @RouteConfig({ public: true })
  live() {
    return { status: 'live' };
  }

  /** It can answer and act: the read models follow the store, and the store can be written. */
  @Get('health/ready')
  @RouteConfig({ public: true })
  async ready(@Res() reply: FastifyReply) {
    const { reactions } = this.house;
    const { behind, failure } = await this.house.readModels.lag();
    const status = failure ? 'halted' : (await this.room.isThere()) ? 'ready' : 'readonly';
    return reply
      .status(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status,
        lagEvents: behind,
        reactionLagEvents: (await reactions.lag()).behind,
        demo: this.house.settings.demo,
      });
  }

  @Get('metrics')
  async figures(@Req() { account }: FastifyRequest, @Res() reply: FastifyReply) {
    if (account && !policy.readsMetrics(account.role)) throw new Turned('FORBIDDEN');
    return reply.type(this.metrics.contentType).send(await this.metrics.text());
  }
}
