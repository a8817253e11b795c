import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '../catalogue/time.ts';
import { HOUSE } from '../decider/act.ts';
import { InPreparation, Outage } from '../decider/failures.ts';
import { by } from '../decider/spec.ts';
import { MemoryEventStore } from '../store/memory.ts';
import { type Hitch, openToy, PackItem, pack, parcel, type Toy } from './toy.fixture.ts';

const moment = (day: string): Instant => `${day}T09:00:00.000Z` as Instant;

describe('what falls due', () => {
  let store: MemoryEventStore;
  let toy: Toy;
  let now: Instant;
  let hitch: Hitch = () => {};
  const open = async () => {
    toy = await openToy(store, { clock: () => now, hitch: (...what) => hitch(...what) });
  };
  beforeEach(async () => {
    now = moment('2026-11-01');
    hitch = () => {};
    store = new MemoryEventStore(() => now);
    await open();
  });
  afterEach(async () => {
    await toy.close();
    await store.close();
  });
  const packed = (owner: string, until: string) =>
    toy.decisions.decide(
      parcel,
      owner,
      new PackItem('hat', by('somebody' as never, { now, commandId: `${owner} ${until}` as never }), moment(until)),
      pack,
    );
  const returned = () => store.readAll({ after: 0, types: ['ParcelReturned'] });

  it('takes effect at the moment that was due, and is known from when it was noticed', async () => {
    await packed('ann', '2026-11-08');
    await toy.due.tick();
    expect(await returned()).toEqual([]);
    now = moment('2026-11-15');
    await toy.due.tick();
    expect(await returned()).toMatchObject([
      { stream: 'parcel-ann', at: moment('2026-11-08'), recordedAt: moment('2026-11-15'), by: HOUSE },
    ]);
  });

  it('is done once, however often it is looked for and whoever looks', async () => {
    await packed('ann', '2026-11-08');
    now = moment('2026-11-09');
    await Promise.all([toy.due.tick(), toy.due.tick()]);
    await toy.close();
    await open();
    await toy.due.tick();
    expect(await returned()).toHaveLength(1);
    expect(toy.due.waiting).toBe(0);
  });

  it('is done in the order in which it was due', async () => {
    await packed('ann', '2026-11-09');
    await packed('bob', '2026-11-08');
    await packed('cid', '2026-11-10');
    now = moment('2026-11-21');
    await toy.due.tick();
    expect((await returned()).map(({ stream }) => stream)).toEqual(['parcel-bob', 'parcel-ann', 'parcel-cid']);
  });

  it('is parked if it fails by a fault of ours, and everything else goes on', async () => {
    await packed('ann', '2026-11-08');
    await packed('bob', '2026-11-09');
    now = moment('2026-11-10');
    hitch = (reaction, thing) => {
      if (reaction === 'parcels/return' && thing === 'ann') throw new TypeError('no such street');
    };
    await toy.due.tick();
    await toy.due.tick();
    expect((await returned()).map(({ stream }) => stream)).toEqual(['parcel-bob']);
    expect(toy.faults).toEqual(['parcels/return ann']);
    expect((await toy.parked('parcels/return', 'ann')).waiting).toMatchObject([
      { trigger: { id: moment('2026-11-08'), at: moment('2026-11-08') }, fault: 'TypeError: no such street' },
    ]);
  });

  it('waits for what is away', async () => {
    await packed('ann', '2026-11-08');
    now = moment('2026-11-10');
    let tries = 0;
    hitch = () => {
      tries += 1;
      if (tries < 3) throw new Outage('not now');
    };
    await toy.due.tick();
    expect(await returned()).toHaveLength(1);
  });

  it('waits for a joint act in preparation, but not for ever: then it is parked, and everything else goes on', async () => {
    await packed('ann', '2026-11-08');
    await packed('bob', '2026-11-09');
    now = moment('2026-11-10');
    let tries = 0;
    hitch = (_, thing) => {
      tries += 1;
      if (thing === 'ann' || tries < 5) throw new InPreparation('promised otherwise');
    };
    await toy.due.tick();
    expect(tries).toBeGreaterThan(5);
    expect((await returned()).map(({ stream }) => stream)).toEqual(['parcel-bob']);
    expect((await toy.parked('parcels/return', 'ann')).waiting).toMatchObject([
      { trigger: { at: moment('2026-11-08') } },
    ]);
  });

  it('is looked for when the house opens', async () => {
    await packed('ann', '2026-11-08');
    await toy.close();
    now = moment('2026-11-10');
    await open();
    toy.due.start();
    while ((await returned()).length === 0) await new Promise(resolve => setTimeout(resolve, 2));
    expect(await returned()).toMatchObject([{ at: moment('2026-11-08') }]);
  });
});
