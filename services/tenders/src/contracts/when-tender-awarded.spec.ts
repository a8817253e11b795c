import { describe, expect, it } from '@jest/globals';
import { ProcedureChosen, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { told } from '@moves/events/decider/spec';
import { awards, chosen, contractTerms, day, estimateData, software, tenderAfter, until } from '../story.ts';
import { supportData } from './story.ts';
import { contractOf } from './when-tender-awarded.ts';

describe('the contract that an award begins', () => {
  it('has the facts of its tender, the price of the bid, and the firm by its public name', () =>
    expect(supportData).toMatchObject({
      title: 'Software für virtuelle Verwaltungsleistungen',
      contractor: 'Beispiel Nord GmbH (fiktiv)',
      regime: 'eu',
      procedure: 'openProcedure',
      begunOn: '2026-09-01',
      measure: 'M19',
      tender: software,
      lot: WHOLE,
      bidder: 'north',
      netCents: 40_000_000,
      grossCents: 47_600_000,
      awardedOn: '2026-11-05',
    }));

  it('has of a divided tender its own lot, later years and part of the framework', () => {
    const lots = [
      { lot: 'a', title: 'Erfassung', netCents: 10_000_000 },
      { lot: 'b', title: 'Ausgabe', netCents: 20_000_000 },
    ];
    const t = tenderAfter(
      ...until().awarded,
      told(ValueEstimated({ ...estimateData, lots })).on('2026-11-05'),
      told(ProcedureChosen({ ...chosen.data, framework: { maximumNetCents: 40_000_001, months: 48 } })).on(
        '2026-11-05',
      ),
    );
    const of = (lot: string) =>
      contractOf(
        software,
        t,
        { ...awards[0]!, lot, contract: `${software}-${lot}` },
        {
          terms: ['a', 'b'].map(one => ({ ...contractTerms[0]!, lot: one })),
          laterYears: ['a', 'b', 'b'].map(one => ({
            year: 2028,
            grossCents: 1,
            reason: 'Noch kein Haushalt',
            lot: one,
          })),
          awardedOn: day('2026-11-05'),
        },
      );
    expect(of('a')).toMatchObject({
      title: expect.stringMatching(/: Erfassung$/),
      framework: { maximumNetCents: 13_333_333 },
    });
    expect([of('a').laterYears.length, of('b').laterYears.length]).toEqual([1, 2]);
  });
});
