import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId, TenderId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { Malformed, Refusal } from '@moves/events/decider/failures';
import { told } from '@moves/events/decider/spec';
import type { Acts } from '@moves/events/graph/context';
import { MemoryEventStore } from '@moves/events/store/memory';
import { unlocked } from '@moves/tenders/bids/envelope';
import { type ReceiveBid, ReceiveBidHandler } from '@moves/tenders/bids/receive-bid';
import { unsealed } from '@moves/tenders/bids/seal';
import { ann, conflict, publishedData, software, until } from '@moves/tenders/story';
import { TooLarge } from '../files/file-store.ts';
import { KeptOpeningKeys } from './opening-keys.ts';
import { SealedBids } from './sealed-bids.ts';
import { takeBid } from './take-bid.ts';

const now = '2026-09-20T09:00:00.000Z' as Instant;
const ben = 'ben' as PersonId;

let folder: string;
let store: MemoryEventStore;
let decisions: Decisions;
let keys: KeptOpeningKeys;
let sealedBids: SealedBids;

const act = (commandId: string = randomUUID()): Act => ({
  by: ben,
  at: now,
  now,
  commandId: commandId as CommandId,
  correlationId: 'spec',
});
const said = ({ code }: { code: string }) => ({ code, message: code, source: null, facts: [] });
const acts: Acts = {
  say: said,
  send: async (build, { commandId }) => {
    try {
      const command = build(act(commandId ?? undefined)) as ReceiveBid;
      const { position, revision } = await new ReceiveBidHandler(decisions).execute(command);
      return { receipt: { position: String(position), revision }, refusal: null, id: command.bidId };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { receipt: null, refusal: said(error), id: null };
    }
  },
};
const bring = (content: Buffer, commandId: string = randomUUID(), tenderId = software, mostBytes = 1_000_000) =>
  takeBid(
    { decisions, sealedBids, files: { mostBytes } as never },
    { acts, act: act() },
    { tenderId, commandId: commandId as CommandId },
    Readable.from([content.subarray(0, 3), content.subarray(3)]),
  );
const lying = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && entry.parentPath.startsWith(join(folder, 'bids')),
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'moves-bids-'));
  store = new MemoryEventStore(() => now);
  decisions = new Decisions(store, 'secret');
  keys = new KeptOpeningKeys({ keys: join(folder, 'keys'), secondKeys: undefined });
  sealedBids = SealedBids.in(folder);
  const published = told(TenderPublished({ ...publishedData, ...(await keys.publicKeysOf(software)) }))
    .by(ann)
    .on('2026-09-01');
  const events = [...until().approved, published, conflict('eve' as PersonId)].map(event => ({
    id: randomUUID() as EventId,
    type: event.type,
    version: event.version,
    data: event.data,
    at: event.at ?? now,
    by: event.who ?? ann,
    commandId: randomUUID() as CommandId,
    act: 'Spec',
    fingerprint: '',
    correlationId: 'spec',
  }));
  await store.append(`tender-${software}`, events, -1);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a file that is brought as a bid', () => {
  const content = Buffer.from('Angebot der Beispiel Nord GmbH (fiktiv): 400.000 €');

  it('lies locked beside the events, and both roles together read it', async () => {
    const taken = await bring(content);
    if (!('receipt' in taken)) throw new Error(taken.refusal.code);
    const { bid, sha256, size, receivedAt } = taken.receipt;
    expect([bid, receivedAt, size]).toEqual([expect.stringMatching(/^B-[0-9A-Z]{8}$/), now, 65_552]);
    const [{ data } = { data: {} }] = await store.readStream(`bid-${bid}`);
    const { envelope } = data as { envelope: string };
    const [first, second] = await Promise.all(
      (['first', 'second'] as const).map(role => keys.privateKeyOf(software, role)),
    );
    const of = { tender: software, bid };
    const dataKey = await unlocked(envelope, { first: first!, second: second! }, of);
    const found = await unsealed(() => sealedBids.read(sha256), size, dataKey!, of);
    const pieces: Buffer[] = [];
    for await (const piece of found.content()) pieces.push(piece);
    expect(Buffer.concat(pieces)).toEqual(content);
  });

  it('is in no plain word anywhere', async () => {
    await bring(content);
    const everything = [
      JSON.stringify(await store.readAll({ after: 0 })),
      ...lying().map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')),
    ];
    for (const text of everything) expect(text).not.toContain('Beispiel Nord GmbH (fiktiv): 400');
  });

  it('is the same bid when it is brought again with the same commandId, and nothing is written', async () => {
    const commandId = randomUUID();
    const first = await bring(content, commandId);
    const head = await store.head();
    expect(await bring(content, commandId)).toEqual(first);
    expect([await store.head(), lying().length]).toEqual([head, 1]);
  });

  it('is one bid when it is brought twice at the same time', async () => {
    const commandId = randomUUID();
    const [one, other] = await Promise.all([bring(content, commandId), bring(content, commandId)]);
    expect(one).toEqual(other);
    expect(lying()).toHaveLength(1);
  });

  it('is not taken for another tender with the same commandId', async () => {
    const commandId = randomUUID();
    await bring(content, commandId);
    expect(await bring(content, commandId, 'T-OTHER' as TenderId)).toMatchObject({
      refusal: { code: 'command-id-reused' },
    });
  });

  it('is refused for a tender that is unknown or awaits none, and nothing of it is kept', async () => {
    expect(await bring(content, undefined, 'T-OTHER' as TenderId)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(lying()).toEqual([]);
  });

  it('must hold something, and not too much', async () => {
    await expect(bring(Buffer.alloc(0))).rejects.toBeInstanceOf(Malformed);
    await expect(bring(randomBytes(2_000), undefined, software, 1_000)).rejects.toBeInstanceOf(TooLarge);
    expect(lying()).toEqual([]);
  });
});
