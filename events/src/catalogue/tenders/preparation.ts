import { z } from 'zod';
import { defineEvent } from '../define.ts';
import {
  Cents,
  DayValue,
  DecisionRef,
  InstantValue,
  PartId,
  PositiveCents,
  Qualifier,
  Source,
  ThingId,
  text,
} from '../values.ts';
import { LaterYear, MoneyAsk, MoneyReady, Share, TenderFunded, TenderFundingRefused } from './money.ts';
import {
  Bidder,
  Category,
  Criterion,
  EstimateMethod,
  Lot,
  NamedFile,
  NoticeKind,
  PriceFormula,
  Procedure,
  Regime,
} from './words.ts';

/** What shall be bought and what for: master data of a tender, whoever entered it. */
const tenderFacts = {
  title: text(),
  description: text(),
  category: Category,
  office: text(),
  measure: ThingId.optional(),
  /** Milestones of the measure that are reached by publication and by award (X4). */
  publishedMilestone: PartId.optional(),
  awardedMilestone: PartId.optional(),
  /** CPV codes, eight digits and a check digit. */
  cpv: z.array(z.string().regex(/^\d{8}(-\d)?$/)).optional(),
  /** Made for training: everywhere it is shown it says *Übung*. */
  exercise: z.boolean().optional(),
  source: Source.optional(),
  /** What no source states and somebody inferred. */
  inferred: z.array(text()).optional(),
};

/** Something is needed that must be bought (§ 6 VgV asks from here on who has an interest in it). */
export const NeedDeclared = defineEvent('NeedDeclared', z.strictObject(tenderFacts));

/** How bids are compared, and which may be variants. */
const comparison = {
  criteria: z.array(Criterion).min(1),
  priceFormula: PriceFormula,
  /** The most points that a bid can get in a criterion, in hundredths. */
  mostPoints: z.int().min(100).max(100_000),
  variants: z.enum(['allowed', 'required', 'excluded']),
  /** Documents not all electronically, or measures to keep them secret: five days more (§ 41 (2) (3) VgV). */
  notAllElectronic: z.boolean(),
};

/** Public keys for which bids are locked until two have opened them, and the hash of what is frozen. */
export const seal = {
  /** HPKE public keys (RFC 9180, P-256), base64url: of the two opening roles, and of a printed recovery key. */
  firstKey: z.string().regex(/^[\w-]{80,100}$/),
  secondKey: z.string().regex(/^[\w-]{80,100}$/),
  recoveryKey: z
    .string()
    .regex(/^[\w-]{80,100}$/)
    .optional(),
  /** SHA-256 over criteria, weights and formula, in hex. */
  criteriaHash: z.string().regex(/^[\da-f]{64}$/),
};

/** A tender that runs already is taken into these books as it stands on a day; nothing is invented before it. */
export const TenderTakenOver = defineEvent(
  'TenderTakenOver',
  z.strictObject({
    ...tenderFacts,
    status: z.enum(['need', 'estimated', 'procedureChosen', 'funded', 'approved', 'published', 'opened', 'evaluated']),
    on: DayValue,
    procedure: Procedure.optional(),
    begunOn: DayValue.optional(),
    netCents: PositiveCents.optional(),
    grossCents: PositiveCents.optional(),
    vatRate: z.int().min(0).max(10_000).optional(),
    qualifier: Qualifier.optional(),
    months: z.int().min(1).optional(),
    /** Of one that is published: until when bids may come, how they are compared, and for which keys they are locked here. */
    closesAt: InstantValue.optional(),
    validUntil: DayValue.optional(),
    documents: z.strictObject(comparison).optional(),
    seal: z.strictObject(seal).optional(),
    source: Source,
  }),
);

/** Somebody who takes part has said whether they have a conflict of interest (§ 6 VgV, § 4 UVgO). With one, every step is closed to them. */
export const InterestsDeclared = defineEvent(
  'InterestsDeclared',
  z.strictObject({ conflict: z.boolean(), text: text().optional(), measures: text().optional() }),
);

/** The market was asked before the procedure (§ 28 VgV, § 20 UVgO), and how the advantage of those asked is made up for (§ 7 VgV). */
export const MarketConsulted = defineEvent(
  'MarketConsulted',
  z.strictObject({
    how: text(),
    firms: z.array(text()),
    result: text(),
    neutralised: text().optional(),
    source: Source.optional(),
  }),
);

/** What the contract is worth, net, over its whole term with options and renewals (§ 3 VgV), and gross, as budgets count. */
export const ValueEstimated = defineEvent(
  'ValueEstimated',
  z.strictObject({
    method: EstimateMethod,
    on: DayValue,
    /** Absent: without an end. */
    months: z.int().min(1).optional(),
    monthlyNetCents: PositiveCents.optional(),
    netCents: PositiveCents,
    vatRate: z.int().min(0).max(10_000),
    grossCents: PositiveCents,
    /** Options and renewals that are in the value. */
    optionsNetCents: Cents.min(0),
    qualifier: Qualifier,
    basis: text(),
    lots: z.array(Lot),
    /** What else of the same need is bought apart from it: together they show whether it was split (§ 3 (2) VgV). */
    likeContracts: z.array(z.strictObject({ title: text(), netCents: PositiveCents })).optional(),
    source: Source.optional(),
    inferred: z.array(text()).optional(),
  }),
);

