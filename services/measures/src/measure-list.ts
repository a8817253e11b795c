import {
  type FieldOfAction,
  type MeasureEvent,
  type MeasureStatus,
  measureEvents,
} from '@moves/events/catalogue/measures';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import { readModel } from '@moves/events/read-model/define';
import { folded } from '@moves/events/read-model/folded';

/** One row a measure: what it is and how far it is, as it was said. What the calendar changes is computed in the question. */
export const measureList = readModel<MeasureEvent>()({
  name: 'measure_list',
  version: 2,
  events: measureEvents,
  table: {
    title: 'text not null',
    title_folded: 'text not null',
    summary: 'text',
    field_of_action: 'text not null',
    office: 'text not null',
    directorate: 'text',
    legal_basis: 'text',
    status: 'text not null',
    status_since: 'text not null',
    phase: 'text',
    planned_start_on: 'text',
    planned_end_on: 'text',
    public: 'integer not null',
    heard_of_on: 'text not null',
    take_over: 'text',
    approval: 'text',
    search: 'text not null',
    office_search: 'text not null',
  },
  indexes: ['title_folded', 'heard_of_on'],
  on: {
    MeasureTakenOver: (rows, e, { at }) => {
      const { status, qualifier, source, inferred } = e;
      const takeOver = JSON.stringify({ on: dayOf(at), status, qualifier, source, inferred });
      rows.insert({ ...begun(e, at), status, phase: e.phase, public: e.public ? 1 : 0, take_over: takeOver });
    },
    MeasureProposed: (rows, e, { at }) => rows.insert({ ...begun(e, at), status: 'proposed', public: 0 }),
    MeasureAssessed: (rows, _, { at }) => rows.update(step('assessed', at)),
    MeasureRejected: (rows, _, { at }) => rows.update(step('rejected', at)),
    MeasureApproved: (rows, { basis }, { at }) =>
      rows.update({ ...step('approved', at), approval: JSON.stringify({ on: dayOf(at), basis }) }),
    MeasureStarted: (rows, { phase }, { at }) => rows.update({ ...step('inProgress', at), phase: phase ?? null }),
    PhaseBegun: (rows, { phase }, { at }) => rows.update({ phase, heard_of_on: dayOf(at) }),
    MeasurePaused: (rows, _, { at }) => rows.update(step('onHold', at)),
    MeasureResumed: (rows, _, { at }) => rows.update(step('inProgress', at)),
    MeasurePutIntoOperation: (rows, _, { at }) => rows.update({ ...step('inOperation', at), phase: null }),
    MeasureCompleted: (rows, _, { at }) => rows.update({ ...step('completed', at), phase: null }),
    MeasureCancelled: (rows, _, { at }) => rows.update({ ...step('cancelled', at), phase: null }),
    MeasureHandedOver: (rows, { office, directorate }) =>
      rows.update({ office, directorate: directorate ?? null, office_search: folded(office) }),
    MeasurePublished: rows => rows.update({ public: 1 }),
    MeasureRestricted: rows => rows.update({ public: 0 }),
    MilestonePlanned: (rows, _, { at }) => rows.update(...heardOf(at)),
    MilestoneReplanned: (rows, _, { at }) => rows.update(...heardOf(at)),
    MilestoneForecast: (rows, _, { at }) => rows.update(...heardOf(at)),
    MilestoneReached: (rows, _, { at }) => rows.update(...heardOf(at)),
    IndicatorDefined: (rows, _, { at }) => rows.update(...heardOf(at)),
    ReadingRecorded: (rows, _, { at }) => rows.update(...heardOf(at)),
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
    MeasureTakenOver: (rows, e) => rows.insert({ public: e.public ? 1 : 0 }),
    MeasureProposed: rows => rows.insert({ public: 0 }),
    MeasurePublished: rows => rows.update({ public: 1 }),
    MeasureRestricted: rows => rows.update({ public: 0 }),
  },
});

type MasterData = {
  key: string;
  title: string;
  summary?: string;
  fieldOfAction: FieldOfAction;
  office: string;
  directorate?: string;
  legalBasis?: string;
  plannedStartOn?: Day;
  plannedEndOn?: Day;
};

const begun = (e: MasterData, at: Instant) => ({
  title: e.title,
  title_folded: folded(e.title),
  summary: e.summary,
  field_of_action: e.fieldOfAction,
  office: e.office,
  directorate: e.directorate,
  legal_basis: e.legalBasis,
  status_since: at,
  planned_start_on: e.plannedStartOn,
  planned_end_on: e.plannedEndOn,
  heard_of_on: dayOf(at),
  search: folded([e.key, e.title, e.summary].filter(Boolean).join(' ')),
  office_search: folded(e.office),
});
const step = (status: MeasureStatus, at: Instant) => ({ status, status_since: at, heard_of_on: dayOf(at) });
const heardOf = (at: Instant) => [{ heard_of_on: dayOf(at) }, { heard_of_on: { notAfter: dayOf(at) } }] as const;
