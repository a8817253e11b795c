import { describe, expect, it } from '@jest/globals';
import { locked, recovered, unlocked } from './envelope.ts';
import { demandRecoveryKey, isPublicKey, newPrivateKey, publicKeyOf } from './opening-keys.ts';
import { printed, typed } from './recovery-key.ts';
import { newDataKey } from './seal.ts';

const first = newPrivateKey();
const second = newPrivateKey();
const spare = newPrivateKey();
const keys = { firstKey: publicKeyOf(first)!, secondKey: publicKeyOf(second)! };
const of = { tender: 'T-1', bid: 'B-1' };
const dataKey = newDataKey();

describe('a locked data key', () => {
  it('is unlocked by both roles together', async () => {
    const { envelope } = await locked(dataKey, keys, of);
    expect(Buffer.from((await unlocked(envelope, { first, second }, of))!)).toEqual(dataKey);
  });

  it('is of no use to one role alone, nor in the wrong order', async () => {
    const { envelope } = await locked(dataKey, keys, of);
    const another = newPrivateKey();
    for (const pair of [
      { first, second: first },
      { first: second, second },
      { first: second, second: first },
      { first: another, second },
      { first, second: another },
      { first, second: new Uint8Array(32) },
    ])
      expect(await unlocked(envelope, pair, of)).toBeUndefined();
  });

  it('opens no other bid, and none of another tender', async () => {
    const { envelope } = await locked(dataKey, keys, of);
    expect(await unlocked(envelope, { first, second }, { ...of, bid: 'B-2' })).toBeUndefined();
    expect(await unlocked(envelope, { first, second }, { ...of, tender: 'T-2' })).toBeUndefined();
    expect(await unlocked(`${envelope.slice(0, -4)}AAAA`, { first, second }, of)).toBeUndefined();
  });

  it('is unlocked by the recovery key alone, where the tender has one', async () => {
    const { envelope, recoveryEnvelope } = await locked(dataKey, { ...keys, recoveryKey: publicKeyOf(spare) }, of);
    expect(Buffer.from((await recovered(recoveryEnvelope!, spare, of))!)).toEqual(dataKey);
    expect(await recovered(recoveryEnvelope!, first, of)).toBeUndefined();
    expect(await recovered(envelope, spare, of)).toBeUndefined();
    expect((await locked(dataKey, keys, of)).recoveryEnvelope).toBeUndefined();
  });

  it('looks different each time, and fits into its event', async () => {
    const [one, other] = await Promise.all([locked(dataKey, keys, of), locked(dataKey, keys, of)]);
    expect(one.envelope).not.toBe(other.envelope);
    expect(one.envelope).toMatch(/^[\w-]{40,2000}$/);
  });
});

describe('an opening key', () => {
  it('is a point of the curve, said in one way', () => {
    expect(isPublicKey(keys.firstKey)).toBe(true);
    for (const none of [
      '',
      'A'.repeat(87),
      `${keys.firstKey}=`,
      keys.firstKey.slice(1),
      `B${keys.firstKey.slice(0, -1)}`,
    ])
      expect(isPublicKey(none)).toBe(false);
    expect(publicKeyOf(new Uint8Array(32))).toBeUndefined();
    expect(publicKeyOf(new Uint8Array(3).fill(1))).toBeUndefined();
  });
});

describe('a printed recovery key', () => {
  it('is not taken at publication if nothing could be locked for it', () => {
    demandRecoveryKey(undefined);
    demandRecoveryKey(publicKeyOf(spare));
    expect(() => demandRecoveryKey(printed(spare))).toThrow('recoveryKey: must be the public half of a recovery key');
  });

  it('is typed as people type', () => {
    const paper = printed(spare);
    expect(paper).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    const asTyped = ` ${paper.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
    expect(typed(asTyped)).toEqual(new Uint8Array(spare));
  });

  it('says when a letter is wrong, missing, or in another place', () => {
    const paper = printed(spare);
    const wrong = `${paper.startsWith('0') ? '1' : '0'}${paper.slice(1)}`;
    for (const text of [wrong, paper.slice(1), `${paper}0`, paper.replace('-', 'U'), ''])
      expect(typed(text)).toBeUndefined();
  });
});
