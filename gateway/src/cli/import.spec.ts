import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const dist = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'moves-import-'));
const env = { PATH: process.env.PATH, PORT: '0', MOVES_DATA: join(folder, 'data'), MOVES_LOG_LEVEL: 'silent' };

const HEAD = 'Belegnummer;Wertstellung;Betrag;Haushaltsstelle';
const rows = Array.from({ length: 400 }, (_, at) => `K-${at};04.05.2026;1,50;L-2026:training`);
const written = (name: string, ...lines: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, [HEAD, ...lines].join('\n'));
  return file;
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** `npx moves import …` until it ends, or is killed when it has said something. */
function moves(
  args: readonly string[],
  { killAt, input = '' }: { killAt?: RegExp; input?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [dist('bin/moves.js'), 'import', ...args], { env });
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.on('data', piece => {
    out += piece;
  });
  child.stderr.on('data', piece => {
    err += piece;
    if (killAt?.test(err)) child.kill('SIGKILL');
  });
  return new Promise(resolve => child.once('close', code => resolve({ code, out, err })));
}

async function served(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [dist('dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', line => resolve(/http:\S+/.exec(String(line))?.[0] ?? ''));
    child.once('exit', () => reject(new Error('the house did not open')));
  });
  return { child, url };
}

let house: { child: ChildProcess; url: string };
beforeAll(async () => {
  house = await served();
}, 60_000);
afterAll(() => {
  house.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('moves import actuals', () => {
  it('judges beside a running server, and leaves posting to it', async () => {
    const file = written('a.csv', rows[0]!, 'K-x;04.05.2026;1,50;garten');
    const dry = await moves(['actuals', file, '--as', 'finance', '--budget', 'L-2026', '--dry-run']);
    expect(dry).toMatchObject({ code: 1, out: expect.stringMatching(/neu: 1 .*\npasst nicht: 1 .*\n.*garten/) });
    const busy = await moves(['actuals', file, '--as', 'finance']);
    expect(busy).toMatchObject({ code: 1, err: expect.stringContaining('Another MoveS process') });
  }, 60_000);

  it('asks a running server with a token', async () => {
    const body = JSON.stringify({ username: 'finance', password: 'moves' });
    const headers = { 'content-type': 'application/json' };
    const signed = await fetch(`${house.url}/auth/token`, { method: 'POST', headers, body });
    const input = ((await signed.json()) as { access_token: string }).access_token;
    const out = join(folder, 'out.csv');
    const file = written('b.csv', 'U-1;04.05.2026;1,50;L-2026:training');
    const args = ['actuals', file, '--url', house.url, '--language', 'en', '--out', out];
    expect(await moves(args, { input })).toMatchObject({ code: 0, out: expect.stringContaining('posted: 1 (1.50 €)') });
    expect(await moves(args, { input })).toMatchObject({ code: 0, out: expect.stringContaining('already posted: 1') });
    expect(readFileSync(out, 'utf8')).toContain('2;already posted;U-1;2026-05-04;1.50;L-2026;training;;\r\n');
  }, 60_000);

  it('goes on where it was killed, and posts each row once', async () => {
    house.child.kill('SIGTERM');
    await new Promise(resolve => house.child.once('exit', resolve));
    const file = written('c.csv', ...rows);
    const killed = await moves(['actuals', file, '--as', 'finance'], { killAt: /\b50 \/ 400/ });
    expect(killed.code).toBeNull();
    const again = await moves(['actuals', file, '--as', 'finance']);
    expect(again.code).toBe(0);
    const [, posted] = /gebucht: (\d+)/.exec(again.out)!;
    const [, known] = /schon gebucht: (\d+)/.exec(again.out)!;
    expect(Number(posted) + Number(known)).toBe(400);
    expect(Number(known)).toBeGreaterThanOrEqual(50);
    expect(Number(posted)).toBeGreaterThan(0);
    const third = await moves(['actuals', file, '--as', 'finance']);
    expect(third.out).toContain('schon gebucht: 400 (600.00 €)');
  }, 60_000);

  it.each([
    [['actuals', 'FILE', '--url', 'http://127.0.0.1:1'], 2, 'The token'],
    [[], 2, 'Name what to import'],
    [['actuals'], 2, 'Name one file'],
    [['actuals', 'no.csv', '--as', 'finance'], 1, 'cannot be read (ENOENT)'],
    [['actuals', 'FILE'], 2, '--as must name'],
    [['actuals', 'FILE', '--as', 'nobody'], 1, 'There is no account nobody'],
    [['actuals', 'FILE', '--as', 'consumer'], 1, 'may not import'],
    [['actuals', 'FILE', '--as', 'finance', '--numbers', 'fr'], 2, 'numbers'],
    [['actuals', 'FILE', '--colour', 'red'], 2, 'see moves help'],
  ])(
    'says in one sentence what is wrong with %j',
    async (args, code, sentence) => {
      const file = written('d.csv', rows[0]!);
      const ended = await moves(args.map(word => (word === 'FILE' ? file : word)));
      expect(ended.code).toBe(code);
      expect(ended.err.trim()).toContain(sentence);
      expect(ended.err.trim().split('\n')).toHaveLength(1);
    },
    60_000,
  );
});
