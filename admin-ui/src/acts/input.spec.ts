import { describe, expect, it } from '@jest/globals';
import { rows, text } from './fields.ts';
import type { Field } from './form.ts';
import { termsOf } from './input.ts';

const criteria = rows('criteria', [text('title')]);
const prices: Field = { name: 'prices', kind: 'each', fields: [text('net')], core: 'net' };

describe('the terms that a form sends', () => {
  it('name a list without rows, which says that there are none', () =>
    expect(termsOf([criteria, prices], {})).toEqual({ criteria: [], prices: [] }));

  it('leave out a list that means no change as long as it has no rows', () => {
    const kept = [criteria, prices].map((field): Field => ({ ...field, orNothing: true }));
    expect(termsOf(kept, { criteria: [], prices: [{ lot: 'los1', net: '' }] })).toEqual({});
    expect(termsOf(kept, { criteria: [{ title: 'Preis' }], prices: [{ lot: 'los1', net: '1' }] })).toEqual({
      criteria: [{ title: 'Preis' }],
      prices: [{ lot: 'los1', net: '1' }],
    });
  });
});
