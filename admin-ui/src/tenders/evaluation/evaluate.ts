import { centsOf } from '../../fields/money.ts';
import { bidsInHand, openLotsOf } from '../sayings.ts';
import type { Evaluation, Tender } from '../tender.ts';

// The formula again, in the browser and from what everybody can see: whoever doubts a result can compute it here.

export interface Score {
  readonly lot: string;
  readonly bid: string;
  readonly criterion: string;
  readonly points: number;
}
export interface Rank {
  readonly lot: string;
  readonly bid: string;
  readonly total: number;
  readonly rank: number;
}
export interface Recomputed {
  readonly scores: readonly Score[];
  readonly ranking: readonly Rank[];
  /** SHA-256 over all inputs and results; missing where the browser cannot compute one. */
  readonly hash: string | undefined;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = <Value>(values: readonly Value[], by: (value: Value) => string = String): Value[] =>
  [...values].sort((a, b) => inOrder(by(a), by(b)));
const placeOf = ({ bid, lot, criterion }: Omit<Score, 'points'>): string => [lot, bid, criterion].join('\n');

/** Half up, in whole numbers. */
const rounded = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

/** A price's points, in hundredths. */
export function pricePoints(formula: Evaluation['priceFormula'], lowest: number, cents: number, most: number): number {
  if (formula === 'lowestRatio') return rounded(BigInt(most) * BigInt(lowest), BigInt(cents));
  const left = 2n * BigInt(lowest) - BigInt(cents);
  return left > 0n ? rounded(BigInt(most) * left, BigInt(lowest)) : 0;
}

/** Keys in order, nothing between them: the text over which both sides compute their hash. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => inOrder(a, b)))
      : part,
  );

async function sha256(text: string): Promise<string | undefined> {
  // Only where the page is a secure context does a browser lend its cryptography.
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Scores all valid bids of a tender again, from the frozen criteria, prices, given points and costs. */
export async function recompute(tender: Tender, evaluation: Evaluation): Promise<Recomputed> {
  const { criteria, mostPoints, priceFormula } = evaluation;
  const lots = sorted(openLotsOf(tender).map(({ id }) => id));
  const bids = sorted(
    bidsInHand(tender)
      .filter(({ excluded, recorded }) => !excluded && recorded)
      .map(({ id, prices }) => ({ bid: id, prices: prices.map(({ lot, net }) => ({ lot, netCents: centsOf(net) })) })),
    ({ bid }) => bid,
  );
  const costs = evaluation.costs.map(({ net, ...place }) => ({ ...place, netCents: centsOf(net) }));
  const compared = lots.map(lot => {
    const prices = bids.flatMap(({ bid, prices }) =>
      prices.filter(price => price.lot === lot).map(({ netCents }) => ({ bid, netCents })),
    );
    const scores = criteria.flatMap(({ id: criterion, kind }): Score[] => {
      if (kind === 'quality')
        return prices.map(({ bid }) => ({
          bid,
          lot,
          criterion,
          points: evaluation.scores.find(one => placeOf(one) === placeOf({ bid, lot, criterion }))?.points ?? 0,
        }));
      const figures = kind === 'price' ? prices : costs.filter(one => one.lot === lot && one.criterion === criterion);
      const lowest = Math.min(...figures.map(({ netCents }) => netCents));
      return figures.map(({ bid, netCents }) => ({
        bid,
        lot,
        criterion,
        points: pricePoints(priceFormula, lowest, netCents, mostPoints),
      }));
    });
    return { lot, scores: sorted(scores, placeOf) };
  });
  const scores = compared.flatMap(({ scores }) => scores);
  const ranking = compared.flatMap(({ lot, scores }) => placesIn(lot, scores, criteria));
  const hash = await sha256(
    canonical({
      bids: bids.map(({ bid, prices }) => ({
        bid,
        prices: sorted(prices, ({ lot }) => lot).filter(({ lot }) => lots.includes(lot)),
      })),
      costs: sorted(costs, placeOf).map(({ bid, criterion, lot, netCents }) => ({ bid, criterion, lot, netCents })),
      criteria: sorted(criteria, ({ id }) => id).map(({ id, kind, weight }) => ({ criterion: id, kind, weight })),
      lots,
      mostPoints,
      priceFormula,
      ranking,
      scores,
    }),
  );
  return { scores, ranking, hash };
}

function placesIn(lot: string, scores: readonly Score[], criteria: Evaluation['criteria']): Rank[] {
  const weights = new Map(criteria.map(({ id, weight }) => [id, weight]));
  const totals = new Map<string, number>();
  for (const { bid, criterion, points } of scores)
    totals.set(bid, (totals.get(bid) ?? 0) + points * (weights.get(criterion) ?? 0));
  return [...totals]
    .map(([bid, total]) => ({
      bid,
      lot,
      rank: 1 + [...totals.values()].filter(other => other > total).length,
      total,
    }))
    .sort((a, b) => a.rank - b.rank || inOrder(a.bid, b.bid));
}
