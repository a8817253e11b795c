import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';
import { ObligationEntered, ObligationRefused } from './joint-acts.ts';
import {
  Amount,
  Cents,
  DayValue,
  DecisionRef,
  PartId,
  PositiveCents,
  Qualifier,
  Source,
  ThingId,
  text,
  Year,
} from './values.ts';

/**
 * What a line pays for. Operating and personnel expense cover each other inside a Budget, investment payments cover each
 * other, never both in one sum (§§ 4, 20 GemHVO).
 */
export const LineKind = z.enum(['operating', 'personnel', 'investment']);
export type LineKind = z.output<typeof LineKind>;

/** Where a budget year stands on its way to law: introduced, deliberated, adopted, in force by public notice, closed (§§ 79–83 GemO). */
export const StatuteState = z.enum(['draft', 'introduced', 'deliberated', 'adopted', 'inForce', 'closed']);
export type StatuteState = z.output<typeof StatuteState>;

/** A Teilhaushalt has three digits, a profit centre seven; that the one begins with the other is usual, not law. */
const SubBudget = z.string().regex(/^\d{3}$/, 'must be three digits');
const ProfitCentre = z.string().regex(/^\d{7}$/, 'must be seven digits');

/** Why money may be used in a year that has no statute yet: the law demands it, or it cannot be put off (§ 83 (1) GemO). */
export const ProvisionalGround = z.enum(['legalObligation', 'unpostponable']);
export type ProvisionalGround = z.output<typeof ProvisionalGround>;

/** What a figure is known by, wherever one is entered. */
const said = { qualifier: Qualifier.optional(), source: Source.optional() };

/** A Budget in one calendar year is kept from here on: the funds assigned to one area of responsibility (§ 61 Nr. 10, § 4 GemHVO). */
export const BudgetOpened = defineEvent(
  'BudgetOpened',
  z.strictObject({
    year: Year,
    title: text(),
    /** The Teilhaushalt, where it is known; sources do not always say it. */
    subBudget: SubBudget.optional(),
    /** Who answers for it; a role, never a person. */
    office: text(),
    /** The first year of the statute, where it is one for two years (§ 7 GemHVO). */
    biennialFrom: Year.optional(),
    source: Source.optional(),
  }),
);

/** A line of the budget: what for, of which kind, under which profit centre, for which measure. */
export const LineOpened = defineEvent(
  'LineOpened',
  z.strictObject({
    line: PartId,
    title: text(),
    kind: LineKind,
    subBudget: SubBudget.optional(),
    profitCentre: ProfitCentre.optional(),
    /** The account group or cost type (Kontenplan), where it is known. */
    account: z
      .string()
      .regex(/^\d{2,8}$/)
      .optional(),
    measure: ThingId.optional(),
    /** May be carried over: investments by law, operating lines only where the plan says so (§ 21 GemHVO). */
    transferable: z.boolean(),
    /** The plan excludes it from covering others and being covered (§ 20 (1) GemHVO). */
    excludedFromCover: z.boolean().optional(),
    /** What no source says and somebody inferred: `measure`, `kind`, `profitCentre` … */
    inferred: z.array(text()),
    source: Source.optional(),
  }),
);

/** What a source knows of a line only as figures of a day: counted in every sum, marked as taken over. */
export const LineTakenOver = defineEvent(
  'LineTakenOver',
  z.strictObject({
    line: PartId,
    authorityCents: Cents,
    reservedCents: Cents.min(0),
    committedCents: Cents.min(0),
    actualCents: Cents,
    qualifier: Qualifier,
    source: Source,
  }),
);

