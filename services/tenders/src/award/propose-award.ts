import { AwardProposed, type Proposal } from '@moves/events/catalogue/tenders/award';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { DIRECT } from '@moves/events/published/tenders/law/kinds';
import { Subjects } from '@moves/events/subjects';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { recordedBid } from '../competition/bids-in-hand.ts';
import { demandPrices } from '../competition/prices.ts';
import { demandAfter } from '../dates.ts';
import { approvalLevelFor, approvalSourceOn } from '../law/approval-levels.ts';
import { demandChoosable } from '../law/choice.ts';
import { demandStep } from '../law/steps.ts';
import { type BidderTerms, sealedBidder } from '../preparation/bidders.ts';
import { tender } from '../tender.ts';
import { type KnownTender, openLots, type Tender } from '../tender-state.ts';
import { proposedGrossCents } from './resolve-award.ts';

/** Which bid shall win a lot, and why; for a direct purchase only why. */
export interface WinnerTerms {
  readonly lot: string;
  readonly bid?: string | undefined;
  readonly reason: string;
  readonly subcontracted?: number | undefined;
}

/** Who shall win. A direct purchase has no sealed bids: there the firm and its price are named. */
export interface ProposeAwardTerms {
  readonly proposals: readonly WinnerTerms[];
  readonly bidder?: BidderTerms | undefined;
  readonly directPrice?:
    | { readonly netCents: number; readonly grossCents: number; readonly vatRate?: number }
    | undefined;
}

/** Propose the award: of every lot that is still open exactly the bid ranked first, at the price it names (§ 127 GWB, § 43 UVgO). */
export class ProposeAward extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ProposeAwardTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayProposeAward(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'proposeAward', act);
  demandAfter(t.since, act);
}

/** Decides on a bidder whose personal fields are locked already. */
export const proposeAward = (t: Tender, { terms, act }: ProposeAward) => {
  mayProposeAward(t, act);
  const direct = t.chosen !== undefined && DIRECT.includes(t.chosen.procedure);
  demandEveryLot(t, terms.proposals);
  const proposals = terms.proposals.map(winner =>
    direct ? directProposal(t, terms, winner, act) : rankedProposal(t, winner),
  );
  const firm = direct && terms.bidder && { bidder: terms.bidder };
  return [AwardProposed({ proposals, ...firm, ...paperFor({ ...t, proposals }, act) })];
};

/** What a committee or the council is told, where one of them resolves on so much. An exercise troubles nobody. */
function paperFor(t: KnownTender, { at }: Act) {
  const level = approvalLevelFor(proposedGrossCents(t), dayOf(at));
  if (t.exercise || (level !== 'committee' && level !== 'council')) return {};
  const { title, office, estimate } = t;
  const estimatedCents = estimate?.grossCents ?? proposedGrossCents(t);
  return { paper: { level, title, office, estimatedCents, limitSource: approvalSourceOn(dayOf(at)) } };
}

/** One proposal for each lot that is still to be awarded, and for no other. */
function demandEveryLot(t: KnownTender, proposals: readonly WinnerTerms[]): void {
  const open = openLots(t);
  const named = proposals.map(({ lot }) => lot);
  for (const lot of named) demand(open.includes(lot), 'lot-not-open', { lot });
  for (const lot of open) {
    const times = named.filter(one => one === lot).length;
    demand(times > 0, 'lot-without-proposal', { lot });
    demand(times === 1, 'lot-proposed-twice', { lot });
  }
}

function rankedProposal(t: KnownTender, { lot, bid: id, reason, subcontracted }: WinnerTerms): Proposal {
  const first = (t.evaluation?.ranking ?? []).filter(place => place.lot === lot && place.rank === 1);
  demand(first.length > 0, 'lot-without-bid', { lot });
  demand(
    first.some(place => place.bid === id),
    'bid-not-ranked-first',
    { lot, bid: id, first: first.map(place => place.bid).join(', ') },
  );
  const { bid, bidder, prices } = recordedBid(t, id!);
  const price = prices.find(one => one.lot === lot)!;
  return { ...price, bid, bidder: bidder!.bidder, reason, ...(subcontracted !== undefined && { subcontracted }) };
}

function directProposal(
  t: KnownTender,
  { bidder, directPrice }: ProposeAwardTerms,
  { lot, bid, reason, subcontracted }: WinnerTerms,
  act: Act,
): Proposal {
  demand(openLots(t).length === 1, 'direct-purchase-undivided');
  demand(bidder && directPrice && !bid, 'direct-purchase-names-firm');
  demandPrices(t, [{ lot, ...directPrice }]);
  demandStillDirect(t, directPrice.netCents, act);
  const named = { bidder: bidder.bidder, reason, ...(subcontracted !== undefined && { subcontracted }) };
  return { lot, ...directPrice, ...named };
}

/** Refuses a direct purchase whose price, or estimate, is beyond the value limit of the day: nothing goes out, so this is its reference day (§ 14 UVgO). */
function demandStillDirect(t: KnownTender, netCents: number, { at }: Act): void {
  const { category, estimate } = t;
  const worth = Math.max(netCents, estimate?.togetherNetCents ?? estimate?.netCents ?? 0);
  demandChoosable('directPurchase', { netCents: worth }, category, dayOf(at), []);
}

@CommandHandler(ProposeAward)
export class ProposeAwardHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Subjects) private readonly subjects: Subjects,
  ) {}

  /** From here on, fingerprint and log included, there is only ciphertext of what could tell a person. */
  async execute({ tenderId, terms, act }: ProposeAward): Promise<Receipt> {
    const { state } = await this.decisions.standing(tender, tenderId);
    demand(state.status !== 'unknown', 'not-found');
    const bidder = terms.bidder && sealedBidder(this.subjects, tenderId, terms.bidder);
    const command = new ProposeAward(tenderId, { ...terms, ...(bidder && { bidder }) }, act);
    return this.decisions.decide(tender, tenderId, command, proposeAward);
  }
}
