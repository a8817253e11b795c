import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TenderId } from '@moves/events/catalogue/values';
import { joined } from '@moves/gateway/graph/join';
import { parts } from '@moves/gateway/parts';
import { everyQuestion } from '../contract/questions.ts';
import { at, factsOf } from './books.ts';
import { OFFERS, type Offer, Purchase } from './buying.ts';
import { type Door, openDoor, type Visitor } from './door.ts';

const CLOSED = '2026-04-13';
/** What the bids say, and nothing else does. */
const SECRETS = [...OFFERS.map(({ bidder, net }) => `${bidder} offers ${net}`), 'west offers 290000.00'];
const WEST: Offer = { bidder: 'west', net: '290000.00', gross: '345100.00', concept: 500 };
const ROLES = [
  'programme',
  'office',
  'procurement',
  'procurement2',
  'finance',
  'personnel',
  'council',
  'auditor',
] as const;

describe('before the deadline', () => {
  let buy: Purchase;
  let admin: Visitor;
  let everyone: readonly (readonly [string, Visitor])[];
  const log: string[] = [];
  beforeAll(async () => {
    buy = await Purchase.open('T-SEALED', { log: line => log.push(line) });
    await buy.fund();
    await buy.publish();
    admin = await buy.books.door.as('admin');
    everyone = [
      ...ROLES.map(role => [role, buy.books.people[role]] as const),
      ['consumer', buy.books.people.consumer],
      ['admin', admin],
    ];
    buy.books.on('2026-04-01');
    // The first look at the figures is a figure itself.
    await metrics();
  });
  afterAll(() => buy.close());

  /** Everything that every role is answered at every door: all fields of the graph, reports, refusals, figures. */
  async function everyDoor(): Promise<Record<string, string>> {
    const answers: Record<string, string> = {};
    const questions = everyQuestion(joined(parts), {
      tender: buy.id,
      budget: '100-2026',
      budgetLine: '100-2026:software',
    });
    for (const [who, visitor] of everyone) {
      const asked = questions.map(async ([what, query]) => {
        const { data, errors } = await visitor.ask(query);
        answers[`${who} asks ${what}`] = JSON.stringify([data, errors?.map(({ message }) => message)]);
      });
      await Promise.all(asked);
      for (const act of ['beginOpening', 'openBids'])
        answers[`${who} does ${act}`] = await visitor
          .act(
            act,
            { id: buy.id },
            'receipt { revision } refusal { code message source facts { name value } } tender { revision }',
          )
          .then(
            outcome => JSON.stringify(outcome),
            error => JSON.parse(error.message).message,
          );
      const reports = (await (await visitor.fetch('/reports')).json()) as { name: string }[];
      for (const { name } of reports) {
        const answer = await visitor.fetch(`/reports/${name}.csv`);
        answers[`${who} has ${name}`] = `${answer.status} ${await answer.text()}`;
      }
      const bid = await visitor.fetch(`/bids/${[...buy.bids.values()].at(-1) ?? 'B-NONE'}`);
      answers[`${who} reads a bid`] = `${bid.status} ${await bid.text()}`;
    }
    answers.health = await (await buy.books.door.fetch('/health/ready')).text();
    answers.figures = (await metrics())
      .filter(line => !/nodejs|process/.test(line))
      .map(line => line.replace(/ [^ ]+$/, ''))
      .join('\n');
    return answers;
  }
  const metrics = async () => (await (await admin.fetch('/metrics')).text()).split('\n');

  it('no answer to anybody changes with the number of bids', async () => {
    const none = await everyDoor();
    await buy.bring(OFFERS[0]!);
    const one = await everyDoor();
    await buy.bring(OFFERS[1]!);
    await buy.bring(WEST);
    const three = await everyDoor();
    expect(Object.keys(none).length).toBeGreaterThan(300);
    expect(none['procurement asks Query.tender']).toContain('"status":"published"');
    expect(one).toEqual(none);
    expect(three).toEqual(none);
  });

  it('neither figures nor log have heard of a bid', async () => {
    expect((await metrics()).join('\n')).not.toMatch(/bids|ReceiveBid|head_position/);
    expect(log.filter(line => /"route":"\/bids","status":201|ReceiveBid/.test(line))).toEqual([]);
    for (const secret of SECRETS) expect(log.join('\n')).not.toContain(secret);
  });

  it('a bid is answered like one that does not exist', async () => {
    for (const [, visitor] of everyone) {
      const [unknown, sealed] = await Promise.all(
        ['B-UNKNOWN', buy.bids.get('north')].map(async bid => {
          const answer = await visitor.fetch(`/bids/${bid}`);
          return [answer.status, await answer.text()];
        }),
      );
      expect(sealed).toEqual(unknown);
      expect(unknown![0]).toBe(404);
    }
  });

  it('only procurement brings bids', async () => {
    for (const [who, visitor] of everyone) {
      if (who.startsWith('procurement')) continue;
      const answer = await visitor.fetch(`/bids?tender=${buy.id}`, { method: 'POST', body: 'x' });
      expect([who, answer.status]).toEqual([who, 403]);
    }
  });

  it('a bid that is brought again with the same commandId is the same bid', async () => {
    const { procurement } = buy.books.people;
    const bring = async (body: string) => {
      const path = `/bids?tender=${buy.id}&commandId=0a2d1f8e-1111-4222-8333-444455556666`;
      const answer = await procurement.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return [answer.status, await answer.json()];
    };
    const first = await bring('{"offer": 1}');
    expect(first).toEqual([
      201,
      { bid: expect.any(String), receivedAt: at('2026-04-01'), sha256: expect.any(String), size: 65_552 },
    ]);
    expect(await bring('{"offer": 1}')).toEqual(first);
  });
});