/** The draft of the statute has been introduced to the council. */
export const BudgetIntroduced = defineEvent('BudgetIntroduced', z.strictObject({}));
/** A reading has taken place; the third is usually the last. */
export const BudgetDeliberated = defineEvent('BudgetDeliberated', z.strictObject({ reading: z.int().min(1).max(9) }));
/** The council has adopted the statute in public (§ 81 GemO). */
export const BudgetAdopted = defineEvent('BudgetAdopted', z.strictObject({ decision: DecisionRef }));
/** The statute has been published and is law. */
export const BudgetTakenIntoForce = defineEvent('BudgetTakenIntoForce', z.strictObject({ publishedOn: DayValue }));
/** The year has begun without a statute: only legal obligations and what cannot be put off (§ 83 GemO). */
export const ProvisionalManagementBegun = defineEvent('ProvisionalManagementBegun', z.strictObject({}));
/** The annual accounts are adopted; nothing more is booked in this year (§ 95b GemO). */
export const BudgetClosed = defineEvent('BudgetClosed', z.strictObject({}));

/** The planned amount of the year for a line (Ansatz). */
export const AppropriationBooked = defineEvent(
  'AppropriationBooked',
  z.strictObject({ line: PartId, amountCents: Cents, decision: DecisionRef.optional(), ...said }),
);
/** The statute was amended during the year (§ 82 GemO). */
export const SupplementBooked = defineEvent(
  'SupplementBooked',
  z.strictObject({ line: PartId, amountCents: Cents, decision: DecisionRef, ...said }),
);
/** One line covers another: what the one gains the other loses (§ 20 GemHVO). */
export const VirementBooked = defineEvent(
  'VirementBooked',
  z.strictObject({ virement: PartId, from: PartId, to: PartId, amountCents: PositiveCents }),
);
/** Earmarked extra income may be spent for its purpose (§ 19 GemHVO). */
export const EarmarkedIncomeBooked = defineEvent(
  'EarmarkedIncomeBooked',
  z.strictObject({ line: PartId, amountCents: PositiveCents, document: text(), ...said }),
);

/** How üpl or apl expenditure is justified (§ 84 (1) GemO): urgent and covered, or unavoidable without a considerable deficit. */
export const ExcessGround = z.enum(['urgentAndCovered', 'unavoidable']);
export type ExcessGround = z.output<typeof ExcessGround>;
/** Who decides on it, by amount: limits of the Hauptsatzung, dated configuration. */
export const DecisionLevel = z.enum(['treasurer', 'mayor', 'committee', 'council']);
export type DecisionLevel = z.output<typeof DecisionLevel>;

/** Somebody needs more than a line has (üpl), or money where there is none at all (apl), and names the line that gives it (§ 84 GemO). */
export const ExcessRequested = defineEvent(
  'ExcessRequested',
  z.strictObject({
    excess: PartId,
    line: PartId,
    kind: z.enum(['overplan', 'unplanned']),
    amountCents: PositiveCents,
    ground: ExcessGround,
    urgency: text(),
    coverLine: PartId,
    level: DecisionLevel,
  }),
);
/** It is allowed by the body whose limit it is; the covering line is reduced by the same amount. */
export const ExcessApproved = defineEvent(
  'ExcessApproved',
  z.strictObject({ excess: PartId, level: DecisionLevel, decision: DecisionRef.optional() }),
);
/** It is not allowed. */
export const ExcessRejected = defineEvent('ExcessRejected', z.strictObject({ excess: PartId }));

/** A part of a line cannot be used until the named body releases it (Sperrvermerk, § 61 Nr. 19 GemHVO). */
export const LineBlocked = defineEvent(
  'LineBlocked',
  z.strictObject({ block: PartId, line: PartId, amountCents: PositiveCents, releasedBy: text() }),
);
/** The named body has released it. */
export const BlockReleased = defineEvent(
  'BlockReleased',
  z.strictObject({ block: PartId, decision: DecisionRef.optional() }),
);
/** Use of appropriations is deferred as far as needed: a share, in hundredths of a per cent, of what each line of these kinds still has (§ 29 GemHVO). */
export const FreezeImposed = defineEvent(
  'FreezeImposed',
  z.strictObject({
    freeze: PartId,
    share: z.int().min(1).max(10_000),
    /** What is frozen of each line, computed when the freeze was imposed. */
    lines: z.array(z.strictObject({ line: PartId, amountCents: PositiveCents })).min(1),
  }),
);
/** The freeze is lifted. */
export const FreezeLifted = defineEvent('FreezeLifted', z.strictObject({ freeze: PartId }));

