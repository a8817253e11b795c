import { describe, expect, it } from '@jest/globals';
import { budgetsPart } from '@moves/budgets/budgets.part';
import { councilPart } from '@moves/council/council.part';
import { decision } from '@moves/council/decisions/decision';
import { RecordDecision, recordDecision, sittingOf } from '@moves/council/decisions/record-decision';
import { BudgetOpened, LineOpened } from '@moves/events/catalogue/budgets';
import {
  BodyRegistered,
  type Effect,
  PaperSubmitted,
  SessionHeld,
  SessionScheduled,
} from '@moves/events/catalogue/council';
import type { NewEvent } from '@moves/events/catalogue/define';
import { MeasureAssessed, MeasureProposed } from '@moves/events/catalogue/measures';
import { PositionAssessed, PositionPutInPlan, PositionRequested } from '@moves/events/catalogue/positions';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { CommandId, DecisionId, EventId, PersonId } from '@moves/events/catalogue/values';
import { type Act, HOUSE } from '@moves/events/decider/act';
import { derivedUuid } from '@moves/events/decider/derived-id';
import type { Cut, Views } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import { measuresPart } from '@moves/measures/measures.part';
import { positionsPart } from '@moves/positions/positions.part';
import { patiently, processOn, type Running, runTroubled, type Trouble } from './troubled.fixture.ts';

const parts = [measuresPart, budgetsPart, positionsPart, councilPart];
const DECIDED = '2026-06-28' as Day;
const day = (text: string) => text as Day;
const id = 'P-1-GR-20260628' as DecisionId;

/** A city before the decision: a measure, two budget years, a post, and a paper that asks for all of them. */
class City {
  private now = Date.parse('2026-07-01T09:00:00.000Z');
  private told = 0;
  readonly clock = (): Instant => {
    this.now += 5;
    return new Date(this.now).toISOString() as Instant;
  };
  readonly store = new MemoryEventStore(this.clock);

  async begin(effects: readonly Effect[]): Promise<this> {
    const on = '2026-05-29';
    await this.tell('measure-M21', on, [
      MeasureProposed({ key: 'M21', title: 'IT-Sicherheit', fieldOfAction: 'it', office: 'Referat' }),
      MeasureAssessed({ finding: 'Nötig.' }),
    ]);
    for (const year of [2027, 2028]) {
      await this.tell(`budget-100-${year}`, on, [
        BudgetOpened({ year, title: 'Sondermittel', subBudget: '100', office: 'Referat' }),
        LineOpened({
          line: 'security',
          title: 'IT-Sicherheit',
          kind: 'operating',
          measure: 'M21',
          transferable: false,
          inferred: [],
        }),
      ]);
    }
    const post = {
      title: 'IT-Sicherheit',
      planYear: 2027,
      planKind: 'plan',
      grade: 'E11',
      gradeMark: 'fictitious',
      share: 10_000,
      office: 'Referat',
    } as const;
    await this.tell('position-P1', on, [
      PositionRequested(post),
      PositionAssessed({ finding: 'Nötig.', grade: 'E11' }),
      PositionPutInPlan({}),
    ]);
    await this.tell('body-GR', on, [BodyRegistered({ name: 'Gemeinderat', shortName: 'GR', kind: 'council' })]);
    await this.tell('session-GR-20260628', on, [SessionScheduled({ body: 'GR', on: DECIDED, public: true })]);
    await this.tell('session-GR-20260628', DECIDED, [SessionHeld({})]);
    await this.tell('paper-P-1', on, [
      PaperSubmitted({
        reference: 'P 1',
        kind: 'decisionPaper',
        title: 'Paket',
        office: 'Referat',
        on: day(on),
        public: true,
        points: [{ point: '1', wording: 'Dem Paket wird zugestimmt.', effects: [...effects] }],
      }),
    ]);
    return this;
  }

  /** The act of recording the decision; always the same, however often it is asked for. */
  act(): Act {
    const now = this.clock();
    return {
      by: 'clerk' as PersonId,
      at: `${DECIDED}T10:00:00.000Z` as Instant,
      now,
      commandId: derivedUuid('record the decision') as CommandId,
      correlationId: 'spec',
    };
  }

  private async tell(stream: string, on: string, events: readonly NewEvent[]): Promise<void> {
    const revision = (await this.store.readStream(stream)).at(-1)?.revision ?? -1;
    const commandId = derivedUuid(`told ${this.told++}`) as CommandId;
    const unstored = events.map(({ type, version, data }, place) => ({
      id: derivedUuid(`${commandId} ${place}`) as EventId,
      type,
      version,
      data,
      at: `${on}T08:00:00.000Z` as Instant,
      by: (place === 0 ? 'ann' : HOUSE) as PersonId,
      commandId,
      act: 'Tell',
      fingerprint: '',
      correlationId: 'spec',
    }));
    await this.store.append(stream, unstored, revision);
  }
}

async function decide({ decisions }: Running, city: City, authoritative = true, result = 'majority'): Promise<void> {
  const terms = {
    paper: 'P-1',
    session: 'GR-20260628',
    authoritative,
    points: [{ point: '1', result: result as 'majority' }],
  };
  const sitting = await sittingOf(decisions, terms);
  await decisions.decide(decision, id, new RecordDecision(id, terms, city.act()), (d, c) =>
    recordDecision(d, c as RecordDecision, sitting),
  );
}

