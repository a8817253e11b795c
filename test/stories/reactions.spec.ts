import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandId } from '@moves/events/catalogue/values';
import { HOUSE } from '@moves/events/decider/act';
import { ParkReaction, park, parking, parkingIdOf } from '@moves/events/reactions/parking';
import { type Door, openDoor, type Visitor } from './door.ts';

const LIST = `{ parkedReactions {
  id reaction thing fault since revision waiting { at event position type stream }
  tasks { name open } history { type summary byName because { text } }
} }`;
const OUTCOME = 'receipt { revision } refusal { code message } parkedReaction { id }';

describe('a reaction that is parked', () => {
  let door: Door;
  let admin: Visitor;
  let id: string;
  beforeEach(async () => {
    door = await openDoor();
    admin = await door.as('admin');
    const programme = await door.as('programme');
    await programme.act('proposeMeasure', { key: 'ROOF', title: 'Roof', fieldOfAction: 'it', office: 'Office' });
    const { house } = door.running;
    const [event] = await house.store.readStream('measure-ROOF');
    const { position, stream, type, at } = event!;
    const trigger = { id: event!.id as string, at, event: { position, stream, type } };
    id = parkingIdOf('budgets/when-roof-proposed', '100-2026', trigger);
    const parks = async (fault?: string, later = trigger) => {
      const now = house.clock();
      const act = { by: HOUSE, at: now, now, commandId: randomUUID() as CommandId, correlationId: 'story' };
      const terms = { reaction: 'budgets/when-roof-proposed', thing: '100-2026', trigger: later };
      await house.decisions.decide(parking, id, new ParkReaction({ ...terms, ...(fault && { fault }) }, act), park);
    };
    await parks('TypeError: no such line');
    await parks(undefined, { ...trigger, id: 'a-later-one', event: { ...trigger.event, position: position + 1 } });
    await house.reactions.settled();
  });
  afterEach(() => door.close());

  const parked = async () => (await admin.ask(LIST)).data.parkedReactions;

  it('is listed with what it failed of, since when, and what waits behind it', async () => {
    const [event] = await door.running.house.store.readStream('measure-ROOF');
    expect(await parked()).toEqual([
      {
        id,
        reaction: 'budgets/when-roof-proposed',
        thing: '100-2026',
        fault: 'TypeError: no such line',
        since: expect.any(String),
        revision: 1,
        waiting: [
          expect.objectContaining({ event: event!.id, type: 'MeasureProposed', stream: 'measure-ROOF' }),
          expect.objectContaining({ event: 'a-later-one' }),
        ],
        tasks: [
          { name: 'retryReaction', open: true },
          { name: 'giveUpReaction', open: true },
        ],
        history: [
          {
            type: 'ReactionParked',
            summary: 'Failed at MeasureProposed (measure-ROOF): TypeError: no such line',
            byName: 'MoveS (by itself)',
            because: null,
          },
          expect.objectContaining({ summary: 'Waits behind what came before: MeasureProposed (measure-ROOF)' }),
        ],
      },
    ]);
    expect(await (await admin.fetch('/metrics')).text()).toContain('moves_reactions_parked 1');
  });

  it('is for operations only', async () => {
    for (const account of ['programme', 'finance', 'auditor', 'consumer']) {
      const visitor = await door.as(account);
      expect((await visitor.ask(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      await expect(visitor.act('retryReaction', { id }, OUTCOME)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('is tried again when somebody says so, and parked again if it still fails', async () => {
    expect(await admin.act('retryReaction', { id }, OUTCOME)).toMatchObject({
      receipt: { revision: 2 },
      refusal: null,
    });
    await door.running.house.reactions.settled();
    const [again] = await parked();
    expect(again.fault).toContain('nobody here knows the reaction budgets/when-roof-proposed');
    expect(again.waiting).toHaveLength(2);
  });

  it('is given up for a reason, and is then over', async () => {
    await expect(admin.act('giveUpReaction', { id }, OUTCOME)).rejects.toThrow('because');
    const because = { text: 'Booked by hand.' };
    expect(await admin.act('giveUpReaction', { id, because }, OUTCOME)).toEqual({
      receipt: { revision: 2 },
      refusal: null,
      parkedReaction: null,
    });
    expect(await parked()).toEqual([]);
    expect((await admin.act('retryReaction', { id }, OUTCOME)).refusal).toEqual({
      code: 'nothing-parked',
      message: 'Nothing is parked here any more.',
    });
  });

  it('is not there if there is none', async () =>
    expect((await admin.act('retryReaction', { id: 'nothing' }, OUTCOME)).refusal.code).toBe('not-found'));
});
