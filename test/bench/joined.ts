import { AppropriationBooked, BudgetOpened, FundsReserved, LineOpened } from '@moves/events/catalogue/budgets';
import { DecisionRecorded } from '@moves/events/catalogue/council';
import { MeasureAssessed, MeasureProposed } from '@moves/events/catalogue/measures';
import {
  PositionApproved,
  PositionAssessed,
  PositionPutInPlan,
  PositionRequested,
} from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { Views } from '@moves/events/read-model/views';
import type { Visitor } from '../stories/door.ts';
import type { BenchLine } from './line.ts';
import { median, ToldHouse, timed } from './told.ts';

const MEASURES = 1_000;
const LINES = 4;
const RESERVED = 10;
const POSTS = 4;
const ASKS = 30;
const ON = '2026-01-15';
const keyOf = (n: number) => `B${String(n).padStart(4, '0')}`;
const ref = { paper: 'GRDrs 1/2026', body: 'Gemeinderat', sessionOn: '2026-01-15' as Day, authoritative: true };

const LIST = 'query($first: Int!) { measures(first: $first) { totalCount nodes { id key title status light } } }';
/** Sorted by what all of them cost, so that the money of all is added up. */
const BY_LIGHT = 'query($first: Int!) { measures(first: $first, orderBy: [{ field: light }]) { nodes { id light } } }';
const FIGURES = 'authority blocked reserved committed actual available usage';
const JOINED = `query($first: Int!) { measures(first: $first) { totalCount nodes { id key title status light
  money { ${FIGURES} } budgetLines { id title kind budget { id title } figures { ${FIGURES} } }
  posts { posts approvedShare filledShare cost } positions { id title grade status share filledShare fundingLine { id title } }
  decisions { id reference title sessionOn points { result state } } } } }`;

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

const measure = (told: ToldHouse, n: number) =>
  told.tell(`measure-${keyOf(n)}`, ON, [
    MeasureProposed({ key: keyOf(n), title: `Massnahme ${n}`, fieldOfAction: 'it', office: 'Amt' }),
    MeasureAssessed({ finding: 'Gut.' }),
  ]);

/** A Budget with the lines of 50 measures, and reservations on each. */
function budget(told: ToldHouse, n: number): Promise<void> {
  const lines = upTo(50 * LINES).map(place => ({
    line: `l${place}`,
    measure: keyOf(n * 50 + Math.floor(place / LINES)),
  }));
  const reserved = upTo(RESERVED).flatMap(place =>
    lines.map(({ line }) =>
      FundsReserved({ reservation: `${line}-${place}`, line, grossCents: 10_000, purpose: 'Lizenzen' }),
    ),
  );
  return told.tell(`budget-${100 + n}-2026`, ON, [
    BudgetOpened({ year: 2026, title: `Budget ${n}`, office: 'Amt' }),
    ...lines.map(({ line, measure }) =>
      LineOpened({ line, title: line, kind: 'operating', measure, transferable: false, inferred: [] }),
    ),
    ...lines.map(({ line }) => AppropriationBooked({ line, amountCents: 1_000_000 })),
    ...reserved,
  ]);
}

/** A post that works for a measure and is paid from one of its lines. */
function post(told: ToldHouse, n: number): Promise<void> {
  const funding = { budget: `${100 + Math.floor(n / POSTS / 50)}-2026`, line: `l${n % (50 * LINES)}` };
  const grade = { grade: 'E11', gradeMark: 'fictitious', share: 10_000 } as const;
  const plan = { title: 'Betreuung', office: 'Amt', planYear: 2026, planKind: 'plan' } as const;
  return told.tell(`position-P${n}`, ON, [
    PositionRequested({ ...plan, ...grade, measure: keyOf(Math.floor(n / POSTS)), funding }),
    PositionAssessed({ finding: 'Gut.', grade: 'E11' }),
    PositionPutInPlan({}),
    PositionApproved({ decision: ref }),
  ]);
}