describe('a store and its backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moves-sealed-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'moves-backup-'));
  let restored: Door | undefined;
  afterEach(async () => {
    await restored?.close();
    for (const each of [folder, elsewhere]) rmSync(each, { recursive: true, force: true });
  });

  const contents = (place: string): string[] =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'));

  it('hold no bid in plain words, and without the keys nobody opens one', async () => {
    const data = join(folder, 'data');
    const scene = { store: 'on disk', env: { MOVES_DATA: data } } as const;
    const buy = await Purchase.open('T-DISK', scene);
    await buy.fund();
    await buy.publish();
    for (const offer of OFFERS) await buy.bring(offer);
    await buy.close();
    cpSync(data, join(elsewhere, 'data'), { recursive: true });
    for (const content of contents(elsewhere)) for (const secret of SECRETS) expect(content).not.toContain(secret);

    const env = { MOVES_DATA: join(elsewhere, 'data'), MOVES_KEYS_NEW: 'accept' };
    restored = await openDoor({ store: 'on disk', env, clock: () => at(CLOSED) });
    const [begins, opens] = [await restored.as('procurement2'), await restored.as('procurement3')];
    const selection = 'receipt { revision } refusal { code facts { name value } }';
    expect((await begins.act('beginOpening', { id: buy.id }, selection)).refusal).toBeNull();
    const { refusal } = await opens.act('openBids', { id: buy.id }, selection);
    expect([refusal.code, factsOf(refusal.facts).role]).toEqual(['opening-key-missing', expect.any(String)]);
    for (const bid of buy.bids.values()) expect((await opens.fetch(`/bids/${bid}`)).status).toBe(404);
  });
});

describe('after the opening', () => {
  it('a rebuild reads the bids, a cut before does not, and what came late stays shut', async () => {
    const buy = await Purchase.open('T-OPEN');
    await buy.fund();
    await buy.publish();
    for (const offer of OFFERS) await buy.bring(offer);
    await buy.bring(WEST, '2026-04-12');
    await buy.openAndCheck(CLOSED);
    const { people, door } = buy.books;
    await door.running.house.readModels.rebuild();
    expect((await buy.tender('bids { late }')).bids.map(({ late }: { late: boolean }) => late)).toEqual([
      false,
      false,
      true,
    ]);
    expect((await buy.tender('bids { id }', 'procurement', { asOf: '2026-04-12' })).bids).toEqual([]);
    expect((await buy.tender('rounds { inTime late }')).rounds).toEqual([{ inTime: 2, late: 1 }]);
    const reads = async (who: keyof typeof people, bidder: string) =>
      (await people[who].fetch(`/bids/${buy.bids.get(bidder)}`)).status;
    expect(await Promise.all([reads('procurement', 'north'), reads('auditor', 'south')])).toEqual([200, 200]);
    expect(
      await Promise.all([reads('office', 'north'), reads('consumer', 'north'), reads('finance', 'north')]),
    ).toEqual([404, 404, 404]);
    expect(await reads('procurement', 'west')).toBe(404);
    const stored = JSON.stringify(await door.running.house.store.readStream(`tender-${buy.id}`));
    for (const secret of SECRETS) expect(stored).not.toContain(secret);
    expect((await door.running.house.openingKeys.publicKeysOf(buy.id as TenderId)).firstKey).toMatch(/^[\w-]{87}$/);
    await buy.close();
  });
});
