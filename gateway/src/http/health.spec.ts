import { describe, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import type { House } from '../house.ts';
import { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

const answerWhen = async (lag: object) => {
  const answered: { status?: number; body?: unknown } = {};
  const reply = {
    status(status: number) {
      answered.status = status;
      return reply;
    },
    header: () => reply,
    send(body: unknown) {
      answered.body = body;
      return reply;
    },
  };
  const house = { readModels: { lag: async () => lag }, settings: { demo: false } } as unknown as House;
  await new Health(house, {} as Metrics).ready(reply as unknown as FastifyReply);
  return answered;
};

describe('readiness', () => {
  it('is there while the read models follow, however far behind they are', async () =>
    expect(await answerWhen({ position: 5, head: 9, behind: 4 })).toEqual({
      status: 200,
      body: { status: 'ready', position: '5', lagEvents: 4, demo: false },
    }));

  it('is gone when they have come to a halt, and says nothing of why', async () =>
    expect(await answerWhen({ position: 5, head: 9, behind: 4, failure: 'secret' })).toEqual({
      status: 503,
      body: { status: 'halted', position: '5', lagEvents: 4, demo: false },
    }));
});
