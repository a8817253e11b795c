import { afterEach, describe, expect, it } from '@jest/globals';
import type { Day, Instant } from '../catalogue/time.ts';
import { Outage } from '../decider/failures.ts';
import type { Reading } from '../store/event-store.ts';
import {
  allErrands,
  allGauges,
  corrected,
  ErrandBegun,
  ErrandFinished,
  GaugeRead,
  historyOfLines,
  type Line,
  readModels,
  ToldStore,
} from './errand.fixture.ts';
import { ReadModels, type ReadModelsTerms } from './read-models.ts';

/** A store that remembers what was read from it for views of the past. */
class WatchedStore extends ToldStore {
  readonly readings: Reading[] = [];
  override async readAll(reading: Reading) {
    if (reading.upTo !== undefined) this.readings.push(reading);
    return super.readAll(reading);
  }
}

const told = (event: Line['event'], at: string, recordedAt = at): Line => ({
  errand: 'a',
  event,
  at: `${at}T10:00:00.000Z`,
  recordedAt: `${recordedAt}T10:00:00.000Z`,
});
const history = historyOfLines([
  told(ErrandBegun({ title: 'roof' }), '2026-01-01'),
  told(ErrandFinished({}), '2026-01-05'),
  told(GaugeRead({ gauge: 'oil', value: 3 }), '2026-01-02', '2026-01-06'),
  told(corrected(0, ErrandBegun({ title: 'door' })), '2026-01-01', '2026-01-07'),
]);
const day = (text: string) => text as Day;
const days = (count: number) =>
  Array.from({ length: count }, (_, i) => day(new Date(Date.UTC(2026, 1, 1 + i)).toISOString().slice(0, 10)));
const nonsense = { sql: 'select nonsense from errand_list', parameters: [] };
const MB = 1024 * 1024;

const opened: ReadModels[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(models => models.close()));
});
async function open(store: ToldStore, rest: Partial<ReadModelsTerms> = {}) {
  const models = await ReadModels.open({ store, models: readModels, ...rest });
  opened.push(models);
  await models.followed(await store.head());
  return models;
}

