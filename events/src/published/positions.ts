import {
  countedStatuses,
  expiryWarningMonths,
  type PositionEvent,
  type PositionStatus,
  positionEvents,
} from '../catalogue/positions.ts';
import { type Day, dayOf, type Instant, plusDays, plusMonths, startOfDay } from '../catalogue/time.ts';
import type { DecisionRef } from '../catalogue/values.ts';
import { type Rows, readModel } from '../read-model/define.ts';
import { folded } from '../read-model/folded.ts';

/** What of a post's terms its first event says, whichever that is. */
type Begun = Extract<PositionEvent, { type: 'PositionRequested' }>['data'];

/** One row a post: what it is and where it stands, as it was said. What the calendar changes is computed in the question. */
export const positions = readModel<PositionEvent>()({
  name: 'positions',
  version: 2,
  events: positionEvents,
  table: {
    title: 'text not null',
    title_folded: 'text not null',
    plan_year: 'integer not null',
    plan_kind: 'text not null',
    grade: 'text not null',
    grade_mark: 'text not null',
    share: 'integer not null',
    office: 'text not null',
    office_folded: 'text not null',
    sub_budget: 'text',
    funding_budget: 'text',
    funding_line: 'text',
    /** `100-2020:personnel`: the line's id in the graph. */
    funding: 'text',
    measure: 'text',
    key_post: 'integer not null',
    needed_from: 'text',
    /** The last step; that of `filled` and `vacant` the day judges anew. */
    status: 'text not null',
    status_since: 'text not null',
    changed_at: 'text not null',
    known_on: 'text not null',
    requested_on: 'text',
    approved_on: 'text',
    released_on: 'text',
    advertised_on: 'text',
    decision: 'text',
    decision_id: 'text',
    lapse_noted_on: 'text',
    lapse_on: 'text',
    lapse_condition: 'text',
    lapse_decision: 'text',
    converts_to: 'text',
    conversion_noted_on: 'text',
    fixed_term_until: 'text',
    blocked_by: 'text',
    flagged_measure: 'text',
    take_over: 'text',
    source: 'text',
    search: 'text not null',
  },
  indexes: ['measure', 'funding', 'office', 'title_folded'],
  on: {
    PositionRequested: (rows, e, { at }) => {
      const source = e.source && JSON.stringify(e.source);
      rows.insert({ ...begun(e, at), status: 'requested', requested_on: dayOf(at), source });
    },
    PositionTakenOver: (rows, e, { at }) => {
      const { status, filledShare, qualifier, source, inferred, decision } = e;
      const takeOver = JSON.stringify({ on: dayOf(at), status, filledShare, qualifier, source, inferred });
      rows.insert({ ...begun(e, at), ...standsOn(decision), status, take_over: takeOver });
    },
    PositionAssessed: (rows, { grade }, { at }) => step(rows, 'assessed', at, { grade }),
    PositionPutInPlan: (rows, _, { at }) => step(rows, 'inPlanDraft', at),
    PositionApproved: (rows, { decision }, { at }) =>
      step(rows, 'approved', at, { ...standsOn(decision), approved_on: dayOf(at) }),
    PositionRejected: (rows, _, { at }) => step(rows, 'rejected', at),
    PositionWithdrawn: (rows, _, { at }) => step(rows, 'withdrawn', at),
    PositionReleased: (rows, _, { at }) => step(rows, 'released', at, { released_on: dayOf(at) }),
    PositionAdvertised: (rows, _, { at }) => step(rows, 'advertised', at, { advertised_on: dayOf(at) }),
    SelectionBegun: (rows, _, { at }) => step(rows, 'selection', at),
    PositionFilled: (rows, _, { at }) => step(rows, 'filled', at),
    PositionVacated: (rows, _, { at }) => changed(rows, at),
    StaffCouncilAgreed: (rows, _, { at }) => changed(rows, at),
    LapseNoteSet: (rows, { on, condition, decision }, { at }) => {
      const lapse_decision = decision && JSON.stringify(decision);
      rows.update({ lapse_noted_on: dayOf(at), lapse_on: on, lapse_condition: condition, lapse_decision });
      changed(rows, at);
    },
    LapseNoteLifted: (rows, _, { at }) => {
      rows.update({ lapse_noted_on: null, lapse_on: null, lapse_condition: null, lapse_decision: null });
      changed(rows, at);
    },
    ConversionNoteSet: (rows, { toGrade }, { at }) => {
      rows.update({ converts_to: toGrade, conversion_noted_on: dayOf(at) });
      changed(rows, at);
    },
    PositionBlocked: (rows, { releasedBy }, { at }) => {
      rows.update({ blocked_by: releasedBy });
      changed(rows, at);
    },
    PositionUnblocked: (rows, _, { at }) => {
      rows.update({ blocked_by: null });
      changed(rows, at);
    },
    PositionRegraded: (rows, { grade }, { at }) => {
      rows.update({ grade });
      rows.update({ converts_to: null, conversion_noted_on: null }, { converts_to: grade });
      changed(rows, at);
    },
    PositionReassigned: (rows, { measure, funding, office }, { at }) => {
      rows.update({ measure, ...paidFrom(funding), office, office_folded: folded(office), flagged_measure: null });
      changed(rows, at);
    },
    PositionLapsed: (rows, _, { at }) => step(rows, 'lapsed', at),
    PositionConverted: (rows, { toGrade }, { at }) =>
      step(rows, 'converted', at, { grade: toGrade, converts_to: null, conversion_noted_on: null }),
    PositionAbolished: (rows, _, { at }) => step(rows, 'abolished', at),
    PositionFlagged: (rows, { measure }) => rows.update({ flagged_measure: measure }),
  },
});

