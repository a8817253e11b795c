import { z } from 'zod';
import { LineKind } from './budgets.ts';
import { defineEvent, type EventOf } from './define.ts';
import { PackageApproved, PackageFailed, Ready } from './joint-acts.ts';
import {
  Cents,
  DayValue,
  DecisionRef,
  InstantValue,
  Mark,
  PartId,
  PositiveCents,
  Qualifier,
  Source,
  ThingId,
  text,
} from './values.ts';

/** What kind of body it is: the main body, a committee that decides or only advises, a group of councillors (§§ 24, 39, 41, 32a GemO). */
export const BodyKind = z.enum([
  'council',
  'committeeDeciding',
  'committeeAdvisory',
  'parliamentaryGroup',
  'administration',
]);
export type BodyKind = z.output<typeof BodyKind>;

/** A body is known by this name: the council, a committee, a group. */
export const BodyRegistered = defineEvent(
  'BodyRegistered',
  z.strictObject({ name: text(), shortName: text(), kind: BodyKind, source: Source.optional() }),
);
/** A body meets on a day, in public unless the public good or somebody's interest forbids it (§ 35 GemO). */
export const SessionScheduled = defineEvent(
  'SessionScheduled',
  z.strictObject({ body: ThingId, on: DayValue, public: z.boolean(), source: Source.optional() }),
);
/** It has met; its minutes have a number in Stuttgart (§ 38 GemO). */
export const SessionHeld = defineEvent('SessionHeld', z.strictObject({ minutes: text().optional() }));
/** It will not meet. */
export const SessionCancelled = defineEvent('SessionCancelled', z.strictObject({}));

export const bodyEvents = [BodyRegistered] as const;
export type BodyEvent = EventOf<(typeof bodyEvents)[number]>;
export const sessionEvents = [SessionScheduled, SessionHeld, SessionCancelled] as const;
export type SessionEvent = EventOf<(typeof sessionEvents)[number]>;

/**
 * What follows from a point if the competent body agrees, as the services read it: each step is the act that carries it out
 * by hand. The language in which council asks measures, budgets and positions for their parts.
 */
export const Effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approveMeasure'), measure: ThingId }),
  z.strictObject({
    kind: z.literal('bookAppropriation'),
    budget: ThingId,
    line: PartId,
    amountCents: Cents,
    qualifier: Qualifier.optional(),
    source: Source.optional(),
  }),
  z.strictObject({ kind: z.literal('bookSupplement'), budget: ThingId, line: PartId, amountCents: Cents }),
  z.strictObject({
    kind: z.literal('setCeiling'),
    budget: ThingId,
    ceiling: PartId,
    title: text(),
    amountCents: PositiveCents,
    profitCentre: z
      .string()
      .regex(/^\d{7}$/)
      .optional(),
    kinds: z.array(LineKind).optional(),
  }),
  z.strictObject({ kind: z.literal('releaseBlock'), budget: ThingId, block: PartId }),
  z.strictObject({ kind: z.literal('approveExcess'), budget: ThingId, excess: PartId }),
  z.strictObject({ kind: z.literal('approvePosition'), position: ThingId }),
  z.strictObject({ kind: z.literal('abolishPosition'), position: ThingId }),
]);
export type Effect = z.output<typeof Effect>;

/** A point of a resolution: its wording, and what follows from it. */
export const PaperPoint = z.strictObject({ point: PartId, wording: text(), effects: z.array(Effect) });
export type PaperPoint = z.output<typeof PaperPoint>;

/** What a paper is: one with a proposed resolution, a report without one, an answer, a notice that an answer is delayed. */
export const PaperKind = z.enum([
  'decisionPaper',
  'informationPaper',
  'answer',
  'interimNotice',
  'motion',
  'supplement',
]);
export type PaperKind = z.output<typeof PaperKind>;

/** A paper goes to the council: number, subject, points. */
export const PaperSubmitted = defineEvent(
  'PaperSubmitted',
  z.strictObject({
    /** As the council counts it: `GRDrs 288/2018`. */
    reference: text(),
    kind: PaperKind,
    title: text(),
    office: text(),
    fileNumber: text().optional(),
    on: DayValue,
    public: z.boolean(),
    points: z.array(PaperPoint),
    source: Source.optional(),
    mark: Mark.optional(),
  }),
);
/** A new version of its points, before anybody has decided on them. */
export const PaperRevised = defineEvent('PaperRevised', z.strictObject({ title: text(), points: z.array(PaperPoint) }));
/** A file belongs to it, named by its content. */
export const PaperFileAttached = defineEvent(
  'PaperFileAttached',
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().min(1),
    mediaType: text(),
    title: text(),
    main: z.boolean(),
  }),
);
/** A file no longer belongs to it; its name and hash stay readable. */
export const PaperFileDetached = defineEvent('PaperFileDetached', z.strictObject({ sha256: z.string() }));
/** Everyone may see it. */
export const PaperPublished = defineEvent('PaperPublished', z.strictObject({}));
/**
 * A body's decision on it is being recorded: from here on its points do not change. Stands here before the decision itself,
 * so that no two decisions can be recorded on different wordings.
 */
