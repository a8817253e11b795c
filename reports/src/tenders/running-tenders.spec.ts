import { afterAll, describe, expect, it } from '@jest/globals';
import { BidReceived } from '@moves/events/catalogue/tenders/competition';
import { told } from '@moves/events/decider/spec';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import { fileOf } from '../kit/spec-kit.ts';
import { columnOf, reportOver } from '../spec-report.ts';
import { runningTendersReport } from './running-tenders.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(runningTendersReport, tenders, reader);
afterAll(() => report.close());

const received = told(
  BidReceived({ tender: 'T-PHONE', sha256: 'b'.repeat(64), size: 65_536, envelope: 'e'.repeat(60), round: 1 }),
).on('2026-11-19');

describe('running tenders', () => {
  it('are the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./running-tenders.expected.txt', import.meta.url)));

  it('say how many bids have come only when they are open', async () => {
    const { rows } = await report.asked();
    expect(rows.map(({ tender, status, bids }) => [tender, status, bids])).toEqual([
      ['T-PERSON', 'awarded', 1],
      ['T-U1', 'awarded', 1],
      ['T-NET', 'informed', 2],
      ['T-PHONE', 'published', null],
      ['T-SOFT', 'awarded', 3],
      ['T-SCAN', 'procedureChosen', null],
      ['T-M10', 'need', null],
    ]);
  });

  it('are the same with and without sealed bids: no table hears of them', async () => {
    const sealed = reportOver(
      runningTendersReport,
      { ...tenders, 'bid-B-98': [received], 'bid-B-99': [received] },
      reader,
    );
    const rows = async (one: typeof report) =>
      JSON.parse((await fileOf((await one.asked()).made, 'json')).toString()).rows;
    expect(await rows(sealed)).toEqual(await rows(report));
    expect(tenderReadModels.flatMap(({ types }) => types)).not.toContain('BidReceived');
    sealed.close();
  });

  it('put the law first, with its paragraph', async () => {
    const { rows } = await report.asked({ tender: 'T-PHONE,T-SCAN' });
    expect(rows.map(({ deadline, setBy, paragraph }) => [deadline, setBy, paragraph])).toEqual([
      ['answers', 'law', '§ 20 (3) VgV'],
      ['plannedPublication', 'plan', null],
    ]);
  });

  it('show the past as it was', async () =>
    expect(columnOf((await report.asOf('2026-10-05', { tender: 'T-SOFT' })).rows, 'status')).toEqual(['published']));
});