/** A condition of the council as a rule that is executed: so much at most in this year, for these lines. It names its decision when it refuses. */
export const CeilingSet = defineEvent(
  'CeilingSet',
  z.strictObject({
    ceiling: PartId,
    title: text(),
    amountCents: PositiveCents,
    /** Of which lines: all that match what is said here. */
    profitCentre: ProfitCentre.optional(),
    kinds: z.array(LineKind).optional(),
    decision: DecisionRef,
  }),
);
/** The council has lifted a ceiling. */
export const CeilingLifted = defineEvent('CeilingLifted', z.strictObject({ ceiling: PartId, decision: DecisionRef }));

/** Authority to enter obligations that fall due in later years, for investments only (Verpflichtungsermächtigung, § 86 GemO). */
export const CommitmentAppropriationBooked = defineEvent(
  'CommitmentAppropriationBooked',
  z.strictObject({
    appropriation: PartId,
    line: PartId,
    /** How much may fall due in which later year (§ 11 GemHVO). */
    due: z.array(z.strictObject({ year: Year, amountCents: PositiveCents })).min(1),
    decision: DecisionRef.optional(),
    ...said,
  }),
);
/** An obligation of later years was charged to the authority for it. */
export const CommitmentAppropriationUsed = defineEvent(
  'CommitmentAppropriationUsed',
  z.strictObject({
    appropriation: PartId,
    /** The obligation, or the name under which a contract charges it. */
    obligation: PartId,
    contract: ThingId.optional(),
    due: z.array(z.strictObject({ year: Year, amountCents: PositiveCents })).min(1),
  }),
);

