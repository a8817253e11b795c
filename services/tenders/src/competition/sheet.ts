import type { LifeCycleCost, Score } from '@moves/events/catalogue/tenders/competition';
import type { Criterion } from '@moves/events/catalogue/tenders/words';
import { type KnownTender, openLots, validBids } from '../tender-state.ts';
import { evaluationHashOf, type Result, rankingOf } from './evaluation.ts';

/** One field of the evaluation sheet: a bid in a criterion of a lot it bids for. */
export interface Place {
  readonly bid: string;
  readonly lot: string;
  readonly criterion: string;
}

/** All fields of the sheet for criteria of a kind. */
export function placesOf(t: KnownTender, kind: Criterion['kind']): readonly Place[] {
  const criteria = t.documents!.criteria.filter(criterion => criterion.kind === kind);
  return openLots(t).flatMap(lot =>
    validBids(t)
      .filter(({ prices }) => prices.some(price => price.lot === lot))
      .flatMap(({ bid }) => criteria.map(({ criterion }) => ({ bid, lot, criterion }))),
  );
}

/** The evaluation of a tender's valid bids in its open lots with these points, as the criteria are now, and its hash. */
export function scoredWith(
  t: KnownTender,
  scores: readonly Score[],
  costs: readonly LifeCycleCost[],
): Result & { readonly hash: string } {
  const asked = [t.documents!, validBids(t), scores, openLots(t), costs] as const;
  return { ...rankingOf(...asked), hash: evaluationHashOf(...asked) };
}

/** True if the points that were given still lead to the same result: no bid has been left out and no lot given up since. */
export const stillEvaluated = (t: KnownTender): boolean =>
  t.evaluation !== undefined &&
  t.documents !== undefined &&
  scoredWith(t, t.evaluation.scores, t.evaluation.costs).hash === t.evaluation.hash;