describe('a view of the past', () => {
  it('shows a day as it is known today', async () => {
    const models = await open(new ToldStore([...history]));
    const views = models.cut({ asOf: day('2026-01-04') });
    expect(await views.ask(allErrands)).toEqual([{ thing: 'a', title: 'door', status: 'begun', finished_on: null }]);
    expect(await views.ask(allGauges)).toMatchObject([{ value: 3 }]);
  });

  it('shows a day as it was known at a moment', async () => {
    const models = await open(new ToldStore([...history]));
    const views = models.cut({ asOf: day('2026-01-04'), knownAt: history[1]!.recordedAt });
    expect(await views.ask(allErrands)).toEqual([{ thing: 'a', title: 'roof', status: 'begun', finished_on: null }]);
    expect(await views.ask(allGauges)).toEqual([]);
    expect(await views.position()).toBe(history[1]!.position);
  });

  it('is the present if it names neither day nor moment', async () => {
    const models = await open(new ToldStore([...history]));
    expect(models.cut({})).toBe(models.live);
  });

  it('reads only what its tables need, once, and only what is new when it is asked again', async () => {
    const store = new WatchedStore([...history.slice(0, 3)]);
    const models = await open(store);
    const views = models.cut({ asOf: day('2026-01-04') });
    store.readings.length = 0;
    await views.ask(allErrands);
    expect(store.readings.every(({ types }) => types?.includes('ErrandBegun') && !types.includes('GaugeRead'))).toBe(
      true,
    );
    store.readings.length = 0;
    await views.ask(allErrands);
    expect(store.readings).toEqual([]);
    store.tell(history[3]!);
    await models.followed(history[3]!.position);
    store.readings.length = 0;
    expect(await views.ask(allErrands)).toMatchObject([{ title: 'door' }]);
    expect(store.readings.map(({ after }) => after)).toEqual([history[2]!.position]);
  });

  it('takes part in what two questions at once need', async () => {
    const models = await open(new ToldStore([...history]));
    const views = models.cut({ asOf: day('2026-01-04') });
    const [errands, gauges, again] = await Promise.all([
      views.ask(allErrands),
      views.ask(allGauges),
      views.ask(allErrands),
    ]);
    expect(errands).toEqual(again);
    expect(gauges).toHaveLength(1);
  });

  it('gives way to others when all together take too much', async () => {
    const store = new WatchedStore([...history]);
    const models = await open(store, { cutBytes: 2.5 * MB });
    const [first, second, third] = ['01', '02', '03'].map(d => models.cut({ asOf: day(`2026-01-${d}`) }));
    await first!.ask(allErrands);
    await second!.ask(allErrands);
    await first!.ask(allErrands);
    await third!.ask(allErrands);
    await third!.ask(allGauges);
    store.readings.length = 0;
    await first!.ask(allErrands);
    expect(store.readings).toEqual([]);
    await second!.ask(allErrands);
    expect(store.readings).not.toEqual([]);
  });

  it('is an outage if it alone takes too much', async () => {
    const lines = Array.from({ length: 2_000 }, (_, i) =>
      told(GaugeRead({ gauge: `gauge number ${i}`, value: i }), '2026-01-01'),
    );
    const models = await open(new ToldStore(historyOfLines(lines)), { cutBytes: MB + 64 * 1024 });
    const views = models.cut({ asOf: day('2026-01-04') });
    await expect(views.ask(allGauges)).rejects.toThrow(Outage);
    expect(await views.ask(allErrands)).toEqual([]);
  });

  it('begins afresh after it could not be made', async () => {
    const store = new ToldStore([...history]);
    const models = await open(store);
    const views = models.cut({ asOf: day('2026-01-04') });
    store.away = true;
    await expect(views.ask(allErrands)).rejects.toThrow('away');
    store.away = false;
    expect(await views.ask(allErrands)).toMatchObject([{ title: 'door' }]);
  });

  it('is counted, and gives way, though nobody has asked it anything that makes sense', async () => {
    const store = new WatchedStore([...history]);
    const models = await open(store, { cutBytes: 2.5 * MB });
    const [first, ...others] = days(3).map(asOf => models.cut({ asOf }));
    await expect(first!.ask(nonsense)).rejects.toThrow('nonsense');
    store.readings.length = 0;
    await first!.ask(allErrands);
    expect(store.readings).toEqual([]);
    for (const other of others) await expect(other.ask(nonsense)).rejects.toThrow('nonsense');
    await first!.ask(allErrands);
    expect(store.readings).not.toEqual([]);
  });

  it('is the same for all moments between two events', async () => {
    const store = new WatchedStore([...history]);
    const models = await open(store);
    const knownAt = (instant: string) => models.cut({ asOf: day('2026-01-04'), knownAt: instant as Instant });
    const rows = await knownAt('2026-01-06T10:00:00.000Z').ask(allErrands);
    store.readings.length = 0;
    expect(await knownAt('2026-01-06T10:00:00.001Z').ask(allErrands)).toEqual(rows);
    expect(await knownAt('2026-01-07T09:59:59.999Z').ask(allErrands)).toEqual(rows);
    expect(store.readings).toEqual([]);
    expect(await knownAt('2026-01-07T10:00:00.000Z').ask(allErrands)).not.toEqual(rows);
  });

  it('knows more when more becomes known until its moment', async () => {
    const store = new ToldStore([...history.slice(0, 3)]);
    const models = await open(store);
    const views = models.cut({ asOf: day('2026-01-04'), knownAt: '2026-01-07T12:00:00.000Z' as Instant });
    expect(await views.ask(allErrands)).toMatchObject([{ title: 'roof' }]);
    store.tell(history[3]!);
    await models.followed(history[3]!.position);
    expect(await views.ask(allErrands)).toMatchObject([{ title: 'door' }]);
    expect(await views.position()).toBe(history[3]!.position);
  });

  it('is one of so many and no more', async () => {
    const store = new WatchedStore([...history]);
    const models = await open(store);
    const [first, second, ...others] = days(65).map(asOf => models.cut({ asOf }));
    for (const views of [second!, first!, ...others]) await views.ask(allErrands);
    store.readings.length = 0;
    await first!.ask(allErrands);
    expect(store.readings).toEqual([]);
    await second!.ask(allErrands);
    expect(store.readings).not.toEqual([]);
  });

  it('is an outage if too many others are being asked, or too many questions wait', async () => {
    const models = await open(new ToldStore([...history]));
    const refused = async (asked: Promise<unknown>[]) =>
      (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(await refused(days(66).map(asOf => models.cut({ asOf }).ask(allErrands)))).toEqual([
      { status: 'rejected', reason: expect.any(Outage) },
      { status: 'rejected', reason: expect.any(Outage) },
    ]);
    const views = models.cut({ asOf: day('2026-01-04') });
    expect(await refused(Array.from({ length: 1_001 }, () => views.ask(allErrands)))).toEqual([
      { status: 'rejected', reason: expect.any(Outage) },
    ]);
    expect(await views.ask(allErrands)).toHaveLength(1);
  });

  it('is an outage for who waits behind a question for which it could not be made', async () => {
    const store = new ToldStore([...history]);
    const models = await open(store);
    const views = models.cut({ asOf: day('2026-01-04') });
    store.away = true;
    const both = await Promise.allSettled([views.ask(allErrands), views.ask(allGauges)]);
    expect(both.map(outcome => outcome.status === 'rejected' && outcome.reason)).toEqual([
      expect.any(Outage),
      expect.any(Outage),
    ]);
  });

  it('leaves no memory behind when it is thrown away', async () => {
    const text = 'x'.repeat(10_000);
    const lines = Array.from({ length: 1_000 }, (_, i) =>
      told(GaugeRead({ gauge: `gauge ${i} ${text}`, value: i }), '2026-01-01'),
    );
    const models = await open(new ToldStore(historyOfLines(lines)), { cutBytes: 40 * MB });
    const count = { sql: 'select count(*) as n from gauge_list', parameters: [] };
    const [first, ...others] = days(16).map(asOf => models.cut({ asOf }));
    await first!.ask(count);
    const before = process.memoryUsage.rss();
    for (const views of others) expect(await views.ask(count)).toEqual([{ n: 1_000 }]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MB);
  });
});
