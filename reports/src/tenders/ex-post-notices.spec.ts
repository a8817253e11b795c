import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { exPostNoticesReport } from './ex-post-notices.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(exPostNoticesReport, tenders, reader);
afterAll(() => report.close());

describe('ex-post-notices', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./ex-post-notices.expected.txt', import.meta.url)));
});
