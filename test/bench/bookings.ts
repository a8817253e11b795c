import { randomUUID } from 'node:crypto';
import { budget } from '@moves/budgets/budget';
import { ReserveFunds, reserveFunds } from '@moves/budgets/spending/reserve-funds';
import {
  AppropriationBooked,
  BudgetAdopted,
  BudgetDeliberated,
  BudgetIntroduced,
  BudgetOpened,
  BudgetTakenIntoForce,
  FundsReserved,
  LineOpened,
} from '@moves/events/catalogue/budgets';
import {
  BodyRegistered,
  type Effect,
  PaperSubmitted,
  SessionHeld,
  SessionScheduled,
} from '@moves/events/catalogue/council';
import { MeasureAssessed, MeasureProposed } from '@moves/events/catalogue/measures';
import { PositionAssessed, PositionPutInPlan, PositionRequested } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { BudgetId, CommandId, PersonId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import type { BenchLine } from './line.ts';
import { median, ToldHouse, timed } from './told.ts';

const ON = '2026-01-15';
const FEW = 100;
const MANY = 10_000;
const COMMANDS = 200;
const POSTS = 98;
const decision = { paper: 'GRDrs 1/2026', body: 'Gemeinderat', sessionOn: '2026-01-15' as Day, authoritative: true };

/** A Budget in force with 20 lines and so many reservations. */
const booked = (bookings: number) => {
  const lines = Array.from({ length: 20 }, (_, n) => `l${n}`);
  return [
    BudgetOpened({ year: 2026, title: 'Budget', office: 'Amt' }),
    ...lines.map(line => LineOpened({ line, title: line, kind: 'operating', transferable: false, inferred: [] })),
    ...lines.map(line => AppropriationBooked({ line, amountCents: 1_000_000_000 })),
    BudgetIntroduced({}),
    BudgetDeliberated({ reading: 1 }),
    BudgetAdopted({ decision }),
    BudgetTakenIntoForce({ publishedOn: '2026-01-15' as Day }),
    ...Array.from({ length: bookings }, (_, n) =>
      FundsReserved({ reservation: `r${n}`, line: lines[n % lines.length]!, grossCents: 10_000, purpose: 'Lizenzen' }),
    ),
  ];
};

/** How long a reservation takes on each of two Budgets, asked for in turns. */
async function inTurns(
  reserve: (id: string) => Promise<unknown>,
  ids: readonly [string, string],
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let asked = 0; asked < COMMANDS; asked++)
    for (const [place, id] of ids.entries()) times[place]!.push(await timed(() => reserve(id)));
  return [median(times[0].slice(20)), median(times[1].slice(20))];
}

async function reservations(told: ToldHouse): Promise<BenchLine[]> {
  const ids = ['100-2026', '200-2026'] as const;
  await told.tell(`budget-${ids[0]}`, ON, booked(FEW));
  await told.tell(`budget-${ids[1]}`, ON, booked(MANY));
  await told.settled();
  const { store, decisions, clock } = told.house;
  const terms = { line: 'l1', grossCents: 100, purpose: 'Gemessen' };
  const deciding = (by: Decisions) => (id: string) => {
    const now = clock();
    const act = {
      by: 'person' as PersonId,
      at: now,
      now,
      commandId: randomUUID() as CommandId,
      correlationId: 'bench',
    };
    return by.decide(budget, id, new ReserveFunds(id as BudgetId, terms, act), reserveFunds);
  };
  const cold: number[] = [];
  for (let round = 0; round < 5; round++) {
    const fresh = deciding(new Decisions(store, told.house.keys.fingerprints));
    cold.push(await timed(() => fresh(ids[1])));
  }
  const decided = await inTurns(deciding(decisions), ids);
  const programme = await told.as('programme');
  const asked = await inTurns(
    id => told.done(programme, 'reserveFunds', { id, line: 'l1', gross: '1.00', purpose: 'Gemessen' }),
    ids,
  );
  const line = (what: string, [few, many]: [number, number]): BenchLine => ({
    what: `reserveFunds ${what} on a Budget of ${MANY.toLocaleString('en')} bookings`,
    value: `${many.toFixed(2)} ms (of ${FEW}: ${few.toFixed(2)} ms)`,
    ratio: (many / few).toFixed(2),
    aim: '≤ 1.50',
  });
  return [
    line('through Decisions', decided),
    line('through GraphQL', asked),
    {
      what: `the first one after a start, ${MANY.toLocaleString('en')} bookings read anew`,
      value: `${median(cold).toFixed(0)} ms`,
    },
  ];
}

