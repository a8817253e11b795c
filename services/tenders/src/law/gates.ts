import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Gate } from '@moves/events/published/tenders/law/step-rule';
import { type KnownTender, lastRound, type ProposedCorrection, validBids } from '../tender-state.ts';
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

/** Who has begun to open; a person who has declared a conflict of interest since has not (§ 6 VgV, X5). */
function openingBegunBy(t: KnownTender): PersonId | undefined {
  const opener = lastRound(t)?.firstOpener;
  return opener && !t.interests.get(opener) ? opener : undefined;
}

/** The correction that waits for a second person; one of somebody who has declared a conflict of interest since does not (§ 6 VgV). */
const correctionOf = ({ correction, interests }: KnownTender): ProposedCorrection | undefined =>
  correction && !interests.get(correction.proposedBy) ? correction : undefined;

/** Refuses what rests on somebody who has declared a conflict of interest, be it only afterwards (§ 6 VgV). */
function demandUnbiased(t: KnownTender, people: readonly (PersonId | undefined)[], code: string): void {
  for (const person of people) demand(!person || !t.interests.get(person), code, { conflictBy: person });
}

/** What every gate asks, by the name under which the table of steps knows it. */
export const gates = {
  /** No joint act with the Budgets is under way. */
  nothingAsked: t => demand(!t.asking, 'money-being-asked'),
  fundsAsked: t => demand(t.asked, 'funding-not-asked'),
  /** No publication without the money of the estimate set aside (X2). */
  fundsSetAside: t => demand(t.funded, 'funds-not-set-aside'),
  documentsPrepared: t => demand(t.documents, 'documents-not-prepared'),
  /** What firms learnt in a market consultation must not distort competition (§ 7 VgV). */
  advantageNeutralised: t => demand(t.neutralised === t.consulted, 'advantage-not-neutralised'),

  /** Four eyes, and no one who decides for themselves. */
  notTheRequester: (t, { by }) => demand(t.requestedBy !== by, 'requester-approves'),
  notTheOtherApprover: (t, { by }) =>
    demand(t.documentsApprovedBy !== by && t.publicationApprovedBy !== by, 'approved-by-same-person'),
  notTheHandler: (t, { by }) => demand(t.handledBy !== by && !t.handledBefore?.includes(by), 'handler-opens'),
  notTheFirstOpener: (t, { by }) => demand(lastRound(t)?.firstOpener !== by, 'opened-by-same-person'),
  notTheCorrector: (t, { by }) => demand(t.correction?.proposedBy !== by, 'correction-needs-second-person'),
  notTheScorer: (t, { by }) => demand(t.evaluation?.scoredBy !== by, 'evaluation-needs-second-person'),
  notTheProposer: (t, { by }) => demand(t.proposedBy !== by, 'proposer-resolves'),
  /** Whoever can sway the result has said before that they have no conflict of interest (§ 6 VgV). */
  interestsDeclared: (t, { by }) => demand(t.interests.has(by), 'interests-not-declared'),

  /** A conflict declared after an approval takes its worth away: documents are prepared, and approved, anew. */
  approversUnbiased: t => demandUnbiased(t, [t.documentsApprovedBy, t.publicationApprovedBy], 'approver-has-conflict'),
  /** A conflict declared after the evaluation takes its worth away: it is returned, and made anew. */
  evaluatorsUnbiased: t =>
    demandUnbiased(t, [t.evaluation?.scoredBy, t.evaluation?.confirmedBy], 'evaluator-has-conflict'),

  deadlineNotPassed: (t, { at }) => {
    const closesAt = closingOf(t);
    demand(at < closesAt, 'deadline-has-passed', { closesAt });
  },
  deadlinePassed: (t, { at }) => {
    const closesAt = closingOf(t);
    demand(at >= closesAt, 'deadline-not-passed', { closesAt });
  },
  correctionProposed: t => demand(correctionOf(t), 'no-correction-proposed'),
  openingNotBegun: t => demand(!openingBegunBy(t), 'opening-begun'),
  openingBegun: t => demand(openingBegunBy(t), 'opening-not-begun'),

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
  nothingHolds: (t, { at }) => {
    const objections = t.chosen?.regime === 'eu' ? '§ 160 (3) GWB' : '§ 31 GemHVO';
    for (const { kind, endedAt, receivedOn } of t.holds.values()) {
      // What is entered afterwards is judged by its own day: what ended later still held it then.
      const over = endedAt !== undefined && endedAt <= at;
      demand(over || kind === 'objection', 'review-pending', { receivedOn });
      demand(over, 'objection-open', { receivedOn, source: objections });
    }
  },
} satisfies Readonly<Record<Gate, Condition>>;
