import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { BidsOpened } from '@moves/events/catalogue/tenders/competition';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import type { Told } from '@moves/events/decider/spec';
import { told } from '@moves/events/decider/spec';
import { ReadModels } from '@moves/events/read-model/read-models';
import { MemoryEventStore } from '@moves/events/store/memory';
import { ann, cem, closesAt, dora, eva, publishedData, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { BeginOpening, BeginOpeningHandler, beginOpening } from './begin-opening.ts';
import { bid } from './bid.ts';
import { locked } from './envelope.ts';
import { OpenBids, OpenBidsHandler } from './open-bids.ts';
import { newPrivateKey, OpeningKeys, type OpeningRole, publicKeyOf } from './opening-keys.ts';
import { readableBid } from './read-bid.ts';
import { bidIdOf, ReceiveBid, ReceiveBidHandler } from './receive-bid.ts';
import { printed } from './recovery-key.ts';
import { newDataKey } from './seal.ts';
import { bidsReadModels } from './sealed-bids.ts';

/** Keys in a drawer, from which one may be taken. */
class Drawer extends OpeningKeys {
  readonly keys: Record<OpeningRole, Uint8Array | undefined> = { first: newPrivateKey(), second: newPrivateKey() };

  async publicKeysOf() {
    return { firstKey: publicKeyOf(this.keys.first!)!, secondKey: publicKeyOf(this.keys.second!)! };
  }

  async privateKeyOf(_: unknown, role: OpeningRole) {
    return this.keys[role];
  }
}

const spare = newPrivateKey();
const before = (ms: number) => new Date(Date.parse(closesAt) - ms).toISOString() as Instant;
const after = (ms: number) => before(-ms);

let now: Instant;
let store: MemoryEventStore;
let decisions: Decisions;
let views: ReadModels;
let drawer: Drawer;

const act = (who: PersonId, commandId: string = randomUUID()): Act => ({
  by: who,
  at: now,
  now,
  commandId: commandId as CommandId,
  correlationId: 'spec',
});

async function tell(stream: string, story: readonly (NewEvent | Told)[]) {
  const events = story.map(event => ({
    id: randomUUID() as EventId,
    type: event.type,
    version: event.version,
    data: event.data,
    at: event.at ?? now,
    by: (event as Told).who ?? ann,
    commandId: randomUUID() as CommandId,
    act: 'Spec',
    fingerprint: '',
    correlationId: 'spec',
  }));
  await store.append(stream, events, -1);
}

async function published(withRecovery = true) {
  const keys = await drawer.publicKeysOf();
  const seal = { ...publishedData, ...keys, ...(withRecovery && { recoveryKey: publicKeyOf(spare)! }) };
  await tell(`tender-${software}`, [...until().approved, told(TenderPublished(seal)).by(ann).on('2026-09-01')]);
}

const standing = async () => (await decisions.standing(tender, software)).state;

/** Somebody brings a bid: its content's key is locked for the keys of the round. */
async function bring(commandId = randomUUID() as CommandId, dataKey = newDataKey(), sending = act(ann, commandId)) {
  const t = await standing();
  if (t.status === 'unknown') throw new Error('no tender');
  const id = bidIdOf(commandId);
  const round = t.rounds.at(-1)!;
  const content = {
    sha256: 'a'.repeat(64),
    size: 65_552,
    round: round.round,
    ...(await locked(dataKey, round, { tender: software, bid: id })),
  };
  const command = new ReceiveBid(id, { tender: software }, sending, content);
  const receipt = await new ReceiveBidHandler(decisions).execute(command);
  return { id, dataKey: Buffer.from(dataKey).toString('base64url'), receipt };
}

const begin = (who: PersonId = cem) =>
  decisions.decide(tender, software, new BeginOpening(software, act(who)), beginOpening);
const open = (who: PersonId = dora, recoveryKey?: string, commandId?: string) => {
  const ask = {
    ask: async (question: never) => {
      await views.followed(await store.head());
      return views.live.ask(question);
    },
    cut: () => views.live,
  };
  return new OpenBidsHandler(decisions, ask as never, drawer).execute(
    new OpenBids(software, { recoveryKey }, act(who, commandId)),
  );
};
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    ({ code, facts }) => ({ code, ...facts }),
  );
const last = async () => (await store.readStream(`tender-${software}`)).at(-1)!;

beforeEach(async () => {
  now = '2026-09-20T09:00:00.000Z' as Instant;
  store = new MemoryEventStore(() => now);
  decisions = new Decisions(store, 'secret');
  views = await ReadModels.open({ store, models: bidsReadModels });
  drawer = new Drawer();
});
afterEach(async () => {
  await views.close();
  await store.close();
});

describe('a bid that has come', () => {
  it('leaves no trace in its tender', async () => {
    await published();
    const { revision } = await decisions.standing(tender, software);
    await bring();
    await bring();
    expect((await decisions.standing(tender, software)).revision).toBe(revision);
  });

  it('is the same when it is asked for again, whatever came with it', async () => {
    await published();
    const commandId = randomUUID() as CommandId;
    const first = await bring(commandId);
    const head = await store.head();
    expect((await bring(commandId)).receipt).toEqual(first.receipt);
    expect(await store.head()).toBe(head);
    const [event] = await store.readStream(`bid-${first.id}`);
    expect(JSON.stringify(event)).not.toContain(first.dataKey);
  });

  it('came when it was safe, not when somebody began to send it', async () => {
    await published();
    const { id } = await bring();
    expect((await decisions.standing(bid, id)).state).toMatchObject({ status: 'received', receivedAt: now });
  });

  it('is refused where none is awaited', async () => {
    await tell(`tender-${software}`, until().approved);
    const command = new ReceiveBid(bidIdOf('x' as CommandId), { tender: software }, act(ann));
    expect(await refusal(new ReceiveBidHandler(decisions).execute(command))).toMatchObject({ code: 'step-not-now' });
  });
});

