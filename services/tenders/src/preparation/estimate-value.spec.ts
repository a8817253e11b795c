import { describe, expect, it } from '@jest/globals';
import { ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { by, specOf } from '@moves/events/decider/spec';
import { ann, day, estimateData, estimated, eva, need, software, tenderAfter, until } from '../story.ts';
import { tender } from '../tender.ts';
import { type EstimateTerms, EstimateValue, estimateValue } from './estimate-value.ts';

const terms: EstimateTerms = { ...estimateData, lots: [] };

describe('estimating the value', () => {
  const { given } = specOf(tender, estimateValue);
  const estimating = (change: Partial<EstimateTerms>) =>
    given(need).when(new EstimateValue(software, { ...terms, ...change }, by(eva)));

  it('keeps net and gross, method and day', () => estimating({}).then(ValueEstimated(terms)));

  it('counts net and gross by one rate of VAT', () =>
    estimating({ grossCents: 49_000_000 }).thenRefused('gross-does-not-fit-net', { vat: 19 }));

  it('is of a day that has come', () =>
    estimating({ on: day('2026-12-01') }).thenRefused('estimated-in-future', { on: '2026-12-01' }));

  it('counts four years of what has no end', () => {
    const { months: _, ...unlimited } = terms;
    const monthly = { ...unlimited, method: 'fortyEightMonths', monthlyNetCents: 1_000_000 } as const;
    given(need)
      .when(new EstimateValue(software, monthly, by(eva)))
      .thenRefused('estimate-too-low', { leastCents: 48_000_000 });
    given(need)
      .when(new EstimateValue(software, { ...monthly, netCents: 48_000_000, grossCents: 57_120_000 }, by(eva)))
      .thenSome(ValueEstimated);
  });

  it('has lots that make up the whole', () =>
    estimating({ lots: [{ lot: 'one', title: 'Los 1', netCents: 1_000_000 }] }).thenRefused('lots-do-not-add-up'));

  it('is not split to stay below the threshold', () => {
    const half = { netCents: 15_000_000, grossCents: 17_850_000 };
    estimating(half).thenSome(ValueEstimated);
    estimating({ ...half, likeContracts: [{ title: 'Zweiter Teil', netCents: 10_000_000 }] }).thenRefused(
      'contract-split',
    );
  });

  it('asks for procedure and approval anew when it changes (X3)', () => {
    const { approved } = until();
    given(...approved)
      .when(new EstimateValue(software, terms, by(ann)))
      .thenSome(ValueEstimated);
    const again = tenderAfter(...approved, estimated.on('2026-08-20'));
    expect(again).toMatchObject({ status: 'estimated', funded: [{}, {}] });
    expect(again.chosen).toBeUndefined();
    expect(again.documentsApprovedBy).toBeUndefined();
  });

  it('stays as it is once the tender is out, and while money is being set aside', () => {
    given(...until().published)
      .when(new EstimateValue(software, terms, by(ann)))
      .thenRefused('step-not-now');
    given(...until().fundingReleased)
      .when(new EstimateValue(software, terms, by(ann)))
      .thenRefused('money-being-asked');
  });
});
