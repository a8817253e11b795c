import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { runningTendersReport } from './running-tenders.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(runningTendersReport, tenders, reader);
afterAll(() => report.close());

describe('running-tenders', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./running-tenders.expected.txt', import.meta.url)));
});
