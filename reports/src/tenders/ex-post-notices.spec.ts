import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver } from '../spec-report.ts';
import { exPostNoticesReport } from './ex-post-notices.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(exPostNoticesReport, tenders, reader);
afterAll(() => report.close());

describe('ex-post notices', () => {
  it('are the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./ex-post-notices.expected.txt', import.meta.url)));

  it('list what is still to be announced first, and say until when the others are', async () => {
    const { rows } = await report.asked();
    expect(rows.map(({ tender, state, until }) => [tender, state, until])).toEqual([
      ['T-PERSON', 'due', null],
      ['T-TRAIN', 'shown', '2026-12-23'],
    ]);
  });

  it('are over after three months', async () =>
    expect(columnOf((await report.asked({}, { today: '2026-12-24' as never })).rows, 'state')).toEqual([
      'due',
      'over',
    ]));

  it('tell the public what is announced, for as long as it is', async () =>
    expect(columnOf((await report.asked({}, { publicOnly: true })).rows, 'tender')).toEqual(['T-TRAIN']));
});