/** Which shares of a post are filled from when until when. Never by whom. */
export const positionOccupancies = readModel<PositionEvent>()({
  name: 'position_occupancies',
  version: 1,
  events: positionEvents,
  table: {
    occupancy: 'text not null',
    share: 'integer not null',
    grade: 'text not null',
    from_on: 'text not null',
    /** The last day. */
    until_on: 'text',
    /** The event that filled it: its id and place. */
    event: 'text not null',
    position: 'integer not null',
    at: 'text not null',
    recorded_at: 'text not null',
  },
  key: ['occupancy'],
  on: {
    PositionTakenOver: (rows, { filledShare, grade }, envelope) => {
      if (filledShare === 0) return;
      const from_on = dayOf(envelope.at);
      rows.insert({ occupancy: TAKEN_OVER, share: filledShare, grade, from_on, ...toldBy(envelope) });
    },
    PositionFilled: (rows, { occupancy, share, from, grade }, envelope) =>
      rows.insert({ occupancy, share, grade, from_on: from, ...toldBy(envelope) }),
    PositionVacated: (rows, { occupancy, until }) => rows.update({ until_on: until }, { occupancy }),
  },
});

/** The id of what was filled when a post was taken over. */
export const TAKEN_OVER = 'taken-over';

/** One row for each entry about a post: what the plan gained, lost and changed, and by which event. */
export const positionSteps = readModel<PositionEvent>()({
  name: 'position_steps',
  version: 1,
  events: positionEvents,
  table: {
    position: 'integer not null',
    type: 'text not null',
    /** `new`, `gone` or `changed` in the plan; null for what does not change it. */
    change: 'text',
    /** 1: from here on its share counts; -1: no longer; 0: as before. */
    sign: 'integer not null',
    on_day: 'text not null',
    at: 'text not null',
    recorded_at: 'text not null',
    event: 'text not null',
    data: 'text not null',
    because: 'text',
    decision: 'text',
  },
  key: ['position', 'type'],
  indexes: ['change, on_day'],
  on: Object.fromEntries(
    positionEvents.map(({ type }) => [
      type,
      (rows: Rows, data: Record<string, unknown>, envelope: Parameters<typeof toldBy>[0]) => {
        const status = data.status as PositionStatus | undefined;
        const change = type === 'PositionTakenOver' && isCounted(status!) ? 'new' : CHANGES[type];
        rows.insert({
          ...toldBy(envelope),
          type,
          change,
          sign: change === 'new' ? 1 : change === 'gone' ? -1 : 0,
          on_day: dayOf(envelope.at),
          data: JSON.stringify(data),
          because: envelope.because && JSON.stringify(envelope.because),
          decision: data.decision ? JSON.stringify(data.decision) : null,
        });
      },
    ]),
  ) as never,
});

/** What changes the establishment plan: Schaffung, Streichung, Hebung, Vermerke. */
const CHANGES: Readonly<Record<string, 'new' | 'gone' | 'changed'>> = {
  PositionApproved: 'new',
  PositionLapsed: 'gone',
  PositionAbolished: 'gone',
  PositionRegraded: 'changed',
  PositionConverted: 'changed',
  PositionReassigned: 'changed',
  LapseNoteSet: 'changed',
  LapseNoteLifted: 'changed',
  ConversionNoteSet: 'changed',
  PositionBlocked: 'changed',
  PositionUnblocked: 'changed',
};

