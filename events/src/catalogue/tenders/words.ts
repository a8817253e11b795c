import { z } from 'zod';
import { Amount, DayValue, PartId, text } from '../values.ts';

/** The kinds of procedure: above the EU threshold (§ 119 GWB, §§ 15–19 VgV), below it (§§ 8–12, 14 UVgO). */
export const Procedure = z.enum([
  'openProcedure',
  'restrictedProcedure',
  'negotiatedWithCall',
  'negotiatedWithoutCall',
  'competitiveDialogue',
  'innovationPartnership',
  'publicTender',
  'restrictedWithCompetition',
  'restrictedWithoutCompetition',
  'negotiatedAwardWithCompetition',
  'negotiatedAwardWithoutCompetition',
  'directPurchase',
]);
export type Procedure = z.output<typeof Procedure>;

/** Which law a procedure follows: GWB and VgV from the EU threshold on, § 31 GemHVO and UVgO below. */
export const Regime = z.enum(['eu', 'national']);
export type Regime = z.output<typeof Regime>;

/** What is bought. Social and other special services (Annex XIV of Directive 2014/24/EU) have a threshold of their own. */
export const Category = z.enum(['supplies', 'services', 'socialServices']);
export type Category = z.output<typeof Category>;

/** The life of a tender. `cancelled` and `closed` are its ends. */
export const TenderStatus = z.enum([
  'need',
  'estimated',
  'procedureChosen',
  'funded',
  'approved',
  'published',
  'requestsOpened',
  'invited',
  'opened',
  'scored',
  'evaluated',
  'awardProposed',
  'awardResolved',
  'informed',
  'awarding',
  'awarded',
  'cancelled',
  'closed',
]);
export type TenderStatus = z.output<typeof TenderStatus>;

/** How a value was estimated (§ 3 VgV): the whole term; 48 months of an unlimited or longer one; the last or the next twelve months of what recurs; all call-offs of a framework; a market's offers. */
export const EstimateMethod = z.enum([
  'wholeTerm',
  'fortyEightMonths',
  'pastTwelveMonths',
  'nextTwelveMonths',
  'framework',
  'market',
]);
export type EstimateMethod = z.output<typeof EstimateMethod>;

/** By what bids are compared (§ 127 GWB, § 58 VgV). */
export const CriterionKind = z.enum(['price', 'cost', 'quality']);

/** How a price becomes points: in the ratio of the lowest to this one; or falling in a line to nothing at twice the lowest. */
export const PriceFormula = z.enum(['lowestRatio', 'linearToDouble']);
export type PriceFormula = z.output<typeof PriceFormula>;

/** One criterion of award. Weights are hundredths of a per cent; all of a tender's make 10,000. */
export const Criterion = z.strictObject({
  criterion: PartId,
  title: text(),
  kind: CriterionKind,
  weight: z.int().min(1).max(10_000),
  description: text().optional(),
});
export type Criterion = z.output<typeof Criterion>;

/** A part of a tender by quantity or trade (Teil- or Fachlos, § 97a GWB, § 22 UVgO). */
export const Lot = z.strictObject({
  lot: PartId,
  title: text(),
  netCents: z.int().min(1).max(1e14),
  /** Taken out of the EU regime: below 80,000 € and, all such together, at most a fifth (§ 3 (9) VgV). */
  exempt: z.boolean().optional(),
});
export type Lot = z.output<typeof Lot>;

/** The name of the only lot of a tender that is not divided. */
export const WHOLE = 'whole';

/** A kept file that a tender names. */
export const NamedFile = z.strictObject({
  sha256: z.string().regex(/^[\da-f]{64}$/),
  size: z.int().min(1),
  title: text(),
});
export type NamedFile = z.output<typeof NamedFile>;

/**
 * What could tell a person: kept only as ciphertext under the key of one subject, which can be destroyed (erasure). Whoever
 * has no such key reads nothing. `personal:<subject>:<base64url>`.
 */
export const Personal = z.string().regex(/^personal:[A-Za-z0-9-]{1,64}:[A-Za-z0-9_-]{1,130000}$/);

/** Who bids or is asked to: a firm under its public name, or a natural person, whose name and contacts are personal. */
export const Bidder = z
  .strictObject({
    /** Its name among this tender's bidders, and the subject of its personal fields. */
    bidder: PartId,
    firm: text().optional(),
    person: Personal.optional(),
    contact: Personal.optional(),
    /** ISO 3166, two letters. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    /** A small or medium-sized enterprise, as the statistics ask. */
    sme: z.boolean().optional(),
  })
  .refine(({ firm, person }) => firm || person, 'must name a firm or a person');
export type Bidder = z.output<typeof Bidder>;

/** The price of one lot in a bid. Procurement compares net; money is bound gross. */
export const LotPrice = z.strictObject({ lot: PartId, ...Amount.shape, netCents: z.int().min(1).max(1e14) });
export type LotPrice = z.output<typeof LotPrice>;

/** What a document that is asked for later says something about: the firm, what it will do, its points, or its price (§ 56 (2), (3) VgV). */
export const DocumentKind = z.enum(['firm', 'performance', 'scoring', 'price']);
export type DocumentKind = z.output<typeof DocumentKind>;

/** A document that a bidder is asked for after the opening. */
export const RequestedDocument = z.strictObject({
  title: text(),
  kind: DocumentKind,
  /** It is there, but wrong: it shall be set right, not only handed in or completed. */
  correction: z.boolean().optional(),
  /** Why a price that is asked for changes neither the sum nor the order of the bids (§ 56 (3) VgV). */
  insignificantReason: text().optional(),
});
export type RequestedDocument = z.output<typeof RequestedDocument>;

/** Why a bid or request is left out (§§ 123, 124 GWB, §§ 42, 57, 60 VgV, §§ 31, 42, 44 UVgO). */
export const ExclusionGround = z.enum([
  'mandatoryGround',
  'facultativeGround',
  'unsuitable',
  'late',
  'documentsMissing',
  'ambiguousAlterations',
  'termsChanged',
  'pricesMissing',
  'variantNotAllowed',
  'abnormallyLow',
  'withdrawn',
]);
export type ExclusionGround = z.output<typeof ExclusionGround>;

/** Why a procedure ends without award (§ 63 VgV, § 48 UVgO); the last two only before anybody has been asked to bid. */
export const CancellationGround = z.enum([
  'noCompliantBid',
  'basisChanged',
  'noEconomicResult',
  'seriousReason',
  'needGone',
  'measureCancelled',
]);
export type CancellationGround = z.output<typeof CancellationGround>;

/** A notice's kind: what goes to TED or to the federal notice service, and what stands in the own profile. */
export const NoticeKind = z.enum([
  'priorInformation',
  'contractNotice',
  'changeNotice',
  'voluntaryExAnte',
  'awardNotice',
  'modificationNotice',
  'nationalNotice',
  'nationalExPost',
]);
export type NoticeKind = z.output<typeof NoticeKind>;

/** Why a contract may be changed during its term (§ 132 GWB, § 47 UVgO). */
export const ModificationGround = z.enum([
  'reviewClause',
  'additionalNecessary',
  'unforeseeable',
  'contractorReplaced',
  'deMinimis',
  'notEssential',
]);
export type ModificationGround = z.output<typeof ModificationGround>;

/** An option or renewal that a contract grants: until when it may be exercised, and what it is worth. */
export const ContractOption = z.strictObject({
  option: PartId,
  title: text(),
  exerciseBy: DayValue,
  ...Amount.shape,
  /** The day the contract then ends. */
  endsOn: DayValue.optional(),
});
export type ContractOption = z.output<typeof ContractOption>;
