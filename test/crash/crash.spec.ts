import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { question, questionsOver } from '@moves/events/read-model/question';
import { ReadModels } from '@moves/events/read-model/read-models';
import { hashOf, NO_HASH } from '@moves/events/store/hash';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { readModels } from '@moves/gateway/read-models';
import { Mortal } from './mortal.ts';

const KILLS = 50;
const CLIENTS = 8;

/** Proposes a measure; its position once acknowledged. Throws if nobody answers. */
async function propose(mortal: Mortal, commandId: string): Promise<string> {
  const input = { title: `Unter Last ${commandId.slice(0, 4)}`, fieldOfAction: 'it', office: 'Amt', commandId };
  const { receipt } = await mortal.act('programme', 'proposeMeasure', input);
  if (!receipt) throw new Error('no receipt');
  return receipt.position;
}

describe(`a process under load that is killed ${KILLS} times`, () => {
  const mortal = new Mortal();
  const acknowledged = new Map<string, string>();
  let unanswered: string[] = [];
  afterAll(() => mortal.kill());

  it('comes back each time', async () => {
    for (let killed = 0; killed < KILLS; killed++) {
      const ready = mortal.start();
      // Now and then it dies before it is ready: while it fills the demo store, or makes its read models.
      if (killed % 10 === 0) {
        await new Promise(resolve => setTimeout(resolve, Math.random() * 900));
        await mortal.kill();
        await ready;
        continue;
      }
      expect(await ready).toBe(true);
      let alive = true;
      const client = async (): Promise<void> => {
        while (alive) {
          // Who got no answer asks again with the same commandId.
          const commandId = unanswered.pop() ?? randomUUID();
          try {
            acknowledged.set(commandId, await propose(mortal, commandId));
          } catch {
            unanswered.push(commandId);
            return;
          }
        }
      };
      const clients = Array.from({ length: CLIENTS }, client);
      await new Promise(resolve => setTimeout(resolve, 30 + Math.random() * 300));
      await mortal.kill();
      alive = false;
      await Promise.all(clients);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS * 10);
  }, 240_000);

  it('has every acknowledged command, and what was asked again only once', async () => {
    expect(await mortal.start()).toBe(true);
    for (const commandId of unanswered) acknowledged.set(commandId, await propose(mortal, commandId));
    unanswered = [];
    expect(await mortal.kill('SIGTERM')).toBe(0);

    const store = await SqliteEventStore.open(mortal.data, { readOnly: true });
    const events = await store.readAll({ after: 0 });
    const byCommand = new Map<string, StoredEvent[]>();
    for (const event of events) byCommand.set(event.commandId, [...(byCommand.get(event.commandId) ?? []), event]);
    for (const [commandId, position] of acknowledged) {
      expect(byCommand.get(commandId)?.map(event => String(event.position))).toEqual([position]);
    }
    await store.close();
  }, 60_000);

  it('has chains that hold, from each stream’s first event to its last', async () => {
    const store = await SqliteEventStore.open(mortal.data, { readOnly: true });
    const last = new Map<string, StoredEvent>();
    let before = '';
    for (const event of await store.readAll({ after: 0 })) {
      const previous = last.get(event.stream);
      expect(event.revision).toBe((previous?.revision ?? -1) + 1);
      expect(event.recordedAt >= before).toBe(true);
      const { data, because, ...rest } = event;
      const texts = { data: JSON.stringify(data), ...(because && { because: JSON.stringify(because) }) };
      expect(hashOf({ ...rest, ...texts }, previous?.hash ?? NO_HASH)).toBe(event.hash);
      last.set(event.stream, event);
      before = event.recordedAt;
    }
    await store.close();
  }, 60_000);

  it('has read models that equal a rebuild', async () => {
    const store = await SqliteEventStore.open(mortal.data, { readOnly: true });
    const grown = await ReadModels.open({ file: join(mortal.data, 'read-models.db'), store, models: readModels });
    const anew = await ReadModels.open({ store, models: readModels });
    const head = await store.head();
    await Promise.all([grown.followed(head), anew.followed(head)]);
    const tables = questionsOver<Record<string, Record<string, unknown>>>();
    for (const { name } of readModels) {
      const all = question(tables.selectFrom(name).selectAll());
      const sorted = async (models: ReadModels) => (await models.live.ask(all)).map(row => JSON.stringify(row)).sort();
      expect(await sorted(grown)).toEqual(await sorted(anew));
    }
    await Promise.all([grown.close(), anew.close()]);
    await store.close();
  }, 60_000);
});