/** Money is set aside for a purpose that is known, without any obligation to outsiders (Mittelreservierung). */
export const FundsReserved = defineEvent(
  'FundsReserved',
  z.strictObject({
    reservation: PartId,
    line: PartId,
    ...Amount.shape,
    purpose: text(),
    measure: ThingId.optional(),
    /** For what in the house it is kept: a tender, a position. */
    forThing: z.strictObject({ kind: z.enum(['tender', 'position']), id: ThingId }).optional(),
    document: text().optional(),
    /** It ends by itself after this day. */
    expiresOn: DayValue.optional(),
    provisionalGround: ProvisionalGround.optional(),
  }),
);
/** A reservation asked for by a reaction cannot be made. */
export const ReservationRejected = defineEvent(
  'ReservationRejected',
  z.strictObject({
    reservation: PartId,
    line: PartId,
    amountCents: PositiveCents,
    code: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);
/** What is left of a reservation, or a part of it, is free again. */
export const ReservationReleased = defineEvent(
  'ReservationReleased',
  z.strictObject({ reservation: PartId, amountCents: PositiveCents }),
);
/** The day of a reservation has passed; what was left of it is free again. */
export const ReservationExpired = defineEvent(
  'ReservationExpired',
  z.strictObject({ reservation: PartId, amountCents: PositiveCents }),
);

/** A contract or an order binds the money of this year (Mittelbindung, Obligo); from a reservation in one step, so that no euro counts twice. */
export const FundsCommitted = defineEvent(
  'FundsCommitted',
  z.strictObject({
    commitment: PartId,
    line: PartId,
    ...Amount.shape,
    /** The reservation it comes from, and how much of it is used up. */
    reservation: PartId.optional(),
    reservedCents: Cents.min(0),
    purpose: text(),
    measure: ThingId.optional(),
    /** The obligation over several years it is a share of. */
    obligation: ThingId.optional(),
    /** The contract of these books that binds it. */
    contract: ThingId.optional(),
    document: text(),
    provisionalGround: ProvisionalGround.optional(),
  }),
);
/** The contract costs less, or ends: so much is no longer bound. */
export const CommitmentReduced = defineEvent(
  'CommitmentReduced',
  z.strictObject({ commitment: PartId, amountCents: PositiveCents }),
);

/** An invoice, a salary or a credit note has been posted (Ist). From a commitment in one step. */
export const ActualPosted = defineEvent(
  'ActualPosted',
  z.strictObject({
    posting: PartId,
    line: PartId,
    /** Negative for a credit note. */
    amountCents: Cents.refine(cents => cents !== 0, 'must not be nothing'),
    netCents: Cents.optional(),
    vatRate: z.int().min(0).max(10_000).optional(),
    commitment: PartId.optional(),
    /** How much of the commitment it uses up (negative: gives back). */
    committedCents: Cents,
    /** The day it belongs to in the books (Wertstellung). */
    valueOn: DayValue,
    /** The finance system's number of the voucher: known once for ever. */
    document: text(),
    text: text().optional(),
    measure: ThingId.optional(),
    /** The document that allows more than was bound, where the amount goes beyond its commitment. */
    approval: text().optional(),
    provisionalGround: ProvisionalGround.optional(),
  }),
);
/** A posting was wrong: its reversal cancels it, and what it had used up of a commitment is bound again. Bookings are never edited. */
export const PostingReversed = defineEvent('PostingReversed', z.strictObject({ posting: PartId, document: text() }));

/** How the rest of the year is expected for a line: what is still planned beyond actual and commitments. Every forecast is kept. */
export const ForecastGiven = defineEvent(
  'ForecastGiven',
  z.strictObject({ line: PartId, plannedRestCents: Cents.min(0), text: text().optional() }),
);
/** What the posts of a measure will cost this year, by the rate tables in force: a part of the forecast. */
export const PersonnelForecastRaised = defineEvent(
  'PersonnelForecastRaised',
  z.strictObject({ line: PartId, position: ThingId, amountCents: Cents.min(0), rates: text() }),
);

/**
 * The year is expected to end materially beyond its authority: the council is told at once (§ 28 (2) GemHVO). Said once for
 * each group of lines that cover each other, and again when it has grown by as much again.
 */
export const MaterialDeviationFound = defineEvent(
  'MaterialDeviationFound',
  z.strictObject({
    coverGroup: text(),
    /** The how-manieth of its group in this year. */
    report: z.int().min(1),
    deviationCents: PositiveCents,
    limitCents: PositiveCents,
    /** From where the limit is. */
    limitSource: text(),
    title: text(),
    office: text(),
    year: Year,
  }),
);

/** Authority that was not used is proposed for later years (§ 21 GemHVO). */
export const CarryOverProposed = defineEvent(
  'CarryOverProposed',
  z.strictObject({
    carryOver: PartId,
    line: PartId,
    amountCents: PositiveCents,
    to: ThingId,
    toLine: PartId,
    until: Year,
  }),
);
/** It is approved and leaves this year: from here on it is in transit, until the other year has received it. */
export const CarryOverSent = defineEvent(
  'CarryOverSent',
  z.strictObject({
    carryOver: PartId,
    line: PartId,
    amountCents: PositiveCents,
    to: ThingId,
    toLine: PartId,
    /** What it is, so that the year that receives it can judge alone: the year it leaves, of which kind, how long it lasts. */
    year: Year,
    kind: LineKind,
    until: Year,
    decision: DecisionRef.optional(),
  }),
);
/** The other year has received it: from here on it is authority there. */
export const CarryOverReceived = defineEvent(
  'CarryOverReceived',
  z.strictObject({
    carryOver: PartId,
    line: PartId,
    amountCents: PositiveCents,
    from: ThingId,
    /** The last year in which it can be used; it does not last longer by being carried over once more (§ 21 (2) GemHVO). */
    until: Year.optional(),
  }),
);
/** The year it left knows that it has arrived. */
export const CarryOverArrived = defineEvent('CarryOverArrived', z.strictObject({ carryOver: PartId }));
/** The other year cannot take it: it is back where it came from. */
export const CarryOverReturned = defineEvent(
  'CarryOverReturned',
  z.strictObject({ carryOver: PartId, line: PartId, amountCents: PositiveCents, code: z.string() }),
);
/** The other year refuses to receive it (its statute is closed, or has no such line). */
export const CarryOverRefused = defineEvent(
  'CarryOverRefused',
  z.strictObject({ carryOver: PartId, amountCents: PositiveCents, from: ThingId, code: z.string() }),
);
/** The council does without it. */
export const CarryOverWaived = defineEvent('CarryOverWaived', z.strictObject({ carryOver: PartId }));

/** Everything that can be said about a Budget in one year, in the order it lives through it. */
export const budgetEvents = [
  BudgetOpened,
  LineOpened,
  LineTakenOver,
  BudgetIntroduced,
  BudgetDeliberated,
  BudgetAdopted,
  BudgetTakenIntoForce,
  ProvisionalManagementBegun,
  AppropriationBooked,
  SupplementBooked,
  VirementBooked,
  EarmarkedIncomeBooked,
  ExcessRequested,
  ExcessApproved,
  ExcessRejected,
  LineBlocked,
  BlockReleased,
  FreezeImposed,
  FreezeLifted,
  CeilingSet,
  CeilingLifted,
  CommitmentAppropriationBooked,
  CommitmentAppropriationUsed,
  FundsReserved,
  ReservationRejected,
  ReservationReleased,
  ReservationExpired,
  FundsCommitted,
  CommitmentReduced,
  ActualPosted,
  PostingReversed,
  ForecastGiven,
  PersonnelForecastRaised,
  MaterialDeviationFound,
  CarryOverProposed,
  CarryOverSent,
  CarryOverReceived,
  CarryOverArrived,
  CarryOverReturned,
  CarryOverRefused,
  CarryOverWaived,
  BudgetClosed,
] as const;
export type BudgetEvent = EventOf<(typeof budgetEvents)[number]>;

/** A contract shall bind money of several years: so much in each, checked against its own year. It counts nowhere until all have answered. */
export const ObligationPlanned = defineEvent(
  'ObligationPlanned',
  z.strictObject({
    title: text(),
    document: text(),
    measure: ThingId.optional(),
    /** Each year's share, in its Budget and line, and the reservation it comes from. */
    years: z
      .array(z.strictObject({ budget: ThingId, line: PartId, ...Amount.shape, reservation: PartId.optional() }))
      .min(1),
    /** The authority for investments that fall due in later years (§ 86 GemO). */
    appropriation: z.strictObject({ budget: ThingId, appropriation: PartId }).optional(),
  }),
);
/** A year has answered: its share is ready. */
export const ShareReady = defineEvent(
  'ShareReady',
  z.strictObject({
    stream: z.string().min(1),
    ready: z.array(z.strictObject({ type: z.string(), version: z.int(), data: z.record(z.string(), z.unknown()) })),
  }),
);

/** Everything that can be said about an obligation over several years. */
export const obligationEvents = [ObligationPlanned, ShareReady, ObligationEntered, ObligationRefused] as const;
export type ObligationEvent = EventOf<(typeof obligationEvents)[number]>;

/**
 * What a programme shall cost over several years, all in all (Finanzplanung, § 85 GemO, § 9 GemHVO). It authorises nothing;
 * what is decided and spent is set against it. Set again, the newer word counts.
 */
export const FinancialPlanSet = defineEvent(
  'FinancialPlanSet',
  z.strictObject({
    title: text(),
    fromYear: Year,
    untilYear: Year,
    amountCents: PositiveCents,
    qualifier: Qualifier,
    /** Personnel is in the amount. */
    withPersonnel: z.boolean(),
    /** What no source states and somebody inferred: `fromYear` … */
    inferred: z.array(text()),
    source: Source,
  }),
);

/** Everything that can be said about a financial plan. */
export const financialPlanEvents = [FinancialPlanSet] as const;
export type FinancialPlanEvent = EventOf<(typeof financialPlanEvents)[number]>;