export const PaperPutToVote = defineEvent(
  'PaperPutToVote',
  z.strictObject({ decision: ThingId, session: ThingId, bodyName: text(), sessionOn: DayValue }),
);
/** What a point asks for is one decision's to carry out, as this package: no point is carried out twice. */
export const PointTakenUp = defineEvent(
  'PointTakenUp',
  z.strictObject({ point: PartId, decision: ThingId, joint: PartId }),
);
/** It is not put to the vote. */
export const PaperWithdrawn = defineEvent('PaperWithdrawn', z.strictObject({}));

export const paperEvents = [
  PaperSubmitted,
  PaperRevised,
  PaperFileAttached,
  PaperFileDetached,
  PaperPublished,
  PaperPutToVote,
  PointTakenUp,
  PaperWithdrawn,
] as const;
export type PaperEvent = EventOf<(typeof paperEvents)[number]>;

/** How a vote ended: accepted, as far as is known (`accepted`: how, no source says), by everyone, without a vote against (*einmütig*), by majority, or not decided. */
export const VoteResult = z.enum([
  'unanimous',
  'noDissent',
  'majority',
  'accepted',
  'tied',
  'rejected',
  'adjourned',
  'noted',
]);
export type VoteResult = z.output<typeof VoteResult>;
/** The results with which a point is accepted; a tie is a rejection (§ 37 (6) GemO). */
export const acceptedResults = [
  'unanimous',
  'noDissent',
  'majority',
  'accepted',
] as const satisfies readonly VoteResult[];

/** A point as it was voted on. */
export const DecidedPoint = z.strictObject({
  point: PartId,
  wording: text(),
  result: VoteResult,
  yes: z.int().min(0).optional(),
  no: z.int().min(0).optional(),
  abstained: z.int().min(0).optional(),
  effects: z.array(Effect),
});
export type DecidedPoint = z.output<typeof DecidedPoint>;

/** What a body decided, or advised, on a paper in a session. An advisory vote triggers nothing. */
export const DecisionRecorded = defineEvent(
  'DecisionRecorded',
  z.strictObject({
    paper: ThingId,
    reference: text(),
    title: text(),
    body: ThingId,
    bodyName: text(),
    session: ThingId,
    sessionOn: DayValue,
    minutes: text().optional(),
    item: text().optional(),
    /** The body decides on this matter; false if it only advises another. */
    authoritative: z.boolean(),
    public: z.boolean(),
    points: z.array(DecidedPoint).min(1),
    /** How many were there, of how many the body has: at least half must be (§ 37 (2) GemO). */
    present: z.int().min(1).optional(),
    members: z.int().min(1).optional(),
    resultWording: text().optional(),
    source: Source.optional(),
  }),
);
/** The mayor objects within a week: execution rests until the body has decided anew (§ 43 (2) GemO). */
export const DecisionObjected = defineEvent('DecisionObjected', z.strictObject({}));
/** The objection is settled: the decision stands, or it does not. */
export const ObjectionSettled = defineEvent('ObjectionSettled', z.strictObject({ stands: z.boolean() }));

/** What an accepted point asks of measures, budgets and positions is begun, as one package: all of it, or nothing. */
export const PackageBegun = defineEvent(
  'PackageBegun',
  z.strictObject({
    joint: PartId,
    point: PartId,
    /** The point as measures, budgets and positions refer to it: on what their parts stand. */
    decision: DecisionRef,
    /** What is asked of each thing, by its stream (`measure-M05`). */
    parts: z.array(z.strictObject({ stream: z.string().min(1), effects: z.array(Effect).min(1) })).min(1),
  }),
);
/** A thing has answered: its part is ready. */
export const PackagePartReady = defineEvent(
  'PackagePartReady',
  z.strictObject({ joint: PartId, stream: z.string().min(1), ready: z.array(Ready) }),
);

/** A point is somebody's to carry out, by a day. */
export const PointAssigned = defineEvent(
  'PointAssigned',
  z.strictObject({ point: PartId, office: text(), dueOn: DayValue.optional() }),
);
/** Something shows how far a point is: a text, and the thing or document that proves it. */
export const EvidenceGiven = defineEvent(
  'EvidenceGiven',
  z.strictObject({
    point: PartId,
    text: text(),
    donePercent: z.int().min(0).max(100),
    thing: z.strictObject({ kind: z.enum(['measure', 'budget', 'position', 'paper']), id: ThingId }).optional(),
    document: text().optional(),
  }),
);
/** A point needs no more work, and why not: it was carried out, or another decision has taken its place. */
export const PointSettled = defineEvent(
  'PointSettled',
  z.strictObject({ point: PartId, outcome: z.enum(['done', 'superseded', 'dropped']), text: text() }),
);

