import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { NotAsSealed, newDataKey, sealed, sealedSize, unsealed } from './seal.ts';

const of = { tender: 'T-1', bid: 'B-1' };
const dataKey = newDataKey();

async function* pieces(content: Buffer, step = 10_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += step) yield content.subarray(at, at + step);
}
const whole = async (source: AsyncIterable<Buffer>) => {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
};
const shut = (content: Buffer) => whole(sealed(pieces(content), dataKey, of));
const open = (ciphertext: Buffer, key = dataKey, name = of, step?: number) =>
  unsealed(() => pieces(ciphertext, step), ciphertext.length, key, name);

describe('a sealed content', () => {
  it.each([1, 15, 65_528, 65_529, 200_000])('of %i bytes is the same when it is opened', async bytes => {
    const content = randomBytes(bytes);
    const ciphertext = await shut(content);
    expect(ciphertext.length).toBe(sealedSize(bytes));
    const found = await open(ciphertext, dataKey, of, 7_777);
    expect(found.size).toBe(bytes);
    expect(found.head.equals(content.subarray(0, found.head.length))).toBe(true);
    expect((await whole(found.content())).equals(content)).toBe(true);
  });

  it('has a size that says little', () => {
    expect([1, 1_000, 60_000].map(sealedSize)).toEqual([65_552, 65_552, 65_552]);
    expect([1_100_000, 2_000_000].map(sealedSize)).toEqual([2_097_168, 2_097_168]);
  });

  it('holds nothing of what was sealed', async () => {
    const ciphertext = await shut(Buffer.from('Angebot der Beispiel Nord GmbH (fiktiv) '.repeat(100)));
    expect(ciphertext.includes('Beispiel')).toBe(false);
    expect(ciphertext.includes(Buffer.alloc(32))).toBe(false);
  });

  it('is given to nobody when a bit of it was changed, wherever that is', async () => {
    const ciphertext = await shut(randomBytes(100_000));
    for (const place of [0, 50_000, 100_001, ciphertext.length - 20, ciphertext.length - 1]) {
      const changed = Buffer.from(ciphertext);
      changed[place]! ^= 1;
      await expect(open(changed)).rejects.toBeInstanceOf(NotAsSealed);
    }
  });

  it('is given to nobody when it was cut off or added to, is another bid’s, or the key is another', async () => {
    const ciphertext = await shut(randomBytes(1_000));
    await expect(open(ciphertext.subarray(0, -1))).rejects.toBeInstanceOf(NotAsSealed);
    await expect(open(Buffer.concat([ciphertext, Buffer.alloc(1)]))).rejects.toBeInstanceOf(NotAsSealed);
    await expect(open(ciphertext, dataKey, { ...of, bid: 'B-2' })).rejects.toBeInstanceOf(NotAsSealed);
    await expect(open(ciphertext, dataKey, { ...of, tender: 'T-2' })).rejects.toBeInstanceOf(NotAsSealed);
    await expect(open(ciphertext, newDataKey())).rejects.toBeInstanceOf(NotAsSealed);
  });

  it('breaks off when it is changed between the look and the reading', async () => {
    const ciphertext = await shut(randomBytes(100_000));
    const found = await unsealed(() => pieces(ciphertext), ciphertext.length, dataKey, of);
    ciphertext[99_000]! ^= 1;
    await expect(whole(found.content())).rejects.toBeInstanceOf(NotAsSealed);
  });

  it('needs as little memory for a large one as for a small one', async () => {
    const piece = Buffer.alloc(1_048_576, 1);
    let largest = 0;
    let size = 0;
    async function* large() {
      for (let n = 0; n < 48; n++) yield piece;
    }
    for await (const part of sealed(large(), dataKey, of)) {
      largest = Math.max(largest, part.length);
      size += part.length;
    }
    expect(largest).toBeLessThanOrEqual(piece.length);
    expect(size).toBe(sealedSize(48 * piece.length));
  });
});
