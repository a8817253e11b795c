import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Malformed, Outage } from '@moves/events/decider/failures';
import { FileStore, TooLarge } from './file-store.ts';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

describe('the store of files', () => {
  let data: string;
  let files: FileStore;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'moves-files-'));
    files = FileStore.in(data, 1_000);
  });
  afterEach(() => rmSync(data, { recursive: true }));
  const take = (...pieces: string[]) => files.take(Readable.from(pieces.map(piece => Buffer.from(piece))));
  const there = () => readdirSync(data, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());

  it('keeps a file under the hash of its content, and says what it is', async () => {
    const content = 'Niederschrift, Punkt 3.';
    const sha256 = hashOf(content);
    expect(await take('Niederschrift, ', 'Punkt 3.')).toEqual({ sha256, size: 23, mediaType: 'text/plain' });
    expect(readFileSync(join(data, 'files', sha256.slice(0, 2), sha256), 'utf8')).toBe(content);
    expect(await files.stat(sha256)).toEqual({ sha256, size: 23, mediaType: 'text/plain' });
    expect(Buffer.concat(await files.read(sha256).toArray()).toString()).toBe(content);
  });

  it('keeps the same content once, however often and however much at once it is brought', async () => {
    const brought = await Promise.all(Array.from({ length: 8 }, () => take('%PDF-1.7 ', 'paper')));
    expect(new Set(brought.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(there()).toHaveLength(1);
  });

  it('knows nothing of what is not kept, nor of names that are no hash', async () => {
    for (const name of [hashOf('never brought'), '', '../events.db', `../../${hashOf('x')}`, hashOf('x').toUpperCase()])
      expect(await files.stat(name)).toBeUndefined();
  });

  it('takes no more than it may, nothing empty, and nothing of another kind; nothing is left of it', async () => {
    await expect(take('a'.repeat(900), 'b'.repeat(200))).rejects.toBeInstanceOf(TooLarge);
    await expect(take()).rejects.toBeInstanceOf(Malformed);
    await expect(take('<html></html>')).rejects.toThrow('is of no kind that is kept here');
    expect(there()).toEqual([]);
  });

  it('leaves nothing of a file that broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half a ');
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    await expect(files.take(broken)).rejects.toThrow('aborted');
    expect(there()).toEqual([]);
  });

  it('throws away what a process that was killed had half taken', () => {
    const incoming = join(data, 'files', 'incoming');
    mkdirSync(incoming, { recursive: true });
    writeFileSync(join(incoming, 'half'), 'half a ');
    FileStore.in(data, 1_000);
    expect(there()).toEqual([]);
  });

  it('is away while the disk takes nothing, and keeps nothing half', async () => {
    const script = `
      import { Readable } from 'node:stream';
      const { FileStore } = await import(${JSON.stringify(new URL('../../dist/files/file-store.js', import.meta.url).href)});
      process.on('SIGXFSZ', () => {});
      const files = FileStore.in(${JSON.stringify(data)}, 1e9);
      const pieces = Array.from({ length: 64 }, () => Buffer.alloc(65536, 'a'));
      await files.take(Readable.from(pieces)).catch(error => process.stdout.write(error.name));`;
    const limited = `ulimit -f 1000; exec "${process.execPath}" --input-type=module -e "$0"`;
    const name = execFileSync('/bin/sh', ['-c', limited, script], { encoding: 'utf8' });
    expect(name).toBe(new Outage('').name);
    expect(there()).toEqual([]);
  });
});
