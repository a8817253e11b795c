import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { StoredEvent } from '../catalogue/envelope.ts';
import type { Day } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import type { ReadModel } from './define.ts';
import {
  allErrands,
  allGauges,
  ErrandBegun,
  ErrandFinished,
  errandList,
  GaugeRead,
  gaugeList,
  historyOfLines,
  type Line,
  readModels,
  ToldStore,
} from './errand.fixture.ts';
import { ReadModels } from './read-models.ts';

const lines = (count: number): Line[] =>
  Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(2026, 0, 1, 12) + i * 60_000).toISOString();
    return {
      errand: `${i % 50}`.padStart(2, '0'),
      event: GaugeRead({ gauge: `g${i % 7}`, value: i }),
      at,
      recordedAt: at,
    };
  });
const begun: Line = {
  errand: 'a',
  event: ErrandBegun({ title: 'roof' }),
  at: '2026-01-01T09:00:00.000Z',
  recordedAt: '2026-01-01T09:00:00.000Z',
};
const finished: Line = { ...begun, event: ErrandFinished({}), recordedAt: '2026-01-03T09:00:00.000Z' };

let folder: string;
let file: string;
const opened: ReadModels[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  file = join(folder, 'read-models.db');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(models => models.close()));
  rmSync(folder, { recursive: true });
});

async function open(
  store: ToldStore,
  models: readonly ReadModel[] = readModels,
  rest: { waitMs?: number } = {},
): Promise<ReadModels> {
  const made = await ReadModels.open({ file, store, models, ...rest });
  opened.push(made);
  return made;
}

/** Follows a store to its end and closes. */
async function once(store: ToldStore, models?: readonly ReadModel[]): Promise<unknown[]> {
  const made = await open(store, models);
  await made.followed(await store.head());
  const rows = await made.live.ask(allGauges);
  await made.close();
  return rows;
}

/** Looks into the file from outside. */
function inside<T>(look: (db: DatabaseSyncInstance) => T): T {
  const db = new DatabaseSync(file);
  try {
    return look(db);
  } finally {
    db.close();
  }
}
const tablesInside = () =>
  inside(db =>
    db
      .prepare("select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\' order by name")
      .all(),
  ).map(({ name }) => name);

/** A store that counts how many events were read for a rebuild. */
class CountingStore extends ToldStore {
  counted = 0;
  override async readAll(reading: Parameters<ToldStore['readAll']>[0]): Promise<StoredEvent[]> {
    const events = await super.readAll(reading);
    this.counted += events.length;
    return events;
  }
}

