import {
  type FieldOfAction,
  type MeasureEvent,
  type MeasurePhase,
  type MeasureStatus,
  measureEvents,
} from '@moves/events/catalogue/measures';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import { readModel } from '@moves/events/read-model/define';
import { folded } from '@moves/events/read-model/folded';
import {
  freshnessLight,
  type Light,
  overallLight,
  overdue,
  scheduleLight,
  slipDays,
} from '@moves/events/read-model/lights';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SelectQueryBuilder, sql } from 'kysely';
import { type MilestoneTables, milestoneDays } from './milestones/milestone-list.ts';

/** One row a measure: what it is and how far it is, as it was said. What the calendar changes is computed in the question. */
export const measureList = readModel<MeasureEvent>()({
  name: 'measure_list',
  version: 1,
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
    MeasureHandedOver: (rows, { office, directorate }) => rows.update({ office, directorate: directorate ?? null }),
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
  search: folded([e.key, e.title, e.summary, e.office].filter(Boolean).join(' ')),
});
const step = (status: MeasureStatus, at: Instant) => ({ status, status_since: at, heard_of_on: dayOf(at) });
const heardOf = (at: Instant) => [{ heard_of_on: dayOf(at) }, { heard_of_on: { notAfter: dayOf(at) } }] as const;

/** The tables that questions about measures read. */
export interface MeasureTables extends MilestoneTables {
  measure_list: (typeof measureList)['row'];
  measure_visibility: (typeof measureVisibility)['row'];
}

/** A measure as a question finds it: its row, and what today makes of it. */
export type JudgedMeasure = MeasureTables['measure_list'] & {
  schedule_light: Light;
  freshness_light: Light;
  light: Light;
  slip_days: number | null;
  overdue_milestones: number;
  next_milestone: string | null;
  next_milestone_on: Day | null;
  milestones_reached: number;
  milestones_total: number;
};

/** Who asks and against which day things are judged. */
export interface Asked {
  readonly today: Day;
  readonly publicOnly: boolean;
}

const db = questionsOver<MeasureTables>();

/** All measures this person may see, each with what today makes of it. */
export const judgedMeasures = ({ today, publicOnly }: Asked) => {
  const milestones = db.selectFrom('measure_milestones as s').whereRef('s.thing', '=', 'l.thing' as never);
  const open = milestones.where('s.actual_on', 'is', null);
  const counted = db
    .selectFrom('measure_list as l')
    .$if(publicOnly, list =>
      list
        .where('l.public', '=', 1)
        .where('l.thing', 'in', db.selectFrom('measure_visibility').select('thing').where('public', '=', 1)),
    )
    .selectAll('l')
    .select([
      open.select(sql<number | null>`max(${slipDays(milestoneDays, today)})`.as('d')).as('slip_days'),
      open.select(sql<number>`coalesce(sum(${overdue(milestoneDays, today)}), 0)`.as('d')).as('overdue_milestones'),
      open
        .where('s.critical', '=', 1)
        .select(sql<number>`coalesce(sum(${overdue(milestoneDays, today)}), 0)`.as('d'))
        .as('critical_overdue'),
      sql<Light>`${freshnessLight({ status: 'l.status', heardOfOn: 'l.heard_of_on' }, today)}`.as('freshness_light'),
    ]);
  const scheduled = db
    .selectFrom(counted.as('c'))
    .selectAll('c')
    .select(
      scheduleLight({ status: 'c.status', worstSlipDays: 'c.slip_days', criticalOverdue: 'c.critical_overdue' }).as(
        'schedule_light',
      ),
    );
  const next = db
    .selectFrom('measure_milestones as s')
    .whereRef('s.thing', '=', 'j.thing' as never)
    .where('s.actual_on', 'is', null)
    .orderBy(sql`coalesce(s.forecast_on, s.plan_on) is null`)
    .orderBy(sql`coalesce(s.forecast_on, s.plan_on)`)
    .orderBy('s.milestone')
    .limit(1);
  const all = db.selectFrom('measure_milestones as s').whereRef('s.thing', '=', 'j.thing' as never);
  return db
    .selectFrom(scheduled.as('j'))
    .selectAll('j')
    .select([
      overallLight('j.schedule_light', 'j.freshness_light').as('light'),
      next.select('s.milestone').as('next_milestone'),
      next.select(sql<Day | null>`coalesce(s.forecast_on, s.plan_on)`.as('d')).as('next_milestone_on'),
      all.select(sql<number>`count(s.actual_on)`.as('n')).as('milestones_reached'),
      all.select(sql<number>`count(*)`.as('n')).as('milestones_total'),
    ]);
};

/** Which measures a list shows; every condition given must hold. */
export interface MeasureFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly status?: readonly MeasureStatus[] | null;
  readonly phase?: readonly MeasurePhase[] | null;
  readonly fieldOfAction?: readonly FieldOfAction[] | null;
  readonly office?: readonly string[] | null;
  readonly light?: readonly Light[] | null;
  readonly overdue?: boolean | null;
  readonly public?: boolean | null;
  readonly takenOver?: boolean | null;
}

