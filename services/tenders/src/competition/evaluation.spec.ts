import { describe, expect, it } from '@jest/globals';
import type { Score } from '@moves/events/catalogue/tenders/competition';
import { type Criterion, PriceFormula } from '@moves/events/catalogue/tenders/words';
import fc from 'fast-check';
import { evaluationHashOf, pricePoints, rankingOf } from './evaluation.ts';

describe('the points of a price', () => {
  it('are in the ratio of the lowest price to this one, rounded half up to a hundredth', () => {
    expect(pricePoints('lowestRatio', 40_000_000, 40_000_000, 1_000)).toBe(1_000);
    expect(pricePoints('lowestRatio', 40_000_000, 50_000_000, 1_000)).toBe(800);
    expect(pricePoints('lowestRatio', 1, 3, 1_000)).toBe(333);
    expect(pricePoints('lowestRatio', 1, 16, 1_000)).toBe(63);
  });

  it('fall in a line to nothing at twice the lowest, and stay there', () => {
    expect(pricePoints('linearToDouble', 100, 100, 1_000)).toBe(1_000);
    expect(pricePoints('linearToDouble', 100, 150, 1_000)).toBe(500);
    expect(pricePoints('linearToDouble', 16, 31, 1_000)).toBe(63);
    expect(pricePoints('linearToDouble', 100, 200, 1_000)).toBe(0);
    expect(pricePoints('linearToDouble', 100, 900, 1_000)).toBe(0);
  });

  it('are exact where prices are as high as the books can hold', () => {
    expect(pricePoints('lowestRatio', 99_999_999_999_999, 100_000_000_000_000, 100_000)).toBe(100_000);
    expect(pricePoints('linearToDouble', 50_000_000_000_000, 99_999_500_000_000, 100_000)).toBe(1);
  });
});

