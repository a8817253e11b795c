import type { Criterion, PriceFormula } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { canonicalHash } from './canonical.ts';

/** By what, and with which formula and scale, bids are compared. */
export interface Comparison {
  readonly criteria: readonly Criterion[];
  readonly priceFormula: PriceFormula;
  readonly mostPoints: number;
}

/** All weights together, in hundredths of a per cent. */
const WHOLE_WEIGHT = 10_000;

/**
 * Refuses criteria by which nobody could compare bids: named twice, weights that do not make a whole, no price or cost where
 * none is fixed (§ 127 (1) GWB, § 58 (2) VgV, § 43 (2) UVgO), or two prices.
 */
export function demandCriteria(criteria: readonly Criterion[], fixedPrice = false): void {
  const ids = criteria.map(({ criterion }) => criterion);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  demand(!twice, 'criterion-named-twice', { criterion: twice });
  const sum = criteria.reduce((whole, { weight }) => whole + weight, 0);
  demand(sum === WHOLE_WEIGHT, 'weights-do-not-add-up', { percent: sum / 100 });
  const prices = criteria.filter(({ kind }) => kind === 'price');
  demand(prices.length < 2, 'price-criterion-twice');
  const money = criteria.some(({ kind }) => kind !== 'quality');
  demand(money || fixedPrice, 'no-price-criterion');
  demand(!money || !fixedPrice, 'fixed-price-with-price-criterion');
}

/** What freezes the comparison at publication: SHA-256, in hex, over criteria, weights, formula and scale (§ 127 (5) GWB). */
export const criteriaHashOf = ({ criteria, priceFormula, mostPoints }: Comparison): string =>
  canonicalHash({ criteria, priceFormula, mostPoints });
