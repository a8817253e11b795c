import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { type KnownTender, lastRound, validBids } from '../tender-state.ts';
import { demandRegisterClear } from './register.ts';
import { demandStandstillOver } from './standstill.ts';

/** A condition under which the law lets a step happen: it refuses, or says nothing. */
type Condition = (t: KnownTender, act: Act) => void;

/** When bids close. A tender that was taken over while bids came in elsewhere has no round here. */
function closingOf(t: KnownTender): Instant {
  const round = lastRound(t);
  demand(round, 'round-not-kept-here');
  return round.closesAt;
}

/** Every gate, by the name under which the table of steps asks for it. */
export const gates = {
  /** No joint act with the Budgets is under way. */
  nothingAsked: t => demand(!t.asking, 'money-being-asked'),
  fundsAsked: t => demand(t.asked, 'funding-not-asked'),
  /** No publication without the money of the estimate set aside (X2). */
  fundsSetAside: t => demand(t.takenOver || t.funded, 'funds-not-set-aside'),
  documentsPrepared: t => demand(t.documents, 'documents-not-prepared'),
  /** What firms learnt in a market consultation must not distort competition (§ 7 VgV). */
  advantageNeutralised: t => demand(t.neutralised === t.consulted, 'advantage-not-neutralised'),

  /** Four eyes, and no one who decides for themselves. */
  notTheRequester: (t, { by }) => demand(t.requestedBy !== by, 'requester-approves'),
  notTheOtherApprover: (t, { by }) =>
    demand(t.documentsApprovedBy !== by && t.publicationApprovedBy !== by, 'approved-by-same-person'),
  notTheHandler: (t, { by }) => demand(t.handledBy !== by && !t.handledBefore?.includes(by), 'handler-opens'),
  notTheFirstOpener: (t, { by }) => demand(lastRound(t)?.firstOpener !== by, 'opened-by-same-person'),
  notTheScorer: (t, { by }) => demand(t.evaluation?.scoredBy !== by, 'evaluation-needs-second-person'),
  notTheProposer: (t, { by }) => demand(t.proposedBy !== by, 'proposer-resolves'),
  /** Whoever can sway the result has said before that they have no conflict of interest (§ 6 VgV). */
  interestsDeclared: (t, { by }) => demand(t.interests.has(by), 'interests-not-declared'),

  deadlineNotPassed: (t, { at }) => {
    const closesAt = closingOf(t);
    demand(at < closesAt, 'deadline-has-passed', { closesAt });
  },
  deadlinePassed: (t, { at }) => {
    const closesAt = closingOf(t);
    demand(at >= closesAt, 'deadline-not-passed', { closesAt });
  },
  openingNotBegun: t => demand(!lastRound(t)?.firstOpener, 'opening-begun'),
  openingBegun: t => demand(lastRound(t)?.firstOpener, 'opening-not-begun'),

  /** Everything that was opened is recorded, and checked or excluded; nobody is being waited for. */
  bidsChecked: t => {
    for (const { bid, checked, missingUntil } of validBids(t)) {
      demand(!missingUntil, 'documents-still-missing', { bid, until: missingUntil });
      demand(checked, 'bid-not-checked', { bid });
    }
  },
  someValidBid: t => demand(validBids(t).length > 0, 'no-valid-bid'),
  candidatesSelected: t =>
    demand(
      validBids(t).some(({ selected }) => selected),
      'candidates-not-selected',
    ),
  talksHeld: t => demand(t.negotiated.has(lastRound(t)?.round ?? 0), 'talks-not-held'),
  /** Bidders are bound until the end of the day that they were told (BT-98). */
  bidsStillBinding: (t, { at }) =>
    demand(!t.validUntil || dayOf(at) <= t.validUntil, 'bids-no-longer-binding', { validUntil: t.validUntil }),

  registerClear: demandRegisterClear,
  standstillOver: demandStandstillOver,
  /** A pending review bans the award (§ 169 GWB), and so does an objection that nobody has answered. */
  nothingHolds: t => {
    const objections = t.chosen?.regime === 'eu' ? '§ 160 (3) GWB' : '§ 31 GemHVO';
    for (const { kind, endedAt, receivedOn } of t.holds.values()) {
      demand(endedAt || kind === 'objection', 'review-pending', { receivedOn });
      demand(endedAt, 'objection-open', { receivedOn, source: objections });
    }
  },
} satisfies Readonly<Record<string, Condition>>;

/** The name of a gate. */
export type Gate = keyof typeof gates;
