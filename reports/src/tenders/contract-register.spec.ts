import { afterAll, describe, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { contractRegisterReport } from './contract-register.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(contractRegisterReport, tenders, reader);
afterAll(() => report.close());

describe('contract-register', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./contract-register.expected.txt', import.meta.url)));
});
