import type { Day } from '@moves/events/catalogue/time';
import { type MeasureFilter, matching } from '@moves/events/published/measures/filter';
import type { Asked, JudgedMeasure } from '@moves/events/published/measures/judged';
import { moneyByMeasure, postsByMeasure } from '@moves/events/published/measures/money-and-posts';
import { expectedOn, slipDays } from '@moves/events/read-model/lights';
import { type Question, question } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** What the programme status shows of what the console's list has. */
const SHOWN = [
  'thing',
  'title',
  'field_order',
  'field_of_action',
  'office',
  'office_search',
  'status',
  'phase',
  'light',
  'schedule_light',
  'cost_light',
  'resources_light',
  'freshness_light',
  'slip_days',
  'milestones_reached',
  'milestones_total',
  'approval',
  'known_from_on',
  'heard_of_on',
  'take_over',
] as const satisfies readonly (keyof JudgedMeasure)[];

/** A measure as the programme status shows it: as the console's list has it, with the milestone that comes next. */
export type ProgrammeStatusRow = Pick<JudgedMeasure, (typeof SHOWN)[number]> & {
  readonly next_name: string | null;
  readonly next_plan_on: Day | null;
  readonly next_expected_on: Day | null;
  readonly next_slip_days: number | null;
  /** What may be spent for it in the year of the day, in cents; null without lines, and for those who may not see money. */
  readonly authority_cents: number | null;
  /** How much of that is reserved, bound or spent, in hundredths of a per cent. */
  readonly usage: number | null;
  /** Its posts, in ten-thousandths; null without posts, and for those who may not see them. */
  readonly approved_share: number | null;
  readonly filled_share: number | null;
};

const next = { planOn: 'n.plan_on', forecastOn: 'n.forecast_on', actualOn: 'n.actual_on' } as const;

/** What insiders see beside: the year's money, and posts. */
const MONEY_AND_POSTS = ['authority_cents', 'usage', 'approved_share', 'filled_share'] as const;

/** The measures of the programme by field of action, office and key: so many, after the last of the page before. */
export function programmeStatusPage(
  asked: Asked,
  filter: MeasureFilter,
  last: ProgrammeStatusRow | undefined,
  first: number,
): Question<ProgrammeStatusRow> {
  const { today, publicOnly } = asked;
  const measures = matching(asked, filter)
    .leftJoin('measure_milestones as n', join =>
      join.onRef('n.thing', '=', 'm.thing').onRef('n.milestone', '=', 'm.next_milestone'),
    )
    .select(SHOWN.map(column => `m.${column}` as const))
    .select(['n.name as next_name', 'n.plan_on as next_plan_on', expectedOn(next).as('next_expected_on')])
    .select(slipDays(next, today).as('next_slip_days'))
    .orderBy('m.field_order')
    .orderBy('m.office_search')
    .orderBy('m.thing')
    .limit(first);
  const whole = publicOnly
    ? measures.select(MONEY_AND_POSTS.map(column => sql<null>`null`.as(column)))
    : measures
        .leftJoin(moneyByMeasure(today).as('b'), join => join.on(sql<boolean>`b.measure = m.thing`))
        .leftJoin(postsByMeasure(today).as('p'), join => join.on(sql<boolean>`p.measure = m.thing`))
        .select(MONEY_AND_POSTS.map(column => sql.ref<number | null>(column).as(column)));
  if (!last) return question(whole) as Question<ProgrammeStatusRow>;
  const { field_order, office_search, thing } = last;
  const after = sql<boolean>`(m.field_order, m.office_search, m.thing) > (${field_order}, ${office_search}, ${thing})`;
  return question((whole as typeof measures).where(after)) as Question<ProgrammeStatusRow>;
}
