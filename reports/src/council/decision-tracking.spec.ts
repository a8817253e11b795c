import { afterAll, describe, expect, it } from '@jest/globals';
import { columnOf, reportOver } from '../spec-report.ts';
import { decisionTrackingReport } from './decision-tracking.ts';
import { council, reader } from './story.ts';

const report = reportOver(decisionTrackingReport, council, reader);
afterAll(() => report.close());

const told = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ paper, point, authority, done, state, daysOverdue }) => [
    paper,
    point,
    authority,
    done,
    state,
    daysOverdue,
  ]);

describe('decision tracking', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./decision-tracking.expected.txt', import.meta.url)));

  it('says of each point how far it is, and marks what was only advised', async () =>
    expect(told((await report.asked()).rows)).toEqual([
      ['GRDrs 288/2018', '1', 'advised', null, null, null],
      ['GRDrs 288/2018', '2', 'advised', null, null, null],
      ['GRDrs 288/2018', '3', 'advised', null, null, null],
      ['GRDrs 288/2018', '1', 'decided', 1, 'done', null],
      ['GRDrs 288/2018', '2', 'decided', 0.5, 'overdue', 1156],
      ['GRDrs 288/2018', '3', 'decided', 0, 'open', null],
      ['GRDrs 5/2022', '1', 'decided', 0, 'open', null],
      ['GRDrs 9/2022', '1', 'decided', 0.3, 'underway', null],
      ['GRDrs 9/2022', '2', 'decided', null, null, null],
      ['GRDrs 9/2022', '3', 'decided', 0, 'dropped', null],
    ]));

  it('shows the newest evidence, with its document, and why a point was settled', async () =>
    expect(columnOf((await report.asked({ authoritative: 'true' })).rows, 'evidence')).toEqual([
      'Paket umgesetzt. Bericht 12/2019.',
      '2018 eingehalten.',
      null,
      null,
      'Erstes Terminal steht.',
      null,
      'Ersetzt durch GRDrs 1/2023.',
    ]));

  it('counts by office what a body has decided, and nothing that was only advised', async () =>
    expect((await report.asked()).more['by-office']).toEqual([
      { office: 'Amt für öffentliche Ordnung', points: 1, open: 0, underway: 1, overdue: 0, done: 0, dropped: 0 },
      { office: 'Referat AKR', points: 3, open: 1, underway: 0, overdue: 1, done: 1, dropped: 0 },
      { office: null, points: 2, open: 1, underway: 0, overdue: 0, done: 0, dropped: 1 },
    ]));

  it('shows the past as it was', async () =>
    expect(told((await report.asOf('2019-06-30', { authoritative: 'true' })).rows)).toEqual([
      ['GRDrs 288/2018', '1', 'decided', 0, 'open', null],
      ['GRDrs 288/2018', '2', 'decided', 0.5, 'underway', null],
      ['GRDrs 288/2018', '3', 'decided', 0, 'open', null],
    ]));

  it('hides from the public closed decisions, in counts too, and what was written in the office', async () => {
    const { rows, more } = await report.asked({ authoritative: 'true' }, { publicOnly: true });
    expect(columnOf(rows, 'paper')).not.toContain('GRDrs 5/2022');
    expect(columnOf(rows, 'evidence')).toEqual(['Bericht 12/2019.', null, null, null, null, null]);
    expect(more['by-office']![1]).toMatchObject({ office: 'Referat AKR', points: 2 });
  });

  it.each([
    ['of states', { state: 'overdue,open' }, ['2', '3', '1']],
    ['of an office', { office: 'Amt für öffentliche Ordnung' }, ['1']],
    ['of a paper', { paper: 'GRDrs 9/2022' }, ['1', '2', '3']],
    ['of a year', { year: '2022', state: 'open' }, ['1']],
  ])('can be asked for a selection %s', async (_, given, points) =>
    expect(columnOf((await report.asked(given)).rows, 'point')).toEqual(points),
  );
});
