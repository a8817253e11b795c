import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logTo } from '@moves/gateway/log';
import { settingsFrom } from '@moves/gateway/settings';
import { type Running, start } from '@moves/gateway/start';
import { filledStore } from './filled.ts';
import type { BenchLine } from './line.ts';

const COMMANDS = 4_000;
const CLIENTS = 32;
const ASKS = 30;
const LIST = `query($filter: MeasureFilter, $orderBy: [MeasureOrder!], $first: Int, $offset: Int) {
  measures(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount nodes { id key title status light slipDays nextMilestone { name planOn } } } }`;

/** The door of a house in this process, over HTTP, as everybody uses it. */
class Door {
  private token = '';
  private constructor(private readonly running: Running) {}

  static async open(data: string): Promise<Door> {
    const settings = settingsFrom({ PORT: '0', MOVES_DATA: data, MOVES_KEYS_NEW: 'accept', MOVES_LOG_LEVEL: 'silent' });
    const door = new Door(await start(settings, logTo(settings.logLevel), { record: [] }));
    const { access_token } = (await door.post('/auth/token', { username: 'programme', password: 'moves' })) as {
      access_token: string;
    };
    door.token = access_token;
    return door;
  }

  async ask(query: string, variables: object): Promise<void> {
    const { errors } = (await this.post('/graphql', { query, variables })) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  }

  close(): Promise<void> {
    return this.running.stop();
  }

  private async post(path: string, body: object): Promise<unknown> {
    const response = await fetch(this.running.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) },
      body: JSON.stringify(body),
    });
    return response.json();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Commands through the door, each durable before it is answered, from so many clients at once. */
async function commandsPerSecond(door: Door): Promise<number> {
  const mutation = 'mutation($input: ProposeMeasureInput!) { proposeMeasure(input: $input) { receipt { position } } }';
  let left = COMMANDS;
  const client = async (): Promise<void> => {
    while (left-- > 0)
      await door.ask(mutation, {
        input: { title: 'Gemessen', fieldOfAction: 'it', office: 'Amt', commandId: randomUUID() },
      });
  };
  const ms = await timed(async () => void (await Promise.all(Array.from({ length: CLIENTS }, client))));
  return (COMMANDS / ms) * 1_000;
}

/** The median time of a list question, in milliseconds. */
async function listMs(door: Door, variables: object): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < ASKS; asked++)
    times.push(await timed(() => door.ask(LIST, { first: 25, offset: 0, ...variables })));
  return median(times.slice(3));
}

/** Commands through GraphQL, and lists over 1,000 and 100,000 measures. */
export async function benchGraph(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'moves-bench-graph-'));
  const lines: BenchLine[] = [];
  const sizes = [1_000, 100_000] as const;
  const pages: Record<number, { first: number; last: number; search: number; light: number }> = {};
  try {
    for (const size of sizes) {
      const data = join(folder, String(size));
      // Opened once for its demo accounts, then filled with measures that are proposed, assessed and approved.
      await (await Door.open(data)).close();
      await (await filledStore(data, size * 3, 3)).close();
      const door = await Door.open(data);
      pages[size] = {
        first: await listMs(door, {}),
        last: await listMs(door, { offset: size - 25 }),
        search: await listMs(door, { filter: { search: 'council part 99' } }),
        light: await listMs(door, { orderBy: [{ field: 'light', direction: 'desc' }] }),
      };
      if (size === 1_000) {
        await commandsPerSecond(door);
        lines.push({
          what: `commands through GraphQL, ${CLIENTS} clients in this process too`,
          value: `${Math.round(await commandsPerSecond(door)).toLocaleString('en')} a second`,
        });
      }
      await door.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [few, many] = sizes.map(size => pages[size]!) as [(typeof pages)[number], (typeof pages)[number]];
  for (const [page, name, aim] of [
    ['first', 'first list page', 'flat'],
    ['last', 'last list page', undefined],
    ['search', 'search', undefined],
    ['light', 'first page sorted by light', undefined],
  ] as const) {
    const value = `${few[page].toFixed(1)} ms at 1,000 measures, ${many[page].toFixed(1)} ms at 100,000`;
    lines.push({ what: name, value, ratio: (many[page] / few[page]).toFixed(2), ...(aim && { aim }) });
  }
  return lines;
}
