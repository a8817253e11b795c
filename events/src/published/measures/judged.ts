import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';
import {
  ended,
  expectedOn,
  freshnessLight,
  type Light,
  overallLight,
  overdue,
  scheduleLight,
  slipDays,
} from '../../read-model/lights.ts';
import { questionsOver } from '../../read-model/question.ts';
import { visible } from '../council/judged.ts';
import { measureList } from './measure-list.ts';
import { costLightOf, resourcesLightOf, withoutFilledPost } from './money-and-posts.ts';
import type { MeasureTables } from './tables.ts';

/** A measure as a question finds it: its row, and what today makes of it. */
export type JudgedMeasure = MeasureTables['measure_list'] & {
  readonly schedule_light: Light;
  readonly cost_light: Light;
  readonly resources_light: Light;
  readonly freshness_light: Light;
  readonly light: Light;
  /** Under way without a post that is filled; null for those who may not see posts. */
  readonly unfilled: number | null;
  readonly slip_days: number | null;
  readonly overdue_milestones: number;
  readonly next_milestone: string | null;
  readonly next_milestone_on: Day | null;
  readonly milestones_reached: number;
  readonly milestones_total: number;
};

/** Who asks and against which day things are judged. */
export interface Asked {
  readonly today: Day;
  /** Sees only what is public, and neither money nor posts. */
  readonly publicOnly: boolean;
}

/** Where the rules for slips and lights find a milestone's days, in a query that calls milestones `s`. */
export const milestoneDays = { planOn: 's.plan_on', forecastOn: 's.forecast_on', actualOn: 's.actual_on' } as const;

const db = questionsOver<MeasureTables>();
const NONE = sql<Light>`'none'`;
const plain = ['thing', ...Object.keys(measureList.columns)].filter(column => column !== 'approval');

/** True for the decisions that the public may know of (§ 35 GemO), by id. */
export const openDecision = (id: RawBuilder<unknown>) =>
  sql<boolean>`(${id} in (select d.thing from council_decisions as d where ${visible('decision', 'd', { publicOnly: true })}))`;

/** On what an approval stands: to the public nothing of a decision that was not public. */
const openApproval = (() => {
  const decision = sql`json_extract(l.approval, '$.basis.decision.id')`;
  return sql<string | null>`case when ${decision} is null or ${openDecision(decision)} then l.approval end`;
})();

const judgedUnlessEnded = (light: RawBuilder<Light>) =>
  sql<Light>`case when ${ended('l.status')} then 'none' else ${light} end`;

/**
 * All measures this person may see, each with what today makes of it: the same for every page and workbook. Where it is only
 * about some, the money of the others is not added up.
 */
export const judgedMeasures = ({ today, publicOnly }: Asked, only?: readonly string[]) => {
  const all = db.selectFrom('measure_milestones as s').where('s.thing', '=', sql.ref<string>('l.thing'));
  const open = all.where('s.actual_on', 'is', null);
  const next = open
    .orderBy(sql`${expectedOn(milestoneDays)} is null`)
    .orderBy(expectedOn(milestoneDays))
    .orderBy('s.milestone')
    .limit(1);
  // Beside each other and once: what a light is judged by would else be counted anew for each limit it is held against.
  const slips = open
    .select([
      sql`max(${slipDays(milestoneDays, today)})`.as('worst'),
      sql`total(s.critical and ${overdue(milestoneDays, today)})`.as('critical'),
    ])
    .as('o');
  const schedule = db
    .selectFrom(slips)
    .select(scheduleLight({ status: 'l.status', worstSlipDays: 'o.worst', criticalOverdue: 'o.critical' }).as('light'));
  const judged = db
    .selectFrom('measure_list as l')
    .$if(publicOnly, list =>
      list
        .where('l.public', '=', 1)
        .where('l.thing', 'in', db.selectFrom('measure_visibility').select('thing').where('public', '=', 1)),
    )
    .select(plain.map(column => `l.${column}` as 'l.thing'))
    .select([
      (publicOnly ? openApproval : sql<string | null>`l.approval`).as('approval'),
      open.select(sql<number | null>`max(${slipDays(milestoneDays, today)})`.as('n')).as('slip_days'),
      open.select(sql<number>`coalesce(sum(${overdue(milestoneDays, today)}), 0)`.as('n')).as('overdue_milestones'),
      all.select(sql<number>`count(s.actual_on)`.as('n')).as('milestones_reached'),
      all.select(sql<number>`count(*)`.as('n')).as('milestones_total'),
      next.select('s.milestone').as('next_milestone'),
      next.select(expectedOn(milestoneDays).as('day')).as('next_milestone_on'),
      schedule.as('schedule_light'),
      (publicOnly ? NONE : judgedUnlessEnded(costLightOf('l.thing', today, only))).as('cost_light'),
      (publicOnly ? NONE : judgedUnlessEnded(resourcesLightOf('l.thing', today))).as('resources_light'),
      // Whether anybody works on what is under way (the capacity check) is for those who may see posts.
      (publicOnly
        ? sql<number | null>`null`
        : sql<number | null>`(l.status = 'inProgress' and ${withoutFilledPost('l.thing', today)})`
      ).as('unfilled'),
      freshnessLight({ status: 'l.status', heardOfOn: 'l.heard_of_on' }, today).as('freshness_light'),
    ]);
  return db
    .selectFrom(judged.as('j'))
    .selectAll('j')
    .select(overallLight('j.schedule_light', 'j.cost_light', 'j.resources_light', 'j.freshness_light').as('light'));
};
