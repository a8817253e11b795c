import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.ts';
import { DayValue, InstantValue, PartId, PositiveCents, ThingId, text } from '../values.ts';
import { Bidder, Criterion, ExclusionGround, LotPrice, NamedFile, RequestedDocument } from './words.ts';

const Sha256 = z.string().regex(/^[\da-f]{64}$/);

/**
 * A bid or request has come, and nobody has read it. Its content lies beside the events, encrypted and padded; its key is
 * wrapped for the two opening roles, one inside the other (§§ 10, 54, 55 VgV). When it came is when this took effect.
 */
export const BidReceived = defineEvent(
  'BidReceived',
  z.strictObject({
    tender: ThingId,
    /** SHA-256 and size in bytes of the ciphertext. */
    sha256: Sha256,
    size: z.int().min(1),
    /** The data key, locked for the second role, and inside that for the first; base64url. */
    envelope: z.string().regex(/^[\w-]{40,2000}$/),
    /** The data key, locked for the printed recovery key. */
    recoveryEnvelope: z
      .string()
      .regex(/^[\w-]{40,2000}$/)
      .optional(),
    round: z.int().min(0),
  }),
);
export const bidEvents = [BidReceived] as const;
export type BidEvent = EventOf<(typeof bidEvents)[number]>;

/** A firm has asked about the documents. Who asked is not kept: the answer goes to all (§ 20 (3) VgV). */
export const QuestionReceived = defineEvent(
  'QuestionReceived',
  z.strictObject({ question: PartId, text: text(), receivedOn: DayValue }),
);
/** The answer, the same words for all, published beside the documents. */
export const QuestionAnswered = defineEvent(
  'QuestionAnswered',
  z.strictObject({
    question: PartId,
    text: text(),
    changesDocuments: z.boolean(),
    /** Why the answer means nothing for preparing a bid, so that the deadline stays (§ 20 (3) sentence 3 VgV). */
    immaterialReason: text().optional(),
  }),
);

const correction = {
  what: text(),
  essential: z.boolean(),
  files: z.array(NamedFile).optional(),
  criteria: z.array(Criterion).min(1).optional(),
  criteriaHash: Sha256.optional(),
  closesAt: InstantValue,
};

/** Something essential is to be corrected, criteria above all. It counts once a second person has approved it (§ 6 VgV, BSI ORP.4). */
export const CorrectionProposed = defineEvent(
  'CorrectionProposed',
  z.strictObject({ correction: PartId, ...correction }),
);
/** Documents or criteria were corrected while bids may still come (change notice, § 20 (3) Nr. 2 VgV). */
export const TenderCorrected = defineEvent(
  'TenderCorrected',
  z.strictObject({
    /** The proposal that a second person approved; absent where one person may correct. */
    correction: PartId.optional(),
    ...correction,
  }),
);
/** Bids may come for longer. */
export const DeadlineExtended = defineEvent(
  'DeadlineExtended',
  z.strictObject({ closesAt: InstantValue, validUntil: DayValue.optional() }),
);
/** Bidders agreed to be bound for longer. */
export const ValidityExtended = defineEvent('ValidityExtended', z.strictObject({ validUntil: DayValue }));

/** The first of two has begun to open what has come (§ 55 (2) VgV, § 40 UVgO). */
export const OpeningBegun = defineEvent('OpeningBegun', z.strictObject({ round: z.int().min(0) }));

/** What came in time is open: two people have opened it together, and the keys of its content are here from now on. */
export const BidsOpened = defineEvent(
  'BidsOpened',
  z.strictObject({
    round: z.int().min(0),
    bids: z.array(
      z.strictObject({
        bid: ThingId,
        receivedAt: InstantValue,
        sha256: Sha256,
        size: z.int().min(1),
        /** AES-256, base64url. */
        dataKey: z.string().regex(/^[\w-]{43}$/),
      }),
    ),
    /** What came too late: it stays shut. */
    late: z.array(z.strictObject({ bid: ThingId, receivedAt: InstantValue })),
    /** Opened with the printed recovery key, because an opening key was lost. */
    recovered: z.boolean(),
  }),
);

/** What a bid or request says on its cover: who, which lots, which prices. Read out at the opening by those who opened. */
export const BidRecorded = defineEvent(
  'BidRecorded',
  z.strictObject({ bid: ThingId, bidder: Bidder, prices: z.array(LotPrice), variant: z.boolean() }),
);

