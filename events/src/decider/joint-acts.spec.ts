import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { EntryCorrected } from '../catalogue/amendments.ts';
import { defineEvent, type EventOf, type NewEvent } from '../catalogue/define.ts';
import { type JointRef, PackageApproved, PackageFailed, type Part } from '../catalogue/joint-acts.ts';
import type { Day, Instant } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { readModel } from '../read-model/define.ts';
import { question, questionsOver } from '../read-model/question.ts';
import { ReadModels } from '../read-model/read-models.ts';
import type { Cut } from '../read-model/views.ts';
import { MemoryEventStore } from '../store/memory.ts';
import { type Act, anyPastDay, onlyNow } from './act.ts';
import { aggregate } from './aggregate.ts';
import { Decisions } from './decisions.ts';
import { derivedUuid } from './derived-id.ts';
import { demand, InPreparation } from './failures.ts';

/** A purse with money in it, from which nobody takes more than there is. */
const PurseOpened = defineEvent('PurseOpened', z.strictObject({ cents: z.int() }));
const MoneyAdded = defineEvent('MoneyAdded', z.strictObject({ cents: z.int() }));
const MoneyTaken = defineEvent('MoneyTaken', z.strictObject({ cents: z.int() }));
const PurseClosed = defineEvent('PurseClosed', z.strictObject({}));
const purseEvents = [PurseOpened, MoneyAdded, MoneyTaken, PurseClosed] as const;
type PurseEvent = EventOf<(typeof purseEvents)[number]>;
type Purse = { readonly status: 'unknown' | 'open' | 'closed'; readonly cents: number };

const open = (p: Purse): Purse => {
  assert(p.status === 'open', `was ${p.status}`);
  return p;
};
const purse = aggregate<Purse, PurseEvent>()({
  name: 'purse',
  events: purseEvents,
  initial: { status: 'unknown', cents: 0 },
  evolve: {
    PurseOpened: (_, { cents }) => ({ status: 'open', cents }),
    MoneyAdded: (p, { cents }) => ({ ...open(p), cents: p.cents + cents }),
    MoneyTaken: (p, { cents }) => ({ ...open(p), cents: p.cents - cents }),
    PurseClosed: p => ({ ...open(p), status: 'closed' }),
  },
  demandSound: p => demand(p.cents >= 0, 'purse-empty', { missing: -p.cents }),
});

class TakeMoney {
  static readonly dated = anyPastDay;
  constructor(
    readonly purseId: string,
    readonly cents: number,
    readonly act: Act,
  ) {}
}
const take = (p: Purse, { cents }: TakeMoney) => {
  demand(p.cents >= cents, 'purse-empty', { missing: cents - p.cents });
  return [MoneyTaken({ cents })];
};
class ClosePurse {
  static readonly dated = onlyNow;
  constructor(
    readonly purseId: string,
    readonly act: Act,
  ) {}
}
const close = () => [PurseClosed({})];

const purses = readModel<PurseEvent>()({
  name: 'purses',
  version: 1,
  events: purseEvents,
  table: { kind: 'text not null', cents: 'integer not null', n: 'integer not null' },
  key: ['n'],
  on: {
    PurseOpened: (rows, { cents }, { position }) => rows.insert({ kind: 'opened', cents, n: position }),
    MoneyAdded: (rows, { cents }, { position }) => rows.insert({ kind: 'added', cents, n: position }),
    MoneyTaken: (rows, { cents }, { position }) => rows.insert({ kind: 'taken', cents: -cents, n: position }),
  },
});
const tables = questionsOver<{ purses: typeof purses.row }>();
const total = question(tables.selectFrom('purses').select(({ fn }) => fn.sum<number>('cents').as('cents')));

let now = Date.parse('2026-03-01T09:00:00.000Z');
let store: MemoryEventStore;
let decisions: Decisions;
let views: ReadModels;
let acts = 0;

