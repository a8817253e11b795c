import { cpSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Personal } from '@moves/events/catalogue/tenders/words';
import { LONGEST_TEXT } from '@moves/events/catalogue/values';
import { KeptSubjects } from './subjects.ts';

const name = 'Person, die es nicht gibt (fiktiv)';

let keys: string;
let subjects: KeptSubjects;
beforeEach(() => {
  keys = mkdtempSync(join(tmpdir(), 'moves-keys-'));
  subjects = new KeptSubjects(keys);
});

describe('a personal field', () => {
  it('is ciphertext for whoever has no key, and plain words with it', () => {
    const sealed = subjects.seal('T-1-north', name);
    expect(Personal.safeParse(sealed).success).toBe(true);
    expect(sealed).not.toContain('Person');
    expect(subjects.reveal(sealed)).toBe(name);
    expect(new KeptSubjects(mkdtempSync(join(tmpdir(), 'moves-keys-'))).reveal(sealed)).toBeUndefined();
  });

  it('is the same when it is locked again, so that a repeated command is the same command', () => {
    expect(new KeptSubjects(keys).seal('T-1-north', name)).toBe(subjects.seal('T-1-north', name));
    expect(subjects.seal('T-1-north', 'Anders')).not.toBe(subjects.seal('T-1-north', name));
  });

  it('tells in no other subject that it is the same', () => {
    const [, , one] = subjects.seal('T-1-north', name).split(':');
    const [, , other] = subjects.seal('T-2-north', name).split(':');
    expect(one).not.toBe(other);
  });

  it('does not tell how long a name is', () =>
    expect(subjects.seal('T-1-north', 'A').length).toBe(subjects.seal('T-1-north', name).length));

  it('may be as long as a text can be', () => {
    const longest = '中'.repeat(LONGEST_TEXT);
    const sealed = subjects.seal('T-1-north', longest);
    expect(subjects.reveal(sealed)).toBe(longest);
    expect(Personal.safeParse(sealed).success).toBe(true);
  });

  it('is nothing when it was changed, or moved to another subject', () => {
    const sealed = subjects.seal('T-1-north', name);
    subjects.seal('T-1-south', name);
    expect(subjects.reveal(`${sealed.slice(0, -2)}AA`)).toBeUndefined();
    expect(subjects.reveal(sealed.replace('north', 'south'))).toBeUndefined();
    for (const text of ['', 'personal:', 'personal:T-1-north:', 'personal:T-1-north:AAAA', 'personal:../x:AAAA', name])
      expect(subjects.reveal(text)).toBeUndefined();
  });
});

describe('a destroyed key', () => {
  it('takes with it what it locked, for ever', () => {
    const sealed = subjects.seal('T-1-north', name);
    const other = subjects.seal('T-1-south', name);
    subjects.destroy('T-1-north');
    subjects.destroy('T-1-north');
    expect([subjects.reveal(sealed), subjects.reveal(other)]).toEqual([undefined, name]);
    expect(() => subjects.seal('T-1-north', name)).toThrow(expect.objectContaining({ code: 'bidder-erased' }));
    expect(existsSync(join(keys, 'subjects', 'T-1-north.key'))).toBe(false);
  });

  it('comes back with a backup of the keys only until it is destroyed again', () => {
    const sealed = subjects.seal('T-1-north', name);
    const backup = mkdtempSync(join(tmpdir(), 'moves-backup-'));
    cpSync(join(keys, 'subjects'), join(backup, 'subjects'), { recursive: true });
    const restored = new KeptSubjects(backup);
    restored.destroy('T-1-north');
    expect(restored.reveal(sealed)).toBeUndefined();
  });

  it('of somebody who never had one is no error', () => {
    subjects.destroy('T-1-west');
    expect(() => subjects.seal('T-1-west', name)).toThrow(expect.objectContaining({ code: 'bidder-erased' }));
  });

  it('was readable by its owner only', () => {
    subjects.seal('T-1-north', name);
    const folder = join(keys, 'subjects');
    expect(readdirSync(folder)).toEqual(['T-1-north.key']);
    expect((statSync(join(folder, 'T-1-north.key')).mode & 0o777).toString(8)).toBe('600');
  });
});
