import { afterAll, describe, expect, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { procurementStatisticsReport } from './procurement-statistics.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(procurementStatisticsReport, tenders, reader);
afterAll(() => report.close());

describe('procurement statistics', () => {
  it('are the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./procurement-statistics.expected.txt', import.meta.url)));

  it('count bids, those of small firms and those from abroad, and say what is still to be reported', async () =>
    expect((await report.asked({ exercise: 'false' })).rows).toMatchObject([
      { tender: 'T-SOFT', bids: 3, smeBids: 2, foreignBids: 1, smeWins: 'yes', dueOn: '2027-01-04', reportedOn: null },
    ]));

  it('leave out what lies below the limit of the law that its procedure follows', async () =>
    expect((await report.asked()).rows.map(({ tender }) => tender)).toEqual(['T-SOFT', 'T-U1']));
});