const act = (at?: string): Act => {
  now += 60_000;
  const moment = new Date(now).toISOString() as Instant;
  return {
    by: 'ann' as PersonId,
    at: at ? (`${at}T12:00:00.000Z` as Instant) : moment,
    now: moment,
    commandId: derivedUuid(`act ${acts++}`) as CommandId,
    correlationId: 'spec',
  };
};
const append = async (stream: string, event: NewEvent, { by, at, commandId, correlationId } = act()) => {
  const revision = (await store.readStream(stream)).at(-1)?.revision ?? -1;
  const id = derivedUuid(commandId) as EventId;
  const { type, version, data } = event;
  const envelope = { id, by, at, commandId, act: 'Spec', fingerprint: '', correlationId };
  return store.append(stream, [{ ...envelope, type, version, data }], revision);
};
const sum = async (cut: Cut = {}) => {
  await views.followed(await store.head());
  return (await views.cut(cut).ask(total))[0]?.cents ?? 0;
};
const joint: JointRef = { stream: 'decision-d1', joint: '1-1' };
const readyIn = async (stream: string): Promise<Part> => {
  const prepared = (await store.readStream(stream)).find(({ type }) => type === 'PartPrepared');
  return { stream, ready: (prepared!.data as { ready: Part['ready'] }).ready };
};
const prepareTaking = (id: string, cents: number, of = joint) => {
  const asked = act('2026-02-10');
  return decisions.prepare(purse, id, of, [{ command: new TakeMoney(id, cents, asked), decision: take }], asked);
};
const approve = async (at = '2026-02-10') =>
  append(
    joint.stream,
    PackageApproved({ joint: joint.joint, parts: [await readyIn('purse-a'), await readyIn('purse-b')] }),
    act(at),
  );
const typesOf = async (stream: string) => (await store.readStream(stream)).map(({ type }) => type);

beforeEach(async () => {
  store = new MemoryEventStore(() => new Date(now).toISOString() as Instant);
  decisions = new Decisions(store, 'secret');
  views = await ReadModels.open({ store, models: [purses] });
  await append('purse-a', PurseOpened({ cents: 100 }), act('2026-01-02'));
  await append('purse-b', PurseOpened({ cents: 100 }), act('2026-01-02'));
});
afterEach(async () => {
  await views.close();
  await store.close();
});

