import { BidsScored, type LifeCycleCost, type Score } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { type Place, placesOf, scoredWith } from './sheet.ts';

/** The points of every bid in every lot and criterion of quality, each with its reason; and what it costs over its life, where that counts. */
export interface ScoreBidsTerms {
  readonly scores: readonly Score[];
  readonly costs?: readonly LifeCycleCost[];
}

/** Give the points of quality; those of prices, and all places, follow by the frozen formula (§ 127 GWB, § 58 VgV, § 43 UVgO). */
export class ScoreBids extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ScoreBidsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayScoreBids(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'scoreBids', act);
  demandAfter(t.since, act);
  demand(t.documents, 'documents-not-prepared');
}

export const scoreBids = (t: Tender, { terms, act }: ScoreBids) => {
  mayScoreBids(t, act);
  const { scores, costs = [] } = terms;
  demandPoints(t, scores);
  demandWhole(placesOf(t, 'quality'), scores, 'score-missing');
  demandWhole(placesOf(t, 'cost'), costs, 'cost-missing');
  const { hash, ...result } = scoredWith(t, scores, costs);
  demand(result.ranking.length > 0, 'no-bid-for-open-lots');
  const given = costs.length > 0 ? { costs: [...costs] } : {};
  return [BidsScored({ scores: [...result.scores], ...given, ranking: [...result.ranking], hash })];
};

/** Refuses more points than there are, points without a reason, and points for a price: those are computed. */
function demandPoints(t: KnownTender, scores: readonly Score[]): void {
  const { criteria, mostPoints } = t.documents!;
  for (const { bid, criterion, points, reason } of scores) {
    const kind = criteria.find(({ criterion: named }) => named === criterion)?.kind ?? 'quality';
    demand(kind === 'quality', 'points-are-computed', { criterion });
    demand(points <= mostPoints, 'too-many-points', { bid, criterion, mostPoints: mostPoints / 100 });
    demand(reason, 'points-need-reason', { bid, criterion });
  }
}

/** Refuses unless every place has exactly one entry, and every entry a place. */
function demandWhole(
  places: readonly Place[],
  entries: readonly Place[],
  missing: 'score-missing' | 'cost-missing',
): void {
  const keyOf = ({ bid, lot, criterion }: Place): string => JSON.stringify([bid, lot, criterion]);
  const known = new Set(places.map(keyOf));
  const given = new Set<string>();
  for (const { bid, lot, criterion } of entries) {
    const key = keyOf({ bid, lot, criterion });
    demand(known.has(key), 'score-out-of-place', { bid, lot, criterion });
    demand(!given.has(key), 'score-given-twice', { bid, lot, criterion });
    given.add(key);
  }
  const open = places.find(place => !given.has(keyOf(place)));
  demand(!open, missing, { ...open });
}

@CommandHandler(ScoreBids)
export class ScoreBidsHandler extends Decides(tender, scoreBids) {}
