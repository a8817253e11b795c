import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { awardsReport } from './awards.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(awardsReport, tenders, reader);
afterAll(() => report.close());

describe('awards', () => {
  it('are the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./awards.expected.txt', import.meta.url)));

  it('name firms and no natural persons, and say what was entered afterwards', async () => {
    const { rows } = await report.asked();
    expect(columnOf(rows, 'winner')).toEqual([
      'Beispiel Süd AG (fiktiv)',
      'natürliche Person',
      'Beispiel Nord GmbH (fiktiv)',
      'Beispiel Nord GmbH (fiktiv)',
    ]);
    expect(columnOf(rows, 'remark')).toEqual([null, 'Nacherfasst.', null, 'Übung.']);
  });

  it('have a public edition with the class of a value instead of the value', async () => {
    const { rows, more } = await report.asked({}, { publicOnly: true });
    expect(columnOf(rows, 'net')).toEqual([null, null, null, null]);
    expect(columnOf(rows, 'valueClass')).toEqual(['upTo50000', 'upTo50000', 'upTo500000', 'upTo500000']);
    expect(columnOf(more['by-procedure']!, 'net')).toEqual([null, null, null]);
  });

  it('add up to what was awarded, exercises apart', async () => {
    const { rows, more } = await report.asked({ exercise: 'false' });
    expect(sumOf(rows, 'net')).toBe(468_000);
    expect(sumOf(more['by-procedure']!, 'net')).toBe(468_000);
  });

  it('show the past as it was', async () =>
    expect(columnOf((await report.asOf('2026-09-30')).rows, 'tender')).toEqual(['T-TRAIN']));
});
