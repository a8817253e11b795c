import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ParkingEvent, ReactionGivenUp, ReactionRetried } from '../catalogue/house.ts';
import { systemClock } from '../catalogue/time.ts';
import type { CommandId, PersonId } from '../catalogue/values.ts';
import { type Act, onlyNow } from '../decider/act.ts';
import { Outage } from '../decider/failures.ts';
import { MemoryEventStore } from '../store/memory.ts';
import { type Parking, parking, parkingIdOf } from './parking.ts';
import { type Hitch, openToy, type Toy } from './toy.fixture.ts';

const packing = 'parcels/when-order-placed';
const sending = 'letters/when-item-packed';

class Settle {
  static readonly dated = onlyNow;
  constructor(
    readonly type: ParkingEvent['type'],
    readonly act: Act,
  ) {}
}
const settle = (_: Parking, { type }: Settle) => [
  type === 'ReactionRetried' ? ReactionRetried({}) : ReactionGivenUp({}),
];

describe('a reaction that fails by a fault of ours', () => {
  let store: MemoryEventStore;
  let toy: Toy;
  let hitch: Hitch = () => {};
  const open = async () => {
    toy = await openToy(store, { hitch: (...what) => hitch(...what) });
  };
  beforeEach(async () => {
    store = new MemoryEventStore();
    hitch = (reaction, thing) => {
      if (reaction === packing && thing === 'ann') throw new TypeError('no such shelf');
    };
    await open();
  });
  afterEach(async () => {
    await toy.close();
    await store.close();
  });
  const reopened = async () => {
    await toy.close();
    await store.keepCheckpoint('reactions', 0);
    await open();
  };
  const ask = async (type: Settle['type'], reaction: string, thing?: string, stream = '') => {
    const id = parkingIdOf(reaction, thing, { id: '', at: '' as never, event: { position: 0, stream, type: '' } });
    const now = systemClock();
    const act = { by: 'admin' as PersonId, at: now, now, commandId: randomUUID() as CommandId, correlationId: 'spec' };
    await toy.decisions.decide(parking, id, new Settle(type, act), settle);
    await toy.reactions.settled();
  };

  it('is parked with what it failed of, and what comes later for the same thing waits behind it', async () => {
    const first = await toy.order('hat:ann');
    const second = await toy.order('tie:ann');
    await toy.reactions.settled();
    expect(await toy.parked(packing, 'ann')).toMatchObject({
      ...{ reaction: packing, thing: 'ann', trying: false },
      waiting: [
        { trigger: { id: first.id, at: first.at, event: { position: 1, stream: first.stream, type: 'OrderPlaced' } } },
        { trigger: { id: second.id } },
      ],
    });
    const { waiting } = await toy.parked(packing, 'ann');
    expect(waiting.map(({ fault }) => fault)).toEqual(['TypeError: no such shelf', undefined]);
    expect(toy.faults).toEqual([`${packing} ann`]);
  });

  it('holds up nothing else: neither other things nor other reactions to the same', async () => {
    await toy.order('hat:ann', 'tie:bob');
    await toy.order('pen:bob');
    await toy.reactions.settled();
    expect(await toy.letters('bob')).toEqual(['tie', 'pen']);
    expect((await toy.parked(sending, 'ann')).waiting).toEqual([]);
  });

  it('is done in its order when it is tried again, and what comes then is done at once', async () => {
    for (const item of ['hat', 'tie', 'pen']) await toy.order(`${item}:ann`);
    await toy.reactions.settled();
    hitch = () => {};
    await ask('ReactionRetried', packing, 'ann');
    await toy.order('cup:ann');
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat', 'tie', 'pen', 'cup']);
    expect(await toy.parked(packing, 'ann')).toMatchObject({ waiting: [], trying: false });
  });

  it('stays parked from the first on that fails again', async () => {
    for (const item of ['hat', 'tie', 'pen']) await toy.order(`${item}:ann`);
    await toy.reactions.settled();
    hitch = (_, __, { data }) => {
      if (JSON.stringify(data).includes('tie')) throw new Error('too long');
    };
    await ask('ReactionRetried', packing, 'ann');
    expect(await toy.letters('ann')).toEqual(['hat']);
    const { waiting, trying } = await toy.parked(packing, 'ann');
    expect([trying, waiting.map(({ fault }) => fault)]).toEqual([false, ['Error: too long', undefined]]);
    hitch = () => {};
    await ask('ReactionRetried', packing, 'ann');
    expect(await toy.letters('ann')).toEqual(['hat', 'tie', 'pen']);
  });

  it('is not done any more when it is given up; what comes then is', async () => {
    await toy.order('hat:ann');
    await toy.order('tie:ann');
    await toy.reactions.settled();
    hitch = () => {};
    await ask('ReactionGivenUp', packing, 'ann');
    await toy.order('pen:ann');
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['pen']);
    await reopened();
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['pen']);
  });

  it('is parked once, however often it is told', async () => {
    await toy.order('hat:ann');
    await toy.order('tie:ann');
    await toy.reactions.settled();
    const head = await store.head();
    await reopened();
    await toy.reactions.settled();
    expect(await store.head()).toBe(head);
  });

  it('waits for an outage while it is tried again', async () => {
    await toy.order('hat:ann');
    await toy.reactions.settled();
    let tries = 0;
    hitch = () => {
      tries += 1;
      if (tries < 3) throw new Outage('not now');
    };
    await ask('ReactionRetried', packing, 'ann');
    expect(await toy.letters('ann')).toEqual(['hat']);
  });

  it('goes on being tried where the house was closed meanwhile', async () => {
    for (const item of ['hat', 'tie', 'pen']) await toy.order(`${item}:ann`);
    await toy.reactions.settled();
    let done = 0;
    hitch = () => {
      done += 1;
      if (done > 1) throw new Outage('closing time');
    };
    const asked = ask('ReactionRetried', packing, 'ann').catch(() => {});
    while (done < 3) await new Promise(resolve => setTimeout(resolve, 1));
    await toy.close();
    await asked;
    hitch = () => {};
    await open();
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat', 'tie', 'pen']);
    expect((await toy.parked(packing, 'ann')).waiting).toEqual([]);
  });

  it('is parked by the stream it listens to, if it cannot even tell which things it acts on', async () => {
    const riddle = await toy.order('riddle', 'hat:bob');
    await toy.order('tie:bob');
    await toy.reactions.settled();
    expect(await toy.letters('bob')).toEqual(['tie']);
    expect((await toy.parked(packing, undefined, riddle.stream)).waiting).toMatchObject([
      { trigger: { id: riddle.id }, fault: 'Error: nobody knows whose that is' },
    ]);
    await ask('ReactionRetried', packing, undefined, riddle.stream);
    expect((await toy.parked(packing, undefined, riddle.stream)).waiting).toHaveLength(1);
    await ask('ReactionGivenUp', packing, undefined, riddle.stream);
    expect((await toy.parked(packing, undefined, riddle.stream)).waiting).toHaveLength(0);
  });
});
