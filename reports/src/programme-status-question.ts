import type { FieldOfAction, MeasurePhase, MeasureStatus } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import { folded } from '@moves/events/read-model/folded';
import {
  expectedOn,
  freshnessLight,
  type Light,
  overallLight,
  overdue,
  scheduleLight,
  slipDays,
} from '@moves/events/read-model/lights';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { ReportContext } from './kit/report.ts';
import type { programmeMilestones, programmeStatus, programmeVisibility } from './programme-status-rows.ts';

/** A measure as the programme status shows it. */
export interface ProgrammeStatusRow {
  readonly thing: string;
  readonly title: string;
  readonly field_order: number;
  readonly field_of_action: FieldOfAction;
  readonly office: string;
  readonly office_folded: string;
  readonly status: MeasureStatus;
  readonly phase: MeasurePhase | null;
  readonly light: Light;
  readonly schedule_light: Light;
  readonly freshness_light: Light;
  readonly milestones_reached: number;
  readonly milestones_total: number;
  readonly next_name: string | null;
  readonly next_plan_on: Day | null;
  readonly next_expected_on: Day | null;
  readonly next_slip_days: number | null;
  readonly worst_slip_days: number | null;
  readonly approval: string | null;
  readonly known_since_on: Day;
  readonly heard_of_on: Day;
  readonly take_over: string | null;
}

/** Which measures are asked for; every condition given must hold. The filters of the console's list, one for one. */
export interface ProgrammeStatusFilter {
  readonly search?: string;
  readonly ids?: readonly string[];
  readonly status?: readonly MeasureStatus[];
  readonly phase?: readonly MeasurePhase[];
  readonly fieldOfAction?: readonly FieldOfAction[];
  readonly office?: readonly string[];
  readonly light?: readonly Light[];
  readonly overdue?: boolean;
  readonly public?: boolean;
  readonly takenOver?: boolean;
}

interface Tables {
  programme_status: (typeof programmeStatus)['row'];
  programme_milestones: (typeof programmeMilestones)['row'];
  programme_visibility: (typeof programmeVisibility)['row'];
}

const db = questionsOver<Tables>();
const of = (table: string) => ({
  planOn: `${table}.plan_on`,
  forecastOn: `${table}.forecast_on`,
  actualOn: `${table}.actual_on`,
});

/** The measures of the programme by field of action, office and key: so many, after the last of the page before. */
export function programmeStatusPage(
  { today, publicOnly }: Pick<ReportContext, 'today' | 'publicOnly'>,
  filter: ProgrammeStatusFilter,
  last: ProgrammeStatusRow | undefined,
  first: number,
): Question<ProgrammeStatusRow> {
  const milestones = db.selectFrom('programme_milestones as m').whereRef('m.thing', '=', sql.ref('s.thing'));
  const open = milestones.where('m.actual_on', 'is', null);
  const known = db
    .selectFrom('programme_status as s')
    .selectAll('s')
    .select([
      open.select(sql<number | null>`max(${slipDays(of('m'), today)})`.as('n')).as('worst_slip_days'),
      open.select(sql<number>`total(${overdue(of('m'), today)})`.as('n')).as('overdue_milestones'),
      open
        .where('m.critical', '=', 1)
        .select(sql<number>`total(${overdue(of('m'), today)})`.as('n'))
        .as('critical_overdue'),
      open
        .select('m.milestone')
        .orderBy(sql`${expectedOn(of('m'))} is null`)
        .orderBy(expectedOn(of('m')))
        .orderBy('m.milestone')
        .limit(1)
        .as('next_milestone'),
      freshnessLight({ status: 's.status', heardOfOn: 's.heard_of_on' }, today).as('freshness_light'),
    ]);
  const scheduled = db
    .selectFrom(known.as('k'))
    .selectAll('k')
    .select(
      scheduleLight({
        status: 'k.status',
        worstSlipDays: 'k.worst_slip_days',
        criticalOverdue: 'k.critical_overdue',
      }).as('schedule_light'),
    );
  const judged = db
    .selectFrom(scheduled.as('l'))
    .selectAll('l')
    .select(overallLight('l.schedule_light', 'l.freshness_light').as('light'));

  const {
    search = '',
    ids,
    status,
    phase,
    fieldOfAction,
    office,
    light,
    overdue: late,
    public: open_,
    takenOver,
  } = filter;
  let wanted = db
    .selectFrom(judged.as('s'))
    .leftJoin('programme_milestones as n', join =>
      join.onRef('n.thing', '=', 's.thing').onRef('n.milestone', '=', 's.next_milestone'),
    );
  if (publicOnly) {
    const visible = db.selectFrom('programme_visibility').select('thing').where('public', '=', 1);
    wanted = wanted.where('s.public', '=', 1).where('s.thing', 'in', visible);
  }
  if (ids) wanted = wanted.where('s.thing', 'in', [...ids]);
  if (status) wanted = wanted.where('s.status', 'in', [...status]);
  if (phase) wanted = wanted.where('s.phase', 'in', [...phase]);
  if (fieldOfAction) wanted = wanted.where('s.field_of_action', 'in', [...fieldOfAction]);
  if (office) wanted = wanted.where('s.office', 'in', [...office]);
  if (light) wanted = wanted.where('s.light', 'in', [...light]);
  if (late !== undefined) wanted = wanted.where('s.overdue_milestones', late ? '>' : '=', 0);
  if (open_ !== undefined) wanted = wanted.where('s.public', '=', Number(open_));
  if (takenOver !== undefined) wanted = wanted.where('s.take_over', takenOver ? 'is not' : 'is', null);
  for (const word of folded(search).split(/\s+/).filter(Boolean)) {
    wanted = wanted.where(sql<boolean>`instr(s.words || ' ' || s.office_folded, ${word}) > 0`);
  }
  if (last) {
    const { field_order, office_folded, thing } = last;
    wanted = wanted.where(
      sql<boolean>`(s.field_order, s.office_folded, s.thing) > (${field_order}, ${office_folded}, ${thing})`,
    );
  }
  return question(
    wanted
      .select([
        's.thing',
        's.title',
        's.field_order',
        's.field_of_action',
        's.office',
        's.office_folded',
        's.status',
        's.phase',
      ])
      .select(['s.light', 's.schedule_light', 's.freshness_light', 's.worst_slip_days'])
      .select(['s.approval', 's.known_since_on', 's.heard_of_on', 's.take_over'])
      .select(['n.name as next_name', 'n.plan_on as next_plan_on', expectedOn(of('n')).as('next_expected_on')])
      .select(slipDays(of('n'), today).as('next_slip_days'))
      .select([
        milestones.select(sql<number>`count(m.actual_on)`.as('n')).as('milestones_reached'),
        milestones.select(sql<number>`count(*)`.as('n')).as('milestones_total'),
      ])
      .orderBy('s.field_order')
      .orderBy('s.office_folded')
      .orderBy('s.thing')
      .limit(first),
  ) as Question<ProgrammeStatusRow>;
}
