import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import type { NewEvent } from '../catalogue/define.ts';
import type { StoredEvent } from '../catalogue/envelope.ts';
import { type Day, dayOf, endOfDay, type Instant } from '../catalogue/time.ts';
import { effective, historyOf } from '../decider/aggregate.ts';
import { Asking } from './ask.ts';
import {
  allAccess,
  allErrands,
  allGauges,
  corrected,
  ErrandBegun,
  ErrandFinished,
  ErrandShown,
  errands,
  GaugeRead,
  historyOfLines,
  type Line,
  readModels,
  ToldStore,
  withdrawn,
} from './errand.fixture.ts';
import { Projection } from './projection.ts';
import { ReadModels } from './read-models.ts';
import { createTable } from './tables.ts';
import type { Cut, Views } from './views.ts';

const START = Date.parse('2026-03-27T20:00:00.000Z');
const HOUR = 3_600_000;

const happening: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.constantFrom('roof', 'door', 'wall').map(title => ErrandBegun({ title })),
  fc
    .record({ gauge: fc.constantFrom('trip', 'oil'), value: fc.integer({ min: 0, max: 9 }) })
    .map(data => GaugeRead(data)),
  fc.constant(ErrandFinished({})),
  fc.boolean().map(shown => ErrandShown({ public: shown })),
);

/** Steps, facts dated back, corrections and withdrawals, of three errands over some days around the change of clocks. */
const histories = fc
  .array(
    fc.record({
      errand: fc.constantFrom('a', 'b', 'c-1'),
      event: happening,
      back: fc.integer({ min: 0, max: 60 }),
      pause: fc.integer({ min: 0, max: 9 }),
      amends: fc.option(
        fc.record({ entry: fc.nat(40), withdraws: fc.boolean(), value: fc.integer({ min: 10, max: 19 }) }),
        { freq: 2 },
      ),
    }),
    { maxLength: 40 },
  )
  .map(told => {
    let now = START;
    const lines: Line[] = [];
    for (const { errand, event, back, pause, amends } of told) {
      now += pause * HOUR;
      const recordedAt = new Date(now).toISOString();
      const place = amends ? amends.entry % (lines.length + 1) : -1;
      const entry = lines[place];
      if (!entry) lines.push({ errand, event, at: new Date(now - back * HOUR).toISOString(), recordedAt });
      else if (entry.event.type.startsWith('Entry')) continue;
      else if (amends!.withdraws) lines.push({ ...entry, event: withdrawn(place, entry.event.type), recordedAt });
      else lines.push({ ...entry, event: corrected(place, changed(entry.event, amends!.value)), recordedAt });
    }
    return historyOfLines(lines);
  });

function changed(event: NewEvent, value: number): NewEvent {
  if (event.type === 'ErrandBegun') return ErrandBegun({ title: `title ${value}` });
  if (event.type === 'GaugeRead') return GaugeRead({ gauge: value % 2 ? 'trip' : 'oil', value });
  if (event.type === 'ErrandShown') return ErrandShown({ public: value % 2 === 0 });
  return event;
}

const cuts: fc.Arbitrary<Cut> = fc.record(
  {
    asOf: fc
      .integer({ min: -3, max: 14 })
      .map(days => dayOf(new Date(START + days * 24 * HOUR).toISOString() as Instant)),
    knownAt: fc.integer({ min: -1, max: 300 }).map(hours => new Date(START + hours * HOUR).toISOString() as Instant),
  },
  { requiredKeys: [] },
);

/** What the tables have to say, folded by hand: no tables, no statements. */
function byHand(events: readonly StoredEvent[], { asOf, knownAt }: Cut) {
  const known = events.filter(
    ({ at, recordedAt }) => (!asOf || at <= endOfDay(asOf)) && (!knownAt || recordedAt <= knownAt),
  );
  const list = [];
  const gauges = [];
  const access = [];
  for (const thing of ['a', 'b', 'c-1']) {
    const of = (history: readonly StoredEvent[]) =>
      effective(
        historyOf(
          errands,
          history.filter(({ stream }) => stream === `errand-${thing}`),
        ),
        errands,
      );
    let row: object | undefined;
    let read: Record<string, { value: number; last: number }> = {};
    for (const { type, data, envelope } of of(known)) {
      if (type === 'ErrandBegun') row = { thing, ...(data as object), status: 'begun', finished_on: null };
      if (type === 'ErrandFinished') {
        if (row) row = { ...row, status: 'finished', finished_on: dayOf(envelope.at) };
        const { trip: _, ...kept } = read;
        read = kept;
      }
      if (type === 'GaugeRead') {
        const { gauge, value } = data as { gauge: string; value: number };
        for (const each of Object.values(read)) each.last = 0;
        read[gauge] = { value, last: 1 };
      }
    }
    if (row) list.push(row);
    for (const gauge of Object.keys(read).sort()) gauges.push({ thing, gauge, ...read[gauge] });
    const shown = of(events).findLast(({ type }) => type === 'ErrandShown');
    if (shown) access.push({ thing, public: Number((shown.data as { public: boolean }).public) });
  }
  return { list, gauges, access };
}

