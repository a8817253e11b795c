import { flag, gross, long, money, needed, one, percent, rows, text } from '../../acts/fields.ts';
import type { Field } from '../../acts/form.ts';
import { criterionKinds, priceFormulas, variantRules } from '../words.ts';
import { criteriaNow } from './choices.ts';

/** Parts that several forms of tenders ask for. */
export const criteria: Field = rows(
  'criteria',
  [
    text('criterion', { label: 'criterionKey', hint: 'criterionKey', required: true }),
    text('title', { required: true }),
    one('kind', criterionKinds, 'criterionKind', { label: 'criterionKind', initial: 'quality' }),
    percent('weight', { required: true }),
    text('description', { label: 'criterionDescription', half: undefined }),
  ],
  { sum: { of: 'weight', to: 10_000 }, begin: criteriaNow },
);
/** How bids are compared. */
export const comparison: readonly Field[] = [
  needed(criteria),
  one('priceFormula', priceFormulas, 'priceFormula', { initial: 'lowestRatio' }),
  { name: 'mostPoints', kind: 'points', initial: '10', required: true, half: true, hint: 'mostPoints' },
  one('variants', variantRules, 'variantRule', { initial: 'excluded', hint: 'variants' }),
  flag('notAllElectronic', { hint: 'notAllElectronic' }),
];
export const files: Field = rows('files', [
  { name: 'sha256', kind: 'file', label: 'file', required: true, half: true },
  text('title', { required: true }),
]);
export const bidderFields: readonly Field[] = [
  text('bidder', { label: 'bidderKey', hint: 'bidderKey', required: true }),
  text('firm'),
  text('person', { hint: 'person' }),
  text('contact', { hint: 'person' }),
  text('country', { hint: 'country' }),
  flag('sme'),
];
export const price: readonly Field[] = [money('net'), percent('vatRate', { initial: '19' }), gross];
export const reason: Field = long('reason', { required: true });