/** A paper that asks for a measure, money of two years and posts, and the session that decides on it. */
async function packageAsked(told: ToldHouse): Promise<void> {
  const effects: Effect[] = [{ kind: 'approveMeasure', measure: 'M' }];
  await told.tell('measure-M', ON, [
    MeasureProposed({ key: 'M', title: 'M', fieldOfAction: 'it', office: 'Amt' }),
    MeasureAssessed({ finding: 'Gut.' }),
  ]);
  for (const id of ['300-2027', '300-2028']) {
    await told.tell(`budget-${id}`, ON, [
      BudgetOpened({ year: Number(id.slice(-4)), title: id, office: 'Amt' }),
      LineOpened({ line: 'l', title: 'l', kind: 'operating', transferable: false, inferred: [] }),
    ]);
    effects.push({ kind: 'bookAppropriation', budget: id, line: 'l', amountCents: 100_000_000 });
  }
  for (let n = 0; n < POSTS; n++) {
    const post = { title: 'Dienst', planYear: 2027, planKind: 'plan', grade: 'E11', gradeMark: 'fictitious' } as const;
    await told.tell(`position-P${n}`, ON, [
      PositionRequested({ ...post, share: 10_000, office: 'Amt' }),
      PositionAssessed({ finding: 'Gut.', grade: 'E11' }),
      PositionPutInPlan({}),
    ]);
    effects.push({ kind: 'approvePosition', position: `P${n}` });
  }
  await told.tell('body-GR', ON, [BodyRegistered({ name: 'Gemeinderat', shortName: 'GR', kind: 'council' })]);
  await told.tell('session-GR-20260122', ON, [SessionScheduled({ body: 'GR', on: '2026-01-22' as Day, public: true })]);
  await told.tell('session-GR-20260122', '2026-01-22', [SessionHeld({})]);
  await told.tell('paper-GRDrs-9-2026', ON, [
    PaperSubmitted({
      ...{
        reference: 'GRDrs 9/2026',
        kind: 'decisionPaper',
        title: 'Paket',
        office: 'Amt',
        on: ON as Day,
        public: true,
      },
      points: [{ point: '1', wording: 'Zugestimmt.', effects }],
    }),
  ]);
  await told.settled();
}

async function joint(told: ToldHouse): Promise<BenchLine[]> {
  await packageAsked(told);
  const council = await told.as('council');
  const points = [{ point: '1', result: 'majority' }];
  const input = { paper: 'GRDrs-9-2026', session: 'GR-20260122', authoritative: true, points };
  let answered = 0;
  const settled = await timed(async () => {
    answered = await timed(() => told.done(council, 'recordDecision', input));
    await told.house.reactions.settled();
  });
  const { data } = await council.ask(
    '{ decision(id: "GRDrs-9-2026-GR-20260122") { packages { state parts { state } } } positions(filter: { status: [approved] }) { totalCount } }',
  );
  const [{ state, parts }] = data.decision.packages;
  if (state !== 'approved' || data.positions.totalCount !== POSTS) throw new Error(`the package is ${state}`);
  return [
    {
      what: `a package of 1 measure, 2 Budgets and ${POSTS} posts, from recordDecision until all of it is done`,
      value: `${settled.toFixed(0)} ms, ${(settled / parts.length).toFixed(1)} ms for each of ${parts.length} parts (answered after ${answered.toFixed(0)} ms)`,
      aim: '< 5 s',
    },
  ];
}

/** What an act on a long Budget takes, and a package of the council with many parts. */
export async function benchBookings(): Promise<BenchLine[]> {
  const told = await ToldHouse.open();
  try {
    return [...(await reservations(told)), ...(await joint(told))];
  } finally {
    await told.close();
  }
}
