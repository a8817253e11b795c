import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { openToy } from '@moves/events/reactions/toy.fixture';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';

const KILLS = 25;
const TOY = fileURLToPath(new URL('../../events/dist/reactions/toy-process.js', import.meta.url));
const packing = 'parcels/when-order-placed';

/** Lets a house live for a moment, and kills it. */
async function lived(folder: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, [TOY, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise(resolve => child.once('exit', resolve));
  await Promise.race([new Promise(resolve => child.stdout.once('data', resolve)), gone]);
  await new Promise(resolve => setTimeout(resolve, ms));
  child.kill('SIGKILL');
  await gone;
}

describe(`reactions in a process that is killed ${KILLS} times`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'moves-reactions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lead from each trigger to exactly one outcome, in order, and forget nothing that is parked', async () => {
    for (let killed = 0; killed < KILLS; killed++) await lived(folder, 10 + Math.random() * 150);
    const store = await SqliteEventStore.open(folder);
    const kept = await store.checkpoint('reactions');
    const toy = await openToy(store, {
      hitch: (reaction, thing) => {
        if (thing === 'eve' && reaction === packing) throw new TypeError('no such shelf');
      },
    });
    await toy.reactions.settled();

    const events = await store.readAll({ after: 0 });
    const ofType = (...types: string[]) => events.filter(({ type }) => types.includes(type));
    const orders = ofType('OrderPlaced');
    expect(orders.length).toBeGreaterThan(KILLS);
    expect(kept).toBeGreaterThan(0);
    const causedBy = (outcomes: readonly StoredEvent[]) =>
      outcomes.map(({ causationId, stream }) => `${causationId} ${stream.slice(stream.indexOf('-') + 1)}`).sort();

    const asked = orders.flatMap(({ id, data }) =>
      (data as { items: string[] }).items.map(item => `${id} ${item.split(':')[1]}`),
    );
    const forEve = asked.filter(each => each.endsWith(' eve'));
    expect(causedBy(ofType('ItemPacked', 'ReactionRefused'))).toEqual(
      asked.filter(each => !forEve.includes(each)).sort(),
    );
    expect(causedBy(ofType('LetterSent'))).toEqual(
      ofType('ItemPacked')
        .map(({ id, stream }) => `${id} ${stream.slice('parcel-'.length)}`)
        .sort(),
    );
    for (const owner of ['ann', 'bob', 'cid', 'dan', 'zoe']) {
      const packed = events.filter(({ stream, type }) => stream === `parcel-${owner}` && type === 'ItemPacked');
      expect(await toy.letters(owner)).toEqual(packed.map(({ data }) => (data as { item: string }).item));
    }
    const { waiting } = await toy.parked(packing, 'eve');
    expect(waiting.map(({ trigger }) => `${trigger.id} eve`)).toEqual(forEve);
    await toy.close();
    await store.close();
  }, 120_000);
});
