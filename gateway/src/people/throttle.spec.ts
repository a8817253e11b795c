import { describe, expect, it } from '@jest/globals';
import { Throttle } from './throttle.ts';

describe('the throttle', () => {
  const at = (start: number) => {
    let now = start;
    return { clock: () => now, pass: (ms: number) => (now += ms) };
  };

  it('lets ten wrong passwords a minute through', () => {
    const throttle = new Throttle(10, at(0).clock);
    expect(Array.from({ length: 11 }, () => throttle.begin('ann'))).toEqual([...Array(10).fill(undefined), 60]);
  });

  it('says how long to wait', () => {
    const { clock, pass } = at(0);
    const throttle = new Throttle(10, clock);
    for (let n = 0; n < 10; n++) throttle.begin('ann');
    pass(45_000);
    expect(throttle.begin('ann')).toBe(15);
    pass(15_000);
    expect(throttle.begin('ann')).toBeUndefined();
  });

  it('keeps accounts and addresses apart', () => {
    const throttle = new Throttle(10, at(0).clock);
    for (let n = 0; n < 10; n++) throttle.begin('ann');
    expect(throttle.begin('bea')).toBeUndefined();
  });

  it('does not count who was right or never checked', () => {
    const throttle = new Throttle(10, at(0).clock);
    for (let n = 0; n < 50; n++) {
      expect(throttle.begin('ann')).toBeUndefined();
      throttle.forget('ann');
    }
  });
});
