import assert from 'node:assert/strict';
import { BiddersInvited } from '@moves/events/catalogue/tenders/preparation';
import type { Bidder } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Subjects } from '@moves/events/subjects';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { OpeningKeys, type PublicKeys } from '../bids/opening-keys.ts';
import { demandAfter } from '../dates.ts';
import { mayAskOneFirm } from '../law/choice-grounds.ts';
import { FEWEST_FIRMS } from '../law/fewest.ts';
import { demandPeriod } from '../law/periods/demand-period.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type OpenedBid, type Tender, validBids } from '../tender-state.ts';
import { type BidderTerms, sealedBidder } from './bidders.ts';
import { criteriaHashOf } from './criteria.ts';
import { demandWindow, documentsOf, type WindowTerms } from './going-out.ts';
import { keysOf } from './publish-tender.ts';

/** Whom to ask, and when bids may come. Of firms that have asked to take part, or have bid before, their id is enough. */
export interface InviteBiddersTerms extends WindowTerms {
  readonly bidders: readonly BidderTerms[];
  /** All of them have agreed to the period (§§ 16 (6), 17 (7) VgV). */
  readonly agreed: boolean;
  /** Why fewer are asked than the law wants. */
  readonly fewerReason?: string | undefined;
}

/** Ask firms to bid: those chosen without a call, those selected in competition, or those who go on to the next round. */
export class InviteBidders extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: InviteBiddersTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayInviteBidders(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'inviteBidders', act);
  demandAfter(t.since, act);
}

/** Decides on bidders whose personal fields are locked already. */
export const inviteBidders = (t: Tender, { terms, act }: InviteBidders, keys: PublicKeys | undefined) => {
  mayInviteBidders(t, act);
  const { bidders, agreed, fewerReason, dispatchedOn, closesAt, validUntil } = terms;
  const { urgentReason, priorInformationOn, recoveryKey } = terms;
  const claimed = { ...(urgentReason && { urgentReason }), ...(priorInformationOn && { priorInformationOn }) };
  const before = lastRound(t);
  demandEachOnce(bidders);
  const invited = !before
    ? chosenFirms(t, terms)
    : before.stage === 'requests'
      ? selectedCandidates(t, bidders)
      : remainingBidders(t, terms);
  demandWindow(t, terms, act);
  demandPeriod(t, { stage: 'bids', dispatchedOn, closesAt, agreed, ...claimed }, act);
  assert(keys, 'an invitation goes out with the keys');
  const window = { dispatchedOn, closesAt, validUntil, ...claimed, ...(recoveryKey && { recoveryKey }) };
  const seal = { ...keys, criteriaHash: criteriaHashOf(documentsOf(t)) };
  const round = (before?.round ?? 0) + 1;
  return [BiddersInvited({ round, bidders: invited, agreed, ...(fewerReason && { fewerReason }), ...window, ...seal })];
};

/** Without a call: at least three firms, unless a ground lets one be asked, or it is said why there are fewer. */
function chosenFirms({ chosen }: KnownTender, { bidders, fewerReason }: InviteBiddersTerms): Bidder[] {
  if (bidders.length >= FEWEST_FIRMS || mayAskOneFirm(chosen?.grounds ?? [])) return [...bidders];
  demand(fewerReason, 'too-few-firms', { least: FEWEST_FIRMS, count: bidders.length });
  // «Grundsätzlich mindestens drei», but several always: one alone only on its ground.
  demand(chosen?.regime === 'eu' || bidders.length > 1, 'one-firm-needs-ground', { count: bidders.length });
  return [...bidders];
}

/** After a competition: all who were selected, and nobody else (§ 52 (3) VgV, § 37 UVgO). */
function selectedCandidates(t: KnownTender, bidders: readonly BidderTerms[]): Bidder[] {
  const selected = byBidder(validBids(t).filter(bid => bid.selected));
  for (const { bidder } of bidders) demand(selected.has(bidder), 'bidder-not-selected', { bidder });
  const asked = new Set(bidders.map(({ bidder }) => bidder));
  for (const bidder of selected.keys()) demand(asked.has(bidder), 'selected-not-invited', { bidder });
  return [...selected.values()];
}

/** In the next round: whose bids are valid; fewer of them only with a reason (§ 17 (12) VgV). */
function remainingBidders(t: KnownTender, { bidders, fewerReason }: InviteBiddersTerms): Bidder[] {
  const valid = byBidder(validBids(t));
  const asked = bidders.map(({ bidder }) => {
    const known = valid.get(bidder);
    demand(known, 'bidder-has-no-valid-bid', { bidder });
    return known;
  });
  demand(asked.length === valid.size || fewerReason, 'fewer-need-reason', { count: asked.length, of: valid.size });
  return asked;
}

const byBidder = (bids: readonly OpenedBid[]): ReadonlyMap<string, Bidder> =>
  new Map(bids.flatMap(({ bidder }) => (bidder ? [[bidder.bidder, bidder] as const] : [])));

/** Refuses a firm that is named twice, be it under two ids. */
function demandEachOnce(bidders: readonly BidderTerms[]): void {
  for (const [place, { bidder, firm }] of bidders.entries()) {
    const before = bidders.slice(0, place);
    demand(!before.some(other => other.bidder === bidder), 'bidder-named-twice', { bidder });
    demand(!firm || !before.some(other => other.firm === firm), 'firm-named-twice', { firm });
  }
}

@CommandHandler(InviteBidders)
export class InviteBiddersHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(OpeningKeys) private readonly keys: OpeningKeys,
    @Inject(Subjects) private readonly subjects: Subjects,
  ) {}

  /** From here on, fingerprint and log included, there is only ciphertext of what could tell a person. */
  async execute({ tenderId, terms, act }: InviteBidders): Promise<Receipt> {
    const keys = await keysOf(this.decisions, this.keys, tenderId);
    const bidders = keys ? terms.bidders.map(bidder => sealedBidder(this.subjects, tenderId, bidder)) : [];
    const command = new InviteBidders(tenderId, { ...terms, bidders }, act);
    return this.decisions.decide(tender, tenderId, command, (t, c: InviteBidders) => inviteBidders(t, c, keys));
  }
}
