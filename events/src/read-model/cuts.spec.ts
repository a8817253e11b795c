import { afterEach, describe, expect, it } from '@jest/globals';
import type { Day } from '../catalogue/time.ts';
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
    const models = await open(store, { cutBytes: 40 * 1024 });
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
    const models = await open(new ToldStore(historyOfLines(lines)), { cutBytes: 64 * 1024 });
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
});
