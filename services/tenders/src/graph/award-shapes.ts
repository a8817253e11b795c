import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, DecisionRef } from '@moves/events/catalogue/values';
import type { StepName } from '@moves/events/published/tenders/law/steps';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { parsed } from './tender-shapes.ts';

/** Proposals, resolutions, letters, objections and awards, as resolvers pass them on. */
export type ProposalShape = ReturnType<typeof proposalShape>;
export type ResolutionShape = ReturnType<typeof resolutionShape>;
export type RegisterShape = ReturnType<typeof registerShape>;
export type LetterShape = ReturnType<typeof letterShape>;
export type HoldShape = ReturnType<typeof holdShape>;
export type AwardShape = ReturnType<typeof awardShape>;
export type LateStepShape = ReturnType<typeof lateStepShape>;
export type DebriefShape = LetterShape;
/** Letters to those who lose, with what their rule says of the contract. */
export interface InformationShape {
  readonly tender: string;
  readonly sentAt: Instant;
  readonly electronic: boolean;
  readonly earliestAt: Instant;
  readonly rule: string;
  readonly enteredAfterwards: boolean;
}

/** A row about who shall win a lot, in the graph's words. */
export const proposalShape = (row: TenderTables['tender_proposals']) => ({
  tender: row.thing,
  lot: row.lot,
  bid: row.bid,
  bidderId: row.bidder,
  net: row.net_cents,
  gross: row.gross_cents,
  vatRate: row.vat_rate,
  reason: row.reason,
  subcontracted: row.subcontracted,
});

/** A row about a resolution in the graph's words. */
export const resolutionShape = (row: TenderTables['tender_resolutions']) => ({
  level: row.level as 'office' | 'mayor' | 'committee' | 'council' | 'urgent',
  body: row.body,
  on: row.on_day as Day,
  accepted: row.accepted === 1,
  vote: row.vote,
  closedSession: row.closed_session === 1,
  decision: parsed<DecisionRef>(row.decision),
});

/** A row about an answer of the competition register in the graph's words. */
export const registerShape = (row: TenderTables['tender_register']) => ({
  tender: row.thing,
  bidderId: row.bidder,
  answeredOn: row.answered_on as Day,
  entry: row.entry === 1,
  reference: row.reference,
  usableUntil: row.good_until_on as Day,
});

/** A row about a letter to a bidder. */
export const letterShape = (row: TenderTables['tender_letters']) => ({
  tender: row.thing,
  bidderId: row.bidder,
  kind: row.kind as 'information' | 'debrief',
  text: row.text,
  requestedOn: row.requested_on as Day | null,
  at: row.sent_at as Instant,
});

/** A row about an objection or review in the graph's words. */
export const holdShape = (row: TenderTables['tender_holds']) => ({
  tender: row.thing,
  id: row.hold,
  kind: row.kind as 'objection' | 'review',
  receivedOn: row.received_on as Day,
  bidderId: row.bidder,
  chamber: row.chamber,
  reference: row.reference,
  said: row.text,
  open: row.ended_on === null,
  endedOn: row.ended_on as Day | null,
  result: row.result as 'upheld' | 'rejected' | 'dismissed' | 'withdrawn' | null,
  answered: row.answer,
  backTo: row.back_to as 'opened' | 'evaluated' | null,
});

/** A row about an award in the graph's words. */
export const awardShape = (row: TenderTables['tender_awards'] & { awarded_on: string }) => ({
  tender: row.thing,
  lot: row.lot,
  bid: row.bid,
  bidderId: row.bidder,
  net: row.net_cents,
  gross: row.gross_cents,
  vatRate: row.vat_rate,
  awardedOn: row.awarded_on as Day,
  contractId: row.contract,
});

/** A row about a step that is entered afterwards; its terms are for its own act, and may hold what only some may read. */
export const lateStepShape = (row: TenderTables['tender_late_steps']) => ({
  id: row.entry,
  step: row.step as StepName,
  tookEffectAt: row.took_effect_at as Instant,
  proposedAt: row.proposed_at as Instant,
  proposer: row.proposed_by,
  because: parsed<Because>(row.because),
  state: row.state as 'open' | 'confirmed' | 'dropped',
});