const scale = {
  criteria: [
    { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
    { criterion: 'quality', title: 'Bedienbarkeit', kind: 'quality', weight: 4_000 },
  ] satisfies Criterion[],
  priceFormula: 'lowestRatio',
  mostPoints: 1_000,
} as const;
const bidAt = (bid: string, netCents: number) => ({ bid, prices: [{ lot: 'whole', netCents }] });
const quality = (bid: string, points: number): Score => ({ bid, lot: 'whole', criterion: 'quality', points });

describe('the places of bids', () => {
  it('follow from weighted points, without rounding', () =>
    expect(
      rankingOf(scale, [bidAt('a', 400), bidAt('b', 500)], [quality('a', 800), quality('b', 900)], ['whole']),
    ).toEqual({
      scores: [
        { bid: 'a', lot: 'whole', criterion: 'price', points: 1_000 },
        { bid: 'a', lot: 'whole', criterion: 'quality', points: 800 },
        { bid: 'b', lot: 'whole', criterion: 'price', points: 800 },
        { bid: 'b', lot: 'whole', criterion: 'quality', points: 900 },
      ],
      ranking: [
        { lot: 'whole', bid: 'a', total: 9_200_000, rank: 1 },
        { lot: 'whole', bid: 'b', total: 8_400_000, rank: 2 },
      ],
    }));

  it('are shared by equals, and the next one is left free', () => {
    const bids = [bidAt('a', 400), bidAt('b', 400), bidAt('c', 500)];
    const { ranking } = rankingOf(scale, bids, [quality('a', 9), quality('b', 9), quality('c', 9)], ['whole']);
    expect(ranking.map(({ bid, rank }) => [bid, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it('are given in each lot only to those who bid for it', () => {
    const bids = [
      { bid: 'a', prices: [{ lot: 'north', netCents: 100 }] },
      {
        bid: 'b',
        prices: [
          { lot: 'north', netCents: 200 },
          { lot: 'south', netCents: 300 },
        ],
      },
    ];
    const byPrice = { ...scale, criteria: [{ ...scale.criteria[0]!, weight: 10_000 }] };
    expect(rankingOf(byPrice, bids, [], ['south', 'north']).ranking).toEqual([
      { lot: 'north', bid: 'a', total: 10_000_000, rank: 1 },
      { lot: 'north', bid: 'b', total: 5_000_000, rank: 2 },
      { lot: 'south', bid: 'b', total: 10_000_000, rank: 1 },
    ]);
  });

  it('count what a bid costs over its life by the same formula (§ 59 VgV)', () => {
    const criteria: Criterion[] = [{ criterion: 'life', title: 'Lebenszyklus', kind: 'cost', weight: 10_000 }];
    const cost = (bid: string, netCents: number) => ({ bid, lot: 'whole', criterion: 'life', netCents });
    const bids = [bidAt('a', 400), bidAt('b', 500)];
    const { ranking } = rankingOf({ ...scale, criteria }, bids, [], ['whole'], [cost('a', 900), cost('b', 600)]);
    expect(ranking.map(({ bid, total }) => [bid, total])).toEqual([
      ['b', 10_000_000],
      ['a', 6_670_000],
    ]);
  });
});

/** An evaluation that could be: bids for some lots, criteria whose weights make a whole, points of quality. */
const evaluations = fc
  .record({
    bids: fc.integer({ min: 1, max: 6 }),
    lots: fc.integer({ min: 1, max: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 3 }),
    priceFormula: fc.constantFrom(...PriceFormula.options),
    mostPoints: fc.integer({ min: 100, max: 100_000 }),
    seed: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })
  .map(({ bids, lots, weights, priceFormula, mostPoints, seed }) => {
    const some = (place: number): number => seed[place % seed.length]!;
    const rest = 10_000 - weights.reduce((sum, weight) => sum + weight, 0);
    const criteria: Criterion[] = [
      { criterion: 'price', title: 'Preis', kind: 'price', weight: rest },
      ...weights.map((weight, place) => ({
        criterion: `quality-${place}`,
        title: 'Güte',
        kind: 'quality' as const,
        weight,
      })),
    ];
    const lotNames = Array.from({ length: lots }, (_, place) => `lot-${place}`);
    const priced = Array.from({ length: bids }, (_, bid) => ({
      bid: `B-${bid}`,
      prices: lotNames
        .filter((_, lot) => some(bid * 3 + lot) % 4 > 0)
        .map((lot, place) => ({ lot, netCents: 1 + (some(bid + place * 7) % 1e12) })),
    }));
    const scores = priced.flatMap(({ bid, prices }, place) =>
      prices.flatMap(({ lot }, at) =>
        weights.map((_, quality) => ({
          bid,
          lot,
          criterion: `quality-${quality}`,
          points: some(place * 11 + at * 5 + quality) % (mostPoints + 1),
        })),
      ),
    );
    return { scale: { criteria, priceFormula, mostPoints }, bids: priced, scores, lots: lotNames };
  });
const turned = <Value>(values: readonly Value[]): Value[] => [...values].reverse();

describe('an evaluation', () => {
  it('is the same whoever computes it again, also from all its points', () =>
    fc.assert(
      fc.property(evaluations, ({ scale, bids, scores, lots }) => {
        const result = rankingOf(scale, bids, scores, lots);
        expect(rankingOf(scale, bids, result.scores, lots)).toEqual(result);
        expect(evaluationHashOf(scale, bids, result.scores, lots)).toBe(evaluationHashOf(scale, bids, scores, lots));
      }),
    ));

  it('does not depend on the order in which anything is said', () =>
    fc.assert(
      fc.property(evaluations, ({ scale, bids, scores, lots }) => {
        const other = [
          { ...scale, criteria: turned(scale.criteria) },
          turned(bids).map(({ bid, prices }) => ({ bid, prices: turned(prices) })),
          turned(scores),
          turned(lots),
        ] as const;
        expect(rankingOf(...other)).toEqual(rankingOf(scale, bids, scores, lots));
        expect(evaluationHashOf(...other)).toBe(evaluationHashOf(scale, bids, scores, lots));
      }),
    ));

  it('gives the most points for a price to the cheapest, and never more to a dearer one', () =>
    fc.assert(
      fc.property(evaluations, ({ scale, bids, scores, lots }) => {
        const points = rankingOf(scale, bids, scores, lots).scores;
        for (const lot of lots) {
          const byPrice = bids
            .flatMap(({ bid, prices }) => prices.filter(price => price.lot === lot).map(price => ({ bid, ...price })))
            .sort((a, b) => a.netCents - b.netCents)
            .map(
              ({ bid }) => points.find(one => one.bid === bid && one.lot === lot && one.criterion === 'price')!.points,
            );
          if (byPrice.length > 0) expect(byPrice[0]).toBe(scale.mostPoints);
          expect([...byPrice].sort((a, b) => b - a)).toEqual(byPrice);
        }
      }),
    ));

  it('has one place for each bid in each of its lots: one more than there are better ones', () =>
    fc.assert(
      fc.property(evaluations, ({ scale, bids, scores, lots }) => {
        const { ranking } = rankingOf(scale, bids, scores, lots);
        for (const lot of lots) {
          const here = ranking.filter(one => one.lot === lot);
          const bidders = bids.filter(({ prices }) => prices.some(price => price.lot === lot));
          expect(here.map(({ bid }) => bid).sort()).toEqual(bidders.map(({ bid }) => bid).sort());
          for (const { total, rank } of here) expect(rank).toBe(1 + here.filter(other => other.total > total).length);
          if (here.length > 0) expect(here[0]!.rank).toBe(1);
        }
      }),
    ));

  it('has another hash as soon as one point is another', () =>
    fc.assert(
      fc.property(evaluations, ({ scale, bids, scores, lots }) => {
        fc.pre(scores.length > 0);
        const first = scores[0]!;
        const points = first.points > 0 ? first.points - 1 : first.points + 1;
        const other = [{ ...first, points }, ...scores.slice(1)];
        expect(evaluationHashOf(scale, bids, other, lots)).not.toBe(evaluationHashOf(scale, bids, scores, lots));
      }),
    ));

  it('cannot be made where points are missing', () =>
    expect(() => rankingOf(scale, [bidAt('a', 400)], [], ['whole'])).toThrow('has no points'));
});
