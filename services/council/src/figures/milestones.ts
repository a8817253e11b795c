import type { Day } from '@moves/events/catalogue/time';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { FigureReader } from './pull.ts';

interface Expected {
  readonly thing: string;
  readonly milestone: string;
  readonly day: Day | null;
  readonly stated_as: string | null;
  readonly reached: number;
  readonly events: string;
}

const db = questionsOver<MeasureTables>();

/** The milestones of some measures: the day that counts now, and every entry that named one. */
const daysOf = (measures: readonly string[]): Question<Expected> =>
  question(
    db
      .selectFrom('measure_milestones as s')
      .where(amongst('s.thing', measures))
      .select(['s.thing', 's.milestone', 's.stated_as'])
      .select([
        sql<Day | null>`coalesce(s.actual_on, s.forecast_on, s.plan_on)`.as('day'),
        sql<number>`s.actual_on is not null`.as('reached'),
        sql<string>`(select json_group_array(d.position) from measure_milestone_days as d
          where d.thing = s.thing and d.milestone = s.milestone)`.as('events'),
      ]),
  );

/** The day of a milestone: the one on which it was reached, or else the one that is expected, which is a forecast. */
export const readMilestones: FigureReader = async (views, of) => {
  const rows = await views.ask(daysOf([...new Set(of.flatMap(({ thing }) => thing ?? []))]));
  const known = new Map(rows.map(row => [`${row.thing} ${row.milestone}`, row]));
  return of.map(({ thing, part }) => {
    const row = known.get(`${thing} ${part}`);
    const value = row?.day ?? row?.stated_as;
    if (!row || !value) return undefined;
    const events = JSON.parse(row.events) as number[];
    return { value, events, ...(row.day && !row.reached && { forecastOn: row.day }) };
  });
};
