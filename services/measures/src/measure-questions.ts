import { FieldOfAction, type MeasurePhase, MeasureStatus } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import { folded } from '@moves/events/read-model/folded';
import {
  expectedOn,
  freshnessLight,
  type Light,
  lights,
  overallLight,
  overdue,
  scheduleLight,
  slipDays,
} from '@moves/events/read-model/lights';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { measureList, measureVisibility } from './measure-list.ts';
import { type MilestoneTables, milestoneDays } from './milestones/milestone-list.ts';

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
    .orderBy(sql`${expectedOn(milestoneDays)} is null`)
    .orderBy(expectedOn(milestoneDays))
    .orderBy('s.milestone')
    .limit(1);
  const all = db.selectFrom('measure_milestones as s').whereRef('s.thing', '=', 'j.thing' as never);
  return db
    .selectFrom(scheduled.as('j'))
    .selectAll('j')
    .select([
      overallLight('j.schedule_light', 'j.freshness_light').as('light'),
      next.select('s.milestone').as('next_milestone'),
      next.select(expectedOn(milestoneDays).as('d')).as('next_milestone_on'),
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

/** The measures a filter lets through. */
export const matching = (asked: Asked, filter: MeasureFilter) => {
  const { search, ids, status, phase, fieldOfAction, office, light, overdue: late, public: open, takenOver } = filter;
  const words = folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const narrowings: (Narrowing | false | null | undefined)[] = [
    ids && (q => q.where(amongst('m.thing', ids))),
    status && (q => q.where(amongst('m.status', status))),
    phase && (q => q.where(amongst('m.phase', phase))),
    fieldOfAction && (q => q.where(amongst('m.field_of_action', fieldOfAction))),
    office && (q => q.where(amongst('m.office', office))),
    light && (q => q.where(amongst('m.light', light))),
    late != null && (q => q.where('m.overdue_milestones', late ? '>' : '=', 0)),
    open != null && (q => q.where('m.public', '=', open ? 1 : 0)),
    takenOver != null && (q => q.where('m.take_over', takenOver ? 'is not' : 'is', null)),
    ...words.map(
      (word): Narrowing =>
        q =>
          q.where(sql`instr(m.search || ' ' || m.office_search, ${word})`, '>', 0),
    ),
  ];
  const measures = db.selectFrom(judgedMeasures(asked).as('m')) as unknown as Measures;
  return narrowings.reduce<Measures>((q, narrow) => (narrow ? narrow(q) : q), measures);
};
// biome-ignore lint/complexity/noBannedTypes: nothing is selected yet
type Measures = SelectQueryBuilder<{ m: JudgedMeasure }, 'm', {}>;
type Narrowing = (query: Measures) => Measures;

const rank = (column: string, order: readonly string[]) =>
  sql`case ${sql.ref(column)} ${sql.join(
    order.map((value, place) => sql`when ${sql.lit(value)} then ${sql.lit(place)}`),
    sql` `,
  )} end`;
const ORDER = {
  key: sql.ref('m.thing'),
  title: sql.ref('m.title_folded'),
  status: rank('m.status', MeasureStatus.options),
  fieldOfAction: rank('m.field_of_action', FieldOfAction.options),
  office: sql.ref('m.office_search'),
  light: rank('m.light', lights.toReversed()),
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
