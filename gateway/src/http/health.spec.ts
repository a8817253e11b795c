import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import type { House } from '../house.ts';
import { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { Room } from './room.ts';

const roomy = new Room('/nowhere');

const answerWhen = async (lag: object, room = roomy) => {
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
  const reactions = { lag: async () => ({ position: 2, behind: 7 }) };
  const house = { readModels: { lag: async () => lag }, reactions, settings: { demo: false } } as unknown as House;
  await new Health(house, {} as Metrics, room).ready(reply as unknown as FastifyReply);
  return answered;
};

describe('readiness', () => {
  it('is there while the read models follow, however far behind they are', async () =>
    expect(await answerWhen({ position: 5, head: 9, behind: 4 })).toEqual({
      status: 200,
      body: { status: 'ready', lagEvents: 4, reactionLagEvents: 7, demo: false },
    }));

  it('says how far reactions are behind, and does not depend on it', async () =>
    expect(await answerWhen({ position: 5, head: 5, behind: 0 })).toMatchObject({
      status: 200,
      body: { reactionLagEvents: 7 },
    }));

  it('is gone when they have come to a halt, and says nothing of why', async () =>
    expect(await answerWhen({ position: 5, head: 9, behind: 4, failure: 'secret' })).toEqual({
      status: 503,
      body: { status: 'halted', lagEvents: 4, reactionLagEvents: 7, demo: false },
    }));

  it('is gone while acts cannot be written, and comes back when there is room again or one is done', async () => {
    const lag = { position: 5, head: 5, behind: 0 };
    const folder = mkdtempSync(join(tmpdir(), 'moves-room-'));
    const room = new Room(join(folder, 'away'));
    const readonly = {
      status: 503,
      body: { status: 'readonly', lagEvents: 0, reactionLagEvents: 7, demo: false },
    };
    room.note('outage');
    expect(await answerWhen(lag, room)).toEqual(readonly);
    room.note('refused');
    expect(await answerWhen(lag, room)).toEqual(readonly);
    room.note('done');
    expect(await answerWhen(lag, room)).toMatchObject({ status: 200 });

    const roomAgain = new Room(folder);
    roomAgain.note('outage');
    expect(await answerWhen(lag, roomAgain)).toMatchObject({ status: 200 });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
