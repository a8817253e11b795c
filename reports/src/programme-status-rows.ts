import { type MeasureEvent, measureEvents } from '@moves/events/catalogue/measures';
import { dayOf, type Instant } from '@moves/events/catalogue/time';
import { readModel } from '@moves/events/read-model/define';
import { folded } from '@moves/events/read-model/folded';

/** One row a measure, as it was last said. What the calendar alone can change is computed in the question. */
export const programmeStatus = readModel<MeasureEvent>()({
  name: 'programme_status',
  version: 1,
  events: measureEvents,
  table: {
    title: 'text not null',
    words: 'text not null',
    /** The fields of action in the programme's own order. */
    field_order: 'integer not null',
    field_of_action: 'text not null',
    office: 'text not null',
    office_folded: 'text not null',
    status: 'text not null',
    phase: 'text',
    public: 'integer not null',
    known_since_on: 'text not null',
    heard_of_on: 'text not null',
    /** If it was taken over: qualifier and source, as JSON. */
    take_over: 'text',
    /** On what its approval stands, as JSON. */
    approval: 'text',
  },
  indexes: ['field_order, office_folded, thing'],
  on: {
    MeasureTakenOver: (rows, e, { at }) =>
      rows.insert({
        ...begun(e, at),
        status: e.status,
        phase: e.phase,
        public: e.public,
        take_over: JSON.stringify({ qualifier: e.qualifier, source: e.source }),
      }),
    MeasureProposed: (rows, e, { at }) => rows.insert({ ...begun(e, at), status: 'proposed', public: false }),
    MeasureAssessed: (rows, _, { at }) => step(rows, { status: 'assessed' }, at),
    MeasureRejected: (rows, _, { at }) => step(rows, { status: 'rejected' }, at),
    MeasureApproved: (rows, { basis }, { at }) =>
      step(rows, { status: 'approved', approval: JSON.stringify(basis) }, at),
    MeasureStarted: (rows, { phase }, { at }) => step(rows, { status: 'inProgress', phase: phase ?? null }, at),
    PhaseBegun: (rows, { phase }, { at }) => step(rows, { phase }, at),
    MeasurePaused: (rows, _, { at }) => step(rows, { status: 'onHold' }, at),
    MeasureResumed: (rows, _, { at }) => step(rows, { status: 'inProgress' }, at),
    MeasurePutIntoOperation: (rows, _, { at }) => step(rows, { status: 'inOperation', phase: null }, at),
    MeasureCompleted: (rows, _, { at }) => step(rows, { status: 'completed', phase: null }, at),
    MeasureCancelled: (rows, _, { at }) => step(rows, { status: 'cancelled', phase: null }, at),
    // Who is responsible and who may see it is no word on how far it is.
    MeasureHandedOver: (rows, { office }) => rows.update({ office, office_folded: folded(office) }),
    MeasurePublished: rows => rows.update({ public: true }),
    MeasureRestricted: rows => rows.update({ public: false }),
    MilestonePlanned: (rows, _, { at }) => heard(rows, at),
    MilestoneReplanned: (rows, _, { at }) => heard(rows, at),
    MilestoneForecast: (rows, _, { at }) => heard(rows, at),
    MilestoneReached: (rows, _, { at }) => heard(rows, at),
    IndicatorDefined: (rows, _, { at }) => heard(rows, at),
    ReadingRecorded: (rows, _, { at }) => heard(rows, at),
  },
});

/** One row a milestone: the plan, forecast and actual day said last. */
export const programmeMilestones = readModel<MeasureEvent>()({
  name: 'programme_milestones',
  version: 1,
  events: measureEvents,
  table: {
    milestone: 'text not null',
    name: 'text not null',
    plan_on: 'text',
    plan_at: 'text not null',
    forecast_on: 'text',
    forecast_at: 'text',
    actual_on: 'text',
    critical: 'integer not null',
  },
  key: ['milestone'],
  on: {
    MilestonePlanned: (rows, { milestone, name, planOn, critical }, { at }) =>
      rows.insert({ milestone, name, plan_on: planOn, plan_at: at, critical }),
    // Entered late, an older plan or forecast does not undo a newer one.
    MilestoneReplanned: (rows, { milestone, planOn }, { at }) =>
      rows.update({ plan_on: planOn, plan_at: at }, { milestone, plan_at: { notAfter: at } }),
    MilestoneForecast: (rows, { milestone, forecastOn }, { at }) =>
      rows.update({ forecast_on: forecastOn, forecast_at: at }, { milestone, forecast_at: { notAfter: at } }),
    MilestoneReached: (rows, { milestone, actualOn }) => rows.update({ actual_on: actualOn }, { milestone }),
  },
});

/** Which measures are public now: the past hides as much as today. */
export const programmeVisibility = readModel<MeasureEvent>()({
  name: 'programme_visibility',
  version: 1,
  events: measureEvents,
  clock: 'now',
  table: { public: 'integer not null' },
  on: {
    MeasureTakenOver: (rows, e) => rows.insert({ public: e.public }),
    MeasureProposed: rows => rows.insert({ public: false }),
    MeasurePublished: rows => rows.update({ public: true }),
    MeasureRestricted: rows => rows.update({ public: false }),
  },
});

type Status = (typeof programmeStatus)['row'];
type StatusRows = {
  update(values: Partial<Omit<Status, 'thing'>>, where?: { heard_of_on: { notAfter: string } }): void;
};

const FIELDS = ['people', 'processes', 'it'] as const;

const begun = (
  e: { key: string; title: string; summary?: string; fieldOfAction: (typeof FIELDS)[number]; office: string },
  at: Instant,
) => ({
  title: e.title,
  words: folded([e.key, e.title, e.summary ?? ''].join(' ')),
  field_order: FIELDS.indexOf(e.fieldOfAction),
  field_of_action: e.fieldOfAction,
  office: e.office,
  office_folded: folded(e.office),
  known_since_on: dayOf(at),
  heard_of_on: dayOf(at),
});

// What is entered late about an earlier day is not the last word.
const heard = (rows: StatusRows, at: Instant) =>
  rows.update({ heard_of_on: dayOf(at) }, { heard_of_on: { notAfter: dayOf(at) } });

function step(rows: StatusRows, values: Partial<Status>, at: Instant): void {
  rows.update(values);
  heard(rows, at);
}
