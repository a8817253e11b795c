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
  const few = await fill(0, FEW);
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

/** How long it takes to take in so many bids of a megabyte, each, and then to open all of them. */
async function sealedAndOpened(told: ToldHouse, id: TenderId, bids: number): Promise<{ take: number; open: number }> {
  const [handler, first, second] = [
    await told.as('procurement'),
    await told.as('procurement2'),
    await told.as('procurement3'),
  ];
  told.now = `${TODAY}T09:00:00.000Z` as Instant;
  await told.tell(`tender-${id}`, ON, published(id, await told.house.openingKeys.publicKeysOf(id)));
  await told.settled();
  for (const opener of [first, second]) await told.done(opener, 'declareInterests', { id, conflict: false });
  const body = randomBytes(MEGABYTE);
  const taken: number[] = [];
  for (let n = 0; n < bids; n++)
    taken.push(
      await timed(async () => {
        const headers = { 'content-type': 'application/octet-stream' };
        const path = `/bids?tender=${id}&commandId=${randomUUID()}`;
        const answer = await handler.fetch(path, { method: 'POST', headers, body });
        if (answer.status !== 201) throw new Error(`a bid was not taken: ${await answer.text()}`);
      }),
    );
  told.now = CLOSES;
  await told.done(first, 'beginOpening', { id });
  const open = await timed(() => told.done(second, 'openBids', { id }));
  const { data } = await second.ask('query($id: ID!) { tender(id: $id) { bids { id late } } }', { id });
  const opened = data.tender.bids.filter(({ late }: { late: boolean }) => !late).length;
  if (opened !== bids) throw new Error(`${opened} of ${bids} bids were opened`);
  return { take: median(taken), open };
}

async function openings(told: ToldHouse): Promise<BenchLine[]> {
  const [small, large] = [5, 50];
  const rounds: { few: number; many: number; take: number }[] = [];
  await sealedAndOpened(told, 'T-WARM' as TenderId, small);
  for (let round = 0; round < ROUNDS; round++) {
    const few = await sealedAndOpened(told, `T-S${round}` as TenderId, small);
    const many = await sealedAndOpened(told, `T-L${round}` as TenderId, large);
    rounds.push({ few: few.open, many: many.open, take: many.take });
  }
  const of = (name: 'few' | 'many' | 'take') => median(rounds.map(round => round[name]));
  return [
    { what: 'taking in a bid of 1 MB: locked, padded, on the disk, noted', value: ms(of('take')) },
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
