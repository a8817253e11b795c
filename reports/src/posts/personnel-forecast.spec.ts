import { afterAll, describe, expect, it } from '@jest/globals';
import { annualCostCents, costOfMonths } from '@moves/events/published/position-cost';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { personnelForecastReport } from './personnel-forecast.ts';
import { posts, reader } from './story.ts';

const report = reportOver(personnelForecastReport, posts, reader);
afterAll(() => report.close());

describe('the forecast of personnel cost', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./personnel-forecast.expected.txt', import.meta.url)));

  it('groups the posts of the plan by office and grade', async () =>
    expect((await report.asked()).rows.map(row => [row.grade, row.posts, row.fte, row.filledFte, row.rates])).toEqual([
      ['A11', 1, 1, 1, null],
      ['E12', 2, 2, 1, 'Sätze 2021'],
      ['E11', 3, 2.75, 1.5, 'Sätze 2021'],
      ['E10', 1, 1, 0, null],
    ]));

  it('costs each post as its page does, month by month, and says what vacancies make of it', async () => {
    const rates = ratesFrom(await report.views.ask(allRates()));
    const row = (await report.asked()).rows.find(({ grade }) => grade === 'E11')!;
    const full = annualCostCents({ grade: 'E11', share: 10_000 }, 2022, rates)!;
    const annual = 2 * full + annualCostCents({ grade: 'E11', share: 7_500 }, 2022, rates)!;
    const expected =
      full +
      costOfMonths(Array(3).fill({ grade: 'E11', share: 10_000 }), 2022, rates)! +
      costOfMonths(Array(12).fill({ grade: 'E11', share: 5_000 }), 2022, rates)!;
    expect(Number(row.annual) * 100).toBe(annual);
    expect(Math.round(Number(row.expected) * 100)).toBe(expected);
    expect(Math.round(Number(row.vacancyEffect) * 100)).toBe(annual - expected);
  });

  it('lists the posts whose cost is not known, and counts them in no sum of costs', async () => {
    const { rows, more } = await report.asked();
    expect(columnOf(more['unknown-cost']!, 'post')).toEqual(['P11', 'P5']);
    expect(rows.filter(({ rates }) => rates === null).map(({ annual, expected }) => [annual, expected])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(sumOf(rows, 'fte')).toBe(6.75);
  });

  it('says whence the rates come', async () =>
    expect((await report.asked()).more.rates).toMatchObject([
      { title: 'Sätze 2021', validFrom: '2021-01-01', grades: 'E11, E12', source: 'frei erfunden', mark: 'fictitious' },
    ]));

  it('carries in JSON the events of each sum: posts, occupancies and rates', async () => {
    const { rows } = await report.asked();
    const [table] = await report.views.ask<{ position: number }>({
      sql: 'select position from rate_tables',
      parameters: [],
    });
    for (const { events, rates } of rows) {
      expect((events as string[]).length).toBeGreaterThan(0);
      expect((events as string[]).includes(String(table!.position))).toBe(rates !== null);
    }
  });

  it('never adds years to each other, and leaves out what ends before a year', async () => {
    const { rows, made } = await report.asked({ year: '2024,2022' });
    expect(made.report.grandTotal).toBe(false);
    expect(columnOf(rows, 'year')).toEqual([2022, 2022, 2022, 2022, 2024, 2024, 2024]);
    expect(rows.at(-2)).toMatchObject({ grade: 'E12', posts: 1 });
  });

  it('shows the past as it was', async () => expect(sumOf((await report.asOf('2020-12-31')).rows, 'posts')).toBe(6));

  it('hides from the public what vacancies make of fewer than three posts', async () => {
    const { rows } = await report.asked({}, { publicOnly: true });
    expect(rows.map(row => [row.grade, row.filledFte !== null, row.vacancyEffect !== null])).toEqual([
      ['A11', false, false],
      ['E12', false, false],
      ['E11', true, true],
      ['E10', false, false],
    ]);
  });

  it('can be asked for one office', async () =>
    expect(columnOf((await report.asked({ office: 'Amt für öffentliche Ordnung' })).rows, 'grade')).toEqual(['E10']));
});
