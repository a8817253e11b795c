import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';
import { DayValue, DecisionRef, Qualifier, Source, text } from './values.ts';

/** The three fields of action of Digital MoveS: people, processes, IT (council's third reading, December 2019). */
export const FieldOfAction = z.enum(['people', 'processes', 'it']);
export type FieldOfAction = z.output<typeof FieldOfAction>;

/** The life of a measure. `rejected`, `completed` and `cancelled` are its ends. */
export const MeasureStatus = z.enum([
  'proposed',
  'assessed',
  'approved',
  'inProgress',
  'onHold',
  'inOperation',
  'completed',
  'cancelled',
  'rejected',
]);
export type MeasureStatus = z.output<typeof MeasureStatus>;

/** The states in which a measure's life is over: nothing about it changes any more, and no light shines for it. */
export const endedStatuses = ['rejected', 'completed', 'cancelled'] as const satisfies readonly MeasureStatus[];

/** How far a measure in progress is. A pilot is a phase, not a state. */
export const MeasurePhase = z.enum(['preparation', 'examination', 'pilot', 'rollout']);
export type MeasurePhase = z.output<typeof MeasurePhase>;

/** What a measure is, whoever entered it: master data. The key is its id and never changes. */
const masterData = {
  key: z.string().regex(/^[A-Z][A-Z0-9]{0,5}(-[A-Z0-9]{1,12}){0,3}$/),
  title: text(),
  summary: text().optional(),
  fieldOfAction: FieldOfAction,
  /** The responsible office, and the directorate it belongs to; roles, never persons. */
  office: text(),
  directorate: text().optional(),
  legalBasis: text().optional(),
  plannedStartOn: DayValue.optional(),
  plannedEndOn: DayValue.optional(),
};

/** What of a taken-over measure may be inferred: its master data, its state, and the day of that state. */
export const InferredField = z.enum([
  'title',
  'summary',
  'fieldOfAction',
  'office',
  'directorate',
  'legalBasis',
  'plannedStartOn',
  'plannedEndOn',
  'status',
  'phase',
  'on',
]);
export type InferredField = z.output<typeof InferredField>;

/** What a source knows of a measure only as a state on a day. Before that day nothing is invented. */
export const MeasureTakenOver = defineEvent(
  'MeasureTakenOver',
  z.strictObject({
    ...masterData,
    status: MeasureStatus,
    phase: MeasurePhase.optional(),
    qualifier: Qualifier,
    source: Source,
    /** The fields that no source states and somebody inferred. */
    inferred: z.array(InferredField),
    public: z.boolean(),
  }),
);

/** Somebody wants it. From here on it has an owner, but neither money nor posts. */
export const MeasureProposed = defineEvent('MeasureProposed', z.strictObject(masterData));

/** The programme office has looked at it and says what it found. */
export const MeasureAssessed = defineEvent('MeasureAssessed', z.strictObject({ finding: text() }));

/** It will not be done. */
export const MeasureRejected = defineEvent('MeasureRejected', z.strictObject({}));

/** On what an approval stands: a decision of the council (§ 24 GemO), or the administration's own authority (§ 44 (2) GemO). */
export const ApprovalBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), decision: DecisionRef }),
  z.strictObject({ kind: z.literal('authority'), ground: text() }),
]);
export type ApprovalBasis = z.output<typeof ApprovalBasis>;

/** The council or the administration said yes. From here on the measure may have money, posts and tenders. */
export const MeasureApproved = defineEvent('MeasureApproved', z.strictObject({ basis: ApprovalBasis }));

/** Work has begun. */
export const MeasureStarted = defineEvent('MeasureStarted', z.strictObject({ phase: MeasurePhase.optional() }));

/** The work has come to its next phase. */
export const PhaseBegun = defineEvent('PhaseBegun', z.strictObject({ phase: MeasurePhase }));

/** Work rests. */
export const MeasurePaused = defineEvent('MeasurePaused', z.strictObject({ untilOn: DayValue.optional() }));

