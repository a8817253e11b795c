import { afterAll, describe, expect, it } from '@jest/globals';
import { lineSums } from '@moves/events/published/budgets/questions';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { programmeCostReport } from './programme-cost.ts';
import { books, reader } from './story.ts';

const report = reportOver(programmeCostReport, books, reader);
afterAll(() => report.close());

describe('the cost of the programme', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./programme-cost.expected.txt', import.meta.url), { plan: '64000000.00' }));

  it('is told by field of action, year and kind; what is for no measure comes last', async () => {
    const { rows } = await report.asked();
    expect(rows.map(row => [row.fieldOfAction, row.year, row.kind, row.planned, row.decided])).toEqual([
      ['people', 2018, 'operating', '100000.00', '130000.00'],
      ['it', 2018, 'personnel', '500000.00', '440000.00'],
      ['it', 2018, 'operating', '1000000.00', '1050000.00'],
      ['it', 2019, 'operating', '900000.00', '900000.00'],
      ['it', 2020, 'investment', '2000000.00', '2000000.00'],
      [null, 2018, 'investment', '300000.00', '200000.00'],
      [null, 2019, 'investment', '200000.00', '300000.00'],
    ]);
  });

  it('adds up to the sums of the tables, in all and by kind', async () => {
    const { rows, more } = await report.asked();
    const [all] = await report.views.ask(lineSums({}));
    for (const sums of [rows, more['by-kind']!]) {
      expect(sumOf(sums, 'decided') * 100).toBe(all!.authority_cents);
      expect(Math.round(sumOf(sums, 'actual') * 100)).toBe(all!.actual_cents);
      expect(sumOf(sums, 'committed') * 100).toBe(all!.committed_cents);
    }
    expect(columnOf(more['by-kind']!, 'kind')).toEqual(['personnel', 'operating', 'investment']);
  });

  it('stands beside a financial plan, if it is asked for with one', async () => {
    expect((await report.asked()).more.plan).toEqual([]);
    const { plan } = (await report.asked({ plan: '64000000.00' })).more;
    expect(plan!.slice(0, 3)).toEqual([
      { of: 'plan', amount: '64000000.00', left: '0.00' },
      { of: 'planned_cents', amount: '5000000.00', left: '59000000.00' },
      { of: 'authority_cents', amount: '5020000.00', left: '58980000.00' },
    ]);
  });

  it('carries in JSON the bookings of each sum, and none that it does not show', async () => {
    const { rows } = await report.asked({ year: '2020' });
    const [taken] = await report.views.ask<{ position: number }>({
      sql: "select position from budget_bookings where budget = 'DM-2020'",
      parameters: [],
    });
    expect(columnOf(rows, 'events')).toEqual([[String(taken!.position)]]);
  });

  it('shows the past as it was', async () => expect(sumOf((await report.asOf('2018-06-30')).rows, 'actual')).toBe(0));

  it('leaves out for the public what is for a measure that is not public', async () =>
    expect(columnOf((await report.asked({}, { publicOnly: true })).rows, 'fieldOfAction')).not.toContain('people'));

  it.each(['64', '64000000,00', '-1.00'])('refuses %s as a plan', async plan =>
    expect(report.asked({ plan })).rejects.toMatchObject({ field: 'plan' }),
  );
});