/** A vote on ten measures, of which the next one has half as well. */
function vote(told: ToldHouse, n: number): Promise<void> {
  const effects = upTo(10).map(place => ({
    kind: 'approveMeasure' as const,
    measure: keyOf((n * 5 + place) % MEASURES),
  }));
  return told.tell(`decision-GRDrs-${n}-2026-VA-20260115`, ON, [
    DecisionRecorded({
      ...{ paper: `GRDrs-${n}-2026`, reference: `GRDrs ${n}/2026`, title: `Vorlage ${n}` },
      ...{ body: 'VA', bodyName: 'Ausschuss', session: 'VA-20260115', sessionOn: ON as Day },
      ...{ authoritative: false, public: true },
      points: [{ point: '1', wording: 'Zugestimmt.', result: 'majority', effects }],
    }),
  ]);
}

/** Measures, each with lines in a Budget, bookings, posts, and two decisions about it. */
export async function fill(told: ToldHouse): Promise<void> {
  await Promise.all(upTo(MEASURES).map(n => measure(told, n)));
  await Promise.all(upTo(MEASURES / 50).map(n => budget(told, n)));
  await Promise.all(upTo(MEASURES * POSTS).map(n => post(told, n)));
  await Promise.all(upTo(MEASURES / 5).map(n => vote(told, n)));
  await told.settled();
}

/** Counts the questions that the live tables are asked. */
function counting(live: Views): { count: number } {
  const counted = { count: 0 };
  const ask = live.ask.bind(live);
  live.ask = question => {
    counted.count += 1;
    return ask(question);
  };
  return counted;
}

async function medianMs(who: Visitor, query: string, first: number): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < ASKS; asked++) {
    const took = await timed(async () => {
      const { errors } = await who.ask(query, { first });
      if (errors) throw new Error(JSON.stringify(errors[0]));
    });
    if (asked >= 5) times.push(took);
  }
  return median(times);
}

/** One query over measures, money, posts and decisions: 25 measures against one, and against the plain page of the list. */
export async function benchJoined(): Promise<BenchLine[]> {
  const told = await ToldHouse.open();
  try {
    await fill(told);
    const programme = await told.as('programme');
    const counted = counting(told.house.readModels.live);
    const questionsOf = async (query: string, first: number): Promise<number> => {
      counted.count = 0;
      await programme.ask(query, { first });
      return counted.count;
    };
    const [one, many] = [await questionsOf(JOINED, 1), await questionsOf(JOINED, 25)];
    const plain = await questionsOf(LIST, 25);
    const [oneMs, manyMs] = [await medianMs(programme, JOINED, 1), await medianMs(programme, JOINED, 25)];
    const plainMs = await medianMs(programme, LIST, 25);
    const byLightMs = await medianMs(programme, BY_LIGHT, 25);
    const { data } = await programme.ask(JOINED, { first: 25 });
    const { budgetLines, positions, decisions } = data.measures.nodes[24];
    if (budgetLines.length !== LINES || positions.length !== POSTS || decisions.length !== 2)
      throw new Error('not joined');
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    const of = `of ${MEASURES.toLocaleString('en')} with ${LINES} lines, ${POSTS} posts, 2 decisions each`;
    return [
      { what: `25 measures joined with money, posts and decisions, ${of}`, value: ms(manyMs) },
      { what: 'the same for 1 measure', value: ms(oneMs), ratio: (manyMs / oneMs).toFixed(2), aim: '< 25' },
      { what: 'the plain list page of 25', value: ms(plainMs), ratio: (manyMs / plainMs).toFixed(2) },
      {
        what: `the page sorted by light, for which all ${(MEASURES * LINES * (RESERVED + 1)).toLocaleString('en')} bookings are added up`,
        value: ms(byLightMs),
      },
      {
        what: 'questions to the tables: 25 measures, 1 measure, plain page',
        value: `${many}, ${one}, ${plain}`,
        ratio: (many / one).toFixed(2),
        aim: '1.00',
      },
    ];
  } finally {
    await told.close();
  }
}
