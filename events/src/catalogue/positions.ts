import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';
import {
  DayValue,
  DecisionRef,
  Mark,
  PartId,
  PositiveCents,
  Qualifier,
  Source,
  ThingId,
  text,
  Year,
} from './values.ts';

/** A share of a full post in ten-thousandths: 10,000 is one full post (Stuttgart counts with four decimals). */
export const Share = z.int().min(1).max(9_990_000);

/** A pay grade in canonical form, without spaces: employees `E1` … `E15Ü` (TVöD-V), officials `A7` … `A16`, `B1` … `B11` (LBesG BW). */
export const Grade = z
  .string()
  .regex(
    /^(E(1|2|2Ü|3|4|5|6|7|8|9a|9b|9c|10|11|12|13|14|15|15Ü)|A(7|8|9|10|11|12|13|14|15|16)|B([1-9]|10|11))$/,
    'must be a pay grade like E9b, A13 or B2',
  );
export type Grade = z.output<typeof Grade>;

/**
 * The life of a post. `rejected` and `withdrawn` end it before it is approved; `lapsed` and `abolished` after. `converted`
 * is vacant with another grade: it stays in the plan and may be filled again.
 */
export const PositionStatus = z.enum([
  'requested',
  'assessed',
  'inPlanDraft',
  'approved',
  'released',
  'advertised',
  'selection',
  'filled',
  'vacant',
  'rejected',
  'withdrawn',
  'lapsed',
  'converted',
  'abolished',
]);
export type PositionStatus = z.output<typeof PositionStatus>;

/** The states in which a post is there and counts: from its approval until it lapses or is abolished. */
export const countedStatuses = [
  'approved',
  'released',
  'advertised',
  'selection',
  'filled',
  'vacant',
  'converted',
] as const satisfies readonly PositionStatus[];

/** How many months before its end a post is warned of: a default of the house, no law names one. */
export const expiryWarningMonths = [12, 6, 3] as const;

/** Where a post is listed: the establishment plan, or an authorisation outside it that never counts in the plan (§ 57 GemO, § 5 GemHVO). */
export const PlanKind = z.enum(['plan', 'advancePlan', 'outsidePlan']);
export type PlanKind = z.output<typeof PlanKind>;

/** What a post is, whoever enters it. Never who holds it. */
const terms = {
  title: text(),
  /** The year of the establishment plan it belongs to; the first of two in a biennial budget. */
  planYear: Year,
  planKind: PlanKind,
  grade: Grade,
  /** How the grade is known; demo grades are fictitious and say so. */
  gradeMark: Mark,
  share: Share,
  office: text(),
  subBudget: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** From what it is paid: a Budget and line, where that is known. */
  funding: z.strictObject({ budget: ThingId, line: PartId }).optional(),
  measure: ThingId.optional(),
  /** A key post: without it its measure stands still. */
  key: z.boolean().optional(),
  /** Ends by itself on this day (befristet). */
  fixedTermUntil: DayValue.optional(),
  /** From when on it is needed. */
  neededFrom: DayValue.optional(),
};

/** An office asks for a post. */
export const PositionRequested = defineEvent(
  'PositionRequested',
  z.strictObject({ ...terms, source: Source.optional() }),
);
/** What a source knows of a post only as a state on a day, with the share that was filled. */
export const PositionTakenOver = defineEvent(
  'PositionTakenOver',
  z.strictObject({
    ...terms,
    status: PositionStatus,
    filledShare: z.int().min(0),
    decision: DecisionRef.optional(),
    qualifier: Qualifier,
    source: Source,
    /** The fields that no source states and somebody inferred or made up. */
    inferred: z.array(text()),
  }),
);
/** Need and grade have been examined (Bedarf, Bewertung). */
export const PositionAssessed = defineEvent('PositionAssessed', z.strictObject({ finding: text(), grade: Grade }));
/** It stands in the draft of the plan. */
export const PositionPutInPlan = defineEvent('PositionPutInPlan', z.strictObject({}));
/** The plan with it is adopted. From here on it counts. */
export const PositionApproved = defineEvent('PositionApproved', z.strictObject({ decision: DecisionRef }));
/** It will not be created; the request stays visible. */
export const PositionRejected = defineEvent('PositionRejected', z.strictObject({}));
/** The office does without it before anybody has decided. */
export const PositionWithdrawn = defineEvent('PositionWithdrawn', z.strictObject({}));
/** It may be filled: the statute is in force, or the council has allowed it earlier. */
export const PositionReleased = defineEvent(
  'PositionReleased',
  z.strictObject({ ground: z.enum(['statuteInForce', 'earlyFilling']), decision: DecisionRef.optional() }),
);
/** It is advertised. */
export const PositionAdvertised = defineEvent('PositionAdvertised', z.strictObject({ until: DayValue.optional() }));
/** Applications are being looked at; the staff council is asked (§ 75 LPVG). */
export const SelectionBegun = defineEvent('SelectionBegun', z.strictObject({}));
/** The staff council has agreed to whom it shall be given (§ 75 LPVG); without that it is not filled. */
export const StaffCouncilAgreed = defineEvent('StaffCouncilAgreed', z.strictObject({ document: text() }));
/** A share of it is filled from a day on, never above its grade. By whom, nobody is told. */
export const PositionFilled = defineEvent(
  'PositionFilled',
  z.strictObject({ occupancy: PartId, share: Share, from: DayValue, grade: Grade }),
);
/** A filled share has become free; the day is the last on which it was filled. */
export const PositionVacated = defineEvent('PositionVacated', z.strictObject({ occupancy: PartId, until: DayValue }));