/** The procedure, with its grounds, checked against the threshold and limits of the day. */
export const ProcedureChosen = defineEvent(
  'ProcedureChosen',
  z.strictObject({
    procedure: Procedure,
    regime: Regime,
    /** The EU threshold it was checked against, and where that stands. */
    thresholdCents: PositiveCents,
    thresholdSource: text(),
    /** The value limit that allows it, where one does. */
    limitCents: PositiveCents.optional(),
    limitSource: text().optional(),
    /** Paragraph and reason, where the procedure is not free to choose (§ 8 (2) Nr. 6, 7 VgV). */
    grounds: z.array(z.strictObject({ ground: text(), reason: text() })),
    electronic: z.boolean(),
    notElectronicReason: text().optional(),
    /** Why the contract is not divided into lots (§ 97a GWB, § 22 UVgO). */
    undividedReason: text().optional(),
    framework: z
      .strictObject({ maximumNetCents: PositiveCents, months: z.int().min(1), longerReason: text().optional() })
      .optional(),
  }),
);

/** When its steps are planned: what the tender calendar shows. */
export const TenderPlanned = defineEvent(
  'TenderPlanned',
  z.strictObject({
    publicationOn: DayValue.optional(),
    openingOn: DayValue.optional(),
    committeeOn: DayValue.optional(),
    awardOn: DayValue.optional(),
    startOn: DayValue.optional(),
  }),
);

/** Documents, criteria and weights: what bidders are told. From publication on they are frozen. */
export const DocumentsPrepared = defineEvent(
  'DocumentsPrepared',
  z.strictObject({
    files: z.array(NamedFile),
    ...comparison,
    /** Bids compete by quality alone, at a price that is given (§ 58 (2) VgV). */
    fixedPrice: z.boolean().optional(),
    suitability: z.array(text()),
    /** Proofs and declarations a bid must hold. */
    required: z.array(text()),
  }),
);

/** The money that the tender needs, year by year; finance has to release it. */
export const FundingAsked = defineEvent(
  'FundingAsked',
  z.strictObject({ years: z.array(Share).min(1), laterYears: z.array(LaterYear) }),
);
/** Finance has released the money; the Budgets are setting it aside (X2). */
export const FundingReleased = defineEvent('FundingReleased', z.strictObject({ money: MoneyAsk }));

/** Procurement stands by documents, criteria and weights: the first of four eyes. */
export const DocumentsApproved = defineEvent('DocumentsApproved', z.strictObject({ decision: DecisionRef.optional() }));
/** The programme office lets it be published: the second pair. */
export const PublicationApproved = defineEvent(
  'PublicationApproved',
  z.strictObject({ decision: DecisionRef.optional() }),
);

const reductions = {
  /** Claimed: electronic submission, urgency with its reason, a prior information notice and its dispatch. */
  urgentReason: text().optional(),
  priorInformationOn: DayValue.optional(),
};

/** The tender is announced: its notice was sent, documents are free for everybody, bids or requests may come until the hour. */
export const TenderPublished = defineEvent(
  'TenderPublished',
  z.strictObject({
    stage: z.enum(['requests', 'bids']),
    dispatchedOn: DayValue,
    closesAt: InstantValue,
    questionsUntil: InstantValue.optional(),
    /** Bidders are bound until the end of this day. */
    validUntil: DayValue,
    address: text(),
    ...reductions,
    ...seal,
  }),
);

/** Firms are asked to bid: those chosen without a call, those selected in competition, or those of the next round. */
export const BiddersInvited = defineEvent(
  'BiddersInvited',
  z.strictObject({
    round: z.int().min(1),
    bidders: z.array(Bidder).min(1),
    dispatchedOn: DayValue,
    closesAt: InstantValue,
    validUntil: DayValue,
    /** All of them have agreed to the period (§§ 16 (6), 17 (7) VgV). */
    agreed: z.boolean(),
    fewerReason: text().optional(),
    ...reductions,
    ...seal,
  }),
);

/** A notice was sent to where it is published. */
export const NoticeDispatched = defineEvent(
  'NoticeDispatched',
  z.strictObject({ notice: PartId, kind: NoticeKind, dispatchedOn: DayValue, reference: text().optional() }),
);
/** The service has published a notice, or turned it away. */
export const NoticeAnswered = defineEvent(
  'NoticeAnswered',
  z.strictObject({
    notice: PartId,
    publishedOn: DayValue.optional(),
    reference: text().optional(),
    rejectedBecause: text().optional(),
  }),
);

export const preparationEvents = [
  NeedDeclared,
  TenderTakenOver,
  InterestsDeclared,
  MarketConsulted,
  ValueEstimated,
  ProcedureChosen,
  TenderPlanned,
  DocumentsPrepared,
  FundingAsked,
  FundingReleased,
  MoneyReady,
  TenderFunded,
  TenderFundingRefused,
  DocumentsApproved,
  PublicationApproved,
  TenderPublished,
  BiddersInvited,
  NoticeDispatched,
  NoticeAnswered,
] as const;
