import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { awardsReport } from './awards.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(awardsReport, tenders, reader);
afterAll(() => report.close());

describe('awards', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./awards.expected.txt', import.meta.url)));
});
