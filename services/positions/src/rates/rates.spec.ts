import { describe, expect, it } from '@jest/globals';
import { RateTablePublished } from '@moves/events/catalogue/positions';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { annualCostCents, costOfMonths, type RateTableOfCost, rateFor } from '@moves/events/published/position-cost';
import { bea, day } from '../story.ts';
import { PublishRateTable, publish, type RateTableTerms } from './publish-rate-table.ts';
import { rateTable } from './rate-table.ts';

const terms: RateTableTerms = {
  title: 'Sätze der Vorführung 2020',
  validFrom: day('2020-01-01'),
  rates: [
    { grade: 'E11', annualCents: 7_000_000 },
    { grade: 'E9b', annualCents: 5_500_001 },
  ],
  materialCents: 600_000,
  itCents: 300_000,
  overhead: 2_000,
  yearlyRise: 250,
  source: { document: 'Erfundene Sätze', mark: 'fictitious' },
};

describe('publishing rates', () => {
  const { given } = specOf(rateTable, publish);

  it('keeps them with their source', () =>
    given()
      .when(new PublishRateTable('R1', terms, by(bea)))
      .then(RateTablePublished({ ...terms, rates: [...terms.rates] })));

  it('never changes what was published', () =>
    given(told(RateTablePublished({ ...terms, rates: [...terms.rates] })))
      .when(new PublishRateTable('R1', terms, by(bea)))
      .thenRefused('rate-table-id-taken'));

  it('takes only an id that can name a stream', () => {
    const odd = new PublishRateTable('../x', terms, by(bea));
    expect(() => publish(rateTable.initial, odd)).toThrow(Malformed);
  });

  it('names each grade once', () =>
    given()
      .when(new PublishRateTable('R1', { ...terms, rates: [terms.rates[0]!, terms.rates[0]!] }, by(bea)))
      .thenRefused('grade-named-twice', { grade: 'E11' }));

  it('cannot end before it begins', () =>
    given()
      .when(new PublishRateTable('R1', { ...terms, validUntil: day('2019-12-31') }, by(bea)))
      .thenRefused('rates-end-before-they-begin'));
});

const table = (id: string, from: string, until: string | null = null, e11 = 7_000_000): RateTableOfCost => ({
  id,
  title: id,
  validFrom: from,
  validUntil: until,
  rates: new Map([
    ['E11', e11],
    ['E9b', 5_500_001],
  ]),
  materialCents: 600_000,
  itCents: 300_000,
  overhead: 2_000,
  yearlyRise: 250,
});

describe('what a post costs', () => {
  const tables = [table('2020', '2020-01-01')];

  it('is personnel, material, IT, and overhead on personnel', () =>
    expect(annualCostCents({ grade: 'E11', share: 10_000 }, 2020, tables)).toBe(7_000_000 + 900_000 + 1_400_000));

  it('is rounded once, half a cent upwards', () => {
    // 5,500,001 + 900,000 + 1,100,000.2 = 7,500,001.2; half of it 3,750,000.6
    expect(annualCostCents({ grade: 'E9b', share: 5_000 }, 2020, tables)).toBe(3_750_001);
    expect(annualCostCents({ grade: 'E9b', share: 10_000 }, 2020, tables)).toBe(7_500_001);
  });

  it('rises every year after the table’s first', () =>
    expect(annualCostCents({ grade: 'E11', share: 10_000 }, 2021, tables)).toBe(7_175_000 + 900_000 + 1_435_000));

  it('is not known without a rate for its grade and year', () => {
    expect(annualCostCents({ grade: 'E12', share: 10_000 }, 2020, tables)).toBeUndefined();
    expect(annualCostCents({ grade: 'E11', share: 10_000 }, 2019, tables)).toBeUndefined();
  });

  it('comes to the whole year’s if it is filled in all of its months, also for many posts', () => {
    const months = Array.from({ length: 12 }, () => ({ grade: 'E9b', share: 980_000 }));
    expect(costOfMonths(months, 2020, tables)).toBe(annualCostCents({ grade: 'E9b', share: 980_000 }, 2020, tables));
    expect(costOfMonths(months.slice(0, 6), 2020, tables)).toBe(367_500_059);
  });
});

describe('the table by which a post is costed', () => {
  it('is the newest that is valid on 1 January, or the first of the year', () => {
    const tables = [table('late', '2022-07-01'), table('new', '2021-01-01'), table('old', '2020-01-01', '2021-12-31')];
    expect(rateFor(tables, 'E11', 2020)?.id).toBe('old');
    expect(rateFor(tables, 'E11', 2021)?.id).toBe('new');
    expect(rateFor(tables, 'E11', 2022)?.id).toBe('new');
    expect(rateFor(tables, 'E11', 2023)?.id).toBe('late');
    expect(rateFor([table('late', '2022-07-01'), table('later', '2022-10-01')], 'E11', 2022)?.id).toBe('late');
  });
});
