import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../catalogue/envelope.ts';
import { PackageApproved } from '../catalogue/joint-acts.ts';
import type { PersonId } from '../catalogue/values.ts';
import { HOUSE } from '../decider/act.ts';
import { Outage } from '../decider/failures.ts';
import { by } from '../decider/spec.ts';
import { MemoryEventStore } from '../store/memory.ts';
import { type Hitch, ItemPacked, openToy, PackItem, pack, parcel, type Toy, unstoredOf } from './toy.fixture.ts';

const ofType = async (store: MemoryEventStore, type: string) => store.readAll({ after: 0, types: [type] });
const somebody = 'somebody' as PersonId;

describe('a reaction', () => {
  let store: MemoryEventStore;
  let toy: Toy;
  let hitch: Hitch = () => {};
  beforeEach(async () => {
    hitch = () => {};
    store = new MemoryEventStore();
    toy = await openToy(store, { hitch: (...what) => hitch(...what) });
  });
  afterEach(async () => {
    await toy.close();
    await store.close();
  });

  it('leads from an event to one of the own service, which says by whom, when and why', async () => {
    const order = await toy.order('hat:ann');
    await toy.reactions.settled();
    const [packed] = await ofType(store, 'ItemPacked');
    expect(packed).toMatchObject({
      ...{ stream: 'parcel-ann', by: HOUSE, at: order.at, causationId: order.id, correlationId: order.correlationId },
    });
    const [sent] = await ofType(store, 'LetterSent');
    expect(sent).toMatchObject({ stream: 'letter-ann', causationId: packed!.id, correlationId: order.correlationId });
  });

  it('acts on every thing that the event concerns, and on none if it concerns none', async () => {
    await toy.order('hat:ann', 'tie:bob');
    await toy.order();
    await toy.reactions.settled();
    expect((await ofType(store, 'ItemPacked')).map(({ stream }) => stream).sort()).toEqual([
      'parcel-ann',
      'parcel-bob',
    ]);
  });

  it('keeps the order of what it reacts to for each thing, however long one takes', async () => {
    hitch = async (_, thing) => {
      if (thing === 'ann') await new Promise(resolve => setTimeout(resolve, Math.random() * 5));
    };
    const items = Array.from({ length: 40 }, (_, i) => `${i}`);
    for (const item of items) await toy.order(`${item}:ann`, `${item}:bob`);
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(items);
    expect(await toy.letters('bob')).toEqual(items);
  });

  it('writes a refusal down as its outcome, and does not ask again', async () => {
    const order = await toy.order('bomb:ann');
    await toy.reactions.settled();
    const refused = await ofType(store, 'ReactionRefused');
    expect(refused).toMatchObject([
      { stream: 'parcel-ann', causationId: order.id, data: { code: 'parcel-holds-no-bombs' } },
    ]);
    expect(await toy.letters('ann')).toEqual([]);
  });

  it('waits for what is away, while everything else goes on, and lets nothing overtake', async () => {
    let away = true;
    hitch = (_, thing) => {
      if (away && thing === 'ann') throw new Outage('the post office is closed');
    };
    await toy.order('hat:ann');
    await toy.order('tie:ann');
    const last = await toy.order('pen:bob');
    while ((await toy.letters('bob')).length === 0) await new Promise(resolve => setTimeout(resolve, 2));
    expect(await toy.letters('ann')).toEqual([]);
    expect((await toy.reactions.lag()).outage).toContain('the post office is closed');
    expect((await toy.reactions.lag()).position).toBeLessThan(last.position);
    away = false;
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat', 'tie']);
    expect(toy.faults).toEqual([]);
    expect((await toy.reactions.lag()).outage).toBeUndefined();
  });

  it('is set off by what happens with a joint act when its part is completed, by each of it once', async () => {
    const of = { stream: 'decision-1', joint: 'p' };
    const act = by(somebody, { now: '2026-11-01T09:00:00.000Z' as never });
    const steps = ['hat', 'tie'].map(item => ({ command: new PackItem(item, act), decision: pack }));
    await toy.decisions.prepare(parcel, 'ann', of, steps, act);
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual([]);

    const ready = ['hat', 'tie'].map(item => {
      const { type, version, data } = ItemPacked({ item });
      return { type, version, data };
    });
    const moment = PackageApproved({ joint: 'p', parts: [{ stream: 'parcel-ann', ready }] });
    const at = '2026-11-02T09:00:00.000Z' as never;
    await store.append('decision-1', [unstoredOf(moment, at, 'moment')], -1);
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat', 'tie']);
    const [completed] = await ofType(store, 'PartCompleted');
    expect(await ofType(store, 'LetterSent')).toMatchObject(Array(2).fill({ at, causationId: completed!.id }));
  });

  it('is not set off by what corrects or withdraws an event', async () => {
    const order = await toy.order('hat:ann');
    await toy.reactions.settled();
    const before = await store.head();
    const correction = {
      type: 'EntryWithdrawn',
      version: 1,
      data: { entry: order.id, type: 'OrderPlaced' },
    };
    await store.append(order.stream, [unstoredOf(correction, order.at, 'withdrawal')], 0);
    await toy.reactions.settled();
    expect(await store.head()).toBe(before + 1);
  });

  it('does not happen again when everything is told again', async () => {
    for (const item of ['hat', 'tie', 'bomb']) await toy.order(`${item}:ann`);
    await toy.reactions.settled();
    const head = await store.head();
    await toy.close();
    await store.keepCheckpoint('reactions', 0);
    toy = await openToy(store);
    await toy.reactions.settled();
    expect(await store.head()).toBe(head);
    expect(toy.faults).toEqual([]);
  });

  it('goes on from its checkpoint', async () => {
    const seen: string[] = [];
    hitch = (_, thing) => void seen.push(thing);
    await toy.order('hat:ann');
    await toy.reactions.settled();
    await toy.close();
    expect(await store.checkpoint('reactions')).toBe(await store.head());
    seen.length = 0;
    toy = await openToy(store, { hitch: (...what) => hitch(...what) });
    await toy.order('hat:bob');
    await toy.reactions.settled();
    expect(new Set(seen)).toEqual(new Set(['bob']));
  });

  it('begins anew where the store ends before its checkpoint', async () => {
    await toy.close();
    await store.keepCheckpoint('reactions', 99);
    toy = await openToy(store);
    await toy.order('hat:ann');
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat']);
  });

  it('is finished before the house closes, and what waits behind it is done when it opens again', async () => {
    const begun: string[] = [];
    hitch = async (_, __, { data }) => {
      begun.push(JSON.stringify(data));
      await new Promise(resolve => setTimeout(resolve, 20));
    };
    await toy.order('hat:ann');
    await toy.order('tie:ann');
    while (begun.length === 0) await new Promise(resolve => setTimeout(resolve, 1));
    await toy.close();
    expect((await ofType(store, 'ItemPacked')).map(({ data }) => data)).toEqual([{ item: 'hat' }]);
    hitch = () => {};
    toy = await openToy(store);
    await toy.reactions.settled();
    expect(await toy.letters('ann')).toEqual(['hat', 'tie']);
  });
});

