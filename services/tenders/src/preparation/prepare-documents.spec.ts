import { describe, expect, it } from '@jest/globals';
import { DocumentsPrepared } from '@moves/events/catalogue/tenders/preparation';
import type { Criterion } from '@moves/events/catalogue/tenders/words';
import { by, specOf } from '@moves/events/decider/spec';
import { ann, documentsData, eva, need, prepared, software, tenderAfter, until } from '../story.ts';
import { tender } from '../tender.ts';
import { criteriaHashOf } from './criteria.ts';
import { type DocumentsTerms, type KeptFiles, PrepareDocuments, prepareDocuments } from './prepare-documents.ts';

const [{ sha256, size, title }] = documentsData.files;
const [price, quality] = structuredClone(documentsData.criteria) as unknown as [Criterion, Criterion];
const terms = { ...structuredClone(documentsData), files: [{ sha256, title }] } as unknown as DocumentsTerms;
const kept: KeptFiles = new Map([[sha256, { sha256, size, mediaType: 'application/pdf' }]]);

describe('preparing documents', () => {
  const { given } = specOf(tender, (t, command: PrepareDocuments) => prepareDocuments(t, command, kept));
  const preparing = (change: Partial<DocumentsTerms>) =>
    given(need).when(new PrepareDocuments(software, { ...terms, ...change }, by(eva)));

  it('names kept files, criteria and weights, and whether variants are let in', () =>
    preparing({}).then(DocumentsPrepared({ ...terms, files: [{ sha256, size, title }] })));

  it('names only files that are kept here, each once', () => {
    preparing({ files: [{ sha256: '0'.repeat(64), title }] }).thenRefused('tender-file-not-kept');
    preparing({ files: [...terms.files, ...terms.files] }).thenRefused('file-named-twice');
  });

  it('weighs to a whole', () =>
    preparing({ criteria: [price, { ...quality, weight: 3_000 }] }).thenRefused('weights-do-not-add-up', {
      percent: 90,
    }));

  it('names each criterion once, and one price', () => {
    preparing({ criteria: [price, { ...quality, criterion: 'price' }] }).thenRefused('criterion-named-twice');
    preparing({ criteria: [price, { ...quality, kind: 'price' }] }).thenRefused('price-criterion-twice');
  });

  it('compares by price or cost, unless the price is fixed', () => {
    const only: Criterion[] = [{ ...quality, weight: 10_000 }];
    preparing({ criteria: only }).thenRefused('no-price-criterion');
    preparing({ criteria: only, fixedPrice: true }).thenSome(DocumentsPrepared);
    preparing({ fixedPrice: true }).thenRefused('fixed-price-with-price-criterion');
    preparing({ criteria: [{ ...price, kind: 'cost' }, quality] }).thenSome(DocumentsPrepared);
  });

  it('asks whoever approved earlier ones to approve again', () => {
    const { approved } = until();
    given(...approved)
      .when(new PrepareDocuments(software, terms, by(ann)))
      .thenSome(DocumentsPrepared);
    const again = tenderAfter(...approved, prepared.on('2026-08-20'));
    expect(again.status).toBe('funded');
    expect(again.documentsApprovedBy).toBeUndefined();
  });

  it('is over with publication', () =>
    given(...until().published)
      .when(new PrepareDocuments(software, terms, by(ann)))
      .thenRefused('step-not-now'));
});

describe('what freezes the criteria', () => {
  const comparison = { criteria: [price, quality], priceFormula: 'lowestRatio', mostPoints: 1_000 } as const;

  it('is the same whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(price).reverse()) as Criterion;
    expect(criteriaHashOf({ ...comparison, criteria: [turned, quality] })).toBe(criteriaHashOf(comparison));
  });

  it('is another for another weight, formula or scale', () => {
    const others = [
      { ...comparison, criteria: [{ ...price, weight: 5_999 }, quality] },
      { ...comparison, priceFormula: 'linearToDouble' as const },
      { ...comparison, mostPoints: 999 },
    ].map(criteriaHashOf);
    expect(new Set([...others, criteriaHashOf(comparison)]).size).toBe(4);
  });
});