export const decisionEvents = [
  DecisionRecorded,
  DecisionObjected,
  ObjectionSettled,
  PackageBegun,
  PackagePartReady,
  PackageApproved,
  PackageFailed,
  PointAssigned,
  EvidenceGiven,
  PointSettled,
] as const;
export type DecisionEvent = EventOf<(typeof decisionEvents)[number]>;

/** A question of an inquiry, numbered as we count; the source's own number where it differs. */
export const Question = z.strictObject({
  question: PartId,
  number: z.int().min(1),
  statedNumber: text().optional(),
  text: text(),
});
export type Question = z.output<typeof Question>;

/** A group or a councillor asks in writing (inquiry, § 24 (4) GemO), or demands something (motion, § 34 (1) GemO). */
export const InquiryReceived = defineEvent(
  'InquiryReceived',
  z.strictObject({
    /** As these books count it; the sources give none. */
    number: text(),
    kind: z.enum(['inquiry', 'motion']),
    group: text(),
    subject: text(),
    fileNumber: text().optional(),
    on: DayValue,
    public: z.boolean(),
    questions: z.array(Question).min(1),
    source: Source.optional(),
  }),
);
/** What a source knows of an inquiry that was answered before these books were kept. */
export const InquiryTakenOver = defineEvent(
  'InquiryTakenOver',
  z.strictObject({
    number: text(),
    kind: z.enum(['inquiry', 'motion']),
    group: text(),
    subject: text(),
    fileNumber: text().optional(),
    askedOn: DayValue,
    answeredOn: DayValue.optional(),
    public: z.boolean(),
    questions: z.array(Question),
    source: Source,
  }),
);
/** An office shall answer it by a day. */
export const InquiryAssigned = defineEvent('InquiryAssigned', z.strictObject({ office: text(), dueOn: DayValue }));
/** The asker was told that it takes longer, and until when. */
export const InterimNoticeSent = defineEvent('InterimNoticeSent', z.strictObject({ text: text(), dueOn: DayValue }));
/** The day passed without an answer: somebody above must know. Said once for each day that was promised. */
export const InquiryEscalated = defineEvent('InquiryEscalated', z.strictObject({ dueOn: DayValue }));

/** A figure in an answer: where it comes from, as of when, and the events it stands on. A forecast says for which day. */
export const AnswerFigure = z.strictObject({
  figure: PartId,
  label: text(),
  value: text(),
  unit: text().optional(),
  qualifier: Qualifier,
  asOf: DayValue,
  knownAt: InstantValue.optional(),
  /** What it is a figure of: `indicator` of a measure, `available` of a budget line … */
  of: z.strictObject({
    kind: z.enum(['indicator', 'milestone', 'budgetLine', 'positions', 'measure', 'other']),
    thing: z.string().optional(),
    part: z.string().optional(),
    measure: z.string().optional(),
  }),
  /** Positions of the events it is made of. */
  events: z.array(z.string()),
  /** If it is a forecast: the day it speaks of. */
  forecastOn: DayValue.optional(),
});
export type AnswerFigure = z.output<typeof AnswerFigure>;

/** A question is answered in draft, with its figures; a later draft takes its place. */
export const AnswerDrafted = defineEvent(
  'AnswerDrafted',
  z.strictObject({ question: PartId, text: text(), figures: z.array(AnswerFigure) }),
);
/** A figure that is older than its source, or a forecast that has passed, stays all the same, for this reason. */
export const StaleFigureConfirmed = defineEvent(
  'StaleFigureConfirmed',
  z.strictObject({
    question: PartId,
    figure: PartId,
    stale: z.enum(['olderThanSource', 'forecastPassed']),
    /** What the source said when this was confirmed; if it says something else later, the figure blocks again. */
    seen: z.strictObject({ value: text().optional(), events: z.array(z.string()) }).optional(),
  }),
);
/** The mayor has signed the answer. From here on it does not change. */
export const AnswerSigned = defineEvent('AnswerSigned', z.strictObject({ role: text() }));
/** The answer has gone out. */
export const AnswerSent = defineEvent('AnswerSent', z.strictObject({ to: text() }));
/** Whoever asked no longer wants to know. */
export const InquiryWithdrawn = defineEvent('InquiryWithdrawn', z.strictObject({}));

export const inquiryEvents = [
  InquiryReceived,
  InquiryTakenOver,
  InquiryAssigned,
  InterimNoticeSent,
  InquiryEscalated,
  AnswerDrafted,
  StaleFigureConfirmed,
  AnswerSigned,
  AnswerSent,
  InquiryWithdrawn,
] as const;
export type InquiryEvent = EventOf<(typeof inquiryEvents)[number]>;

/** Everything that can be said about the council's work. */
export const councilEvents = [
  ...bodyEvents,
  ...sessionEvents,
  ...paperEvents,
  ...decisionEvents,
  ...inquiryEvents,
] as const;
export type CouncilEvent = EventOf<(typeof councilEvents)[number]>;
