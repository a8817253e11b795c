import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '../catalogue/define.ts';
import type { Day, Instant } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { Outage } from '../decider/failures.ts';
import { SqliteEventStore } from '../store/sqlite/sqlite.ts';
import type { ReadModel } from './define.ts';
import { allErrands, allGauges, ErrandBegun, ErrandFinished, GaugeRead, readModels } from './errand.fixture.ts';
import { ReadModels } from './read-models.ts';
import { readModels as trapped } from './trap.fixture.ts';

let folder: string;
let store: SqliteEventStore;
let models: ReadModels;
let now: Instant;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cut-thread-'));
  store = await SqliteEventStore.open(join(folder, 'store'), { clock: () => now });
});
afterEach(async () => {
  await models.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const open = async (fixture: string, list: readonly ReadModel[]) => {
  models = await ReadModels.open({ store, models: list, modelsFrom: new URL(`./${fixture}`, import.meta.url) });
};

async function tell(errand: string, revision: number, { type, version, data }: NewEvent, day: string) {
  now = `${day}T10:00:00.000Z` as Instant;
  const ids = { id: randomUUID() as EventId, commandId: randomUUID() as CommandId, correlationId: 'spec' };
  const who = { by: 'somebody' as PersonId, act: 'Tell', fingerprint: '' };
  const { position } = await store.append(
    `errand-${errand}`,
    [{ ...ids, ...who, type, version, data, at: now }],
    revision - 1,
  );
  await models.followed(position);
  return position;
}

const asOf = (day: string) => models.cut({ asOf: day as Day });

describe('a thread that looks into the past', () => {
  it('answers what the tables said, and reads on before it answers again', async () => {
    await open('errand.fixture.ts', readModels);
    await tell('a', 0, ErrandBegun({ title: 'roof' }), '2026-01-01');
    const position = await tell('a', 1, ErrandFinished({}), '2026-01-02');
    expect(await asOf('2026-01-01').ask(allErrands)).toEqual([
      { thing: 'a', title: 'roof', status: 'begun', finished_on: null },
    ]);
    expect(await asOf('2026-01-02').ask(allErrands)).toEqual(await models.live.ask(allErrands));
    expect(await asOf('2026-01-02').position()).toBe(position);
    await tell('b', 0, GaugeRead({ gauge: 'oil', value: 3 }), '2026-01-03');
    expect(await asOf('2026-01-03').ask(allGauges)).toEqual(await models.live.ask(allGauges));
    await tell('b', 1, GaugeRead({ gauge: 'oil', value: 4 }), '2026-01-03');
    expect(await asOf('2026-01-03').ask(allGauges)).toMatchObject([{ value: 4 }]);
    expect(await asOf('2026-01-02').ask(allGauges)).toEqual([]);
  });

  it('says what is wrong with a question, and answers the next', async () => {
    await open('errand.fixture.ts', readModels);
    await tell('a', 0, ErrandBegun({ title: 'roof' }), '2026-01-01');
    await expect(asOf('2026-01-01').ask({ sql: 'select nothing from errand_list', parameters: [] })).rejects.toThrow(
      'nothing',
    );
    expect(await asOf('2026-01-01').ask(allErrands)).toHaveLength(1);
  });

  it('is an outage for who waits when it dies, and the next question starts it afresh', async () => {
    await open('trap.fixture.ts', trapped);
    const file = join(folder, 'trap');
    await tell('a', 0, ErrandBegun({ title: file }), '2026-01-01');
    expect(await asOf('2026-01-01').ask(allErrands)).toHaveLength(1);
    writeFileSync(file, '');
    const sprung = { sql: 'select * from trap', parameters: [] };
    const both = await Promise.allSettled([asOf('2026-01-01').ask(sprung), asOf('2026-01-01').ask(allErrands)]);
    expect(both.map(outcome => outcome.status === 'rejected' && outcome.reason)).toEqual([
      expect.any(Outage),
      expect.any(Outage),
    ]);
    expect(existsSync(file)).toBe(false);
    expect(await asOf('2026-01-01').ask(sprung)).toEqual([{ thing: 'a', title: file }]);
  });

  it('is an outage if it cannot be started', async () => {
    await open('missing.fixture.ts', readModels);
    await tell('a', 0, ErrandBegun({ title: 'roof' }), '2026-01-01');
    await expect(asOf('2026-01-01').ask(allErrands)).rejects.toThrow(Outage);
    expect(await models.live.ask(allErrands)).toHaveLength(1);
  });

  it('is an outage for who asks for more than it can hold', async () => {
    await open('errand.fixture.ts', readModels);
    const endless = 'with recursive c(n) as (select 1 union all select n + 1 from c) select n from c';
    await expect(asOf('2026-01-01').ask({ sql: endless, parameters: [] })).rejects.toThrow('rows');
    expect(await asOf('2026-01-01').ask(allErrands)).toEqual([]);
  });

  it('is an outage for who waits when it is closed', async () => {
    await open('errand.fixture.ts', readModels);
    const asked = asOf('2026-01-01')
      .ask(allErrands)
      .catch((error: unknown) => error);
    await new Promise(setImmediate);
    await models.close();
    expect(await asked).toBeInstanceOf(Outage);
  });
});
