import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnstoredEvent } from '@moves/events/catalogue/envelope';
import { systemClock } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { SCHEMA } from '@moves/events/store/sqlite/database';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { DatabaseSync } from '@photostructure/sqlite';
import type { BenchLine } from './line.ts';

const ROUNDS = 7;
const STREAMS = 5_000;
const TYPES = 20;
const DATA = {
  title: 'Video-conferencing for the council and its committees',
  field: 'process',
  office: 'DO.IT',
  costCents: 200_000_000,
  source: { document: 'GRDrs 288/2018', place: 'annex 1', mark: 'stated' },
};

/** One thing after the other, far apart in the order of names, as many people at work would touch them. */
const placeOf = (n: number) => ({ stream: (n * 7919) % STREAMS, revision: Math.floor(n / STREAMS) });
const nameOf = (stream: number) => `measure-M${stream}`;

const eventOf = (n: number): UnstoredEvent => ({
  id: randomUUID() as EventId,
  type: `MeasureNoted${n % TYPES}`,
  version: 1,
  at: systemClock(),
  by: 'person-17' as PersonId,
  commandId: randomUUID() as CommandId,
  act: 'NoteMeasure',
  fingerprint: 'Jk3hcEJ7hQHHf0bqz9i4bJm6Hk0u6p7gq2l8nF0sW3A',
  correlationId: randomUUID(),
  data: DATA,
});

/** What is measured: writes the next so many events, so many at a time, and says how many a second that were. */
interface Contender {
  perSecond(count: number, atATime: number): Promise<number>;
  close(): Promise<void>;
}

const rate = async (count: number, work: () => Promise<void> | void): Promise<number> => {
  const begun = performance.now();
  await work();
  return count / ((performance.now() - begun) / 1_000);
};

/** The event store, with so many appends waiting at any moment. */
async function store(folder: string): Promise<Contender> {
  const events = await SqliteEventStore.open(folder);
  let written = 0;
  return {
    async perSecond(count, atATime) {
      const waiting = Array.from({ length: count }, (_, i) => ({
        ...placeOf(written + i),
        event: eventOf(written + i),
      }));
      written += count;
      const queue = waiting.values();
      const one = async () => {
        for (const { stream, revision, event } of queue) await events.append(nameOf(stream), [event], revision - 1);
      };
      return rate(count, async () => void (await Promise.all(Array.from({ length: atATime }, one))));
    },
    close: () => events.close(),
  };
}

/** The same rows in the same tables, inserted with nothing around it, so many in a transaction. */
async function bare(folder: string): Promise<Contender> {
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec(`pragma journal_mode = wal; pragma synchronous = full; ${SCHEMA}`);
  const insertStream = db.prepare('insert into streams values (?, ?)');
  const insert = db.prepare('insert into events values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)');
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')];
  let written = 0;
  return {
    async perSecond(count, atATime) {
      const rows = Array.from({ length: count }, (_, i) => {
        const { stream, revision } = placeOf(written + i);
        const { id, version, at, by, commandId, act, fingerprint, correlationId, data } = eventOf(written + i);
        const [hash, json] = [randomUUID().replaceAll('-', '').repeat(2), JSON.stringify(data)];
        const place = [written + i + 1, stream + 1, revision, (i % TYPES) + 1, version, at, at, by, null, id];
        return [...place, commandId, 1, act, fingerprint, null, correlationId, hash, json];
      });
      written += count;
      return rate(count, () => {
        for (let from = 0; from < count; from += atATime) {
          begin.run();
          for (const row of rows.slice(from, from + atATime)) {
            if (row[2] === 0) insertStream.run(row[1], nameOf(row[1] as number));
            insert.run(...row);
          }
          commit.run();
        }
      });
    },
    close: async () => db.close(),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const whole = (value: number) => Math.round(value).toLocaleString('en');

/**
 * Durable appends, one and 64 waiting, against bare inserts of the same rows, one and 64 in a transaction, on the same disk
 * in the same run; rounds alternate, the ratio is the median over the rounds.
 */
export async function benchAppend(): Promise<BenchLine[]> {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'moves-append-')));
  const ours = await store(folders[0]!);
  const theirs = await bare(folders[1]!);
  const lines: BenchLine[] = [];
  try {
    for (const [atATime, count] of [
      [1, 600],
      [64, 12_800],
    ] as const) {
      const rounds: { ours: number; theirs: number }[] = [];
      await Promise.all([ours.perSecond(count, atATime), theirs.perSecond(count, atATime)]);
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push({ ours: await ours.perSecond(count, atATime), theirs: await theirs.perSecond(count, atATime) });
      }
      const [own, other] = [median(rounds.map(round => round.ours)), median(rounds.map(round => round.theirs))];
      lines.push({
        what: `durable appends a second, ${atATime} waiting`,
        value: `${whole(own)} (bare inserts, ${atATime} in a transaction: ${whole(other)})`,
        ratio: median(rounds.map(round => round.ours / round.theirs)).toFixed(2),
        aim: '≥ 0.80',
      });
    }
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}