/** A bidder was asked for what is missing, until a day that is the same for all who were asked (§ 56 VgV, § 41 UVgO). */
export const DocumentsRequested = defineEvent(
  'DocumentsRequested',
  z.strictObject({ bid: ThingId, documents: z.array(RequestedDocument).min(1), until: DayValue }),
);
/** What came of it. */
export const DocumentsRecorded = defineEvent(
  'DocumentsRecorded',
  z.strictObject({ bid: ThingId, complete: z.boolean(), text: text() }),
);
/** A bid or request is complete, right in form and sum, and its firm suitable (§§ 41–46, 56 VgV). */
export const BidChecked = defineEvent(
  'BidChecked',
  z.strictObject({ bid: ThingId, note: text(), correctedPrices: z.array(LotPrice).optional() }),
);
/** A bid or request is left out, for a ground of law. */
export const BidExcluded = defineEvent(
  'BidExcluded',
  z.strictObject({
    bid: ThingId,
    ground: ExclusionGround,
    reason: text(),
    selfCleaning: text().optional(),
    /** Of a ground of §§ 123, 124 GWB: the day of the final judgment, or of the event, from which its years count (§ 126 GWB). */
    breachOn: DayValue.optional(),
  }),
);
/** An abnormally low price was explained, or not (§ 60 VgV, § 44 UVgO). */
export const PriceClarified = defineEvent(
  'PriceClarified',
  z.strictObject({ bid: ThingId, question: text(), answer: text(), accepted: z.boolean() }),
);
/** Who of those who asked to take part is invited to bid (§ 51 VgV, § 36 UVgO). */
export const CandidatesSelected = defineEvent(
  'CandidatesSelected',
  z.strictObject({ bids: z.array(ThingId).min(1), reason: text(), fewerReason: text().optional() }),
);
/** Talks were held on the bids of a round, equally with all (§ 17 (10)–(14) VgV, § 12 (4) UVgO). */
export const NegotiationHeld = defineEvent(
  'NegotiationHeld',
  z.strictObject({ round: z.int().min(1), bids: z.array(ThingId).min(1), on: DayValue, summary: text() }),
);

/** Points of one bid in one criterion of one lot, in hundredths; for a price they follow from the formula. */
export const Score = z.strictObject({
  bid: ThingId,
  lot: PartId,
  criterion: PartId,
  points: z.int().min(0).max(100_000),
  reason: text().optional(),
});
export type Score = z.output<typeof Score>;
/** What a bid costs over its life in one criterion of one lot (§ 59 VgV); its points follow from the formula, as a price's do. */
export const LifeCycleCost = z.strictObject({ bid: ThingId, lot: PartId, criterion: PartId, netCents: PositiveCents });
export type LifeCycleCost = z.output<typeof LifeCycleCost>;
/** A bid's place in a lot: its weighted points, in hundredths of a point × 10,000, so that nothing is rounded. */
export const Rank = z.strictObject({ lot: PartId, bid: ThingId, total: z.int().min(0), rank: z.int().min(1) });
export type Rank = z.output<typeof Rank>;

/** All valid bids have their points, and with the frozen formula their places; the hash lets anyone compute it again. */
export const BidsScored = defineEvent(
  'BidsScored',
  z.strictObject({
    scores: z.array(Score).min(1),
    /** Where a criterion of cost is among them. */
    costs: z.array(LifeCycleCost).optional(),
    ranking: z.array(Rank).min(1),
    hash: Sha256,
  }),
);
/** A second person came to the same result (§ 58 (5) VgV). */
export const EvaluationConfirmed = defineEvent('EvaluationConfirmed', z.strictObject({ hash: Sha256 }));
/** The second person did not: the points are given anew. */
export const EvaluationReturned = defineEvent('EvaluationReturned', z.strictObject({ reason: text() }));

export const competitionEvents = [
  QuestionReceived,
  QuestionAnswered,
  CorrectionProposed,
  TenderCorrected,
  DeadlineExtended,
  ValidityExtended,
  OpeningBegun,
  BidsOpened,
  BidRecorded,
  DocumentsRequested,
  DocumentsRecorded,
  BidChecked,
  BidExcluded,
  PriceClarified,
  CandidatesSelected,
  NegotiationHeld,
  BidsScored,
  EvaluationConfirmed,
  EvaluationReturned,
] as const;
