import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { Outage } from '../../decider/failures.ts';
import { threadFile } from '../../threads.ts';
import { eventStoreContract, unstored } from '../event-store.contract.ts';
import { CommandKnown, NO_STREAM } from '../event-store.ts';
import { isAway } from './database.ts';
import { openReader } from './read.ts';
import { StoreRefused } from './refused.ts';
import { SqliteEventStore } from './sqlite.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'moves-store-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

eventStoreContract('in SQLite', clock => SqliteEventStore.open(newFolder(), { clock }));

describe('the event store in SQLite', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });

  const noted = (store: SqliteEventStore, stream: string) => store.append(stream, [unstored()], NO_STREAM);
  const withDatabase = (work: (db: InstanceType<typeof DatabaseSync>) => void) => {
    const db = new DatabaseSync(join(folder, 'events.db'));
    work(db);
    db.close();
  };

  it('has everything when it is opened again: events, order, chains and commands', async () => {
    const first = await SqliteEventStore.open(folder);
    const event = unstored();
    const appended = await first.append('thing-1', [event], NO_STREAM);
    await noted(first, 'thing-2');
    const before = await first.readAll({ after: 0 });
    await first.close();

    const second = await SqliteEventStore.open(folder, { clock: () => '1999-01-01T00:00:00.000Z' as never });
    expect(await second.readAll({ after: 0 })).toEqual(before);
    const repeated = second.append('thing-1', [event], NO_STREAM);
    await expect(repeated).rejects.toBeInstanceOf(CommandKnown);
    await expect(repeated).rejects.toMatchObject({ remembered: appended });
    expect(await second.append('thing-1', [unstored()], 0)).toEqual({ position: 3, revision: 1 });
    expect((await second.readAll({ after: 2 }))[0]!.recordedAt).toBe(before[1]!.recordedAt);
    await second.close();
  });

  it('keeps one refused command from failing the others of its transaction, wherever in it it stands', async () => {
    const store = await SqliteEventStore.open(folder);
    const commandId = unstored().commandId;
    const unwritable = [unstored({ commandId }), unstored({ commandId, by: undefined as never })];
    const outcomes = await Promise.allSettled([
      noted(store, 'thing-1'),
      store.append('thing-2', unwritable, NO_STREAM),
      store.append('thing-2', [unstored({ commandId })], NO_STREAM),
      noted(store, 'thing-3'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect((await store.readAll({ after: 0 })).map(({ stream }) => stream)).toEqual(['thing-1', 'thing-2', 'thing-3']);
    await store.close();
  });

  it('is away while the file cannot be written, and goes on afterwards', async () => {
    const store = await SqliteEventStore.open(folder);
    await noted(store, 'thing-1');
    const other = new DatabaseSync(join(folder, 'events.db'));
    other.exec('begin immediate');
    await expect(noted(store, 'thing-2')).rejects.toBeInstanceOf(Outage);
    expect(await store.head()).toBe(1);
    other.exec('rollback');
    other.close();
    expect(await noted(store, 'thing-2')).toEqual({ position: 2, revision: 0 });
    await store.close();
  });

  it('lets others read, wait and follow beside the one that writes', async () => {
    const writer = await SqliteEventStore.open(folder);
    await noted(writer, 'thing-1');
    const reader = await SqliteEventStore.open(folder, { readOnly: true });
    expect(await reader.readAll({ after: 0 })).toEqual(await writer.readAll({ after: 0 }));
    await expect(noted(reader, 'thing-2')).rejects.toThrow('reading only');

    const end = new AbortController();
    const following = (async () => {
      const seen: string[] = [];
      for await (const batch of reader.follow(0, end.signal)) {
        seen.push(...batch.map(({ stream }) => stream));
        if (seen.length === 3) end.abort();
      }
      return seen;
    })();
    const waiting = reader.waitFor(3);
    await noted(writer, 'thing-2');
    await noted(writer, 'thing-3');
    await waiting;
    expect(await following).toEqual(['thing-1', 'thing-2', 'thing-3']);
    await writer.close();
    expect(await reader.head()).toBe(3);
    await reader.close();
  });

  it('keeps checkpoints beside the events, where others may read them, also in a store from before there were any', async () => {
    const first = await SqliteEventStore.open(folder);
    await first.keepCheckpoint('reactions', 7);
    await first.close();
    withDatabase(db => expect(db.prepare('select position from checkpoints').get()).toEqual({ position: 7 }));
    withDatabase(db => db.exec('drop table checkpoints'));
    const reader = await SqliteEventStore.open(folder, { readOnly: true });
    expect(await reader.checkpoint('reactions')).toBe(0);
    const second = await SqliteEventStore.open(folder);
    await second.keepCheckpoint('reactions', 8);
    await Promise.all([noted(second, 'thing-1'), second.keepCheckpoint('reactions', 9)]);
    expect(await reader.checkpoint('reactions')).toBe(9);
    await expect(reader.keepCheckpoint('reactions', 10)).rejects.toThrow('reading only');
    await Promise.all([second.close(), reader.close()]);
  });

  it('reads without waiting where a thread of its own asks', async () => {
    const store = await SqliteEventStore.open(folder);
    await Promise.all(Array.from({ length: 2_500 }, (_, i) => noted(store, `thing-${i}`)));
    const reader = openReader(folder);
    const all = await store.readAll({ after: 0 });
    expect([...reader.iterate({ after: 0 })]).toEqual(all);
    expect([...reader.iterate({ after: 10, limit: 1_500, types: ['SomethingNoted'] })]).toEqual(all.slice(10, 1_510));
    expect(reader.readStream('thing-7')).toEqual(await store.readStream('thing-7'));
    expect([...reader.texts({ after: 2_499 })][0]!.data).toBe('{"text":"noted"}');
    expect(reader.head()).toBe(2_500);
    expect(reader.hasNews()).toBe(false);
    reader.close();
    expect(reader.hasNews()).toBe(true);
    expect(() => reader.head()).toThrow(Outage);
    await store.close();
  });

  it('is away for who reads while the file cannot be reached, and a fault when it is damaged', () => {
    const said = (errcode: number, message = '') => Object.assign(new Error(message), { errcode });
    // Busy, a lock held by others; no more input and output, of any kind; full; not to be opened.
    for (const code of [5, 261, 10, 266, 6_410, 13, 14]) expect(isAway(said(code))).toBe(true);
    for (const message of ['disk I/O error', 'database is locked', 'unable to open database file'])
      expect(isAway(new Error(message))).toBe(true);
    for (const error of [said(11, 'database disk image is malformed'), said(1), new Error('no such table: events')])
      expect(isAway(error)).toBe(false);
  });

  it('is away for who reads when it is closed', async () => {
    const store = await SqliteEventStore.open(folder);
    await noted(store, 'thing-1');
    await store.close();
    for (const reading of [store.readAll({ after: 0 }), store.readStream('thing-1'), store.head()])
      await expect(reading).rejects.toBeInstanceOf(Outage);
    await expect(store.command(unstored().commandId)).rejects.toBeInstanceOf(Outage);
  });

  it('leaves everything in one file when it is closed', async () => {
    const store = await SqliteEventStore.open(folder);
    await noted(store, 'thing-1');
    await store.close();
    const elsewhere = newFolder();
    copyFileSync(join(folder, 'events.db'), join(elsewhere, 'events.db'));
    const copy = await SqliteEventStore.open(elsewhere);
    expect(await copy.head()).toBe(1);
    await copy.close();
  });

  it('refuses a second writer in one sentence, until the first is gone', async () => {
    const first = await SqliteEventStore.open(folder);
    const second = SqliteEventStore.open(folder);
    await expect(second).rejects.toBeInstanceOf(StoreRefused);
    await expect(second).rejects.toThrow(`Another MoveS process already writes to the folder ${folder}.`);
    await noted(first, 'thing-1');
    await first.close();
    await (await SqliteEventStore.open(folder)).close();
  });

  it('refuses a store that a newer version wrote, to write and to read', async () => {
    await (await SqliteEventStore.open(folder)).close();
    withDatabase(db => db.exec('pragma user_version = 1000'));
    const sentence = `The store in the folder ${folder} was written by a newer version of MoveS.`;
    await expect(SqliteEventStore.open(folder)).rejects.toThrow(sentence);
    await expect(SqliteEventStore.open(folder, { readOnly: true })).rejects.toThrow(sentence);
  });

  it('refuses a file that is not a store, and leaves it as it is', async () => {
    withDatabase(db => db.exec('create table events (position integer)'));
    const sentence = `The file events.db in the folder ${folder} is not a MoveS store.`;
    await expect(SqliteEventStore.open(folder)).rejects.toThrow(sentence);
    withDatabase(db => expect(db.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'events' }]));
    writeFileSync(join(folder, 'events.db'), 'This was never a database, but it is long enough to look. '.repeat(100));
    await expect(SqliteEventStore.open(folder)).rejects.toThrow(sentence);
  });

  it('refuses a damaged file', async () => {
    const store = await SqliteEventStore.open(folder);
    for (let i = 0; i < 50; i++) await noted(store, `thing-${i}`);
    await store.close();
    const file = join(folder, 'events.db');
    writeFileSync(file, readFileSync(file).fill('?', 4096));
    await expect(SqliteEventStore.open(folder)).rejects.toThrow(
      `The file events.db in the folder ${folder} is damaged.`,
    );
  });

  it('refuses a folder that cannot be made or written', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const impossible of ['/dev/null/x', join(folder, 'file'), join(folder, 'file', 'deeper')]) {
      const refused = SqliteEventStore.open(impossible);
      await expect(refused).rejects.toBeInstanceOf(StoreRefused);
      await expect(refused).rejects.toThrow(`The folder ${impossible} cannot be created`);
    }
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    // Root may write everywhere.
    if (process.getuid?.() !== 0) await expect(SqliteEventStore.open(closed)).rejects.toBeInstanceOf(StoreRefused);
    chmodSync(closed, 0o700);
    await expect(SqliteEventStore.open(join(folder, 'none'), { readOnly: true })).rejects.toThrow(
      'holds no MoveS store',
    );
  });

  describe('in a process that appends', () => {
    const appender = fileURLToPath(threadFile(import.meta.url, './appender.ts'));
    /** Runs it until it has said so many lines that match, then kills it. */
    const killedAfter = async (count: number, pattern: RegExp, command: string, args: string[]) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(line);
        if (lines.filter(each => pattern.test(each)).length === count) child.kill('SIGKILL');
      }
      return lines.filter(line => /^\d+ [0-9a-f-]{36}$/.test(line));
    };

    it('loses nothing that was acknowledged when the process is killed, however often', async () => {
      const acknowledged: string[] = [];
      for (const waiting of ['1', '8', '64']) {
        acknowledged.push(...(await killedAfter(100, /^\d+ /, process.execPath, [appender, folder, waiting])));
        const store = await SqliteEventStore.open(folder);
        const there = new Set((await store.readAll({ after: 0 })).map(({ position, id }) => `${position} ${id}`));
        expect(acknowledged.filter(line => !there.has(line))).toEqual([]);
        await store.close();
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    });

    it('keeps exactly what it acknowledged when the disk takes no more, and goes on when there is room', async () => {
      const limited = ['-c', `ulimit -f 600; exec "${process.execPath}" "${appender}" "${folder}" 16`];
      const acknowledged = await killedAfter(200, /^Outage$/, '/bin/sh', limited);
      expect(acknowledged.length).toBeGreaterThan(20);
      const store = await SqliteEventStore.open(folder);
      const there = (await store.readAll({ after: 0 })).map(({ position, id }) => `${position} ${id}`);
      expect(there).toEqual(acknowledged.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
      expect(await noted(store, 'one-more')).toMatchObject({ revision: 0 });
      await store.close();
    });
  });
});