/** Work goes on. */
export const MeasureResumed = defineEvent('MeasureResumed', z.strictObject({}));

/** What was built is in use. */
export const MeasurePutIntoOperation = defineEvent('MeasurePutIntoOperation', z.strictObject({}));

/** Nothing is left to do. */
export const MeasureCompleted = defineEvent('MeasureCompleted', z.strictObject({ result: text() }));

/** It ends before its goal. What was spent stays in the books. */
export const MeasureCancelled = defineEvent('MeasureCancelled', z.strictObject({}));

/** Another office is responsible from now on. */
export const MeasureHandedOver = defineEvent(
  'MeasureHandedOver',
  z.strictObject({ office: text(), directorate: text().optional() }),
);

/** Everyone may see it. */
export const MeasurePublished = defineEvent('MeasurePublished', z.strictObject({}));

/** From now on only the administration sees it, on every past day too. */
export const MeasureRestricted = defineEvent('MeasureRestricted', z.strictObject({}));

const Milestone = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** Something is to be reached by a day, or on a day nobody can name yet (`statedAs` says why). */
export const MilestonePlanned = defineEvent(
  'MilestonePlanned',
  z.strictObject({
    milestone: Milestone,
    name: text(),
    planOn: DayValue.optional(),
    /** The day in the source's own words («Ende 2022»), where it names none. */
    statedAs: text().optional(),
    critical: z.boolean(),
    source: Source.optional(),
  }),
);

/** The plan itself was changed, with a reason. The baseline is the plan at the measure's approval, whenever that is entered. */
export const MilestoneReplanned = defineEvent(
  'MilestoneReplanned',
  z.strictObject({
    milestone: Milestone,
    planOn: DayValue,
    statedAs: text().optional(),
  }),
);

/** When it is expected by now; every forecast is kept. */
export const MilestoneForecast = defineEvent(
  'MilestoneForecast',
  z.strictObject({
    milestone: Milestone,
    forecastOn: DayValue,
    statedAs: text().optional(),
    source: Source.optional(),
  }),
);

/** It has been reached, on a day of its own. */
export const MilestoneReached = defineEvent(
  'MilestoneReached',
  z.strictObject({
    milestone: Milestone,
    actualOn: DayValue,
    statedAs: text().optional(),
    source: Source.optional(),
  }),
);

const Indicator = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const Value = z.number().min(-1e15).max(1e15);

/** What is counted to see whether the measure works, and from where to where it shall go. */
export const IndicatorDefined = defineEvent(
  'IndicatorDefined',
  z.strictObject({
    indicator: Indicator,
    name: text(),
    unit: text(),
    /** What exactly is counted; printed beside every value. */
    definition: text().optional(),
    direction: z.enum(['up', 'down']),
    baseline: z.strictObject({ value: Value, qualifier: Qualifier, on: DayValue.optional() }).optional(),
    target: z.strictObject({ value: Value, on: DayValue.optional() }).optional(),
    source: Source.optional(),
  }),
);

/** A value was read, on a day of its own. Readings are only ever added. */
export const ReadingRecorded = defineEvent(
  'ReadingRecorded',
  z.strictObject({
    indicator: Indicator,
    value: Value,
    qualifier: Qualifier,
    /** The day the value is of. */
    on: DayValue,
    source: Source,
  }),
);

/** Everything that can be said about a measure, in the order it lives through it. */
export const measureEvents = [
  MeasureTakenOver,
  MeasureProposed,
  MeasureAssessed,
  MeasureRejected,
  MeasureApproved,
  MeasureStarted,
  PhaseBegun,
  MeasurePaused,
  MeasureResumed,
  MeasurePutIntoOperation,
  MeasureCompleted,
  MeasureCancelled,
  MeasureHandedOver,
  MeasurePublished,
  MeasureRestricted,
  MilestonePlanned,
  MilestoneReplanned,
  MilestoneForecast,
  MilestoneReached,
  IndicatorDefined,
  ReadingRecorded,
] as const;
export type MeasureEvent = EventOf<(typeof measureEvents)[number]>;
