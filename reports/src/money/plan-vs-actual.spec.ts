import { afterAll, describe, expect, it } from '@jest/globals';
import { lineSums } from '@moves/events/published/budgets/questions';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { planVsActualReport } from './plan-vs-actual.ts';
import { books, reader } from './story.ts';

const report = reportOver(planVsActualReport, books, reader);
afterAll(() => report.close());

describe('plan and actual', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./plan-vs-actual.expected.txt', import.meta.url)));

  it('lists lines by year, part, Teilhaushalt, profit centre and measure; what is not known comes last', async () => {
    const { rows } = await report.asked();
    expect(rows.map(row => [row.year, row.section, row.subBudget, row.profitCentre, row.measure, row.kind])).toEqual([
      [2018, 'expense', '100', '1007410', 'M21', 'personnel'],
      [2018, 'expense', '100', '1007410', 'M21', 'operating'],
      [2018, 'expense', '100', null, 'M36', 'operating'],
      [2018, 'investment', '100', '1007410', null, 'investment'],
      [2019, 'expense', '100', '1007410', 'M21', 'operating'],
      [2019, 'investment', '100', '1007410', null, 'investment'],
      [2020, 'investment', null, null, 'M37', 'investment'],
    ]);
  });

  it('says of a line what its pages say', async () => {
    const { rows } = await report.asked({ year: '2018', measure: 'M21' });
    expect(rows[1]).toMatchObject({
      appropriation: '1000000.00',
      virement: '50000.00',
      authority: '1050000.00',
      reserved: '50000.00',
      committed: '90000.00',
      actual: '61234.56',
      available: '848765.44',
      usage: 0.1917,
      forecast: '851234.56',
      deviation: '-198765.44',
      deviationShare: -0.1893,
      remark: 'Prognose: Lieferung im Dezember. Abgeleitet: Maßnahme, Art.',
    });
  });

  it('adds up in each line: five columns make the authority, and what is left of it is available', async () => {
    const { rows } = await report.asked();
    for (const row of rows) {
      const sum = (...names: string[]) => names.reduce((cents, name) => cents + Math.round(Number(row[name]) * 100), 0);
      const parts = sum('appropriation', 'supplementary', 'carryOver', 'excess', 'virement');
      expect(parts).toBe(sum('authority'));
      expect(parts - sum('blocked', 'reserved', 'committed', 'actual')).toBe(sum('available'));
    }
  });

  it('adds up to the sums of the tables', async () => {
    const { rows } = await report.asked();
    for (const group of await report.views.ask(lineSums({}, ['year', 'kind']))) {
      const of = rows.filter(({ year, kind }) => year === group.year && kind === group.kind);
      const sums = ['authority', 'blocked', 'reserved', 'committed', 'actual', 'available', 'forecast', 'deviation'];
      expect(sums.map(name => sumOf(of, name))).toEqual(
        sums.map(name => (group as unknown as Record<string, number>)[`${name}_cents`]! / 100),
      );
    }
  });

  it('never adds years to each other, nor investments to expense', async () => {
    const { made } = await report.asked();
    expect(made.report.grandTotal).toBe(false);
    expect(made.report.subtotals?.[0]).toEqual(['year', 'section']);
  });

  it('moves money between lines and years without making any', async () => {
    const { rows } = await report.asked();
    expect([sumOf(rows, 'virement'), sumOf(rows, 'excess'), sumOf(rows, 'carryOver')]).toEqual([0, 0, 0]);
  });

  it('shows yesterday as it was', async () => {
    const { rows } = await report.asOf('2018-09-09', { year: '2018' });
    expect(columnOf(rows, 'blocked')).toEqual(['0.00', '0.00', '0.00', '0.00']);
    expect(columnOf(rows, 'actual')).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('lists the blocks whose sum is the blocked column, and none that is released', async () => {
    const { rows, more } = await report.asked();
    expect(sumOf(more.blocks!, 'amount')).toBe(sumOf(rows, 'blocked'));
    expect(columnOf(more.blocks!, 'kind')).toEqual(['block', 'freeze']);
  });

  it('lists what may fall due in later years, what of it is used, and what is left', async () => {
    const { more } = await report.asked();
    expect(
      more['commitment-appropriations']!.map(({ dueYear, authorised, used, left }) => [
        dueYear,
        authorised,
        used,
        left,
      ]),
    ).toEqual([
      [2019, '80000.00', '30000.00', '50000.00'],
      [2020, '20000.00', '0.00', '20000.00'],
    ]);
  });

  it('lists what was recorded on a later day than it belongs to', async () => {
    const { more } = await report.asked();
    expect(more['late-bookings']).toMatchObject([
      { line: 'IT-Sicherheit', amount: '1234.56', belongsTo: '2018-12-28', recordedOn: '2019-01-14', daysLate: 17 },
    ]);
  });

  it('carries in JSON the events of each line, and only what it stands on', async () => {
    const { rows } = await report.asked();
    for (const { events } of rows) expect((events as string[]).length).toBeGreaterThan(0);
    const [taken] = await report.views.ask<{ position: number }>({
      sql: "select position from budget_bookings where budget = 'DM-2020'",
      parameters: [],
    });
    expect(rows.at(-1)!.events).toEqual([String(taken!.position)]);
  });

  it('says whence a line comes that is only known from a source', async () =>
    expect((await report.asked({ year: '2020' })).rows[0]!.remark).toBe(
      'Keine Prognose abgegeben. Übernommen 20.12.2019 (fast): Seite «Digital MoveS»; abgeleitet. Abgeleitet: Art, Jahr.',
    ));

  it('leaves out for the public what is for a measure that is not public, and what was written in the office', async () => {
    const { rows } = await report.asked({}, { publicOnly: true });
    expect(columnOf(rows, 'measure')).not.toContain('M36');
    expect(rows[1]!.remark).toBe('Abgeleitet: Maßnahme, Art.');
  });

  it.each([
    ['of years', { year: '2019,2020' }, 3],
    ['of a Teilhaushalt', { subBudget: '100' }, 6],
    ['of a measure', { measure: 'M37' }, 1],
    ['of nothing', { measure: 'M99' }, 0],
  ])('can be asked for a selection %s', async (_, given, rows) =>
    expect((await report.asked(given)).rows).toHaveLength(rows),
  );

  it.each(['20', '18', 'zwanzig', '0000'])('refuses the year %s', async year =>
    expect(report.asked({ year })).rejects.toMatchObject({ field: 'year' }),
  );
});
