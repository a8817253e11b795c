import { randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import type { Visitor } from '../stories/door.ts';
import type { BenchLine } from './line.ts';
import { awarded, CLOSES, published, TODAY } from './purchases.ts';
import { median, ToldHouse, timed } from './told.ts';

const FEW = 10;
const MANY = 1_000;
const ASKS = 30;
const ROUNDS = 3;
const MEGABYTE = 2 ** 20;
const ON = '2026-03-02';
const LIST = `{ tenders(first: ${FEW}) { totalCount nodes { id title status procedure nextDeadline { name dueAt light }
  deadlines { name dueAt rule light } tasks { name open refusal { code message } } } } }`;
const ONE =
  'query($id: ID!) { tender(id: $id) { steps { step title source open gates { name open } } tasks { name open } } }';
const PERIODS = `{ procurementPeriods(input: { procedure: openProcedure, dispatchedOn: "2026-11-23", closesAt: "2027-01-04T11:00:00Z" })
  { name days rule paragraph steps { text day } lastDay earliestAt dueAt } }`;

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const ratio = (many: number, few: number) => (many / few).toFixed(2);

/** The middle of how long a question takes, which must be answered. */
async function asked(who: Visitor, query: string, variables = {}): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < ASKS; n++)
    times.push(
      await timed(async () => {
        const { errors } = await who.ask(query, variables);
        if (errors) throw new Error(JSON.stringify(errors[0]));
      }),
    );
  return median(times.slice(3));
}

/** The first ten tenders with their deadlines and everybody's tasks, of ten and of a thousand. */
async function lists(told: ToldHouse): Promise<BenchLine[]> {
  const buyer = await told.as('procurement');
  const fill = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await told.tell(`tender-T-${n}`, ON, published(`Beschaffung ${n}`));
    await told.settled();
    return asked(buyer, LIST);
  };
  // The first answers of a new process are slower than all later ones.
  await fill(0, FEW);
  const few = await fill(FEW, FEW);
  const many = await fill(FEW, MANY);
  return [
    {
      what: `first ${FEW} tenders with deadlines and tasks, through GraphQL`,
      value: `${ms(many)} of ${MANY.toLocaleString('en')} (of ${FEW}: ${ms(few)})`,
      ratio: ratio(many, few),
      aim: 'flat',
    },
    {
      what: 'all steps with their gates and all tasks of one tender',
      value: ms(await asked(buyer, ONE, { id: 'T-7' })),
    },
    { what: 'the deadline calculator: an open procedure, all its periods', value: ms(await asked(buyer, PERIODS)) },
  ];
}

/** A tender with so many sealed bids of a megabyte each, and how long it took to take one in. */
async function sealed(told: ToldHouse, id: TenderId, bids: number): Promise<number> {
  const handler = await told.as('procurement');
  await told.tell(`tender-${id}`, ON, published(id, await told.house.openingKeys.publicKeysOf(id)));
  await told.settled();
  for (const opener of ['procurement2', 'procurement3'])
    await told.done(await told.as(opener), 'declareInterests', { id, conflict: false });
  const taken: number[] = [];
  for (let n = 0; n < bids; n++) {
    const headers = { 'content-type': 'application/octet-stream' };
    const path = `/bids?tender=${id}&commandId=${randomUUID()}`;
    const body = randomBytes(MEGABYTE);
    taken.push(
      await timed(async () => {
        const answer = await handler.fetch(path, { method: 'POST', headers, body });
        if (answer.status !== 201) throw new Error(`a bid was not taken: ${await answer.text()}`);
      }),
    );
  }
  return median(taken);
}

/** How long the second person waits for the opening. */
async function opened(told: ToldHouse, id: TenderId, bids: number): Promise<number> {
  const [first, second] = [await told.as('procurement2'), await told.as('procurement3')];
  await told.done(first, 'beginOpening', { id });
  const took = await timed(() => told.done(second, 'openBids', { id }));
  const { data } = await second.ask('query($id: ID!) { tender(id: $id) { rounds { inTime } } }', { id });
  const [{ inTime }] = data.tender.rounds;
  if (inTime !== bids) throw new Error(`${inTime} of ${bids} bids were opened`);
  return took;
}

/** Bids come first, all of them; then the deadline passes, and they are opened in turns. */
async function openings(told: ToldHouse): Promise<BenchLine[]> {
  const sizes = [5, 50] as const;
  const [small, large] = sizes;
  const idOf = (round: number, bids: number) => `T-SEALED${round}-${bids}` as TenderId;
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const bids of sizes) taken.push(await sealed(told, idOf(round, bids), bids));
  told.now = CLOSES;
  const rounds: { few: number; many: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const few = await opened(told, idOf(round, small), small);
    rounds.push({ few, many: await opened(told, idOf(round, large), large) });
  }
  const of = (name: 'few' | 'many') => median(rounds.map(round => round[name]));
  return [
    { what: 'taking in a bid of 1 MB: locked, padded, on the disk, noted', value: ms(median(taken)) },
    {
      what: `opening ${large} bids of 1 MB, the second person`,
      value: `${ms(of('many'))} (${small}: ${ms(of('few'))})`,
      ratio: median(rounds.map(({ many, few }) => many / few)).toFixed(2),
      aim: `≤ ${large / small}.00`,
    },
  ];
}

/** The procurement file of tenders that came to their award, with few bids and with many. */
async function record(told: ToldHouse): Promise<BenchLine> {
  const buyer = await told.as('procurement');
  const [small, large] = [5, 50];
  const file = async (bids: number) => {
    const id = `T-FILE${bids}`;
    await told.tell(`tender-${id}`, ON, awarded(id, bids));
    await told.settled();
    let bytes = 0;
    const times: number[] = [];
    for (let n = 0; n < ASKS; n++)
      times.push(
        await timed(async () => {
          const answer = await buyer.fetch(`/reports/procurement-record.docx?tender=${id}`);
          if (!answer.ok) throw new Error(await answer.text());
          bytes = (await answer.arrayBuffer()).byteLength;
        }),
      );
    return { took: median(times.slice(3)), bytes };
  };
  const [few, many] = [await file(small), await file(large)];
  return {
    what: `the procurement file as DOCX, of a tender with ${large} bids`,
    value: `${ms(many.took)}, ${Math.round(many.bytes / 1_024)} KB (with ${small}: ${ms(few.took)})`,
    ratio: ratio(many.took, few.took),
  };
}

/** Lists, deadlines, sealed bids and the file of purchases, through the door of a house on disk. */
export async function benchTenders(): Promise<BenchLine[]> {
  const told = await ToldHouse.open(`${TODAY}T09:00:00.000Z` as Instant);
  try {
    return [...(await lists(told)), ...(await openings(told)), await record(told)];
  } finally {
    await told.close();
  }
}
