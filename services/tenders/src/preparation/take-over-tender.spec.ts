import { describe, expect, it } from '@jest/globals';
import { TenderTakenOver } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf, told } from '@moves/events/decider/spec';
import type { PublicKeys } from '../bids/opening-keys.ts';
import {
  ann,
  closesAt,
  day,
  documentsData,
  instant,
  keys,
  need,
  needData,
  software,
  source,
  tenderAfter,
} from '../story.ts';
import { tender } from '../tender.ts';
import { criteriaHashOf } from './criteria.ts';
import { TakeOverTender, takeOverTender } from './take-over-tender.ts';

const { criteria, priceFormula, mostPoints, variants, notAllElectronic } = structuredClone(documentsData);
const documents = { criteria: [...criteria], priceFormula, mostPoints, variants, notAllElectronic };
const known = { ...needData, status: 'need', on: day('2026-05-04'), source } as const;
const estimated = {
  ...known,
  status: 'estimated',
  netCents: 42_016_807,
  grossCents: 50_000_000,
  vatRate: 1900,
} as const;
const chosen = { ...estimated, status: 'procedureChosen', procedure: 'openProcedure' } as const;
const published = {
  ...chosen,
  status: 'published',
  begunOn: day('2026-05-04'),
  closesAt,
  validUntil: day('2026-12-31'),
  documents,
} as const;

describe('taking over a tender', () => {
  const { given } = specOf(tender, (t, command: TakeOverTender) => takeOverTender(t, command, keys as PublicKeys));
  const taking = (terms: ConstructorParameters<typeof TakeOverTender>[1]) =>
    given().when(new TakeOverTender(software, terms, by(ann)));

  it('enters what the source has of a day, and nothing before it', () => {
    taking(known).then(TenderTakenOver(known));
    expect(tenderAfter(told(TenderTakenOver(known)).by(ann))).toMatchObject({ status: 'need', takenOver: true });
  });

  it('is refused under an id that is taken, and for a day to come', () => {
    given(need)
      .when(new TakeOverTender(software, known, by(ann)))
      .thenRefused('tender-known');
    taking({ ...known, on: day('2027-01-04') }).thenRefused('taken-over-in-future');
  });

  it('needs what its state stands on', () => {
    taking({ ...known, status: 'estimated' }).thenRefused('take-over-says-too-little', { missing: 'missingValue' });
    taking({ ...estimated, status: 'procedureChosen' }).thenRefused('take-over-says-too-little', {
      missing: 'missingProcedure',
    });
    const missing = { begunOn: 'missingBeginning', closesAt: 'missingClosing', validUntil: 'missingBinding' };
    for (const [field, word] of Object.entries(missing))
      taking({ ...published, [field]: undefined }).thenRefused('take-over-says-too-little', { missing: word });
    const { documents: _, ...withoutCriteria } = published;
    taking(withoutCriteria).thenRefused('take-over-says-too-little', { missing: 'missingCriteria' });
    taking({ ...estimated, grossCents: 42_016_807 }).thenRefused('gross-does-not-fit-net');
  });

  it('goes on with bids to come, locked for keys of this house', () => {
    const seal = { ...keys, criteriaHash: criteriaHashOf(documents) };
    taking(published).then(TenderTakenOver({ ...published, seal }));
    const state = tenderAfter(told(TenderTakenOver({ ...published, seal })).by(ann));
    expect(state).toMatchObject({
      status: 'published',
      handledBy: ann,
      begunOn: '2026-05-04',
      chosen: { procedure: 'openProcedure', regime: 'eu' },
      criteriaHash: seal.criteriaHash,
      rounds: [{ round: 1, stage: 'bids', closesAt, opened: false, firstKey: keys.firstKey }],
    });
  });

  it('waits for requests to take part in a procedure of two stages', () => {
    const seal = { ...keys, criteriaHash: criteriaHashOf(documents) };
    const terms = { ...published, procedure: 'restrictedProcedure', seal } as const;
    expect(tenderAfter(told(TenderTakenOver(terms)).by(ann)).rounds).toMatchObject([{ round: 0, stage: 'requests' }]);
  });

  it('must fit together where it is published', () => {
    taking({ ...published, begunOn: day('2026-06-01') }).thenRefused('begun-after-take-over');
    taking({ ...published, validUntil: day('2026-10-06') }).thenRefused('binding-ends-before-closing');
    taking({ ...published, procedure: 'directPurchase' }).thenRefused('not-published-in-procedure');
    const [price, quality] = documents.criteria;
    taking({ ...published, documents: { ...documents, criteria: [price!, { ...quality!, weight: 1 }] } }).thenRefused(
      'weights-do-not-add-up',
    );
  });

  it('is no way past the money and four eyes, nor out of the law of its value, nor to a shorter period', () => {
    for (const status of ['funded', 'approved'] as const)
      taking({ ...chosen, status }).thenRefused('approved-elsewhere', { status });
    taking({ ...chosen, procedure: 'publicTender' }).thenRefused('procedure-not-for-value', { regime: 'eu' });
    taking({ ...published, closesAt: instant('2026-05-19T10:00:00.000Z') }).thenRefused('period-too-short', {
      earliestAt: '2026-05-19T22:00:00.000Z',
    });
  });

  it('stops where bids were opened elsewhere: their contract is taken over instead', () => {
    for (const status of ['opened', 'evaluated'] as const)
      taking({ ...published, status }).thenRefused('opened-elsewhere');
  });
});
