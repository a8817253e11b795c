import { afterAll, describe, expect, it } from '@jest/globals';
import { reportOver, sumOf } from '../spec-report.ts';
import { frameworkUsageReport } from './framework-usage.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(frameworkUsageReport, tenders, reader);
afterAll(() => report.close());

describe('the usage of frameworks', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./framework-usage.expected.txt', import.meta.url)));

  it('counts what was called off before these books began, and what is being asked for', async () => {
    const { rows, more } = await report.asked();
    expect(rows).toMatchObject([
      { maximum: '1000000.00', called: '800000.00', left: '200000.00', used: 0.8, callOffs: 2 },
    ]);
    expect(sumOf(more['call-offs']!, 'net')).toBe(200_000);
  });
});
