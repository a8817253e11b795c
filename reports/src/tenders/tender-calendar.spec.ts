import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { reader, tenders } from './story.ts';
import { tenderCalendarReport } from './tender-calendar.ts';

const report = reportOver(tenderCalendarReport, tenders, reader);
afterAll(() => report.close());

describe('tender-calendar', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./tender-calendar.expected.txt', import.meta.url)));
});
