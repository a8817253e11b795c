import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { frameworkUsageReport } from './framework-usage.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(frameworkUsageReport, tenders, reader);
afterAll(() => report.close());

describe('framework-usage', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./framework-usage.expected.txt', import.meta.url)));
});
