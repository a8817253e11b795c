import { describe, expect, it } from '@jest/globals';
import { centsOf, moneyOf, parsedMoney, withTax } from './money.ts';
import { parsedPercent, parsedShare } from './share.ts';

describe('an amount that somebody types', () => {
  it.each([
    ['1.234,56', '1234.56'],
    ['2.000.000', '2000000.00'],
    ['1234,5', '1234.50'],
    ['1234.56 €', '1234.56'],
    ['-500', '-500.00'],
    ['−0,05', '-0.05'],
    ['90071992547409,91', '90071992547409.91'],
  ])('is read as it is written in German: %s', (typed, money) => expect(parsedMoney(typed, 'de')).toBe(money));

  it.each([
    ['1,234.56', '1234.56'],
    ['2,000,000', '2000000.00'],
    ['0.5', '0.50'],
  ])('is read as it is written in English: %s', (typed, money) => expect(parsedMoney(typed, 'en')).toBe(money));

  it.each(['', 'viel', '1,2,3', '1.23.456', '1,234', '12,345,67', '1e3'])('is nothing if it is no amount: %s', typed =>
    expect(parsedMoney(typed, 'de')).toBeUndefined(),
  );

  it('never loses a cent on its way through', () => {
    for (const cents of [0, 1, -1, 99, -100, 123_456_789, -987_654_321_012])
      expect(centsOf(moneyOf(cents))).toBe(cents);
  });
});

describe('what tax makes of a net amount', () => {
  it.each([
    ['100.00', 1_900, '119.00'],
    ['0.03', 1_900, '0.04'],
    ['-0.50', 700, '-0.54'],
    ['80.00', 0, '80.00'],
  ])('is rounded to whole cents: %s with %d', (net, rate, gross) => expect(withTax(net, rate)).toBe(gross));
});

describe('a share that somebody types', () => {
  it.each([
    ['1', 10_000],
    ['0,5', 5_000],
    ['0.5128', 5_128],
    ['98,0', 980_000],
  ])('is ten-thousandths: %s', (typed, share) => expect(parsedShare(typed)).toBe(share));
  it('is nothing if it is none', () => expect(parsedShare('halb')).toBeUndefined());
  it('may be per cent', () => expect(['20', '7,5 %', 'x'].map(parsedPercent)).toEqual([2_000, 750, undefined]));
});
