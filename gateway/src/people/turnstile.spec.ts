import { describe, expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.ts';

/** Work that goes on until it is told to end. */
function unfinished() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>(resolve => ends.push(() => resolve('done')));
  return { ends, work };
}

describe('the turnstile', () => {
  it('lets two work at once, some wait, and nobody else', async () => {
    const { ends, work } = unfinished();
    const turnstile = new Turnstile(2, 3);
    const taken = Array.from({ length: 6 }, () => turnstile.take(work));
    expect(await taken[5]).toBeUndefined();
    expect(ends).toHaveLength(2);
    for (let n = 0; n < 5; n++) {
      while (!ends[n]) await Promise.resolve();
      ends[n]!();
    }
    expect(await Promise.all(taken)).toEqual([...Array(5).fill('done'), undefined]);
  });

  it('goes on after somebody failed', async () => {
    const turnstile = new Turnstile(1, 1);
    const failed = turnstile.take(() => Promise.reject(new Error('no')));
    const next = turnstile.take(async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect([await next, await turnstile.take(async () => 'again')]).toEqual(['done', 'again']);
  });
});
