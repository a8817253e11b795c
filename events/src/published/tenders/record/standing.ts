import type { Procedure, Regime } from '../../../catalogue/tenders/words.ts';
import { TenderStatus } from '../../../catalogue/tenders/words.ts';
import type { StepType, TenderHistory } from './history.ts';

/** The state that each step leads to, for what a file must hold by then. */
const LEADS_TO: Partial<Readonly<Record<StepType, TenderStatus>>> = {
  ValueEstimated: 'estimated',
  ProcedureChosen: 'procedureChosen',
  TenderFunded: 'funded',
  TenderPublished: 'published',
  BiddersInvited: 'published',
  BidsScored: 'scored',
  EvaluationConfirmed: 'evaluated',
  AwardProposed: 'awardProposed',
  AwardResolved: 'awardResolved',
  InformationSent: 'informed',
  TenderAwarded: 'awarded',
};

/** How far a tender has come, as its file judges it. */
export interface Standing {
  readonly h: TenderHistory;
  readonly procedure: Procedure | null;
  readonly regime: Regime | null;
  /** True if it has ever come so far, even if it was set back or cancelled since. */
  readonly come: (status: TenderStatus) => boolean;
  readonly awarded: boolean;
  readonly cancelled: boolean;
  /** Bids that were valid and did not win, and of which nobody has been told why. */
  readonly untold: number;
}

/** How far it has come, from what has happened. */
export function standingOf(h: TenderHistory, terms: Pick<Standing, 'procedure' | 'regime'>): Standing {
  const order = TenderStatus.options;
  const reached = h.steps.map(({ type, data }) => {
    if (type === 'TenderTakenOver') return order.indexOf((data as { status: TenderStatus }).status);
    if (type === 'BidsOpened')
      return order.indexOf((data as { round: number }).round === 0 ? 'requestsOpened' : 'opened');
    return order.indexOf(LEADS_TO[type] ?? 'need');
  });
  const furthest = Math.max(-1, ...reached);
  const awarded = h.last('TenderAwarded') !== undefined;
  return {
    h,
    ...terms,
    come: status => furthest >= order.indexOf(status),
    awarded,
    cancelled: h.all('TenderCancelled').some(({ data }) => !data.lots),
    untold: awarded ? untoldIn(h) : 0,
  };
}

function untoldIn(h: TenderHistory): number {
  const round = h.last('BidsOpened')?.data.bids ?? [];
  const excluded = new Set(h.all('BidExcluded').map(({ data }) => data.bid));
  const winners = new Set(h.last('TenderAwarded')?.data.awards.map(({ bidder }) => bidder));
  const told = new Set([
    ...(h.last('InformationSent')?.data.letters ?? []).map(({ bidder }) => bidder),
    ...h.all('BidderDebriefed').map(({ data }) => data.bidder),
  ]);
  return round.filter(({ bid }) => {
    const bidder = h.bidderKeyOf(bid) ?? bid;
    return !excluded.has(bid) && !winners.has(bidder) && !told.has(bidder);
  }).length;
}