/** In which order a list shows them; the key decides between equals. */
export interface MeasureOrder {
  readonly field:
    | 'key'
    | 'title'
    | 'status'
    | 'fieldOfAction'
    | 'office'
    | 'light'
    | 'slip'
    | 'nextMilestone'
    | 'changed';
  readonly direction: 'asc' | 'desc';
}

const matching = (asked: Asked, filter: MeasureFilter) => {
  const { search, ids, status, phase, fieldOfAction, office, light, overdue: late, public: open, takenOver } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const narrowings: (Narrowing | false | null | undefined)[] = [
    ids && (q => q.where('m.thing', 'in', [...ids])),
    status && (q => q.where('m.status', 'in', [...status])),
    phase && (q => q.where('m.phase', 'in', [...phase])),
    fieldOfAction && (q => q.where('m.field_of_action', 'in', [...fieldOfAction])),
    office && (q => q.where('m.office', 'in', [...office])),
    light && (q => q.where('m.light', 'in', [...light])),
    late != null && (q => q.where('m.overdue_milestones', late ? '>' : '=', 0)),
    open != null && (q => q.where('m.public', '=', open ? 1 : 0)),
    takenOver != null && (q => q.where('m.take_over', takenOver ? 'is not' : 'is', null)),
    ...words.map(
      (word): Narrowing =>
        q =>
          q.where(sql`instr(m.search, ${word})`, '>', 0),
    ),
  ];
  const measures = db.selectFrom(judgedMeasures(asked).as('m')) as unknown as Measures;
  return narrowings.reduce<Measures>((q, narrow) => (narrow ? narrow(q) : q), measures);
};
// biome-ignore lint/complexity/noBannedTypes: nothing is selected yet
type Measures = SelectQueryBuilder<{ m: JudgedMeasure }, 'm', {}>;
type Narrowing = (query: Measures) => Measures;

const STATUS_ORDER = [
  'proposed',
  'assessed',
  'approved',
  'inProgress',
  'onHold',
  'inOperation',
  'completed',
  'cancelled',
  'rejected',
];
const FIELD_ORDER = ['people', 'processes', 'it'];
const LIGHT_ORDER = ['none', 'green', 'grey', 'yellow', 'red'];
const rank = (column: string, order: readonly string[]) =>
  sql`case ${sql.ref(column)} ${sql.join(
    order.map((value, place) => sql`when ${sql.lit(value)} then ${sql.lit(place)}`),
    sql` `,
  )} end`;
const ORDER = {
  key: sql.ref('m.thing'),
  title: sql.ref('m.title_folded'),
  status: rank('m.status', STATUS_ORDER),
  fieldOfAction: rank('m.field_of_action', FIELD_ORDER),
  office: sql.ref('m.office'),
  light: rank('m.light', LIGHT_ORDER),
  slip: sql.ref('m.slip_days'),
  nextMilestone: sql.ref('m.next_milestone_on'),
  changed: sql.ref('m.heard_of_on'),
};

/** One page of a list of measures; where nothing is known, it comes last. */
export const measurePage = (
  asked: Asked,
  filter: MeasureFilter,
  orderBy: readonly MeasureOrder[],
  first: number,
  offset: number,
): Question<JudgedMeasure> => {
  const ordered = orderBy.reduce((q, { field, direction }) => {
    const known = field === 'slip' || field === 'nextMilestone' ? q.orderBy(sql`${ORDER[field]} is null`) : q;
    return known.orderBy(ORDER[field], direction);
  }, matching(asked, filter).selectAll('m'));
  const byKey = orderBy.some(({ field }) => field === 'key') ? ordered : ordered.orderBy('m.thing');
  return question(byKey.limit(first).offset(offset));
};

/** How many measures a list has in all. */
export const measureCount = (asked: Asked, filter: MeasureFilter): Question<{ n: number }> =>
  question(matching(asked, filter).select(sql<number>`count(*)`.as('n')));

/** How many measures there are by status, field of action and light: the programme at a glance. */
export const measureCounts = (
  asked: Asked,
): Question<{ status: MeasureStatus; field_of_action: FieldOfAction; light: Light; n: number }> =>
  question(
    matching(asked, {})
      .select(['m.status', 'm.field_of_action', 'm.light', sql<number>`count(*)`.as('n')])
      .groupBy(['m.status', 'm.field_of_action', 'm.light']),
  ) as Question<{ status: MeasureStatus; field_of_action: FieldOfAction; light: Light; n: number }>;

/** The offices that are responsible for any measure. */
export const measureOffices = (asked: Asked): Question<{ office: string }> =>
  question(matching(asked, {}).select('m.office').distinct().orderBy('m.office'));
