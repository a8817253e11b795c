import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadModels } from '@moves/events/read-model/read-models';
import { openToRead } from '@moves/events/store/sqlite/database';
import { COLUMNS } from '@moves/events/store/sqlite/row';
import type { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { measuresPart } from '@moves/measures/measures.part';
import { DatabaseSync } from '@photostructure/sqlite';
import { filledStore } from './filled.ts';
import type { BenchLine } from './line.ts';

const EVENTS = 100_000;
const ROUNDS = 5;
const AT_ONCE = 1_000;

/** All there is, into the real read models of the measures. */
async function replay(store: SqliteEventStore, file: string): Promise<number> {
  const begun = performance.now();
  const models = await ReadModels.open({ file, store, models: measuresPart.readModels, waitMs: 600_000 });
  await models.followed(await store.head());
  const took = performance.now() - begun;
  await models.close();
  return took;
}

/** The least that could be done: read, parse, write one row an event. */
function bare(folder: string, file: string): number {
  const begun = performance.now();
  const from = openToRead(folder);
  const into = new DatabaseSync(file);
  into.exec('pragma journal_mode = wal; pragma synchronous = normal');
  into.exec('create table latest (thing text primary key, type text, at text, said text) without rowid');
  const read = from.prepare(
    `select ${COLUMNS} from events e join streams s on s.id = e.stream join types t on t.id = e.type
     where e.position > ? order by e.position limit ${AT_ONCE}`,
  );
  const write = into.prepare(
    `insert into latest values (?, ?, ?, ?)
     on conflict do update set type = excluded.type, at = excluded.at, said = excluded.said`,
  );
  read.setReturnArrays(true);
  for (let after = 0; ; ) {
    const rows = read.all(after) as string[][];
    if (rows.length === 0) break;
    into.exec('begin');
    for (const row of rows) {
      const data = JSON.parse(row[16]!) as Record<string, string>;
      write.run(row[1], row[3], row[5], data.title ?? data.milestone ?? null);
    }
    into.exec('commit');
    after = Number(rows.at(-1)![0]);
  }
  from.close();
  into.close();
  return performance.now() - begun;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const perSecond = (ms: number) => Math.round((EVENTS / ms) * 1_000).toLocaleString('en');

/** A replay of all events into the read models, against a bare loop that reads, parses and writes one row an event. */
export async function benchReplay(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'moves-replay-'));
  const store = await filledStore(join(folder, 'store'), EVENTS);
  try {
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = bare(join(folder, 'store'), join(folder, `bare-${round}.db`));
      rounds.push({ ours: await replay(store, join(folder, `models-${round}.db`)), theirs });
    }
    const [ours, theirs] = [median(rounds.map(round => round.ours)), median(rounds.map(round => round.theirs))];
    return [
      {
        what: `replay of ${EVENTS.toLocaleString('en')} events into ${measuresPart.readModels.length} read models, events a second`,
        value: `${perSecond(ours)} (read, parse, one upsert: ${perSecond(theirs)})`,
        ratio: median(rounds.map(round => round.theirs / round.ours)).toFixed(2),
        aim: '≥ 0.60',
      },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