const tablesOf = async (views: Views) => ({
  list: await views.ask(allErrands),
  gauges: await views.ask(allGauges),
  access: await views.ask(allAccess),
});

async function following<T>(store: ToldStore, look: (models: ReadModels) => Promise<T>): Promise<T> {
  const models = await ReadModels.open({ store, models: readModels });
  try {
    await models.followed(await store.head());
    return await look(models);
  } finally {
    await models.close();
  }
}

const holds = <Ts extends [unknown, ...unknown[]]>(property: fc.IAsyncProperty<Ts>) =>
  fc.assert(property, { numRuns: 100 });

describe('whatever happened, read models', () => {
  it('say live what the history counts, whenever it comes and in batches of any size', () =>
    holds(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 50 }), async (events, batch) => {
        const store = new ToldStore([], batch);
        await following(store, async models => {
          store.tell(...events);
          await models.followed(await store.head());
          expect(await tablesOf(models.live)).toEqual(byHand(events, {}));
        });
      }),
    ));

  it('say the same when they are made anew', () =>
    holds(
      fc.asyncProperty(histories, async events => {
        await following(new ToldStore([...events], 7), async models => {
          await models.rebuild();
          expect(await tablesOf(models.live)).toEqual(byHand(events, {}));
        });
      }),
    ));

  it('say at every position what had been recorded by then', () =>
    holds(
      fc.asyncProperty(histories, fc.nat(40), fc.nat(9), async (events, first, mostHeld) => {
        const db = new DatabaseSync(':memory:');
        for (const model of readModels) createTable(db, model);
        const projection = new Projection(db, readModels);
        const until = events.slice(0, first).at(-1)?.position ?? 0;
        await projection.run(new ToldStore(events), 0, until, { mostHeld });
        const asking = new Asking(db);
        expect(asking.rows(allErrands)).toEqual(byHand(events.slice(0, first), {}).list);
        expect(asking.rows(allGauges)).toEqual(byHand(events.slice(0, first), {}).gauges);
        await projection.run(new ToldStore(events), until, events.at(-1)?.position ?? 0);
        expect(asking.rows(allGauges)).toEqual(byHand(events, {}).gauges);
        db.close();
      }),
    ));

  it('say of every cut what its part of the history counts', () =>
    holds(
      fc.asyncProperty(histories, cuts, async (events, cut) => {
        expect(await following(new ToldStore([...events]), models => tablesOf(models.cut(cut)))).toEqual(
          byHand(events, cut),
        );
      }),
    ));

  it('say as of today what they say live', () =>
    holds(
      fc.asyncProperty(histories, async events => {
        await following(new ToldStore([...events]), async models => {
          expect(await tablesOf(models.cut({ asOf: '2030-01-01' as Day }))).toEqual(await tablesOf(models.live));
        });
      }),
    ));

  it('read on in a cut as if they had begun it then', () =>
    holds(
      fc.asyncProperty(histories, cuts, fc.nat(40), fc.nat(40), async (events, cut, first, second) => {
        const store = new ToldStore(events.slice(0, first));
        await following(store, async models => {
          await models.cut(cut).ask(allErrands);
          for (const more of [events.slice(first, first + second), events.slice(first + second)]) {
            store.tell(...more);
            await models.followed(await store.head());
            await models.cut(cut).ask(allGauges);
          }
          expect(await tablesOf(models.cut(cut))).toEqual(byHand(events, cut));
        });
      }),
    ));

  it('never change what was known at a moment', () =>
    holds(
      fc.asyncProperty(histories, cuts, fc.nat(40), async (events, { asOf }, first) => {
        const knownAt = events[first]?.recordedAt;
        fc.pre(knownAt !== undefined);
        const store = new ToldStore(events.filter(({ recordedAt }) => recordedAt <= knownAt!));
        await following(store, async models => {
          const views = models.cut({ asOf, knownAt });
          const before = [await views.ask(allErrands), await views.ask(allGauges), await views.position()];
          store.tell(...events.filter(({ recordedAt }) => recordedAt > knownAt!));
          await models.followed(await store.head());
          expect([await views.ask(allErrands), await views.ask(allGauges), await views.position()]).toEqual(before);
        });
      }),
    ));
});
