import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@moves/events/catalogue/define';
import { ContractTerminated, ModificationRequested, OptionRequested } from '@moves/events/catalogue/tenders/contracts';
import { ContractModified, OptionExercised } from '@moves/events/catalogue/tenders/money';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId } from '@moves/events/catalogue/values';
import { HOUSE } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { told } from '@moves/events/decider/spec';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import { DueClock } from '@moves/events/reactions/due-clock';
import { Reactions } from '@moves/events/reactions/reactions';
import { ReadModels } from '@moves/events/read-model/read-models';
import { MemoryEventStore } from '@moves/events/store/memory';
import { day } from '../story.ts';
import { contractDue } from './due.ts';
import { begun, licences, support, takenOver } from './story.ts';

/** A house in which only contracts are kept, and the clock looks for what is due. */
async function openHouse(clock: () => Instant) {
  const store = new MemoryEventStore(clock);
  const decisions = new Decisions(store, 'spec');
  const readModels = await ReadModels.open({ store, models: tenderReadModels });
  const faults: unknown[] = [];
  const shared = { store, decisions, readModels, clock, rules: contractDue };
  const reactions = new Reactions({
    ...{ ...shared, reactions: [], firstPauseMs: 1, longestPauseMs: 4 },
    onFault: error => faults.push(error),
  });
  const due = new DueClock({ ...shared, reactions, onFault: error => faults.push(error) });
  reactions.start();
  return {
    ...{ store, faults },
    tell: async (stream: string, ...events: readonly NewEvent[]) => {
      const revision = (await store.readStream(stream)).length - 1;
      const unstored = events.map(({ type, version, data, at = clock() }) => ({
        ...{ id: randomUUID() as EventId, type, version, data, at, by: HOUSE },
        ...{ commandId: randomUUID() as CommandId, act: 'Spec', fingerprint: '', correlationId: 'spec' },
      }));
      await store.append(stream, unstored, revision);
    },
    tick: () => due.tick(),
    close: async () => {
      due.close();
      await reactions.close();
      await readModels.close();
    },
  };
}

describe('what the calendar brings to contracts', () => {
  let now = '2026-11-21T09:00:00.000Z' as Instant;
  let house: Awaited<ReturnType<typeof openHouse>>;
  beforeEach(async () => {
    now = '2026-11-21T09:00:00.000Z' as Instant;
    house = await openHouse(() => now);
  });
  afterEach(async () => {
    expect(house.faults).toEqual([]);
    await house.close();
  });

  /** What the clock has brought by a day, each time with what was told before. */
  const by = async (on: string, id: string = licences) => {
    now = `${on}T09:00:00.000Z` as Instant;
    await house.tick();
    await house.tick();
    const events = await house.store.readStream(`contract-${id}`);
    return events
      .filter(({ act }) => act !== 'Spec')
      .map(({ type, at, data }) => {
        const { of, daysBefore } = data as { of?: string; daysBefore?: number };
        return [type, ...(of ? [of, daysBefore] : []), at];
      });
  };
  const licencesEnd = [
    ['ExpiryWarned', 'end', 365, '2026-05-30T22:00:00.000Z'],
    ['ExpiryWarned', 'end', 182, '2026-11-29T23:00:00.000Z'],
    ['ExpiryWarned', 'end', 92, '2027-02-27T23:00:00.000Z'],
  ];

  it('is a warning twelve, six and three months before the end, each once, and then the end', async () => {
    await house.tell(`contract-${licences}`, takenOver);
    expect(await by('2026-05-30')).toEqual([]);
    expect(await by('2026-05-31')).toEqual(licencesEnd.slice(0, 1));
    expect(await by('2027-05-31')).toEqual(licencesEnd);
    expect(await by('2027-06-03')).toEqual([...licencesEnd, ['ContractEnded', '2027-05-31T22:00:00.000Z']]);
    expect(await by('2029-01-01')).toHaveLength(4);
  });

  it('is only the nearest warning of a contract that is known late, at the moment it becomes known', async () => {
    const known = '2027-03-10T08:00:00.000Z' as Instant;
    await house.tell(`contract-${licences}`, { ...takenOver, at: known });
    expect(await by('2027-03-11')).toEqual([['ExpiryWarned', 'end', 92, known]]);
  });

  it('follows the end: earlier by notice, later by a change or an option once that has happened', async () => {
    const joint = 'modification-longer';
    const change = {
      modification: 'longer',
      ground: 'reviewClause',
      reason: 'Verlängerung',
      rule: '§ 132 GWB',
    } as const;
    const nothing = { netCents: 0, grossCents: 0, cumulative: 0, years: [], laterYears: [] };
    await house.tell(
      `contract-${licences}`,
      takenOver,
      told(
        ModificationRequested({ ...change, ...nothing, endsOn: day('2028-05-31'), money: { joint, budgets: [] } }),
      ).on('2026-01-02'),
    );
    expect(await by('2026-06-01')).toEqual(licencesEnd.slice(0, 1));
    await house.tell(`contract-${licences}`, told(ContractModified({ joint, parts: [] })).on('2026-06-02'));
    expect(await by('2027-06-01')).toEqual([licencesEnd[0], ['ExpiryWarned', 'end', 366, '2027-05-30T22:00:00.000Z']]);
    await house.tell(`contract-${licences}`, told(ContractTerminated({ endsOn: day('2027-06-30') })).on('2027-06-01'));
    expect((await by('2027-07-01')).slice(2)).toEqual([
      ['ExpiryWarned', 'end', 92, '2027-06-01T09:00:00.000Z'],
      ['ContractEnded', '2027-06-30T22:00:00.000Z'],
    ]);
  });

  it('are warnings before the last day of an option and to give notice, and the option lapses', async () => {
    await house.tell(`contract-${support}`, begun);
    const told = await by('2030-07-02', support);
    expect(told.filter(([type, of]) => type !== 'ExpiryWarned' || of !== 'end')).toEqual([
      ['ExpiryWarned', 'notice', 90, '2029-10-01T22:00:00.000Z'],
      ['ExpiryWarned', 'notice', 30, '2029-11-30T23:00:00.000Z'],
      ['ExpiryWarned', 'notice', 7, '2029-12-23T23:00:00.000Z'],
      ['ExpiryWarned', 'option', 90, '2030-03-31T22:00:00.000Z'],
      ['ExpiryWarned', 'option', 30, '2030-05-30T22:00:00.000Z'],
      ['ExpiryWarned', 'option', 7, '2030-06-22T22:00:00.000Z'],
      ['OptionLapsed', '2030-06-30T22:00:00.000Z'],
    ]);
    expect((await by('2031-01-02', support)).at(-1)).toEqual(['ContractEnded', '2030-12-31T23:00:00.000Z']);
  });

  it('does not end a contract whose option was exercised before the option says so', async () => {
    const joint = 'option-renewal';
    const asked = OptionRequested({ option: 'renewal', money: { joint, budgets: [] }, years: [], laterYears: [] });
    await house.tell(
      `contract-${support}`,
      begun,
      told(asked).on('2030-02-01'),
      told(OptionExercised({ joint, parts: [] })).on('2030-02-01'),
    );
    const told2031 = await by('2031-06-01', support);
    expect(told2031.filter(([type]) => type !== 'ExpiryWarned')).toEqual([]);
    expect((await by('2032-01-02', support)).at(-1)).toEqual(['ContractEnded', '2031-12-31T23:00:00.000Z']);
  });
});
