import { describe, expect, it } from '@jest/globals';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { by } from '@moves/events/decider/spec';
import type { KnownTender } from '../tender-state.ts';
import { demandRegisterClear } from './register.ts';

const day = (text: string): Day => text as Day;
const tenderOf = (
  netCents: number,
  { procedure = 'publicTender' as Procedure, begunOn = '2026-07-01', answers = [] as [string, boolean][] } = {},
): KnownTender =>
  ({
    chosen: { procedure },
    estimate: { netCents },
    begunOn: day(begunOn),
    proposals: [{ bidder: 'north' }],
    register: new Map(answers.map(([answeredOn, entry]) => ['north', { answeredOn: day(answeredOn), entry }])),
  }) as unknown as KnownTender;
const award = (t: KnownTender) => () => demandRegisterClear(t, by('ann' as PersonId, { at: '2026-11-21' }));

describe('the competition register', () => {
  it('is asked from 50,000 € net on, and before July 2026 from 30,000', () => {
    expect(award(tenderOf(49_999_99))).not.toThrow();
    expect(award(tenderOf(50_000_00))).toThrow('register-not-queried');
    expect(award(tenderOf(30_000_00, { begunOn: '2026-06-30' }))).toThrow('register-not-queried');
    expect(award(tenderOf(29_999_99, { begunOn: '2026-06-30' }))).not.toThrow();
  });

  it('need not be asked for a direct purchase, but what it said counts', () => {
    const direct = (answers: [string, boolean][]) => tenderOf(90_000_00, { procedure: 'directPurchase', answers });
    expect(award(direct([]))).not.toThrow();
    expect(award(direct([['2026-11-20', true]]))).toThrow('register-has-entry');
  });

  it('has to have answered by the day of the award, also where that is entered afterwards', () =>
    expect(award(tenderOf(50_000_00, { answers: [['2026-11-22', false]] }))).toThrow('register-not-queried'));

  it('gives an answer that may be used again for two months', () => {
    expect(award(tenderOf(50_000_00, { answers: [['2026-09-21', false]] }))).not.toThrow();
    expect(award(tenderOf(50_000_00, { answers: [['2026-09-20', false]] }))).toThrow('register-answer-too-old');
  });
});
