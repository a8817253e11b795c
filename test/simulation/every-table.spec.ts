import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '@moves/events/catalogue/time';
import type { ReadModel } from '@moves/events/read-model/define';
import type { Views } from '@moves/events/read-model/views';
import { readModels } from '@moves/gateway/read-models';
import { record } from '@moves/gateway/record/record';
import { trainingActs } from '@moves/gateway/record/training/acts';
import { type Door, openDoor } from '../stories/door.ts';

/** All rows of a table, in the order of its key. */
const rowsOf = (views: Views, { name, key }: ReadModel) =>
  views.ask({ sql: `select * from ${name} order by ${key.join(', ')}`, parameters: [] });

const tables = readModels.map(model => [model.name, model] as const);

describe('the whole record, in every table', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor({ record, training: trainingActs, store: 'on disk' });
    await door.running.house.reactions.settled();
  }, 120_000);
  afterAll(() => door.close());

  it('is the same as of today as it is live', async () => {
    const { readModels: views, clock } = door.running.house;
    for (const [name, model] of tables) {
      const today = await rowsOf(views.cut({ asOf: dayOf(clock()) }), model);
      expect([name, today]).toEqual([name, await rowsOf(views.live, model)]);
    }
  }, 60_000);

  it('is the same when the tables are made anew, and nothing is said again', async () => {
    const { readModels: views, store, reactions } = door.running.house;
    const head = await store.head();
    const before = new Map<string, unknown>();
    for (const [name, model] of tables) before.set(name, await rowsOf(views.live, model));
    await views.rebuild();
    for (const [name, model] of tables)
      expect([name, await rowsOf(views.live, model)]).toEqual([name, before.get(name)]);
    await reactions.settled();
    expect(await store.head()).toBe(head);
  }, 60_000);

  it('fills every table but those of which the record knows nothing', async () => {
    const { readModels: views } = door.running.house;
    const empty: string[] = [];
    for (const [name, model] of tables) if ((await rowsOf(views.live, model)).length === 0) empty.push(name);
    // The record has no files, no signed answer with a stale figure, and nothing in it fails by a fault; none of its tenders
    // is divided, negotiated, or compared by its cost in use.
    expect(empty.sort()).toEqual([
      'council_paper_files',
      'council_stale_confirmed',
      'parked_reactions',
      'tender_files',
      'tender_life_cycle_costs',
      'tender_lots',
      'tender_negotiations',
    ]);
  });
});
