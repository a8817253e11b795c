import { describe, expect, it } from '@jest/globals';
import { budget } from '@moves/budgets/budget';
import type { KnownBudget } from '@moves/budgets/budget-state';
import { budgetsPart } from '@moves/budgets/budgets.part';
import {
  AppropriationBooked,
  BudgetAdopted,
  BudgetDeliberated,
  BudgetIntroduced,
  BudgetOpened,
  BudgetTakenIntoForce,
  LineOpened,
} from '@moves/events/catalogue/budgets';
import type { NewEvent } from '@moves/events/catalogue/define';
import { ContractTakenOver } from '@moves/events/catalogue/tenders/contracts';
import type { Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { type Act, HOUSE } from '@moves/events/decider/act';
import { derivedUuid } from '@moves/events/decider/derived-id';
import type { Told } from '@moves/events/decider/spec';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import type { Views } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import { AwardTender, awardTender } from '@moves/tenders/award/award-tender';
import { CancelTender, cancelTender } from '@moves/tenders/award/ending/cancel-tender';
import { contract } from '@moves/tenders/contracts/contract';
import { PlaceCallOff, placeCallOff } from '@moves/tenders/contracts/place-call-off';
import { contractReactions } from '@moves/tenders/contracts/reactions';
import { callOffTerms, frameworkData, licences } from '@moves/tenders/contracts/story';
import { moneyReactions } from '@moves/tenders/money/reactions';
import { ReleaseFunding, releaseFunding } from '@moves/tenders/preparation/release-funding';
import { ann, awardRequested, because, contractTerms, day, finn, software, until } from '@moves/tenders/story';
import { tender } from '@moves/tenders/tender';
import { patiently, type Running, runTroubled, type Trouble } from './troubled.fixture.ts';

const parts = [budgetsPart, { readModels: tenderReadModels, reactions: [...moneyReactions, ...contractReactions] }];
const YEARS = ['100-2026', '100-2027'] as const;
const story = until();
const { years: awardYears, laterYears: awardLater } = awardRequested.data;

/** A city in which a tender has been prepared, two years have their statutes, and a framework for licences runs. */
class City {
  private now = Date.parse('2025-12-01T09:00:00.000Z');
  readonly clock = (): Instant => {
    this.now += 5;
    return new Date(this.now).toISOString() as Instant;
  };
  readonly store = new MemoryEventStore(this.clock);

  /** From here on it is this day, unless it was later already. */
  advanceTo(on: string): void {
    this.now = Math.max(this.now, Date.parse(`${on}T09:00:00.000Z`));
  }

  async begin(): Promise<this> {
    const decision = {
      paper: 'Haushaltssatzung',
      body: 'Gemeinderat',
      sessionOn: day('2025-11-20'),
      authoritative: true,
    };
    for (const id of YEARS)
      await this.tell(`budget-${id}`, [
        BudgetOpened({ year: Number(id.slice(4)), title: 'Digitalisierung', subBudget: '100', office: 'Amt' }),
        LineOpened({ line: 'moves', title: 'MoveS', kind: 'operating', transferable: false, inferred: [] }),
        AppropriationBooked({ line: 'moves', amountCents: 20_000_000 }),
        BudgetIntroduced({}),
        BudgetDeliberated({ reading: 1 }),
        BudgetAdopted({ decision }),
        BudgetTakenIntoForce({ publishedOn: day('2025-11-30') }),
      ]);
    await this.tell(`contract-${licences}`, [ContractTakenOver(structuredClone(frameworkData) as never)]);
    await this.tell(`tender-${software}`, story.fundingAsked);
    return this;
  }

  /** What people did between funding and award, unless it is told already. */
  async prepareAward(): Promise<void> {
    this.advanceTo('2026-11-05');
    const told = await this.store.readStream(`tender-${software}`);
    if (told.some(({ type }) => type === 'InformationSent')) return;
    await this.tell(`tender-${software}`, story.informed.slice(story.funded.length));
  }

  /** The act of somebody; always the same for the same name, however often it is asked for. */
  act(name: string, by: PersonId, more: Partial<Act> = {}): Act {
    const now = this.clock();
    return { by, at: now, now, commandId: derivedUuid(name) as CommandId, correlationId: 'spec', ...more };
  }

  async tell(stream: string, events: readonly (NewEvent & Partial<Told>)[]): Promise<void> {
    const revision = (await this.store.readStream(stream)).at(-1)?.revision ?? -1;
    const commandId = derivedUuid(`told ${stream} ${revision}`) as CommandId;
    const unstored = events.map(({ type, version, data, who = HOUSE, at = '2025-12-01T08:00:00.000Z' }, place) => ({
      ...{ id: derivedUuid(`${commandId} ${place}`) as EventId, type, version, data, at: at as Instant, by: who },
      ...{ commandId, act: 'Tell', fingerprint: '', correlationId: 'spec' },
    }));
    await this.store.append(stream, unstored, revision);
  }
}

const fund = ({ decisions }: Running, city: City) => {
  city.advanceTo('2026-08-12');
  const command = new ReleaseFunding(software, {}, city.act('release funding', finn));
  return decisions.decide(tender, software, command, releaseFunding, true);
};
const award = ({ decisions }: Running, city: City, years = awardYears, laterYears = awardLater) => {
  const command = new AwardTender(
    software,
    { terms: contractTerms, years, laterYears },
    city.act('award', 'cem' as PersonId),
  );
  return decisions.decide(tender, software, command, awardTender);
};
const callOff = ({ decisions }: Running, city: City) =>
  decisions.decide(
    contract,
    licences,
    new PlaceCallOff(licences, callOffTerms, city.act('call off', ann)),
    placeCallOff,
  );
const cancel = ({ decisions }: Running, city: City) => {
  const act = city.act('cancel', ann, { because });
  const terms = { ground: 'needGone', reason: 'Der Bedarf ist weggefallen.' } as const;
  return decisions.decide(tender, software, new CancelTender(software, terms, act), cancelTender);
};

/** From the release of money to the first order, as people ask for it step by step. */
const throughAward = (city: City) => async (running: Running) => {
  await patiently(async () => void (await fund(running, city)));
  await running.reactions.settled();
  await city.prepareAward();
  await patiently(async () => void (await award(running, city)));
  await running.reactions.settled();
  city.advanceTo('2026-11-21');
  await patiently(async () => void (await callOff(running, city)));
  await running.reactions.settled();
};
/** Money is released, and then nobody needs it. */
const toCancellation = (city: City) => async (running: Running) => {
  await patiently(async () => void (await fund(running, city)));
  await running.reactions.settled();
  await patiently(async () => void (await cancel(running, city)));
  await running.reactions.settled();
};

/** What all years together have set aside, bound, and left, in euros. */
async function totals(views: Views): Promise<number[]> {
  const sql = `select
    coalesce(sum(case when figure = 'reserved' then cents end), 0) / 100 as reserved,
    coalesce(sum(case when figure = 'committed' then cents end), 0) / 100 as committed,
    coalesce(sum(case when figure = 'appropriation' then cents else -cents end), 0) / 100 as available
    from budget_bookings where pending = 0`;
  const [row] = await views.ask<Record<string, number>>({ sql, parameters: [] });
  return Object.values(row!);
}
const ALL = 400_000;
const NOTHING = [0, 0, ALL];
const FUNDED = [250_000, 0, ALL - 250_000];
const AWARDED = [0, 238_000, ALL - 238_000];
const CALLED = [0, 249_900, ALL - 249_900];

/** At no position anything but what stands before or after one of these moments, in their order; no euro is lost or made. */
async function demandMoments(city: City, running: Running, moments: readonly Moment[]): Promise<void> {
  const events = await city.store.readAll({ after: 0 });
  const begun = events.find(({ type }) => type === 'FundingReleased')!.position;
  const waiting = [...moments];
  let expected = NOTHING;
  for (const { position, type, recordedAt } of events) {
    if (type === waiting[0]?.[0]) expected = waiting.shift()![1];
    // What one append has written was known at one moment.
    const last = events.findLast(event => event.recordedAt === recordedAt)!.position === position;
    if (position < begun || !last) continue;
    const then = await totals(running.readModels.cut({ knownAt: recordedAt }));
    expect([position, type, then]).toEqual([position, type, expected]);
  }
  expect(waiting).toEqual([]);
  expect(await totals(running.readModels.live)).toEqual(moments.at(-1)![1]);
  await demandStandings(running);
}

/** What the Budgets decide by is what their tables say; nothing is still being prepared. */
async function demandStandings({ decisions, readModels }: Running): Promise<void> {
  const sums = [0, 0];
  for (const id of YEARS) {
    const { state, pending } = await decisions.standing(budget, id);
    expect(pending).toEqual([]);
    for (const { figures } of (state as KnownBudget).lines.values()) {
      sums[0]! += figures.reserved / 100;
      sums[1]! += figures.committed / 100;
    }
  }
  expect(sums).toEqual((await totals(readModels.live)).slice(0, 2));
}

const run = async (
  work: (city: City) => (running: Running) => Promise<void>,
  trouble?: { at: number; what: Trouble },
) => {
  const city = await new City().begin();
  return { city, ...(await runTroubled(parts, city, work(city), trouble)) };
};
const countsOf = async (city: City, ...types: string[]) => {
  const events = await city.store.readAll({ after: 0 });
  return types.map(type => events.filter(event => event.type === type).length);
};
/** A kind of event, and what all years have set aside, bound and left from then on. */
type Moment = readonly [type: string, totals: number[]];
const AWARDING: readonly Moment[] = [
  ['TenderFunded', FUNDED],
  ['TenderAwarded', AWARDED],
  ['CallOffPlaced', CALLED],
];
const CANCELLING: readonly Moment[] = [
  ['TenderFunded', FUNDED],
  ['ReservationReleased', [125_000, 0, ALL - 125_000]],
  ['ReservationReleased', NOTHING],
];
const ONCE = ['TenderFunded', 'TenderAwarded', 'ContractBegun', 'CallOffPlaced'];

describe('the money of a tender', () => {
  it('is set aside, bound and called off, each at one moment in all its years', async () => {
    const { city, running } = await run(throughAward);
    await demandMoments(city, running, AWARDING);
    expect(await countsOf(city, ...ONCE, 'PartPrepared', 'PartCompleted')).toEqual([1, 1, 1, 1, 5, 5]);
    await running.end();
  });

  it('is free again with the cancellation', async () => {
    const { city, running } = await run(toCancellation);
    await demandMoments(city, running, CANCELLING);
    await running.end();
  });

  it('is never set aside when the tender is cancelled while the Budgets prepare it', async () => {
    const { city, running } = await run(one => async process => {
      await fund(process, one);
      await cancel(process, one);
      await process.reactions.settled();
    });
    expect(await totals(running.readModels.live)).toEqual(NOTHING);
    expect(await countsOf(city, 'TenderFunded', 'TenderFundingRefused', 'TenderCancelled')).toEqual([0, 1, 1]);
    await demandStandings(running);
    await running.end();
  });

  it('stays set aside when a year cannot bear the award, which then has not happened', async () => {
    const { city, running } = await run(one => async process => {
      await fund(process, one);
      await process.reactions.settled();
      await one.prepareAward();
      const years = [{ ...awardYears[0]!, grossCents: 22_000_000 }];
      await award(process, one, years, [{ year: 2028, grossCents: 25_600_000, reason: 'Noch kein Haushalt' }]);
      await process.reactions.settled();
    });
    expect(await totals(running.readModels.live)).toEqual(FUNDED);
    expect(await countsOf(city, 'AwardRefused', 'TenderAwarded', 'ContractBegun')).toEqual([1, 0, 0]);
    const { state } = await running.decisions.standing(tender, software);
    expect(state).toMatchObject({ status: 'informed', refusals: [{ code: 'funds-insufficient' }] });
    await demandStandings(running);
    await running.end();
  });

  it.each(['lost', 'unheard', 'killed before', 'killed after'] as const)(
    'ends the same when any of its steps is %s',
    async what => {
      const { appends, running: first } = await run(throughAward);
      await first.end();
      expect(appends).toBeGreaterThan(15);
      for (let at = 1; at <= appends; at++) {
        const { city, running } = await run(throughAward, { at, what });
        const counted = await countsOf(city, ...ONCE, 'PartPrepared', 'PartCompleted');
        expect([at, ...counted]).toEqual([at, 1, 1, 1, 1, 5, 5]);
        await demandMoments(city, running, AWARDING);
        await running.end();
      }
    },
    240_000,
  );

  it.each(['killed before', 'killed after'] as const)(
    'is free again when any step of the cancellation is %s',
    async what => {
      const { appends, running: first } = await run(toCancellation);
      await first.end();
      for (let at = 1; at <= appends; at++) {
        const { city, running } = await run(toCancellation, { at, what });
        expect([at, ...(await countsOf(city, 'TenderFunded', 'TenderCancelled', 'ReservationReleased'))]).toEqual([
          at,
          1,
          1,
          2,
        ]);
        await demandMoments(city, running, CANCELLING);
        await running.end();
      }
    },
    240_000,
  );
});
