import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { procurementStatisticsReport } from './procurement-statistics.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(procurementStatisticsReport, tenders, reader);
afterAll(() => report.close());

describe('procurement-statistics', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./procurement-statistics.expected.txt', import.meta.url)));
});
