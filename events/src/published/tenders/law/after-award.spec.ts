import { describe, expect, it } from '@jest/globals';
import { Procedure } from '../../../catalogue/tenders/words.ts';
import type { Day } from '../../../catalogue/time.ts';
import {
  awardNoticeDueOn,
  exPostUntil,
  modificationNoticeDueOn,
  modificationNoticeRules,
  statisticsDueOn,
} from './after-award.ts';

const day = (text: string): Day => text as Day;
const today = day('2026-11-21');
const before = day('2026-06-30');

describe('an award', () => {
  it('is announced at TED in 30 days above the threshold', () => {
    expect(awardNoticeDueOn('eu', day('2026-01-30'))).toBe('2026-03-01');
    expect(awardNoticeDueOn('national', today)).toBeUndefined();
  });

  it('without a call below the threshold is published for three months from 25,000 € net on', () => {
    expect(exPostUntil('negotiatedAwardWithoutCompetition', 25_000_00, today)).toBe('2027-02-21');
    expect(exPostUntil('negotiatedAwardWithoutCompetition', 24_999_99, today)).toBeUndefined();
    expect(Procedure.options.filter(procedure => exPostUntil(procedure, 90_000_00, today))).toEqual([
      'restrictedWithoutCompetition',
      'negotiatedAwardWithoutCompetition',
    ]);
  });

  it.each([
    ['eu', 1, today, '2027-01-20'],
    ['national', 50_000_00, today, undefined],
    ['national', 50_000_01, today, '2027-01-20'],
    ['national', 25_000_01, before, '2027-01-20'],
    ['national', 25_000_00, before, undefined],
  ] as const)('%s of %i cents, begun on %s, goes to the statistics by %s', (regime, netCents, begunOn, due) =>
    expect(statisticsDueOn({ regime, netCents, begunOn, awardedOn: today })).toBe(due),
  );
});

describe('a change of a contract', () => {
  const change = { regime: 'eu', ground: 'unforeseeable', begunOn: today, modifiedOn: today } as const;

  it('that was not foreseen is announced in 30 days above the threshold', () => {
    expect(modificationNoticeDueOn(change)).toBe('2026-12-21');
    expect(modificationNoticeDueOn({ ...change, ground: 'additionalNecessary' })).toBe('2026-12-21');
    expect(modificationNoticeDueOn({ ...change, ground: 'deMinimis' })).toBeUndefined();
    expect(modificationNoticeDueOn({ ...change, regime: 'national' })).toBeUndefined();
  });

  it('had no such period before July 2026; the house’s own says so', () =>
    expect(modificationNoticeRules.map(({ label }) => label?.includes('Vorgabe des Hauses'))).toEqual([
      true,
      undefined,
    ]));
});
