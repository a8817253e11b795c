import { describe, expect, it } from '@jest/globals';
import type { Instant } from '@moves/events/catalogue/time';
import { trainingActs } from '@moves/gateway/record/training/acts';
import { openDoor } from './door.ts';

const TENDERS = '{ tenders(orderBy: [{ field: id }]) { nodes { id status exercise } } }';

describe('the training tender of a new demo store', () => {
  it.each([['2026-11-21'], ['2027-01-20'], ['2027-04-01'], ['2027-07-12'], ['2028-03-01']])(
    'has come to its contract by %s, and bids of another lie sealed',
    async day => {
      const warnings: string[] = [];
      const door = await openDoor({
        clock: () => `${day}T09:30:00.000Z` as Instant,
        store: 'on disk',
        training: trainingActs,
        log: line => {
          if (/"level":"(warn|error)"/.test(line)) warnings.push(line);
        },
      });
      const procurement = await door.as('procurement');
      const { data } = await procurement.ask(TENDERS);
      expect(data.tenders.nodes).toEqual([
        { id: 'T-U1', status: 'awarded', exercise: true },
        { id: 'T-U2', status: 'invited', exercise: true },
      ]);
      expect(warnings).toEqual([]);
      await door.close();
    },
  );
});

describe('the training clock', () => {
  it('goes forward for admin alone, and what begins with it is an exercise', async () => {
    const door = await openDoor({ store: 'on disk' });
    const [admin, procurement] = [await door.as('admin'), await door.as('procurement')];
    const to = new Date(Date.now() + 35 * 86_400_000).toISOString();
    const outcome = 'receipt { revision } refusal { code } house { now exercising }';
    await expect(procurement.act('advanceTrainingClock', { to }, outcome)).rejects.toThrow('FORBIDDEN');
    const { receipt, refusal, house } = await admin.act('advanceTrainingClock', { to }, outcome);
    expect([receipt === null, refusal, house.exercising]).toEqual([false, null, true]);
    expect(house.now.slice(0, 10) >= to.slice(0, 10)).toBe(true);

    const need = { key: 'T-1', title: 'A', description: 'B', category: 'supplies', office: 'C' };
    await procurement.act('declareNeed', need, 'refusal { code }');
    const { data } = await procurement.ask('{ tender(id: "T-1") { exercise } }');
    expect(data.tender.exercise).toBe(true);

    const back = await admin.act('advanceTrainingClock', { to: new Date().toISOString() }, outcome);
    expect(back.refusal.code).toBe('clock-goes-forward-only');
    await door.close();
  });
});