/** What comes for a post by the calendar alone: its end, the warnings before it, and what a vacancy brings. Rows vanish with what is done. */
export const positionDue = readModel<PositionEvent>()({
  name: 'position_due',
  version: 1,
  events: positionEvents,
  table: {
    /** `lapse`, `lapseWarning`, `fixedTerm`, `fixedTermWarning`, `vacancy`, `employeeLimit`. */
    rule: 'text not null',
    due_on: 'text not null',
    due_at: 'text not null',
    /** Of warnings: how many months are left, and until when. */
    months: 'integer',
    ends_on: 'text',
    occupancy: 'text not null',
  },
  key: ['rule', 'due_on', 'occupancy'],
  indexes: ['due_at'],
  on: {
    PositionRequested: (rows, { fixedTermUntil }, { at }) => fixedTerm(rows, fixedTermUntil, at),
    PositionTakenOver: (rows, { fixedTermUntil }, { at }) => fixedTerm(rows, fixedTermUntil, at),
    LapseNoteSet: (rows, { on }, { at }) => {
      noLongerLapsing(rows);
      if (!on) return;
      rows.insert(due('lapse', on));
      warnings(rows, 'lapseWarning', on, at);
    },
    LapseNoteLifted: rows => noLongerLapsing(rows),
    PositionFilled: (rows, { occupancy, from, grade }) => {
      if (grade.startsWith('E')) rows.insert({ ...due('employeeLimit', plusMonths(from, 60)), occupancy });
    },
    PositionVacated: (rows, { occupancy, until }, { at }) => {
      rows.delete({ occupancy, rule: 'employeeLimit' });
      if (until >= dayOf(at)) rows.insert({ ...due('vacancy', plusDays(until, 1)), occupancy });
    },
    PositionExpiryWarned: (rows, { months, endsOn }) => {
      rows.delete({ rule: 'lapseWarning', months, ends_on: endsOn });
      rows.delete({ rule: 'fixedTermWarning', months, ends_on: endsOn });
    },
    PositionConverted: rows => rows.delete({ rule: 'vacancy' }),
    PositionLapsed: rows => rows.delete(),
    PositionAbolished: rows => rows.delete(),
    PositionRejected: rows => rows.delete(),
    PositionWithdrawn: rows => rows.delete(),
  },
});

/** The tables of posts: asked by the graph and by reports alike. Those of rates are in `rates.ts`. */
export const positionModels = [positions, positionOccupancies, positionSteps, positionDue] as const;

/** True for a status in which a post is there and counts. */
export const isCounted = (status: PositionStatus): boolean =>
  (countedStatuses as readonly PositionStatus[]).includes(status);

const begun = (e: Begun, at: Instant) => ({
  title: e.title,
  title_folded: folded(e.title),
  plan_year: e.planYear,
  plan_kind: e.planKind,
  grade: e.grade,
  grade_mark: e.gradeMark,
  share: e.share,
  office: e.office,
  office_folded: folded(e.office),
  sub_budget: e.subBudget,
  ...paidFrom(e.funding),
  measure: e.measure,
  key_post: e.key ?? false,
  needed_from: e.neededFrom,
  fixed_term_until: e.fixedTermUntil,
  status_since: at,
  changed_at: at,
  known_on: dayOf(at),
  search: folded(e.title),
});

const paidFrom = (funding: Begun['funding']) => ({
  funding_budget: funding?.budget,
  funding_line: funding?.line,
  funding: funding && `${funding.budget}:${funding.line}`,
});

const standsOn = (decision: DecisionRef | undefined) => ({
  decision: decision && JSON.stringify(decision),
  decision_id: decision?.id,
});

type PositionRows = Rows<(typeof positions)['row']>;
type DueRows = Rows<(typeof positionDue)['row']>;

function step(
  rows: PositionRows,
  status: PositionStatus,
  at: Instant,
  news: Parameters<PositionRows['update']>[0] = {},
): void {
  rows.update({ ...news, status, status_since: at });
  changed(rows, at);
}

const changed = (rows: PositionRows, at: Instant): void =>
  rows.update({ changed_at: at }, { changed_at: { notAfter: at } });

const toldBy = (envelope: { id: string; position: number; at: Instant; recordedAt: Instant; because?: object }) => ({
  event: envelope.id,
  position: envelope.position,
  at: envelope.at,
  recorded_at: envelope.recordedAt,
});

const due = (rule: string, on: Day) => ({ rule, due_on: on, due_at: startOfDay(on), occupancy: '' });

function fixedTerm(rows: DueRows, until: Day | undefined, at: Instant): void {
  if (!until) return;
  rows.insert(due('fixedTerm', plusDays(until, 1)));
  warnings(rows, 'fixedTermWarning', until, at);
}

/** Only what still lies ahead is warned of. */
function warnings(rows: DueRows, rule: string, endsOn: Day, at: Instant): void {
  for (const months of expiryWarningMonths) {
    const on = plusMonths(endsOn, -months);
    if (on > dayOf(at)) rows.insert({ ...due(rule, on), months, ends_on: endsOn });
  }
}

function noLongerLapsing(rows: DueRows): void {
  rows.delete({ rule: 'lapse' });
  rows.delete({ rule: 'lapseWarning' });
}
