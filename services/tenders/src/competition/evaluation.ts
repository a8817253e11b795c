import assert from 'node:assert/strict';
import type { LifeCycleCost, Rank, Score } from '@moves/events/catalogue/tenders/competition';
import type { Criterion, PriceFormula } from '@moves/events/catalogue/tenders/words';
import { canonicalHash } from '../preparation/canonical.ts';

/** What is frozen at publication: criteria with their weights, how a price becomes points, and the most points there are. */
export interface Scale {
  readonly criteria: readonly Criterion[];
  readonly priceFormula: PriceFormula;
  readonly mostPoints: number;
}

/** What of a bid is compared: its net price in each lot it bids for. */
export interface PricedBid {
  readonly bid: string;
  readonly prices: readonly { readonly lot: string; readonly netCents: number }[];
}

/** What an evaluation came to: all points, those of prices computed, and each bid's place in each lot. */
export interface Result {
  readonly scores: readonly Score[];
  readonly ranking: readonly Rank[];
}

/** A fraction of two whole numbers, rounded to a whole one: a half goes up. */
const rounded = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

/**
 * A price's points, in hundredths, rounded half up to a hundredth of a point (§ 58 (2) VgV). `lowestRatio`: most points × lowest
 * price / this price. `linearToDouble`: most points at the lowest price, none from its double on, in a line between.
 */
export function pricePoints(formula: PriceFormula, lowestCents: number, cents: number, mostPoints: number): number {
  assert(lowestCents > 0 && cents >= lowestCents, 'the lowest price is not the lowest');
  const [most, lowest, price] = [BigInt(mostPoints), BigInt(lowestCents), BigInt(cents)];
  if (formula === 'lowestRatio') return rounded(most * lowest, price);
  const left = 2n * lowest - price;
  return left > 0n ? rounded(most * left, lowest) : 0;
}

/**
 * The points and places of all bids, from nothing but what is said here, in whole numbers: whoever computes it again gets the
 * same, in whatever order they say it. The price of a bid is its net price of the lot. Points are weighted without rounding;
 * a bid's place is one more than the number of bids with more, so that equals share a place.
 */
export function rankingOf(
  scale: Scale,
  bids: readonly PricedBid[],
  scores: readonly Score[],
  lots: readonly string[],
  costs: readonly LifeCycleCost[] = [],
): Result {
  const compared = sorted(lots).map(lot => pointsIn(lot, scale, bids, scores, costs));
  const weights = new Map(scale.criteria.map(({ criterion, weight }) => [criterion, weight]));
  const ranking = compared.flatMap(({ lot, given }) => placesIn(lot, given, weights));
  return { scores: compared.flatMap(({ given }) => given), ranking };
}

/**
 * SHA-256, in hex, over all figures of an evaluation and their result as canonical JSON (keys and entries in order, nothing
 * between them), so that one line tells whether two people came to the same. Reasons are words, and not in it.
 */
export function evaluationHashOf(
  scale: Scale,
  bids: readonly PricedBid[],
  scores: readonly Score[],
  lots: readonly string[],
  costs: readonly LifeCycleCost[] = [],
): string {
  const result = rankingOf(scale, bids, scores, lots, costs);
  return canonicalHash({
    bids: sorted(bids, ({ bid }) => bid).map(({ bid, prices }) => ({
      bid,
      prices: sorted(prices, ({ lot }) => lot)
        .filter(({ lot }) => lots.includes(lot))
        .map(({ lot, netCents }) => ({ lot, netCents })),
    })),
    costs: sorted(costs, placeOf).map(({ bid, criterion, lot, netCents }) => ({ bid, criterion, lot, netCents })),
    criteria: sorted(scale.criteria, ({ criterion }) => criterion).map(({ criterion, kind, weight }) => ({
      criterion,
      kind,
      weight,
    })),
    lots: sorted(lots),
    mostPoints: scale.mostPoints,
    priceFormula: scale.priceFormula,
    ranking: result.ranking.map(({ bid, lot, rank, total }) => ({ bid, lot, rank, total })),
    scores: result.scores.map(({ bid, criterion, lot, points }) => ({ bid, criterion, lot, points })),
  });
}

/** The bids that are compared in a lot, with their points in each criterion. */
function pointsIn(
  lot: string,
  { criteria, priceFormula, mostPoints }: Scale,
  bids: readonly PricedBid[],
  scores: readonly Score[],
  costs: readonly LifeCycleCost[],
) {
  const prices = sorted(bids, ({ bid }) => bid).flatMap(({ bid, prices }) =>
    prices.filter(price => price.lot === lot).map(({ netCents }) => ({ bid, netCents })),
  );
  /** A criterion of price or cost: the lowest of those compared has the most points. */
  const computed = (criterion: string, figures: readonly { readonly bid: string; readonly netCents: number }[]) => {
    const compared = prices.map(({ bid }) => {
      const figure = figures.find(one => one.bid === bid);
      assert(figure, `${bid} has no cost in ${criterion} of ${lot}`);
      return { bid, netCents: figure.netCents };
    });
    const lowest = Math.min(...compared.map(({ netCents }) => netCents));
    return compared.map(
      ({ bid, netCents }): Score => ({
        bid,
        lot,
        criterion,
        points: pricePoints(priceFormula, lowest, netCents, mostPoints),
      }),
    );
  };
  const given = criteria.flatMap(({ criterion, kind }) => {
    const here = (one: { lot: string; criterion: string }) => one.lot === lot && one.criterion === criterion;
    if (kind === 'price') return computed(criterion, prices);
    if (kind === 'cost') return computed(criterion, costs.filter(here));
    return prices.map(({ bid }) => {
      const score = scores.find(one => here(one) && one.bid === bid);
      assert(score, `${bid} has no points in ${criterion} of ${lot}`);
      return score;
    });
  });
  return { lot, given: sorted(given, placeOf) };
}

/** Each bid's weighted points and place in a lot, the best first. */
function placesIn(lot: string, given: readonly Score[], weights: ReadonlyMap<string, number>): Rank[] {
  const totals = new Map<string, number>();
  for (const { bid, criterion, points } of given)
    totals.set(bid, (totals.get(bid) ?? 0) + points * weights.get(criterion)!);
  return [...totals]
    .map(([bid, total]) => ({
      lot,
      bid,
      total,
      rank: 1 + [...totals.values()].filter(other => other > total).length,
    }))
    .sort((a, b) => a.rank - b.rank || inOrder(a.bid, b.bid));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = <Value>(values: readonly Value[], by: (value: Value) => string = String): Value[] =>
  [...values].sort((a, b) => inOrder(by(a), by(b)));
const placeOf = ({ bid, lot, criterion }: { bid: string; lot: string; criterion: string }): string =>
  [lot, bid, criterion].join('\n');
