import { describe, it } from '@jest/globals';
import { TenderCancelled } from '@moves/events/catalogue/tenders/award';
import { TenderFundingRefused } from '@moves/events/catalogue/tenders/money';
import { HOUSE } from '@moves/events/decider/act';
import { by, specOf } from '@moves/events/decider/spec';
import { need, software, until } from '../story.ts';
import { tender } from '../tender.ts';
import { CancelForMeasure, cancelForMeasure } from './when-measure-cancelled.ts';

const { approved, published, fundingReleased, awarded } = until();

describe('the tender of a measure that was cancelled', () => {
  const { given } = specOf(tender, cancelForMeasure);
  const cancelling = new CancelForMeasure(software, { measure: 'M19' }, by(HOUSE));

  it('ends with it while nobody was asked for anything', () => {
    for (const story of [[need], approved])
      given(...story)
        .when(cancelling)
        .then(TenderCancelled({ ground: 'measureCancelled', reason: 'Die Maßnahme M19 ist abgebrochen.' }));
  });

  it('takes back what the Budgets are preparing', () =>
    given(...fundingReleased)
      .when(cancelling)
      .thenSome(TenderFundingRefused, TenderCancelled));

  it('is left to a person once it is out', () => {
    given(...published)
      .when(cancelling)
      .thenRefused('measure-cancelled-decide-by-hand', { source: '§ 63 VgV' });
    given(...until('negotiatedAwardWithoutCompetition').invited)
      .when(cancelling)
      .thenRefused('measure-cancelled-decide-by-hand', { source: '§ 48 UVgO' });
  });

  it('stays as it is once it is awarded', () =>
    given(...awarded)
      .when(cancelling)
      .thenNothing());
});