describe('live read models', () => {
  it('follow what is told, and go on where they stood after a restart', async () => {
    const events = historyOfLines(lines(300));
    const expected = await once(new ToldStore(events.slice(0, 300)));
    const store = new CountingStore(events);
    expect(await once(store)).toEqual(expected);
    expect(store.counted).toBe(1);
  });

  it('answer a mutation when they have followed up to its position', async () => {
    const [first, second] = historyOfLines([begun, finished]);
    const store = new ToldStore([first!]);
    const models = await open(store);
    const followed = models.followed(second!.position);
    store.tell(second!);
    await followed;
    expect(await models.live.ask(allErrands)).toMatchObject([
      { thing: 'a', status: 'finished', finished_on: '2026-01-01' },
    ]);
    expect(await models.live.position()).toBe(second!.position);
  });

  it('are an outage for who waits too long, or when they are closed', async () => {
    const models = await open(new ToldStore([]), readModels, { waitMs: 20 });
    await expect(models.followed(1)).rejects.toThrow(Outage);
    const followed = expect(models.followed(1)).rejects.toThrow('closed');
    await models.close();
    await followed;
    await expect(models.live.ask(allErrands)).rejects.toThrow(Outage);
    await expect(models.cut({ asOf: '2026-01-01' as Day }).ask(allErrands)).rejects.toThrow(Outage);
  });

  it('say while the store is away how far they are behind and why, and go on when it is back', async () => {
    const [first, second] = historyOfLines([begun, finished]);
    const store = new ToldStore([first!]);
    const models = await open(store);
    await models.followed(first!.position);
    store.away = true;
    store.tell(second!);
    while (!models.failure) await new Promise(resolve => setTimeout(resolve, 5));
    expect(await models.lag()).toEqual({ position: 2, head: 5, behind: 3, failure: 'Outage: the store is away' });
    store.away = false;
    await models.followed(second!.position);
    expect(await models.lag()).toEqual({ position: 5, head: 5, behind: 0 });
  });

  it('are made anew when the version, the columns or the events have changed, the others are left alone', async () => {
    const events = historyOfLines([begun, ...lines(20), finished]);
    await once(new ToldStore(events));
    inside(db => db.exec("update errand_list set title = 'old'; update gauge_list set value = -1"));
    const models = await open(new ToldStore(events), [{ ...errandList, version: 2 }, gaugeList]);
    expect(await models.live.ask(allErrands)).toMatchObject([{ title: 'roof', status: 'finished' }]);
    expect(await models.live.ask(allGauges)).toContainEqual(expect.objectContaining({ value: -1 }));
  });

  it('are dropped when nobody knows them any more', async () => {
    const events = historyOfLines([begun]);
    await once(new ToldStore(events));
    expect(tablesInside()).toEqual(['errand_access', 'errand_list', 'gauge_list']);
    await once(new ToldStore(events), [gaugeList]);
    expect(tablesInside()).toEqual(['gauge_list']);
  });

  it('stand as they were if a rebuild is killed, and begin it again', async () => {
    const events = historyOfLines(lines(3_000));
    const expected = await once(new ToldStore(events));
    const store = new ToldStore(events);
    const models = await open(store);
    const killed = expect(
      models.rebuild(() => {
        store.away = true;
      }),
    ).rejects.toThrow('away');
    await killed;
    expect(await models.live.ask(allGauges)).toEqual(expected);
    await models.close();
    expect(tablesInside()).toContain('gauge_list__next');
    expect(await once(new ToldStore(events))).toEqual(expected);
    expect(tablesInside()).toEqual(['errand_access', 'errand_list', 'gauge_list']);
  });

  it('answer while they are rebuilt, and follow on', async () => {
    const all = historyOfLines(lines(5_000));
    const store = new ToldStore(all.slice(0, 4_000));
    const models = await open(store);
    await models.followed(all[3_999]!.position);
    const before = await models.live.ask(allGauges);
    inside(db => db.exec('update gauge_list set last = 0'));
    let seen = 0;
    await models.rebuild(() => {
      if (seen++ === 0) store.tell(...all.slice(4_000));
    });
    expect(seen).toBeGreaterThan(4);
    await models.followed(all.at(-1)!.position);
    const after = await models.live.ask(allGauges);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await anew(all));
  });

  it('are made anew when their file is missing, no database, or damaged', async () => {
    const events = historyOfLines(lines(2_000));
    const expected = await once(new ToldStore(events));
    writeFileSync(file, 'this is no database'.repeat(500));
    expect(await once(new ToldStore(events))).toEqual(expected);
    truncateSync(file, 8_192);
    expect(await once(new ToldStore(events))).toEqual(expected);
    rmSync(file);
    expect(await once(new ToldStore(events))).toEqual(expected);
  });

  it('are made anew when their file is damaged under way', async () => {
    const events = historyOfLines(lines(500));
    const store = new ToldStore(events);
    const models = await open(store);
    await models.followed(await store.head());
    const expected = await models.live.ask(allGauges);
    inside(db => {
      db.enableDefensive(false);
      db.exec("pragma writable_schema = on; update sqlite_schema set sql = 'nonsense' where name = 'gauge_list'");
      db.exec('pragma schema_version = 9999');
    });
    await expect(models.live.ask(allGauges)).rejects.toThrow(Outage);
    while ((await models.lag()).failure) {
      await expect(models.live.ask(allGauges)).rejects.toThrow(Outage);
      await expect(models.cut({ asOf: '2026-01-01' as Day }).ask(allGauges)).rejects.toThrow(Outage);
      await new Promise(setImmediate);
    }
    expect(await models.live.ask(allGauges)).toEqual(expected);
  });

  it('are an outage while they are made from nothing, and say so, but not when there is nothing to make', async () => {
    const events = historyOfLines(lines(2_000));
    const models = await open(new ToldStore(events));
    await expect(models.live.ask(allGauges)).rejects.toThrow(Outage);
    await expect(models.cut({ asOf: '2026-01-01' as Day }).ask(allGauges)).rejects.toThrow(Outage);
    expect(await models.lag()).toEqual({
      position: 0,
      head: events.at(-1)!.position,
      behind: events.at(-1)!.position,
      failure: 'the read models are being made',
    });
    await models.caughtUp();
    expect(await models.lag()).toEqual({ position: events.at(-1)!.position, head: events.at(-1)!.position, behind: 0 });
    expect(await models.live.ask(allGauges)).toEqual(await anew(events));
    const empty = await ReadModels.open({ store: new ToldStore([]), models: readModels });
    opened.push(empty);
    expect(await empty.live.ask(allGauges)).toEqual([]);
    expect(await empty.lag()).toEqual({ position: 0, head: 0, behind: 0 });
  });

  it('are made anew when the store is another one, whether shorter or longer', async () => {
    await once(new ToldStore(historyOfLines(lines(100))));
    const shorter = lines(90).map(line => ({ ...line, errand: 'x' }));
    expect(
      new Set(
        (await once(new ToldStore(historyOfLines(shorter, 'other')))).map(row => (row as { thing: string }).thing),
      ),
    ).toEqual(new Set(['x']));
    const longer = lines(200).map(line => ({ ...line, errand: 'y' }));
    expect(
      new Set(
        (await once(new ToldStore(historyOfLines(longer, 'third')))).map(row => (row as { thing: string }).thing),
      ),
    ).toEqual(new Set(['y']));
  });

  it('do not move on beside another process that follows into the same file', async () => {
    const [first, second] = historyOfLines([begun, finished]);
    const store = new ToldStore([first!]);
    const models = await open(store);
    await models.followed(first!.position);
    inside(db => db.exec('update _followed set position = 1'));
    store.tell(second!);
    while (!models.failure) await new Promise(resolve => setTimeout(resolve, 5));
    expect(String(models.failure)).toMatch('another process follows');
  });
});

/** What the tables say when they are made from nothing. */
async function anew(events: StoredEvent[]): Promise<unknown[]> {
  const store = new ToldStore(events);
  const models = await ReadModels.open({ store, models: readModels });
  await models.followed(await store.head());
  const rows = await models.live.ask(allGauges);
  await models.close();
  return rows;
}
