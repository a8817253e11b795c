import type { EventOf } from '../../catalogue/define.ts';
import {
  FieldOfAction,
  type MeasureEvent,
  type MeasureProposed,
  type MeasureStatus,
  measureEvents,
} from '../../catalogue/measures.ts';
import { dayOf, type Instant } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/**
 * One row a measure: what it is and how far it is, as it was said. What the calendar changes is computed in the question.
 * Pages and workbooks ask the same rows, so that they can never differ.
 */
export const measureList = readModel<MeasureEvent>()({
  name: 'measure_list',
  version: 4,
  events: measureEvents,
  table: {
    title: 'text not null',
    title_folded: 'text not null',
    summary: 'text',
    field_of_action: 'text not null',
    /** The fields of action in the programme's own order. */
    field_order: 'integer not null',
    office: 'text not null',
    directorate: 'text',
    legal_basis: 'text',
    status: 'text not null',
    status_since: 'text not null',
    phase: 'text',
    planned_start_on: 'text',
    planned_end_on: 'text',
    public: 'integer not null',
    /** The first day the books know anything of it. */
    known_from_on: 'text not null',
    heard_of_on: 'text not null',
    /** If it was taken over: day, status, qualifier, source and what was inferred, as JSON. */
    take_over: 'text',
    /** Day and basis of its approval, as JSON. */
    approval: 'text',
    approved_at: 'text',
    search: 'text not null',
    office_search: 'text not null',
  },
  indexes: ['title_folded', 'heard_of_on', 'field_order, office_search, thing'],
  on: {
    MeasureTakenOver: (rows, e, { at }) => {
      const { status, qualifier, source, inferred } = e;
      const takeOver = JSON.stringify({ on: dayOf(at), status, qualifier, source, inferred });
      rows.insert({ ...begun(e, at), status, phase: e.phase, public: e.public, take_over: takeOver });
    },
    MeasureProposed: (rows, e, { at }) => rows.insert({ ...begun(e, at), status: 'proposed', public: false }),
    MeasureAssessed: (rows, _, { at }) => step(rows, 'assessed', at),
    MeasureRejected: (rows, _, { at }) => step(rows, 'rejected', at),
    MeasureApproved: (rows, { basis }, { at }) =>
      step(rows, 'approved', at, { approval: JSON.stringify({ on: dayOf(at), basis }), approved_at: at }),
    MeasureStarted: (rows, { phase }, { at }) => step(rows, 'inProgress', at, { phase }),
    PhaseBegun: (rows, { phase }, { at }) => {
      rows.update({ phase });
      heardOf(rows, at);
    },
    MeasurePaused: (rows, _, { at }) => step(rows, 'onHold', at),
    MeasureResumed: (rows, _, { at }) => step(rows, 'inProgress', at),
    MeasurePutIntoOperation: (rows, _, { at }) => step(rows, 'inOperation', at, { phase: null }),
    MeasureCompleted: (rows, _, { at }) => step(rows, 'completed', at, { phase: null }),
    MeasureCancelled: (rows, _, { at }) => step(rows, 'cancelled', at, { phase: null }),
    // Who is responsible and who may see it is no word on how far it is.
    MeasureHandedOver: (rows, { office, directorate }) =>
      rows.update({ office, directorate, office_search: folded(office) }),
    MeasurePublished: rows => rows.update({ public: true }),
    MeasureRestricted: rows => rows.update({ public: false }),
    MilestonePlanned: (rows, _, { at }) => heardOf(rows, at),
    MilestoneReplanned: (rows, _, { at }) => heardOf(rows, at),
    MilestoneForecast: (rows, _, { at }) => heardOf(rows, at),
    MilestoneReached: (rows, _, { at }) => heardOf(rows, at),
    IndicatorDefined: (rows, _, { at }) => heardOf(rows, at),
    ReadingRecorded: (rows, _, { at }) => heardOf(rows, at),
  },
});

/** Which measures are public now: in a past view too, so that the past hides as much as today. */
export const measureVisibility = readModel<MeasureEvent>()({
  name: 'measure_visibility',
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

const begun = (e: EventOf<typeof MeasureProposed>['data'], at: Instant) => ({
  title: e.title,
  title_folded: folded(e.title),
  summary: e.summary,
  field_of_action: e.fieldOfAction,
  field_order: FieldOfAction.options.indexOf(e.fieldOfAction),
  office: e.office,
  directorate: e.directorate,
  legal_basis: e.legalBasis,
  status_since: at,
  planned_start_on: e.plannedStartOn,
  planned_end_on: e.plannedEndOn,
  known_from_on: dayOf(at),
  heard_of_on: dayOf(at),
  search: folded([e.key, e.title, e.summary].filter(Boolean).join(' ')),
  office_search: folded(e.office),
});
type MeasureRows = Rows<(typeof measureList)['row']>;

function step(
  rows: MeasureRows,
  status: MeasureStatus,
  at: Instant,
  news: Parameters<MeasureRows['update']>[0] = {},
): void {
  rows.update({ ...news, status, status_since: at });
  heardOf(rows, at);
}

/** A word on how far it is; one that comes late does not make a newer one older. */
const heardOf = (rows: MeasureRows, at: Instant): void =>
  rows.update({ heard_of_on: dayOf(at) }, { heard_of_on: { notAfter: dayOf(at) } });
