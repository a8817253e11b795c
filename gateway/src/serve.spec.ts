import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const cli = fileURLToPath(new URL('../bin/moves.js', import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'moves-serve-'));

/** A process of its own, with what it said and how it ended. */
interface Process {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
  /** Where it serves; an error if it ends before. */
  readonly url: Promise<string>;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function launch(env: Record<string, string>, args: readonly string[] = [main], input = ''): Process {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^MOVES_|^PORT$|^NODE_OPTIONS$/.test(name)),
  );
  const child = spawn(process.execPath, args, { env: { ...clean, PORT: '0', MOVES_LOG_LEVEL: 'warn', ...env } });
  running.add(child);
  child.stdin.end(input);
  let out = '';
  let err = '';
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      out += chunk;
      const [, address] = /^MoveS ready on (\S+)\n/.exec(out) ?? [];
      if (address) resolve(address);
    });
    ended.then(() => reject(new Error(err)));
  });
  url.catch(() => {});
  ended.then(() => running.delete(child));
  return { child, out: () => out, err: () => err, ended, url };
}

const serveIn = (folder: string, env: Record<string, string> = {}) =>
  launch({ MOVES_DATA: join(folder, 'data'), ...env });
const moves = (folder: string, args: readonly string[], input?: string) =>
  launch({ MOVES_DATA: join(folder, 'data') }, [cli, ...args], input);

const stopped = async (served: Process) => {
  served.child.kill('SIGTERM');
  return served.ended;
};

const refusal = async ({ ended, out, err }: Process) => ({ code: await ended, out: out(), err: err() });