/** A store whose process ends after so many appends; what was written stays. */
class MortalStore extends MemoryEventStore {
  constructor(
    private readonly kept: MemoryEventStore,
    private lives: number,
    private readonly dies: () => void,
  ) {
    super();
  }

  override async append(...terms: Parameters<MemoryEventStore['append']>): ReturnType<MemoryEventStore['append']> {
    if (this.lives === 0) return this.dead();
    const appended = await this.kept.append(...terms);
    this.lives -= 1;
    return this.lives === 0 ? this.dead() : appended;
  }

  override readStream = (...terms: Parameters<MemoryEventStore['readStream']>) => this.kept.readStream(...terms);
  override readAll = (...terms: Parameters<MemoryEventStore['readAll']>) => this.kept.readAll(...terms);
  override head = () => this.kept.head();
  override command = (...terms: Parameters<MemoryEventStore['command']>) => this.kept.command(...terms);
  override follow = (...terms: Parameters<MemoryEventStore['follow']>) => this.kept.follow(...terms);
  override waitFor = (...terms: Parameters<MemoryEventStore['waitFor']>) => this.kept.waitFor(...terms);
  override checkpoint = (...terms: Parameters<MemoryEventStore['checkpoint']>) => this.kept.checkpoint(...terms);
  override keepCheckpoint = async () => {};

  /** Written or not: nobody learns of it any more. */
  private dead(): Promise<never> {
    this.dies();
    return new Promise(() => {});
  }
}

describe('a chain of reactions whose process ends between any two steps', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is carried out once when it ends after each %d. step', async steps => {
    const store = new MemoryEventStore();
    const orders: StoredEvent[] = [];
    for (const items of [['hat:ann', 'tie:bob'], ['bomb:ann'], ['pen:ann', 'cup:cid']]) {
      const event = unstoredOf(
        { type: 'OrderPlaced', version: 1, data: { items } },
        '2026-11-01T09:00:00.000Z' as never,
        `order-${orders.length}`,
      );
      const { position } = await store.append(event.id, [event], -1);
      orders.push(...(await store.readAll({ after: position - 1 })));
    }
    for (let round = 0; round < 20; round++) {
      let died = () => {};
      const death = new Promise<void>(resolve => {
        died = resolve;
      });
      const toy = await openToy(new MortalStore(store, steps, died));
      await Promise.race([death, toy.reactions.settled()]);
      await toy.readModels.close();
    }
    const outcomes = (await store.readAll({ after: orders.length })).map(
      ({ type, stream, causationId }) => `${type} ${stream} ${causationId}`,
    );
    expect(outcomes).toHaveLength(new Set(outcomes).size);
    const types = (await store.readAll({ after: orders.length })).map(({ type }) => type).sort();
    expect(types).toEqual([...Array(4).fill('ItemPacked'), ...Array(4).fill('LetterSent'), 'ReactionRefused']);
  });
});
