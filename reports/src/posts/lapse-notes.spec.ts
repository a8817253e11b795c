import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver } from '../spec-report.ts';
import { lapseNotesReport } from './lapse-notes.ts';
import { posts, reader } from './story.ts';

const report = reportOver(lapseNotesReport, posts, reader);
afterAll(() => report.close());

describe('the list of what ends or changes posts', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./lapse-notes.expected.txt', import.meta.url)));

  it('has what has a day first, the nearest first, and says what then becomes of the post', async () =>
    expect((await report.asked()).rows.map(row => [row.year, row.post, row.note, row.daysLeft, row.effect])).toEqual([
      [2023, 'P5', 'lapse', 274, 'fällt am 01.07.2023 weg'],
      [2023, 'P8', 'fixedTerm', 457, 'endet mit der Befristung; ab 01.01.2024 nicht mehr da'],
      [null, 'P11', 'lapse', null, 'fällt bei der nächsten Vakanz weg'],
      [null, 'P8', 'conversion', null, 'wird bei der nächsten Vakanz E11'],
      [null, 'P9', 'lapse', null, 'fällt weg, wenn: Einführung ist abgeschlossen'],
    ]));

  it('no longer has a post that is gone, and has it on the day before', async () => {
    expect(columnOf((await report.asked()).rows, 'post')).not.toContain('P6');
    expect(columnOf((await report.asOf('2021-01-09')).rows, 'post')).toEqual([]);
    expect(columnOf((await report.asOf('2021-01-10')).rows, 'post')).toEqual(['P5', 'P11']);
  });

  it.each([
    ['of notes', { note: 'fixedTerm,conversion' }, ['P8', 'P8']],
    ['of years', { year: '2023' }, ['P5', 'P8']],
    ['of an office', { office: 'Amt für öffentliche Ordnung' }, ['P5']],
  ])('can be asked for a selection %s', async (_, given, found) =>
    expect(columnOf((await report.asked(given)).rows, 'post')).toEqual(found),
  );
});
