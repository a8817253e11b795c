import { afterAll, describe, expect, it } from '@jest/globals';
import { judgedPositions } from '@moves/events/published/position-shares';
import { question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { columnOf, reportOver, sumOf } from '../spec-report.ts';
import { posts, reader } from './story.ts';
import { vacanciesReport } from './vacancies.ts';

const report = reportOver(vacanciesReport, posts, reader);
afterAll(() => report.close());

describe('the list of vacancies', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./vacancies.expected.txt', import.meta.url)));

  it('names each post of which a share is free, by office, those free longest first', async () =>
    expect(
      (await report.asked()).rows.map(row => [row.post, row.vacantFte, row.vacantSince, row.days, row.stage]),
    ).toEqual([
      ['P3', 0.25, '2019-12-20', 1015, 'partly'],
      ['P8', 1, '2022-01-27', 246, 'approved'],
      ['P9', 1, '2022-01-27', 246, 'approved'],
      ['P2', 1, '2022-04-01', 182, 'advertised'],
      ['P5', 1, '2020-12-17', 652, 'approved'],
    ]));

  it('adds up to the sums of the tables', async () => {
    const { rows, more } = await report.asked();
    const [all] = await report.views.ask(
      question(
        questionsOver()
          .selectFrom(judgedPositions(reader.today).as('p'))
          .select(sql<number>`sum(p.vacant_share)`.as('vacant')),
      ),
    );
    expect(sumOf(rows, 'vacantFte') * 10_000).toBe(all!.vacant);
    expect(sumOf(more['by-office']!, 'vacantFte')).toBe(sumOf(rows, 'vacantFte'));
  });

  it('says how long it took each office to fill others', async () =>
    expect((await report.asked()).more['by-office']).toMatchObject([
      { posts: 7, vacantPosts: 4, longestDays: 1015, filledPosts: 3, averageDays: 202.3 },
      { posts: 1, vacantPosts: 1, longestDays: 652, filledPosts: 0, averageDays: null },
    ]));

  it('shows a past day as it was', async () =>
    expect(columnOf((await report.asOf('2022-03-31')).rows, 'post')).not.toContain('P2'));

  it('shows the public only cells of three posts and more', async () => {
    const { rows, more } = await report.asked({}, { publicOnly: true });
    expect(columnOf(rows, 'post')).toEqual(['P3', 'P9', 'P2']);
    expect(columnOf(more['by-office']!, 'posts')).toEqual([4]);
  });

  it.each([
    ['of an office', { office: 'Amt für öffentliche Ordnung' }, ['P5']],
    ['of a measure', { measure: 'M99' }, []],
    ['of a grade', { grade: 'E12,E10' }, ['P8', 'P5']],
  ])('can be asked for a selection %s', async (_, given, found) =>
    expect(columnOf((await report.asked(given)).rows, 'post')).toEqual(found),
  );
});
