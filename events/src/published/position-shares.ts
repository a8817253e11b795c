import { type Expression, type RawBuilder, sql } from 'kysely';
import { countedStatuses, type PositionStatus } from '../catalogue/positions.ts';
import type { Day } from '../catalogue/time.ts';
import { questionsOver } from '../read-model/question.ts';
import { type positionDue, type positionOccupancies, type positionSteps, positions } from './positions.ts';

/** The tables that questions about posts read. */
export interface PositionTables {
  positions: (typeof positions)['row'];
  position_occupancies: (typeof positionOccupancies)['row'];
  position_steps: (typeof positionSteps)['row'];
  position_due: (typeof positionDue)['row'];
}

/** A post as a question finds it: its row, and what the day makes of it. */
export type JudgedPosition = Omit<PositionTables['positions'], 'status'> & {
  status: PositionStatus;
  /** 1 if it is there: approved, and neither lapsed nor abolished. */
  there: number;
  /** 1 if it is there and stands in the plan; what is authorised outside it never counts. */
  counted: number;
  filled_share: number;
  vacant_share: number;
  first_filled_on: Day | null;
  /** Since when a share has been free. */
  vacant_since: Day | null;
  /** The last day on which it is there, by kw note or term. */
  ends_on: Day | null;
};

const literal = (values: readonly string[]) => sql.join(values.map(value => sql.lit(value)));

/** True for an occupancy's row that covers a day. */
export const coversDay = (occupancy: string, day: string | Expression<unknown>): RawBuilder<boolean> => {
  const on = typeof day === 'string' ? sql`${day}` : day;
  return sql`(${sql.ref(`${occupancy}.from_on`)} <= ${on} and coalesce(${sql.ref(`${occupancy}.until_on`)} >= ${on}, 1))`;
};

/** What is filled of a post on a day, in ten-thousandths: the one rule for every list, sum and report. */
export const filledShareOn = (position: string, day: Day): RawBuilder<number> =>
  sql`(select coalesce(sum(o.share), 0) from position_occupancies as o
    where o.thing = ${sql.ref(position)} and ${coversDay('o', day)})`;

/**
 * All posts, each with what the day makes of it: a source for further questions (`db.selectFrom(judgedPositions(today).as('p'))`).
 * `filled` and `vacant` are what is filled on the day, whatever the last step was.
 */
export const judgedPositions = (today: Day) => {
  const db = questionsOver<PositionTables>();
  const there = sql<number>`(p.status in (${literal(countedStatuses)}))`;
  const filled = db
    .selectFrom('positions as p')
    .selectAll('p')
    .select([
      there.as('there'),
      filledShareOn('p.thing', today).as('filled_share'),
      sql<Day | null>`(select min(o.from_on) from position_occupancies as o
        where o.thing = p.thing and coalesce(o.until_on >= o.from_on, 1))`.as('first_from'),
      sql<Day | null>`(select date(max(o.until_on), '+1 day') from position_occupancies as o
        where o.thing = p.thing and o.until_on < ${today} and o.until_on >= o.from_on)`.as('last_freed'),
      sql<Day | null>`min(coalesce(date(p.lapse_on, '-1 day'), p.fixed_term_until),
        coalesce(p.fixed_term_until, date(p.lapse_on, '-1 day')))`.as('last_day'),
    ]);
  const kept = ['thing', ...Object.keys(positions.columns)].filter(column => column !== 'status');
  const judged = db.selectFrom(filled.as('f')).select([
    ...kept.map(column => `f.${column}` as 'f.thing'),
    'f.there',
    'f.filled_share',
    sql<PositionStatus>`case when f.status in ('filled', 'vacant')
      then case when f.filled_share > 0 then 'filled' else 'vacant' end else f.status end`.as('status'),
    sql<number>`(f.there and f.plan_kind <> 'outsidePlan')`.as('counted'),
    sql<number>`case when f.there then f.share - f.filled_share else 0 end`.as('vacant_share'),
    sql<Day | null>`case when f.first_from <= ${today} then f.first_from end`.as('first_filled_on'),
    sql<Day | null>`case when f.there and f.filled_share < f.share
      then coalesce(f.last_freed, f.approved_on, f.known_on) end`.as('vacant_since'),
    sql<Day | null>`f.last_day`.as('ends_on'),
  ]);
  return judged.$castTo<JudgedPosition>();
};

/** A post's share and what is filled of it in each month's middle: what costs are made of (`costOfMonths`). */
export interface MonthShare {
  readonly thing: string;
  readonly month: number;
  readonly grade: string;
  readonly share: number;
}

/**
 * What is filled, or expected to be, on the 15th of each month of a year: shares that are filled until they are vacated or
 * the post ends; of a post that is needed from a later day on, all that is still free then.
 */
export const sharesByMonth = (year: number, today: Day) => {
  const db = questionsOver<PositionTables & { months: { month: number; mid: Day } }>();
  const months = sql<{ month: number; mid: Day }>`(select value as month, printf('%d-%02d-15', ${year}, value) as mid
    from json_each('[1,2,3,4,5,6,7,8,9,10,11,12]'))`;
  const filled = db
    .selectFrom(judgedPositions(today).as('p'))
    .innerJoin('position_occupancies as o', 'o.thing', 'p.thing')
    .innerJoin(months.as('m'), join => join.on(coversDay('o', sql.ref('m.mid'))))
    .where(isThereOn('p', sql.ref('m.mid')))
    .select(['p.thing', 'm.month', 'p.grade', 'o.share']);
  const expected = db
    .selectFrom(judgedPositions(today).as('p'))
    .innerJoin(months.as('m'), join => join.on(sql<boolean>`m.mid >= p.needed_from`))
    .where('p.there', '=', 1)
    .where('p.needed_from', '>', today)
    .where(isThereOn('p', sql.ref('m.mid')))
    .select([
      'p.thing',
      'm.month',
      'p.grade',
      sql<number>`p.share - (select coalesce(sum(o.share), 0) from position_occupancies as o
        where o.thing = p.thing and ${coversDay('o', sql.ref('m.mid'))})`.as('share'),
    ]);
  return filled.unionAll(expected).$castTo<MonthShare>();
};

/** True on a day up to a post's end. */
const isThereOn = (position: string, day: Expression<unknown>): RawBuilder<boolean> =>
  sql`coalesce(${day} <= ${sql.ref(`${position}.ends_on`)}, 1)`;
