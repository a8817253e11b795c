import { afterAll, describe, expect, it } from '@jest/globals';
import { lineSums } from '@moves/events/published/budgets/questions';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { programmeCostReport } from './programme-cost.ts';
import { books, reader } from './story.ts';

const report = reportOver(programmeCostReport, books, reader);
afterAll(() => report.close());

describe('the cost of the programme', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./programme-cost.expected.txt', import.meta.url)));

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

  it('stands beside the financial plan, year for year', async () =>
    expect((await report.asked()).more.plans).toEqual([
      {
        plan: 'Digital MoveS bis 2024',
        from: 2019,
        until: 2024,
        amount: '64000000.00',
        qualifier: 'approx',
        planned: '3100000.00',
        decided: '3200000.00',
        committed: '0.00',
        actual: '333333.00',
        left: '60800000.00',
        origin: 'Seite «Digital MoveS», Absatz 1, belegt; abgeleitet: erstes Jahr',
      },
    ]));

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
});