describe('opening', () => {
  it('is not possible before the deadline, not for the handler, and not for one person alone', async () => {
    await published();
    await bring();
    now = before(1);
    expect(await refusal(begin())).toMatchObject({ code: 'deadline-not-passed' });
    now = closesAt;
    expect(await refusal(open())).toMatchObject({ code: 'opening-not-begun' });
    expect(await refusal(begin(ann))).toMatchObject({ code: 'handler-opens' });
    await begin();
    expect(await refusal(open(cem))).toMatchObject({ code: 'opened-by-same-person' });
    expect(await refusal(open(ann))).toMatchObject({ code: 'handler-opens' });
    expect(await open()).toBeTruthy();
    expect(await refusal(open(eva))).toMatchObject({ code: 'step-not-now' });
  });

  it('brings the keys of what came in time, and leaves shut what came late', async () => {
    await published();
    const one = await bring();
    now = before(1);
    const two = await bring();
    now = closesAt;
    const late = await bring();
    await begin();
    now = after(1);
    const later = await bring();
    await open();
    const { type, data } = await last();
    const opened = data as Parameters<typeof BidsOpened>[0];
    expect(type).toBe('BidsOpened');
    expect(opened.bids.map(({ bid: id, dataKey }) => [id, dataKey])).toEqual([
      [one.id, one.dataKey],
      [two.id, two.dataKey],
    ]);
    expect(opened.late.map(each => each.bid)).toEqual([late.id, later.id]);
    expect(opened.recovered).toBe(false);
    const t = await standing();
    expect(readableBid(t, one.id, cem)?.dataKey).toBe(one.dataKey);
    expect(readableBid(t, late.id, cem)).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain(late.dataKey);
  });

  it('counts what was written in time: what was still being written at the deadline is late, and none of it can be missed', async () => {
    await published();
    now = before(1);
    const sending = act(ann);
    now = closesAt;
    await begin();
    const { id } = await bring(sending.commandId, newDataKey(), sending);
    await open();
    expect((await last()).data).toMatchObject({ bids: [], late: [{ bid: id, receivedAt: closesAt }] });
  });

  it('loses nothing that comes while it happens: it is late in the list, or is refused', async () => {
    await published();
    now = closesAt;
    await begin();
    const coming = Array.from({ length: 5 }, () => bring());
    const opening = open();
    coming.push(...Array.from({ length: 5 }, () => bring()));
    await opening;
    const came = await Promise.allSettled(coming);
    const taken = came.flatMap(each => (each.status === 'fulfilled' ? [each.value.id] : []));
    const { late } = (await last()).data as Parameters<typeof BidsOpened>[0];
    expect(late.map(each => each.bid).toSorted()).toEqual(taken.toSorted());
    for (const each of came)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'step-not-now' });
  });

  it('of nothing is an opening, too', async () => {
    await published();
    now = closesAt;
    await begin();
    await open();
    expect((await last()).data).toMatchObject({ bids: [], late: [] });
  });

  it('happens once, however often it is asked for', async () => {
    await published();
    await bring();
    now = closesAt;
    await begin();
    const commandId = randomUUID();
    const receipt = await open(dora, undefined, commandId);
    expect(await open(dora, undefined, commandId)).toEqual(receipt);
  });

  it.each(['first', 'second'] as const)(
    'names the %s role whose key is missing or another, with bids and without',
    async role => {
      await published();
      now = closesAt;
      await begin();
      drawer.keys[role] = undefined;
      expect(await refusal(open())).toEqual({ code: 'opening-key-missing', role: `${role}OpeningRole` });
      drawer.keys[role] = newPrivateKey();
      expect(await refusal(open())).toEqual({ code: 'opening-key-wrong', role: `${role}OpeningRole` });
      await bring();
      expect(await refusal(open())).toEqual({ code: 'opening-key-wrong', role: `${role}OpeningRole` });
    },
  );

  it('goes with the printed recovery key where an opening key is lost', async () => {
    await published();
    const one = await bring();
    now = closesAt;
    await begin();
    drawer.keys.second = undefined;
    expect(await refusal(open(dora, 'no key'))).toEqual({ code: 'recovery-key-wrong' });
    expect(await refusal(open(dora, printed(newPrivateKey())))).toEqual({ code: 'recovery-key-wrong' });
    await open(dora, printed(spare));
    expect((await last()).data).toMatchObject({ bids: [{ bid: one.id, dataKey: one.dataKey }], recovered: true });
    expect(JSON.stringify(await store.readAll({ after: 0 }))).not.toContain(printed(spare));
  });

  it('knows no recovery key where none was given', async () => {
    await published(false);
    now = closesAt;
    await begin();
    drawer.keys.first = undefined;
    expect(await refusal(open(dora, printed(spare)))).toEqual({ code: 'no-recovery-key' });
  });
});

describe('the recovery key', () => {
  it('is in nothing that is written of a command', () => {
    const command = new OpenBids(software, { recoveryKey: printed(spare) }, act(dora));
    expect(JSON.stringify(command)).not.toContain(printed(spare));
    expect({ ...command }).not.toHaveProperty('recoveryKey');
    expect(new BeginOpeningHandler()).toBeTruthy();
  });
});
