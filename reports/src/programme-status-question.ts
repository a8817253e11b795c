import type { Day } from '@moves/events/catalogue/time';
import { type MeasureFilter, matching } from '@moves/events/published/measures/filter';
import type { Asked, JudgedMeasure } from '@moves/events/published/measures/judged';
import { expectedOn, slipDays } from '@moves/events/read-model/lights';
import { type Question, question } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** A measure as the programme status shows it: as the console's list has it, with the milestone that comes next. */
export type ProgrammeStatusRow = JudgedMeasure & {
  readonly next_name: string | null;
  readonly next_plan_on: Day | null;
  readonly next_expected_on: Day | null;
  readonly next_slip_days: number | null;
};

const next = { planOn: 'n.plan_on', forecastOn: 'n.forecast_on', actualOn: 'n.actual_on' } as const;

/** The measures of the programme by field of action, office and key: so many, after the last of the page before. */
export function programmeStatusPage(
  asked: Asked,
  filter: MeasureFilter,
  last: ProgrammeStatusRow | undefined,
  first: number,
): Question<ProgrammeStatusRow> {
  const measures = matching(asked, filter)
    .leftJoin('measure_milestones as n', join =>
      join.onRef('n.thing', '=', 'm.thing').onRef('n.milestone', '=', 'm.next_milestone'),
    )
    .selectAll('m')
    .select(['n.name as next_name', 'n.plan_on as next_plan_on', expectedOn(next).as('next_expected_on')])
    .select(slipDays(next, asked.today).as('next_slip_days'))
    .orderBy('m.field_order')
    .orderBy('m.office_search')
    .orderBy('m.thing')
    .limit(first);
  if (!last) return question(measures) as Question<ProgrammeStatusRow>;
  const { field_order, office_search, thing } = last;
  const after = sql<boolean>`(m.field_order, m.office_search, m.thing) > (${field_order}, ${office_search}, ${thing})`;
  return question(measures.where(after)) as Question<ProgrammeStatusRow>;
}
