import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TenderId } from '@moves/events/catalogue/values';
import { publicKeyOf } from '@moves/tenders/bids/opening-keys';
import { KeptOpeningKeys } from './opening-keys.ts';

const software = 'T-SOFTWARE' as TenderId;

let keys: string;
beforeEach(() => {
  keys = mkdtempSync(join(tmpdir(), 'moves-keys-'));
});

const roles = ['first', 'second'] as const;
const publics = (kept: KeptOpeningKeys) =>
  Promise.all(roles.map(async role => publicKeyOf((await kept.privateKeyOf(software, role))!)));

describe('the keys of the opening roles', () => {
  it('are made when first asked for, and stay', async () => {
    const first = await new KeptOpeningKeys({ keys, secondKeys: undefined }).publicKeysOf(software);
    const kept = new KeptOpeningKeys({ keys, secondKeys: undefined });
    expect(await kept.publicKeysOf(software)).toEqual(first);
    expect(await publics(kept)).toEqual([first.firstKey, first.secondKey]);
    expect(first.firstKey).not.toBe(first.secondKey);
    expect(await kept.publicKeysOf('T-OTHER' as TenderId)).not.toEqual(first);
  });

  it('lie in two places, each readable by its owner only', async () => {
    await new KeptOpeningKeys({ keys, secondKeys: undefined }).publicKeysOf(software);
    for (const role of roles) {
      const folder = join(keys, `openers-${role}`);
      expect(readdirSync(folder)).toEqual(['T-SOFTWARE.key']);
      expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
      expect((statSync(join(folder, 'T-SOFTWARE.key')).mode & 0o777).toString(8)).toBe('600');
    }
  });

  it('may lie on another machine, whose place is never made here', async () => {
    const secondKeys = join(keys, 'mount');
    const kept = new KeptOpeningKeys({ keys, secondKeys });
    await expect(kept.publicKeysOf(software)).rejects.toMatchObject({
      code: 'opening-place-missing',
      facts: { role: 'secondOpeningRole' },
    });
    mkdirSync(secondKeys);
    const { secondKey } = await kept.publicKeysOf(software);
    expect(readdirSync(secondKeys)).toEqual(['T-SOFTWARE.key']);
    renameSync(secondKeys, join(keys, 'taken-away'));
    expect(await kept.privateKeyOf(software, 'second')).toBeUndefined();
    expect(await kept.privateKeyOf(software, 'first')).toBeDefined();
    renameSync(join(keys, 'taken-away'), secondKeys);
    expect((await kept.publicKeysOf(software)).secondKey).toBe(secondKey);
  });

  it('are the same for all who ask at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, () => new KeptOpeningKeys({ keys, secondKeys: undefined }).publicKeysOf(software)),
    );
    expect(new Set(all.map(({ firstKey }) => firstKey)).size).toBe(1);
  });

  it('lie nowhere else, whatever a tender is called', async () => {
    const kept = new KeptOpeningKeys({ keys, secondKeys: undefined });
    for (const name of ['../tokens', 'a/b', '']) {
      await expect(kept.publicKeysOf(name as TenderId)).rejects.toThrow('is no name of a key');
      await expect(kept.privateKeyOf(name as TenderId, 'first')).rejects.toThrow('is no name of a key');
    }
    expect(existsSync(join(keys, 'tokens.key'))).toBe(false);
  });

  it('are refused when damaged', async () => {
    const kept = new KeptOpeningKeys({ keys, secondKeys: undefined });
    await kept.publicKeysOf(software);
    writeFileSync(join(keys, 'openers-first', 'T-SOFTWARE.key'), 'x');
    await expect(kept.publicKeysOf(software)).rejects.toThrow(/T-SOFTWARE\.key is damaged/);
  });
});