const ALL: readonly Effect[] = [
  { kind: 'approveMeasure', measure: 'M21' },
  { kind: 'bookAppropriation', budget: '100-2027', line: 'security', amountCents: 75_000_000 },
  { kind: 'setCeiling', budget: '100-2027', ceiling: 'cap', title: 'Höchstens 2 Mio. €', amountCents: 200_000_000 },
  { kind: 'bookAppropriation', budget: '100-2028', line: 'security', amountCents: 75_000_000 },
  { kind: 'approvePosition', position: 'P1' },
];
const IMPOSSIBLE: readonly Effect[] = [
  ...ALL.slice(0, 4),
  { kind: 'bookAppropriation', budget: '100-2028', line: 'no-such-line', amountCents: 1 },
];

/** What the books say of all parts together: measures approved, cents appropriated, ceilings, posts approved. */
async function totals(views: Views): Promise<(number | string)[]> {
  const sql = `select
    (select count(*) from measure_list where status = 'approved') as measures,
    (select coalesce(sum(cents), 0) from budget_bookings where figure = 'appropriation') as cents,
    (select count(*) from budget_ceilings) as ceilings,
    (select count(*) from positions where status = 'approved') as posts`;
  const [row] = await views.ask<Record<string, number>>({ sql, parameters: [] });
  return Object.values(row!);
}
const NOTHING = [0, 0, 0, 0];
const EVERYTHING = [1, 150_000_000, 1, 1];

/** At no position and in no cut one part without the others; and every change of them at one position. */
async function demandAllOrNothing(city: City, running: Running, expected: readonly (number | string)[]): Promise<void> {
  const events = await city.store.readAll({ after: 0 });
  const moment = events.find(({ type }) => type === 'PackageApproved')?.position ?? Number.POSITIVE_INFINITY;
  const at = (cut: Cut) => totals(running.readModels.cut(cut));
  for (const { position, recordedAt } of events) {
    // What one append has written was known at one moment.
    const known = events.findLast(event => event.recordedAt === recordedAt)!.position;
    const then = known < moment ? NOTHING : EVERYTHING;
    expect([position, await at({ knownAt: recordedAt })]).toEqual([position, then]);
  }
  expect(await totals(running.readModels.live)).toEqual(expected);
  expect(await at({ asOf: day('2026-06-27') })).toEqual(NOTHING);
  expect(await at({ asOf: DECIDED })).toEqual(expected);
}

async function run(effects: readonly Effect[], trouble?: { at: number; what: Trouble }) {
  const city = await new City().begin(effects);
  const work = async (running: Running) => {
    await patiently(() => decide(running, city));
    await running.reactions.settled();
  };
  return { city, ...(await runTroubled(parts, city, work, trouble)) };
}

describe('a package of the council', () => {
  it('happens at one moment in measures, budgets and positions', async () => {
    const { city, running } = await run(ALL);
    await demandAllOrNothing(city, running, EVERYTHING);
    await running.end();
  });

  it('does not happen at all when one part is impossible', async () => {
    const { city, running } = await run(IMPOSSIBLE);
    await demandAllOrNothing(city, running, NOTHING);
    const types = (await city.store.readAll({ after: 0 })).map(({ type }) => type);
    expect(types.filter(type => type === 'PackageFailed')).toHaveLength(1);
    expect(types).not.toContain('PackageApproved');
    await running.end();
  });

  it.each(['lost', 'unheard', 'killed before', 'killed after'] as const)(
    'ends the same when any of its steps is %s',
    async what => {
      const { appends, running: first } = await run(ALL);
      await first.end();
      expect(appends).toBeGreaterThan(8);
      for (let at = 1; at <= appends; at++) {
        const { city, running } = await run(ALL, { at, what });
        const types = (await city.store.readAll({ after: 0 })).map(({ type }) => type);
        const count = (type: string) => types.filter(one => one === type).length;
        expect([
          at,
          count('PackageApproved'),
          count('DecisionRecorded'),
          count('PartPrepared'),
          count('PartCompleted'),
        ]).toEqual([at, 1, 1, 4, 4]);
        await demandAllOrNothing(city, running, EVERYTHING);
        await running.end();
      }
    },
    120_000,
  );

  it.each(['killed before', 'killed after'] as const)(
    'fails the same when any step of the failure is %s',
    async what => {
      const { appends, running: first } = await run(IMPOSSIBLE);
      await first.end();
      for (let at = 1; at <= appends; at++) {
        const { city, running } = await run(IMPOSSIBLE, { at, what });
        await demandAllOrNothing(city, running, NOTHING);
        const types = (await city.store.readAll({ after: 0 })).map(({ type }) => type);
        expect([at, types.filter(type => type === 'PackageFailed').length]).toEqual([at, 1]);
        await running.end();
      }
    },
    120_000,
  );

  it.each([
    ['only advised', false, 'majority'],
    ['was rejected', true, 'rejected'],
    ['ended in a tie', true, 'tied'],
    ['was adjourned', true, 'adjourned'],
  ] as const)('does not begin where the vote %s', async (_, authoritative, result) => {
    const city = await new City().begin(ALL);
    const running = await processOn(parts, city.store, city.clock);
    await decide(running, city, authoritative, result);
    await running.reactions.settled();
    expect(await totals(running.readModels.live)).toEqual(NOTHING);
    const types = (await city.store.readAll({ after: 0 })).map(({ type }) => type);
    expect(types.filter(type => /^Package|^Part/.test(type))).toEqual([]);
    await running.end();
  });

  it('is not sent again by tables made anew or by views of the past', async () => {
    const { city, running } = await run(ALL);
    const head = await city.store.head();
    await running.readModels.rebuild();
    await totals(running.readModels.cut({ asOf: DECIDED }));
    await running.reactions.settled();
    expect(await city.store.head()).toBe(head);
    await running.end();
  });
});
