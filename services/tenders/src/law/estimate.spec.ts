import { describe, expect, it } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import { refusalOf } from '@moves/events/decider/failures';
import { type CountedEstimate, demandEstimate, demandNotSplit, leastNetCents, likeContracts } from './estimate.ts';

const estimate = (rest: Partial<CountedEstimate> = {}): CountedEstimate => ({
  method: 'wholeTerm',
  months: 48,
  netCents: 420_000_00,
  optionsNetCents: 0,
  lots: [],
  ...rest,
});
const lot = (name: string, netCents: number, exempt?: boolean) => ({ lot: name, title: name, netCents, exempt });

const code = (decide: () => void): string | undefined => refusalOf(decide)?.code;
const refused = (rest: Partial<CountedEstimate>) => code(() => demandEstimate(estimate(rest)));

describe('an estimate', () => {
  it('counts the whole term if it has an end', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ months: undefined })).toBe('unlimited-term');
  });

  it('counts 48 monthly values if it has none, or runs longer', () => {
    const monthly = { method: 'fortyEightMonths', monthlyNetCents: 10_000_00, netCents: 480_000_00 } as const;
    expect(refused({ ...monthly, months: undefined })).toBeUndefined();
    expect(refused({ ...monthly, months: 60 })).toBeUndefined();
    expect(refused({ ...monthly, months: undefined, netCents: 479_999_99 })).toBe('estimate-too-low');
    expect(refused({ ...monthly, months: 48 })).toBe('term-is-shorter');
    expect(refused({ ...monthly, months: undefined, monthlyNetCents: undefined })).toBe('monthly-value-required');
  });

  it('holds options and renewals', () => {
    const monthly = { months: 24, monthlyNetCents: 10_000_00 };
    expect(leastNetCents(estimate({ ...monthly, optionsNetCents: 50_000_00 }))).toBe(290_000_00);
    expect(refused({ ...monthly, netCents: 240_000_00, optionsNetCents: 50_000_00 })).toBe('estimate-too-low');
    expect(refused({ optionsNetCents: 420_000_00 })).toBe('options-not-in-value');
  });

  it('is what its lots make together', () => {
    expect(refused({ lots: [lot('one', 300_000_00), lot('two', 120_000_00)] })).toBeUndefined();
    expect(refused({ lots: [lot('one', 300_000_00), lot('two', 119_999_99)] })).toBe('lots-do-not-add-up');
    expect(refused({ lots: [lot('one', 300_000_00), lot('one', 120_000_00)] })).toBe('lot-named-twice');
  });

  it('lets small lots out, up to a fifth of the whole', () => {
    const lots = (exempt: number) => [lot('small', exempt, true), lot('large', 420_000_00 - exempt)];
    expect(refused({ lots: lots(79_999_99) })).toBeUndefined();
    expect(refused({ lots: lots(80_000_00) })).toBe('lot-too-large-to-exempt');
    const two = [lot('a', 42_000_00, true), lot('b', 42_000_00, true), lot('c', 336_000_00)];
    expect(refused({ lots: two })).toBeUndefined();
    const more = [lot('a', 42_000_00, true), lot('b', 42_000_01, true), lot('c', 335_999_99)];
    expect(refused({ lots: more })).toBe('exempt-lots-too-large');
  });

  it('is not made smaller by splitting a contract', () => {
    const today = '2026-11-21' as Day;
    const split = (net: number, ...like: number[]) => code(() => demandNotSplit(net, like, 'services', today));
    expect(likeContracts(100_000_00, [100_000_00, 16_000_00])).toBe(216_000_00);
    expect(split(100_000_00, 115_999_99)).toBeUndefined();
    expect(split(100_000_00, 116_000_00)).toBe('contract-split');
    expect(split(216_000_00, 116_000_00)).toBeUndefined();
  });
});
