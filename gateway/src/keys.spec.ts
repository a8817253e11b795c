import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openKeys } from './keys.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'moves-keys-')), 'keys');
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the keys', () => {
  it('are made once and stay the same', () => {
    const place = folder();
    expect(openKeys(place)).toEqual(openKeys(place));
  });

  it('are different in every house', () =>
    expect(openKeys(folder()).fingerprints).not.toBe(openKeys(folder()).fingerprints));

  it('can be read by nobody else', () => {
    const place = folder();
    openKeys(place);
    expect([mode(place), mode(join(place, 'tokens.key')), mode(join(place, 'fingerprints.key'))]).toEqual([
      '700',
      '600',
      '600',
    ]);
  });

  it('are refused when damaged', () => {
    const place = folder();
    openKeys(place);
    writeFileSync(join(place, 'tokens.key'), 'x');
    expect(() => openKeys(place)).toThrow(/tokens\.key is damaged/);
  });

  it('belong to their store: others are not made for one that holds events', () => {
    const place = folder();
    expect(() => openKeys(place, true)).toThrow(/keys of this store are missing in the folder .*MOVES_KEYS_NEW=accept/);
    expect(existsSync(place)).toBe(false);
    const keys = openKeys(place);
    rmSync(join(place, 'tokens.key'));
    expect(openKeys(place, true).fingerprints).toBe(keys.fingerprints);
    rmSync(join(place, 'fingerprints.key'));
    expect(() => openKeys(place, true)).toThrow(/are missing/);
  });

  it('are refused where no folder can be', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'moves-keys-')), 'file');
    writeFileSync(file, '');
    expect(() => openKeys(join(file, 'keys'))).toThrow(/folder of keys .* cannot be used/);
  });
});
