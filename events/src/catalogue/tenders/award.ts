import { z } from 'zod';
import { defineEvent } from '../define.ts';
import { Amount, DayValue, DecisionRef, InstantValue, PartId, PositiveCents, ThingId, text } from '../values.ts';
import { Award, AwardRefused, LaterYear, MoneyAsk, Share, TenderAwarded } from './money.ts';
import { Bidder, CancellationGround, ContractOption } from './words.ts';

/** Who shall win a lot, and why. */
export const Proposal = z.strictObject({
  lot: PartId,
  bid: ThingId.optional(),
  bidder: PartId,
  ...Amount.shape,
  netCents: PositiveCents,
  reason: text(),
  /** What of it goes to subcontractors, in hundredths of a per cent (§ 8 (2) Nr. 5 VgV). */
  subcontracted: z.int().min(0).max(10_000).optional(),
});
export type Proposal = z.output<typeof Proposal>;

/** The award is proposed: the best bid of each lot, or, for a direct purchase, the offer that was asked for. */
export const AwardProposed = defineEvent(
  'AwardProposed',
  z.strictObject({
    proposals: z.array(Proposal).min(1),
    /** The firm of a direct purchase, which has made no sealed bid. */
    bidder: Bidder.optional(),
    /** Where a committee or the council resolves: what its office drafts the paper from (X6). */
    paper: z
      .strictObject({
        level: z.enum(['committee', 'council']),
        title: text(),
        office: text(),
        /** As estimated, gross: what bidders ask stays with procurement until the award. */
        estimatedCents: PositiveCents,
        limitSource: text(),
      })
      .optional(),
  }),
);
/** The competent body has resolved to award, or not (Vergabebeschluss; §§ 39, 44 GemO). It binds nobody outside yet. */
export const AwardResolved = defineEvent(
  'AwardResolved',
  z.strictObject({
    level: z.enum(['office', 'mayor', 'committee', 'council', 'urgent']),
    body: text(),
    on: DayValue,
    accepted: z.boolean(),
    vote: text().optional(),
    /** In closed session, because business secrets required it (§ 35 GemO). */
    closedSession: z.boolean(),
    decision: DecisionRef.optional(),
  }),
);
/** What the competition register says of a winner (§ 6 WRegG). An answer of the last two months may be used again. */
export const RegisterQueried = defineEvent(
  'RegisterQueried',
  z.strictObject({ bidder: PartId, answeredOn: DayValue, entry: z.boolean(), reference: text() }),
);
/** Whoever loses has been told who wins, why they do not, and from when on the contract may be made (§ 134 GWB). */
export const InformationSent = defineEvent(
  'InformationSent',
  z.strictObject({
    electronic: z.boolean(),
    letters: z.array(z.strictObject({ bidder: PartId, reasons: text() })),
    /** From this moment on the contract may be concluded, and by which rule. */
    earliestAt: InstantValue,
    rule: text(),
  }),
);
/** To which state the procedure goes back to be set right: what was decided since has to be decided anew. */
const BackTo = z.enum(['opened', 'evaluated']);

/** A firm complains to the buyer (Rüge, § 160 (3) GWB). */
export const ObjectionLodged = defineEvent(
  'ObjectionLodged',
  z.strictObject({ objection: PartId, bidder: PartId.optional(), text: text(), receivedOn: DayValue }),
);
/** The buyer has remedied what was complained of, or has refused to. */
export const ObjectionDecided = defineEvent(
  'ObjectionDecided',
  z.strictObject({ objection: PartId, upheld: z.boolean(), text: text(), backTo: BackTo.optional() }),
);
/** The Vergabekammer has been asked; until it has ended nobody may award (§ 169 GWB). */
export const ReviewLodged = defineEvent(
  'ReviewLodged',
  z.strictObject({ review: PartId, chamber: text(), reference: text() }),
);
/** The review is over: dismissed, upheld or withdrawn. */
export const ReviewEnded = defineEvent(
  'ReviewEnded',
  z.strictObject({
    review: PartId,
    result: z.enum(['dismissed', 'upheld', 'withdrawn']),
    text: text(),
    backTo: BackTo.optional(),
  }),
);

/** What the contract of a lot will say, beside its price. */
export const ContractTerms = z.strictObject({
  lot: PartId,
  beginsOn: DayValue,
  endsOn: DayValue.optional(),
  options: z.array(ContractOption),
  /** A clause that prices follow an index (§ 132 (4) GWB). */
  indexation: z.boolean(),
  noticeUntil: DayValue.optional(),
});
export type ContractTerms = z.output<typeof ContractTerms>;

/** Everything the law asks for is there; the Budgets are preparing the commitment, and with it the award happens (X8). */
export const AwardRequested = defineEvent(
  'AwardRequested',
  z.strictObject({
    money: MoneyAsk,
    awards: z.array(Award).min(1),
    terms: z.array(ContractTerms).min(1),
    years: z.array(Share),
    laterYears: z.array(LaterYear),
  }),
);

/** A bidder who asked was told the reasons (§ 62 (2) VgV, § 46 UVgO). */
export const BidderDebriefed = defineEvent(
  'BidderDebriefed',
  z.strictObject({ bidder: PartId, requestedOn: DayValue, text: text() }),
);
/** The award was reported to the Federal Statistical Office (VergStatVO). */
export const StatisticsReported = defineEvent(
  'StatisticsReported',
  z.strictObject({ on: DayValue, reference: text() }),
);

/** The procedure, or some of its lots, ends without award. */
export const TenderCancelled = defineEvent(
  'TenderCancelled',
  z.strictObject({ ground: CancellationGround, reason: text(), lots: z.array(PartId).min(1).optional() }),
);
/** Nothing is left to do; the file is kept until this day. */
export const TenderClosed = defineEvent('TenderClosed', z.strictObject({ retainUntil: DayValue, rule: text() }));
/** Somebody else handles the case from here on. */
export const TenderHandedOver = defineEvent('TenderHandedOver', z.strictObject({ to: text() }));
/** The key of a bidder's personal fields is destroyed. */
export const BidderErased = defineEvent(
  'BidderErased',
  z.strictObject({
    bidder: PartId,
    /** Contents of bids that were deleted with it, by the SHA-256 of their ciphertext: only once the file need not be kept any longer. */
    content: z.array(z.string().regex(/^[\da-f]{64}$/)).optional(),
  }),
);

/** What had to happen while these books could not be kept: somebody says what, when and why; it counts when a second confirms. */
export const LateStepProposed = defineEvent(
  'LateStepProposed',
  z.strictObject({
    entry: PartId,
    /** The act, as the graph names it: `sendInformation`. */
    step: text(),
    terms: z.record(z.string(), z.unknown()),
    tookEffectAt: InstantValue,
  }),
);
/** A second person confirms it: the step happens, with its own moment, and stays marked as entered afterwards. */
export const LateStepConfirmed = defineEvent('LateStepConfirmed', z.strictObject({ entry: PartId }));
/** It will not be entered. */
export const LateStepDropped = defineEvent('LateStepDropped', z.strictObject({ entry: PartId }));

export const awardEvents = [
  AwardProposed,
  AwardResolved,
  RegisterQueried,
  InformationSent,
  ObjectionLodged,
  ObjectionDecided,
  ReviewLodged,
  ReviewEnded,
  AwardRequested,
  TenderAwarded,
  AwardRefused,
  BidderDebriefed,
  StatisticsReported,
  TenderCancelled,
  TenderClosed,
  TenderHandedOver,
  BidderErased,
  LateStepProposed,
  LateStepConfirmed,
  LateStepDropped,
] as const;
