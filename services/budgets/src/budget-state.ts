import type { BudgetEvent, StatuteState } from '@moves/events/catalogue/budgets';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { DecisionRef, PersonId } from '@moves/events/catalogue/values';
import type { Book } from './book.ts';
import type { Figures } from './figures.ts';

/** What an event of a Budget says. */
export type Said<Type extends BudgetEvent['type']> = Extract<BudgetEvent, { type: Type }>['data'];

/** A line and what is booked on it. */
export interface Line extends Omit<Said<'LineOpened'>, 'inferred' | 'source'> {
  readonly openedAt: Instant;
  /** What a source knew of it, once it has been taken over. */
  readonly takenOver?: Said<'LineTakenOver'>;
  /** The moment of which the source speaks. */
  readonly takenOverAt?: Instant;
  readonly figures: Figures;
  /** The latest forecast of what is still planned. */
  readonly plannedRestCents?: number;
}

/** Money set aside, and how much of it is left. */
export interface Reservation extends Said<'FundsReserved'> {
  readonly at: Instant;
  readonly leftCents: number;
}

/** Money bound by a contract: what is left to be paid, and what has been. */
export interface Commitment extends Said<'FundsCommitted'> {
  readonly at: Instant;
  readonly leftCents: number;
  readonly paidCents: number;
}

/** A voucher of the finance system. */
export interface Posting extends Said<'ActualPosted'> {
  readonly at: Instant;
  /** The voucher that has cancelled it. */
  readonly reversedWith?: string;
}

/** A request for üpl or apl expenditure. */
export interface Excess extends Said<'ExcessRequested'> {
  readonly requestedBy: PersonId;
  readonly at: Instant;
  readonly outcome?: 'approved' | 'rejected';
}

/** A part of a line that waits for its release. */
export interface Block extends Said<'LineBlocked'> {
  readonly blockedBy: PersonId;
  readonly at: Instant;
  readonly released: boolean;
}

/** A general deferral of spending. */
export interface Freeze extends Said<'FreezeImposed'> {
  readonly at: Instant;
  readonly lifted: boolean;
}

/** What the council allows at most. */
export interface Ceiling extends Said<'CeilingSet'> {
  readonly at: Instant;
  readonly lifted: boolean;
}

/** Authority for obligations of later years: how much of each year is left. */
export interface CommitmentAppropriation extends Said<'CommitmentAppropriationBooked'> {
  readonly at: Instant;
  readonly leftCents: Readonly<Record<number, number>>;
  readonly usedBy: readonly string[];
}

/** Authority on its way to a later year. */
export interface CarryOver extends Said<'CarryOverProposed'> {
  readonly proposedBy: PersonId;
  readonly at: Instant;
  readonly state: 'proposed' | 'inTransit' | 'arrived' | 'returned' | 'waived';
}

/** A Budget of one area of responsibility in one calendar year, once it is kept. */
export interface KnownBudget {
  readonly status: StatuteState;
  readonly year: number;
  readonly title: string;
  readonly office: string;
  readonly biennialFrom?: number;
  /** The first moment the house knows anything about it. */
  readonly knownFrom: Instant;
  /** When its statute took its last step. */
  readonly since: Instant;
  readonly reading: number;
  readonly adoptedBy?: DecisionRef;
  readonly publishedOn?: Day;
  readonly inForceFrom?: Instant;
  /** The year began without a statute at this moment (§ 83 GemO). */
  readonly provisionalFrom?: Instant;
  readonly lines: Book<Line>;
  readonly excesses: Book<Excess>;
  readonly blocks: Book<Block>;
  readonly freezes: Book<Freeze>;
  readonly ceilings: Book<Ceiling>;
  readonly appropriations: Book<CommitmentAppropriation>;
  readonly reservations: Book<Reservation>;
  readonly commitments: Book<Commitment>;
  readonly postings: Book<Posting>;
  /** Which posting each voucher belongs to, reversals too. */
  readonly documents: Book<string>;
  /** What each post is expected to cost, by line and post. */
  readonly personnel: Book<Said<'PersonnelForecastRaised'>>;
  /** The deviation last reported to the council, by cover group. */
  readonly deviations: Book<Said<'MaterialDeviationFound'>>;
  readonly carryOvers: Book<CarryOver>;
  /** What has come from earlier years. */
  readonly received: Book<Said<'CarryOverReceived'>>;
}

/** A Budget in one year; `unknown` before anything was said of it. */
export type Budget = { readonly status: 'unknown' } | KnownBudget;
