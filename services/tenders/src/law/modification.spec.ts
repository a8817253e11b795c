import { describe, expect, it } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import { refusalOf } from '@moves/events/decider/failures';
import fc from 'fast-check';
import { demandModification, type ModificationAsked } from './modification.ts';

const day = (text: string): Day => text as Day;
const change = (rest: Partial<ModificationAsked> = {}): ModificationAsked => ({
  regime: 'eu',
  category: 'services',
  begunOn: day('2026-07-01'),
  originalNetCents: 1_000_000_00,
  deMinimisSoFarCents: 0,
  ground: 'deMinimis',
  netCents: 100_000_00,
  indexation: false,
  ...rest,
});
const code = (rest: Partial<ModificationAsked>): string | undefined =>
  refusalOf(() => demandModification(change(rest)))?.code;

describe('a change of a contract', () => {
  it('may make 10 % of the original value with all de minimis changes together, and not a cent more', () => {
    expect(demandModification(change())).toEqual({ rule: '§ 132 (3) GWB: zusammen höchstens 10 %', cumulative: 1_000 });
    expect(code({ netCents: 100_000_01 })).toBe('modifications-too-large-together');
    expect(code({ deMinimisSoFarCents: 60_000_00, netCents: 40_000_00 })).toBeUndefined();
    expect(code({ deMinimisSoFarCents: 60_000_01, netCents: 40_000_00 })).toBe('modifications-too-large-together');
  });

  it('counts what becomes cheaper, too, so that ups and downs hide nothing', () => {
    expect(code({ deMinimisSoFarCents: 60_000_00, netCents: -40_000_01 })).toBe('modifications-too-large-together');
    expect(demandModification(change({ netCents: -50_000_00 })).cumulative).toBe(500);
  });

  it('stays below the EU threshold, however large the contract', () => {
    const large = { originalNetCents: 10_000_000_00 };
    expect(code({ ...large, netCents: 216_000_00 })).toBeUndefined();
    expect(code({ ...large, netCents: 216_000_01 })).toBe('modifications-above-threshold');
  });

  it('may make 20 % in social services and below the threshold', () => {
    expect(demandModification(change({ category: 'socialServices', netCents: 200_000_00 })).rule).toBe(
      '§ 132 (3) GWB, § 130 (2) GWB: zusammen höchstens 20 %',
    );
    expect(demandModification(change({ regime: 'national', netCents: 200_000_00 }))).toEqual({
      rule: '§ 47 (2) UVgO: zusammen höchstens 20 %',
      cumulative: 2_000,
    });
    expect(code({ regime: 'national', netCents: 200_000_01 })).toBe('modifications-too-large-together');
  });

  it.each(['additionalNecessary', 'unforeseeable'] as const)('may make half each time if %s', ground => {
    expect(code({ ground, netCents: 500_000_00 })).toBeUndefined();
    expect(code({ ground, netCents: 500_000_01 })).toBe('modification-too-large');
  });

  it.each(['reviewClause', 'contractorReplaced', 'notEssential'] as const)('has no limit in figures if %s', ground => {
    expect(code({ ground, netCents: 900_000_00 })).toBeUndefined();
    expect(demandModification(change({ ground, deMinimisSoFarCents: 50_000_00 }))).toEqual({
      rule: expect.stringContaining('§ 132 ('),
      cumulative: 500,
    });
  });

  it('is measured by the indexed price if there is such a clause', () => {
    const indexed = { indexation: true, indexedNetCents: 1_100_000_00, netCents: 110_000_00 };
    expect(demandModification(change(indexed)).rule).toContain('§ 132 (4) GWB');
    expect(code({ ...indexed, indexation: false })).toBe('no-indexation-clause');
  });

  it('never lets de minimis changes pass the limit by rounding', () => {
    const cents = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, (originalNetCents, deMinimisSoFarCents, netCents) => {
        const allowed = code({ regime: 'national', originalNetCents, deMinimisSoFarCents, netCents }) === undefined;
        expect(allowed).toBe((deMinimisSoFarCents + netCents) * 5 <= originalNetCents);
      }),
    );
  });
});