async function tokenAt(url: string, username = 'programme', password = 'moves'): Promise<string> {
  const answer = await fetch(`${url}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function ask(url: string, token: string, query: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a spec knows what it asked for
  return { status: answer.status, body: (await answer.json()) as any };
}

const TOTAL = '{ measures { totalCount } }';

describe('starting', () => {
  it('says one line when it serves, fills a demo store, and starts again within three seconds with the same tokens', async () => {
    const folder = newFolder();
    const first = serveIn(folder);
    const url = await first.url;
    expect(first.out()).toBe(`MoveS ready on ${url}\n`);
    const token = await tokenAt(url);
    const { body } = await ask(url, token, TOTAL);
    expect(body.data.measures.totalCount).toBeGreaterThan(30);
    expect(await stopped(first)).toBe(0);
    expect((statSync(join(folder, 'data.keys')).mode & 0o777).toString(8)).toBe('700');

    const began = Date.now();
    const second = serveIn(folder);
    const again = await second.url;
    expect(Date.now() - began).toBeLessThan(3_000);
    expect((await ask(again, token, TOTAL)).body).toEqual(body);

    expect(await refusal(serveIn(folder))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^[^\n]+\n$/),
    });
    expect(await stopped(second)).toBe(0);
    expect(second.err()).toBe('');

    const without = serveIn(folder, { MOVES_DEMO: 'off' });
    expect((await ask(await without.url, token, TOTAL)).status).toBe(401);
    expect(await stopped(without)).toBe(0);
  });

  it('goes on where a demo store was left half filled', async () => {
    const folder = newFolder();
    const first = serveIn(folder);
    const token = await tokenAt(await first.url);
    const all = await ask(await first.url, token, TOTAL);
    await stopped(first);
    const events = new DatabaseSync(join(folder, 'data', 'events.db'));
    events.exec('delete from events where position > 40');
    events.close();
    const second = serveIn(folder);
    expect((await ask(await second.url, token, TOTAL)).body.data).toEqual(all.body.data);
    expect(await stopped(second)).toBe(0);
    const third = serveIn(folder);
    expect((await ask(await third.url, token, TOTAL)).body).toEqual(all.body);
    await stopped(third);
  });

  it('takes no demonstration into a store of real work, which has the accounts its operator enters', async () => {
    const folder = newFolder();
    const work = serveIn(folder, { MOVES_DEMO: 'off' });
    const url = await work.url;
    expect(await tokenAt(url)).toBeUndefined();
    const entered = moves(
      folder,
      ['admin', 'add-user', 'ann', '--role', 'auditor', '--office', 'RPA'],
      'correct horse\n',
    );
    expect([await entered.ended, entered.err()]).toEqual([0, '']);
    await new Promise(resolve => setTimeout(resolve, 1_100));
    const token = await tokenAt(url, 'ann', 'correct horse');
    expect((await ask(url, token, TOTAL)).body.data.measures.totalCount).toBe(0);
    const again = ['admin', 'add-user', 'ann', '--role', 'auditor', '--office', 'RPA'];
    expect(await moves(folder, again, 'battery staple\n').ended).toBe(0);
    await new Promise(resolve => setTimeout(resolve, 1_100));
    expect((await ask(url, token, TOTAL)).status).toBe(401);
    const fresh = await tokenAt(url, 'ann', 'battery staple');
    expect((await ask(url, fresh, TOTAL)).status).toBe(200);
    expect(await moves(folder, ['admin', 'remove-user', 'ann']).ended).toBe(0);
    await new Promise(resolve => setTimeout(resolve, 1_100));
    expect((await ask(url, fresh, TOTAL)).status).toBe(401);
    await stopped(work);
    const err = 'This store holds real work, not a demonstration; start with MOVES_DEMO=off.\n';
    expect(await refusal(serveIn(folder))).toEqual({ code: 1, out: '', err });
  });

  it('is refused in one sentence where it cannot be', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const newer = newFolder();
    await stopped(await ready(serveIn(newer, { MOVES_DEMO: 'off' })));
    const events = new DatabaseSync(join(newer, 'data', 'events.db'));
    events.exec('pragma user_version = 999');
    events.close();

    const keyless = newFolder();
    await stopped(await ready(serveIn(keyless, { MOVES_DEMO: 'off' })));
    rmSync(join(keyless, 'data.keys'), { recursive: true });
    const untouched = newFolder();

    const refusals: [Process, number, RegExp][] = [
      [
        serveIn(untouched, { PORT: String(port) }),
        1,
        /^Port \d+ on 127\.0\.0\.1 is already in use; set PORT to another\.\n$/,
      ],
      [
        serveIn(newFolder(), { MOVES_HOST: '192.0.2.1', MOVES_DEMO: 'off' }),
        1,
        /^192\.0\.2\.1 is no address of this machine; set MOVES_HOST\.\n$/,
      ],
      [serveIn(file), 1, /^The folder \S+ cannot be created \(ENOTDIR\)\.\n$/],
      [launch({ MOVES_DATA: '/dev/null/x' }), 1, /^The folder \/dev\/null\/x cannot be created \(\w+\)\.\n$/],
      [launch({ MOVES_DATA: '/proc/x' }), 1, /^The folder \/proc\/x cannot be created \(\w+\)\.\n$/],
      [
        serveIn(keyless, { MOVES_DEMO: 'off' }),
        1,
        /^The keys of this store are missing in the folder [^\n]*MOVES_KEYS_NEW=accept[^\n]*\n$/,
      ],
      [serveIn(newer, { MOVES_DEMO: 'off' }), 1, /^[^\n]*newer[^\n]*\n$/],
      [serveIn(newFolder(), { MOVES_DEMO: 'maybe' }), 2, /^MOVES_DEMO must be on or off\.\n$/],
      [serveIn(newFolder(), { MOVES_EVENT_STORE: 'kurrentdb://x' }), 2, /arrives with a later version/],
    ];
    const refused = await Promise.all(refusals.map(([served]) => refusal(served)));
    taken.close();
    expect(refused).toEqual(
      refusals.map(([, code, sentence]) => ({ code, out: '', err: expect.stringMatching(sentence) })),
    );
    expect(readdirSync(untouched)).toEqual([]);
    const accepted = await ready(serveIn(keyless, { MOVES_DEMO: 'off', MOVES_KEYS_NEW: 'accept' }));
    expect(await stopped(accepted)).toBe(0);
  });
});

describe('stopping', () => {
  it('finishes what was accepted, and loses nothing that was', async () => {
    const folder = newFolder();
    const first = await ready(serveIn(folder));
    const url = await first.url;
    const token = await tokenAt(url);
    const acts = Array.from({ length: 120 }, (_, n) =>
      ask(
        url,
        token,
        `mutation { proposeMeasure(input: { key: "LOAD-${n}", title: "Load", fieldOfAction: it, office: "x" }) { receipt { position } } }`,
      ),
    );
    await Promise.race(acts);
    const code = stopped(first);
    const answers = await Promise.allSettled(acts);
    expect(await code).toBe(0);
    const done = answers.filter(
      answer => answer.status === 'fulfilled' && answer.value.body.data?.proposeMeasure.receipt,
    );
    expect(done.length).toBeGreaterThan(0);
    const broken = answers.filter(answer => answer.status === 'fulfilled' && answer.value.status === 500);
    expect(broken).toEqual([]);

    const second = serveIn(folder);
    const { body } = await ask(await second.url, token, '{ measures(filter: { search: "LOAD" }) { totalCount } }');
    expect(body.data.measures.totalCount).toBeGreaterThanOrEqual(done.length);
    await stopped(second);
  });

  it('breaks off nobody who is asking again on the connection they keep', async () => {
    const served = await ready(serveIn(newFolder(), { MOVES_DEMO: 'off' }));
    const url = await served.url;
    const failures = new Set<string>();
    const statuses = new Set<number>();
    const asking = async () => {
      try {
        for (;;) statuses.add((await ask(url, 'nobody', TOTAL)).status);
      } catch (error) {
        failures.add(String(((error as Error).cause as NodeJS.ErrnoException)?.code));
      }
    };
    const clients = Promise.all(Array.from({ length: 8 }, asking));
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await stopped(served)).toBe(0);
    await clients;
    expect([[...statuses], [...failures]]).toEqual([[401], ['ECONNREFUSED']]);
  });

  it('stops while it starts', async () => {
    const starting = serveIn(newFolder());
    await new Promise(resolve => setTimeout(resolve, 400));
    starting.child.kill('SIGINT');
    expect([0, null]).toContain(await starting.ended);
  });
});

describe('npx moves', () => {
  it('issues a report beside a running server, and makes read models anew when none runs', async () => {
    const folder = newFolder();
    const served = await ready(serveIn(folder));
    const csv = moves(folder, ['report', 'programme-status', '--format', 'csv', '--as-of', '2021-12-31', '--out', '-']);
    expect([await csv.ended, csv.err()]).toEqual([0, '']);
    expect(csv.out()).toContain('M01');
    const file = join(folder, 'status.xlsx');
    const xlsx = moves(folder, ['report', 'programme-status', '--out', file]);
    expect([await xlsx.ended, xlsx.out()]).toEqual([0, expect.stringMatching(/status\.xlsx: \d+ rows\n$/)]);
    expect(statSync(file).size).toBeGreaterThan(1_000);
    const nowhere = moves(folder, ['report', 'programme-status', '--out', join(folder, 'nowhere', 'status.xlsx')]);
    expect(await refusal(nowhere)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^The file \S+ cannot be written \(ENOENT\)\.\n$/),
    });
    expect(await moves(folder, ['rebuild']).ended).toBe(1);
    await stopped(served);
    const rebuilt = moves(folder, ['rebuild']);
    expect([await rebuilt.ended, rebuilt.err()]).toEqual([0, expect.stringContaining('events')]);
  });

  it('explains itself', async () => {
    for (const words of [['help'], ['-h'], ['report', '--help']]) {
      const help = moves(newFolder(), words);
      expect([await help.ended, help.out()]).toEqual([0, expect.stringContaining('MOVES_DATA')]);
    }
    const version = moves(newFolder(), ['--version']);
    expect([await version.ended, version.out()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it.each([
    [['dance'], 2],
    [['report', 'nothing'], 2],
    [['report', 'programme-status', '--format', 'pdf'], 2],
    [['report', 'programme-status', '--as-of', 'yesterday'], 2],
    [['report', 'programme-status', '--colour', 'red'], 2],
    [['report', 'programme-status', '--with', 'status'], 2],
    [['report', 'programme-status', '--language', 'fr'], 2],
    [['report', 'programme-status'], 1],
    [['rebuild'], 1],
    [['admin', 'add-user', 'ann', '--role', 'king', '--office', 'x'], 2],
    [['admin', 'add-user', 'ann', '--role', 'office', '--office', 'x'], 2],
    [['admin', 'remove-user', 'nobody'], 1],
  ])('%j ends with %i and one sentence', async (args, code) => {
    const refused = await refusal(moves(newFolder(), args, 'short\n'));
    expect(refused).toEqual({ code, out: '', err: expect.stringMatching(/^[^\n]+\.\n$/) });
  });
});

async function ready(served: Process): Promise<Process> {
  await served.url;
  return served;
}