/** It lapses on a day, when a condition is met, or when it is vacated next (kw-Vermerk, by analogy § 47 LHO BW). */
export const LapseNoteSet = defineEvent(
  'LapseNoteSet',
  z.strictObject({ on: DayValue.optional(), condition: text().optional(), decision: DecisionRef.optional() }),
);
/** The note is lifted. */
export const LapseNoteLifted = defineEvent('LapseNoteLifted', z.strictObject({ decision: DecisionRef.optional() }));
/** It turns into another grade when it is vacated (ku-Vermerk). */
export const ConversionNoteSet = defineEvent(
  'ConversionNoteSet',
  z.strictObject({ toGrade: Grade, decision: DecisionRef.optional() }),
);
/** It cannot be filled until the named body releases it (Sperrvermerk). */
export const PositionBlocked = defineEvent('PositionBlocked', z.strictObject({ releasedBy: text() }));
/** It may be filled again. */
export const PositionUnblocked = defineEvent('PositionUnblocked', z.strictObject({ decision: DecisionRef.optional() }));
/** Its grade was raised or lowered by the plan (Hebung). */
export const PositionRegraded = defineEvent(
  'PositionRegraded',
  z.strictObject({ grade: Grade, decision: DecisionRef.optional() }),
);
/** It works for another measure, or is paid from elsewhere, from now on. */
export const PositionReassigned = defineEvent(
  'PositionReassigned',
  z.strictObject({
    measure: ThingId.optional(),
    funding: z.strictObject({ budget: ThingId, line: PartId }).optional(),
    office: text(),
  }),
);
/** Its end is near: so many months before the day on which it lapses or its term ends. Said once for each distance. */
export const PositionExpiryWarned = defineEvent(
  'PositionExpiryWarned',
  z.strictObject({ months: z.int().min(1).max(36), endsOn: DayValue }),
);
/** Its day, or its condition, has come: it is no longer there. */
export const PositionLapsed = defineEvent(
  'PositionLapsed',
  z.strictObject({ ground: z.enum(['lapseNote', 'fixedTerm']) }),
);
/** It was vacated, and has turned into another grade. */
export const PositionConverted = defineEvent('PositionConverted', z.strictObject({ toGrade: Grade }));
/** The plan no longer has it (Streichung). */
export const PositionAbolished = defineEvent('PositionAbolished', z.strictObject({ decision: DecisionRef.optional() }));
/** The measure it works for was cancelled: somebody must say what becomes of it. */
export const PositionFlagged = defineEvent('PositionFlagged', z.strictObject({ measure: ThingId }));
/** For its grade and year no rate is kept: what it costs is not known. */
export const PositionCostUnknown = defineEvent('PositionCostUnknown', z.strictObject({ year: Year, grade: Grade }));

/** Everything that can be said about a post, in the order it lives through it. */
export const positionEvents = [
  PositionRequested,
  PositionTakenOver,
  PositionAssessed,
  PositionPutInPlan,
  PositionApproved,
  PositionRejected,
  PositionWithdrawn,
  PositionReleased,
  PositionAdvertised,
  SelectionBegun,
  StaffCouncilAgreed,
  PositionFilled,
  PositionVacated,
  LapseNoteSet,
  LapseNoteLifted,
  ConversionNoteSet,
  PositionBlocked,
  PositionUnblocked,
  PositionRegraded,
  PositionReassigned,
  PositionExpiryWarned,
  PositionLapsed,
  PositionConverted,
  PositionAbolished,
  PositionFlagged,
  PositionCostUnknown,
] as const;
export type PositionEvent = EventOf<(typeof positionEvents)[number]>;

/** What a post of each grade costs in a year, from a day on: configuration with its source, never computed here (§ 4.4 of the KGSt idea: personnel rate, material, IT, overhead). */
export const RateTablePublished = defineEvent(
  'RateTablePublished',
  z.strictObject({
    title: text(),
    validFrom: DayValue.refine(day => day >= '1990-01-01', 'must not lie before 1990'),
    validUntil: DayValue.optional(),
    rates: z.array(z.strictObject({ grade: Grade, annualCents: PositiveCents.max(100_000_000) })).min(1),
    /** Per workplace and year, beside personnel. */
    materialCents: z.int().min(0),
    itCents: z.int().min(0),
    /** Overhead in hundredths of a per cent of the personnel rate. */
    overhead: z.int().min(0).max(10_000),
    /** Expected rise of pay from one year to the next, in hundredths of a per cent. */
    yearlyRise: z.int().min(0).max(1_000),
    source: Source,
  }),
);

/** Everything that can be said about a table of rates. */
export const rateTableEvents = [RateTablePublished] as const;
export type RateTableEvent = EventOf<(typeof rateTableEvents)[number]>;
