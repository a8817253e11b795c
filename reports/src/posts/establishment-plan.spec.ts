import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { establishmentPlanReport } from './establishment-plan.ts';
import { posts, reader } from './story.ts';

const report = reportOver(establishmentPlanReport, posts, reader);
afterAll(() => report.close());

const told = (rows: readonly Record<string, unknown>[]) =>
  rows.map(row => [row.subBudget, row.grade, row.before, row.filled, row.now, row.change]);

describe('the development of the establishment plan', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./establishment-plan.expected.txt', import.meta.url)));

  it('sets the plan beside that of the year before and what was filled on 30 June, the highest grade first', async () =>
    expect(told((await report.asked()).rows)).toEqual([
      ['100', 'E12', 0, 0, 2, 2],
      ['100', 'E11', 3.75, 3.5, 2.75, -1],
      ['320', 'A9', 1, 0, 0, -1],
      ['320', 'E10', 1, 0, 1, 0],
      [null, 'A11', 1, 1, 1, 0],
      [null, 'E11', 1, 0, 0, -1],
    ]));

  it('says why, with the decision', async () =>
    expect(columnOf((await report.asked()).rows, 'reason')).toEqual([
      'Schaffung (GRDrs 1/2020, Gemeinderat 20.12.2019): +1,0000; Umwandlung aus E11: +1,0000',
      'Umwandlung nach E12: -1,0000',
      'Streichung: -1,0000',
      null,
      null,
      'Wegfall (kw-Vermerk): -1,0000',
    ]));

  it('counts in its totals what the two plans have, no more', async () => {
    const { rows } = await report.asked();
    expect([sumOf(rows, 'before'), sumOf(rows, 'now'), sumOf(rows, 'change')]).toEqual([7.75, 6.75, -1]);
  });

  it('goes on where the plan of the year before ended', async () => {
    const now = async (year: string) => sumOf((await report.asked({ year })).rows, 'now');
    const before = async (year: string) => sumOf((await report.asked({ year })).rows, 'before');
    expect(await before('2022')).toBe(await now('2021'));
    expect(await before('2021')).toBe(await now('2020'));
    expect(await before('2020')).toBe(0);
  });

  it('counts neither what is authorised outside the plan nor what is only asked for', async () =>
    expect(columnOf((await report.asked({ year: '2023' })).rows, 'grade')).not.toContain('E13'));

  it('does not know yet what will be filled on a day to come', async () =>
    expect(columnOf((await report.asked({ year: '2024' })).rows, 'filled').every(filled => filled === null)).toBe(
      true,
    ));

  it('shows a past plan as it was known', async () =>
    expect(told((await report.asOf('2020-12-31', { year: '2021' })).rows)).toEqual([
      ['100', 'E11', 2.75, 1, 3.75, 1],
      ['320', 'A9', 1, 0, 1, 0],
      ['320', 'E10', 0, 0, 1, 1],
      [null, 'A11', 1, 1, 1, 0],
      [null, 'E11', 1, 0, 1, 0],
    ]));

  it('suppresses for the public what was filled of fewer than three posts', async () =>
    expect(columnOf((await report.asked({}, { publicOnly: true })).rows, 'filled')).toEqual([
      0,
      3.5,
      null,
      null,
      null,
      null,
    ]));

  it.each(['2021,2022', 'jetzt'])('refuses %s as a year', async year =>
    expect(report.asked({ year })).rejects.toMatchObject({ field: 'year' }),
  );

  it('can be asked for one Teilhaushalt', async () =>
    expect(columnOf((await report.asked({ subBudget: '320' })).rows, 'grade')).toEqual(['A9', 'E10']));
});
