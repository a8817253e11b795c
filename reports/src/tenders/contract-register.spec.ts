import { afterAll, describe, expect, it } from '@jest/globals';
import { reportOver } from '../spec-report.ts';
import { contractRegisterReport } from './contract-register.ts';
import { reader, tenders } from './story.ts';

const report = reportOver(contractRegisterReport, tenders, reader);
afterAll(() => report.close());

describe('the contract register', () => {
  it('is the workbook that was once looked at and committed', () =>
    report.expectWorkbook(new URL('./contract-register.expected.txt', import.meta.url)));

  it('says what was paid on each contract, and by which events', async () => {
    const [framework] = (await report.asked({ contract: 'C-FRAME' })).rows;
    expect(framework).toMatchObject({ gross: '1190000.00', posted: '119000.00', used: 0.1 });
    expect(framework!.events).toHaveLength(2);
  });

  it('counts changes in value and end', async () =>
    expect((await report.asked({ contract: 'C-NET' })).rows).toMatchObject([
      { net: '218000.00', modified: 0.09, endsOn: '2027-12-31', expiry: 'later' },
    ]));

  it('can be asked for what ends soon', async () =>
    expect((await report.asked({ expiry: 'half' })).rows.map(({ contract }) => contract)).toEqual(['C-FRAME']));
});
