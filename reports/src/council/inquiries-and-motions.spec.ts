import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver } from '../spec-report.ts';
import { inquiriesAndMotionsReport } from './inquiries-and-motions.ts';
import { council, reader } from './story.ts';

const report = reportOver(inquiriesAndMotionsReport, council, reader);
afterAll(() => report.close());

describe('inquiries and motions', () => {
  it('are the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./inquiries-and-motions.expected.txt', import.meta.url)));

  it('are listed by the group that asked, in the order in which they were asked', async () =>
    expect(columnOf((await report.asked()).rows, 'number')).toEqual([
      'A-2020-001',
      'A-2023-002',
      'A-2022-001',
      'A-2022-002',
      'A-2023-001',
      'A-2023-003',
    ]));

  it('have taken 301 and 146 days in the record', async () => {
    const { rows } = await report.asked();
    expect([rows[0]!.days, rows[2]!.days]).toEqual([301, 146]);
  });

  it('run on until today while they are open, measured against the day promised last', async () =>
    expect((await report.asked({ open: 'true' })).rows).toMatchObject([
      { number: 'A-2022-002', dueOn: '2023-02-15', days: 119, overdue: 'yes', daysOverdue: 14 },
      { number: 'A-2023-001', dueOn: '2023-04-01', days: 50, overdue: null, daysOverdue: 0 },
    ]));

  it('show how long answers took, by group, by office and in all: median and maximum of what is answered', async () =>
    expect(
      (await report.asked()).more['waiting-times']!.map(row => [
        row.by,
        row.of,
        row.inquiries,
        row.answered,
        row.open,
        row.overdue,
        row.medianDays,
        row.longestDays,
      ]),
    ).toEqual([
      ['group', 'Bündnis 90/DIE GRÜNEN-Gemeinderatsfraktion', 2, 2, 0, 0, 165.5, 301],
      ['group', 'CDU-Gemeinderatsfraktion', 4, 1, 2, 1, 146, 146],
      ['office', 'Amt für öffentliche Ordnung', 1, 0, 1, 1, null, null],
      ['office', 'Referat AKR', 2, 1, 1, 0, 30, 30],
      ['office', 'noch keinem Amt zugewiesen', 3, 2, 0, 0, 223.5, 301],
      ['all', null, 6, 3, 2, 1, 146, 301],
    ]));

  it('are as they were on a past day', async () => {
    const { rows } = await report.asOf('2022-12-24');
    expect(rows.map(({ number, status, dueOn }) => [number, status, dueOn])).toEqual([
      ['A-2020-001', 'answered', null],
      ['A-2022-002', 'assigned', '2023-02-15'],
    ]);
  });

  it('hide from the public what is not public, in averages too', async () => {
    const { rows, more } = await report.asked({}, { publicOnly: true });
    expect(columnOf(rows, 'number')).not.toContain('A-2023-001');
    expect(more['waiting-times']!.at(-1)).toMatchObject({ inquiries: 5, open: 1 });
  });

  it.each([
    ['of motions', { kind: 'motion' }, ['A-2022-002']],
    ['of what is overdue', { overdue: 'true' }, ['A-2022-002']],
    ['of a year', { year: '2020' }, ['A-2020-001']],
    ['of a group', { group: 'CDU-Gemeinderatsfraktion', open: 'false' }, ['A-2022-001', 'A-2023-003']],
    ['of an office', { office: 'Referat AKR' }, ['A-2023-002', 'A-2023-001']],
  ])('can be asked for in a selection %s', async (_, given, numbers) =>
    expect(columnOf((await report.asked(given)).rows, 'number')).toEqual(numbers),
  );
});
