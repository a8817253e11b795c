import { afterAll, describe, expect, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { reader, tenders } from './story.ts';
import { tenderCalendarReport } from './tender-calendar.ts';

const report = reportOver(tenderCalendarReport, tenders, reader);
afterAll(() => report.close());

describe('the tender calendar', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./tender-calendar.expected.txt', import.meta.url)));

  it('is ordered by the month of the next planned step; what is not planned comes last', async () =>
    expect((await report.asked()).rows.map(({ month, tender }) => [month, tender])).toEqual([
      ['2026-10', 'T-SCAN'],
      [null, 'T-NET'],
      [null, 'T-M10'],
      [null, 'T-PHONE'],
    ]));

  it('says where a tender comes from and what is inferred', async () =>
    expect((await report.asked({ tender: 'T-M10' })).rows[0]).toMatchObject({
      remark: 'Beantwortung der Anfrage 12/2021, Antwort zu Frage 2; belegt. Abgeleitet: Stelle, Stand.',
    }));
});