describe('a joint act', () => {
  it('counts nowhere until its moment, and everywhere from then on', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    expect(await sum()).toBe(200);
    expect((await decisions.standing(purse, 'a')).state.cents).toBe(100);
    await approve();
    expect(await sum()).toBe(120);
    expect((await decisions.standing(purse, 'a')).state.cents).toBe(70);
    expect((await decisions.standing(purse, 'b')).state.cents).toBe(50);
  });

  it('has both parts or neither in every cut', async () => {
    await prepareTaking('a', 30);
    const between = new Date(now).toISOString() as Instant;
    await prepareTaking('b', 50);
    await approve('2026-02-10');
    expect(await sum({ asOf: '2026-02-09' as Day })).toBe(200);
    expect(await sum({ asOf: '2026-02-10' as Day })).toBe(120);
    expect(await sum({ knownAt: between })).toBe(200);
  });

  it('is told the same to tables made anew', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    await approve();
    await decisions.closeParts(purse, 'a');
    const before = await sum();
    await views.rebuild();
    expect(await sum()).toBe(before);
    expect(before).toBe(120);
  });

  it('keeps its place when an entry before it is corrected', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    await approve();
    const [opened] = await store.readStream('purse-a');
    const { id: entry, type, version } = opened!;
    await decisions.closeParts(purse, 'a');
    await append('purse-a', EntryCorrected({ entry, type, version, data: { cents: 90 } }));
    expect(await sum()).toBe(110);
    expect((await decisions.standing(purse, 'a')).state.cents).toBe(60);
  });

  it('is completed first by whoever meets it', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    await approve();
    await decisions.decide(purse, 'a', new TakeMoney('a', 70, act()), take);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared', 'PartCompleted', 'MoneyTaken']);
    expect(await sum()).toBe(50);
    await expect(decisions.decide(purse, 'a', new TakeMoney('a', 1, act()), take)).rejects.toMatchObject({
      code: 'purse-empty',
    });
  });

  it('is closed once, however often it is asked for, and by whichever process', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    await approve();
    const other = new Decisions(store, 'secret');
    await Promise.all([
      decisions.closeParts(purse, 'a'),
      other.closeParts(purse, 'a'),
      decisions.closeParts(purse, 'a'),
    ]);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared', 'PartCompleted']);
  });

  it('says of a part that is impossible why it is refused', async () => {
    await prepareTaking('a', 101);
    const [, refused] = await store.readStream('purse-a');
    expect(refused).toMatchObject({
      type: 'PartRefused',
      data: { of: joint, code: 'purse-empty', facts: { missing: 1 } },
    });
    expect((await decisions.standing(purse, 'a')).pending).toEqual([]);
  });

  it('lets go of its parts when it fails', async () => {
    await prepareTaking('a', 30);
    await append(joint.stream, PackageFailed({ joint: joint.joint, refusals: [], prepared: ['purse-a'] }));
    await decisions.decide(purse, 'a', new TakeMoney('a', 100, act()), take);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared', 'PartLapsed', 'MoneyTaken']);
    expect(await sum()).toBe(100);
  });

  it('makes nothing ready any more once it has failed', async () => {
    await append(joint.stream, PackageFailed({ joint: joint.joint, refusals: [], prepared: ['purse-a'] }));
    await prepareTaking('a', 30);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartLapsed']);
    expect((await decisions.standing(purse, 'a')).pending).toEqual([]);
    await decisions.decide(purse, 'a', new TakeMoney('a', 100, act()), take);
    expect(await sum()).toBe(100);
  });

  it('keeps the word of what is ready: nobody takes the money away, or closes the purse', async () => {
    await prepareTaking('a', 30);
    await decisions.decide(purse, 'a', new TakeMoney('a', 70, act()), take);
    await expect(decisions.decide(purse, 'a', new TakeMoney('a', 1, act()), take)).rejects.toMatchObject({
      code: 'purse-empty',
      facts: { missing: 1 },
    });
    await expect(decisions.decide(purse, 'a', new ClosePurse('a', act()), close)).rejects.toMatchObject({
      code: 'in-preparation',
    });
  });

  it('promises the same money only once', async () => {
    await prepareTaking('a', 60);
    await prepareTaking('a', 60, { stream: 'decision-d2', joint: '1-1' });
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared', 'PartRefused']);
  });

  it('promises no money that several others together have been promised', async () => {
    for (const name of ['d1', 'd2', 'd3', 'd4'])
      await prepareTaking('a', 40, { stream: `decision-${name}`, joint: '1-1' });
    expect(await typesOf('purse-a')).toEqual([
      'PurseOpened',
      'PartPrepared',
      'PartPrepared',
      'PartRefused',
      'PartRefused',
    ]);
  });

  it('does not count on what another, which may yet fail, would bring', async () => {
    const asked = act();
    const add = () => [MoneyAdded({ cents: 50 })];
    const other = (name: string) => ({ stream: `decision-${name}`, joint: '1-1' });
    await decisions.prepare(purse, 'a', other('d1'), [{ command: new TakeMoney('a', 0, asked), decision: add }], asked);
    await prepareTaking('a', 50, other('d2'));
    await prepareTaking('a', 50, other('d3'));
    await prepareTaking('a', 50, other('d4'));
    expect((await typesOf('purse-a')).slice(1)).toEqual([
      'PartPrepared',
      'PartPrepared',
      'PartPrepared',
      'PartRefused',
    ]);
  });

  it('is prepared once, however often it is asked for', async () => {
    const asked = act('2026-02-10');
    const steps = [{ command: new TakeMoney('a', 30, asked), decision: take }];
    const first = await decisions.prepare(purse, 'a', joint, steps, asked);
    expect(await decisions.prepare(purse, 'a', joint, steps, asked)).toEqual(first);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared']);
  });

  it('shows in the history of each thing where it happened', async () => {
    await prepareTaking('a', 30);
    await prepareTaking('b', 50);
    await approve();
    const history = await decisions.history(purse, 'a');
    expect(history.map(({ type }) => type)).toEqual(['PurseOpened', 'PartPrepared', 'MoneyTaken']);
    expect(history.at(-1)!.envelope.jointly).toEqual(joint);
  });
});

describe('a reaction’s command', () => {
  it('is answered once, also when the answer is no', async () => {
    const asked = act();
    const command = new TakeMoney('a', 101, asked);
    await decisions.react(purse, 'a', command, take);
    await decisions.react(purse, 'a', command, take);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'ReactionRefused']);
    expect((await decisions.standing(purse, 'a')).state.cents).toBe(100);
  });

  it('waits for the end of a joint act whose part it would make impossible', async () => {
    await prepareTaking('a', 60);
    const command = new TakeMoney('a', 50, act());
    await expect(decisions.react(purse, 'a', command, take)).rejects.toThrow(InPreparation);
    await append(joint.stream, PackageFailed({ joint: joint.joint, refusals: [], prepared: ['purse-a'] }));
    await decisions.react(purse, 'a', command, take);
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'PartPrepared', 'PartLapsed', 'MoneyTaken']);
  });

  it('may say no in a word of its own', async () => {
    await decisions.react(purse, 'a', new TakeMoney('a', 101, act()), take, () => MoneyAdded({ cents: 0 }));
    expect(await typesOf('purse-a')).toEqual(['PurseOpened', 'MoneyAdded']);
  });
});
