import { PositionStatus } from '@moves/events/catalogue/positions';
import { type Day, plusMonths } from '@moves/events/catalogue/time';
import { type JudgedPosition, judgedPositions, type PositionTables } from '@moves/events/published/position-shares';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { gradesInOrder } from '../rules/grade-order.ts';

/** Who asks, and against which day things are judged. Posts are for the administration only. */
export interface Asked {
  readonly today: Day;
  readonly publicOnly: boolean;
}

/** Which posts a list or a sum is about; every condition given must hold. */
export interface PositionFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly status?: readonly PositionStatus[] | null;
  readonly grade?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly measure?: readonly string[] | null;
  readonly subBudget?: readonly string[] | null;
  readonly planYear?: readonly number[] | null;
  readonly planKind?: readonly string[] | null;
  readonly decision?: readonly string[] | null;
  readonly counted?: boolean | null;
  readonly vacant?: boolean | null;
  readonly vacantMoreThanDays?: number | null;
  readonly blocked?: boolean | null;
  readonly lapsing?: boolean | null;
  readonly endsWithinMonths?: number | null;
  readonly converting?: boolean | null;
  readonly flagged?: boolean | null;
  readonly costUnknown?: boolean | null;
  readonly takenOver?: boolean | null;
  readonly key?: boolean | null;
  /** Ids of lines, as the graph has them (`100-2020:personnel`). */
  readonly funding?: readonly string[] | null;
  /** Columns that say nothing: a group of those without a measure, say. */
  readonly without?: readonly ('measure' | 'sub_budget')[] | null;
}

const db = questionsOver<PositionTables>();

/** The posts a filter lets through, each with what the day makes of it. */
export const matching = ({ today, publicOnly }: Asked, filter: PositionFilter) => {
  const { search, ids, status, grade, office, measure, subBudget, planYear, planKind, decision, funding } = filter;
  const yes = (column: keyof JudgedPosition, wanted: boolean | null | undefined) =>
    wanted != null && sql<SqlBool>`(${sql.ref(`p.${column}`)} is not null) = ${wanted}`;
  return narrowed<object>(db.selectFrom(judgedPositions(today).as('p')), [
    publicOnly && sql<SqlBool>`0`,
    ids && amongst('p.thing', ids),
    status && amongst('p.status', status),
    grade && amongst('p.grade', grade),
    office && amongst('p.office', office),
    measure && amongst('p.measure', measure),
    subBudget && amongst('p.sub_budget', subBudget),
    planYear && amongst('p.plan_year', planYear),
    planKind && amongst('p.plan_kind', planKind),
    decision && amongst('p.decision_id', decision),
    funding && amongst('p.funding', funding),
    filter.counted != null && sql<SqlBool>`p.counted = ${filter.counted}`,
    filter.vacant != null && sql<SqlBool>`(p.vacant_share > 0) = ${filter.vacant}`,
    filter.vacantMoreThanDays != null &&
      sql<SqlBool>`p.released_on is not null and julianday(${today}) - julianday(p.vacant_since) > ${filter.vacantMoreThanDays}`,
    yes('blocked_by', filter.blocked),
    filter.lapsing != null &&
      sql<SqlBool>`(p.lapse_noted_on is not null or p.fixed_term_until is not null) = ${filter.lapsing}`,
    filter.endsWithinMonths != null && sql<SqlBool>`p.ends_on <= ${plusMonths(today, filter.endsWithinMonths)}`,
    yes('converts_to', filter.converting),
    yes('flagged_measure', filter.flagged),
    filter.costUnknown != null && sql<SqlBool>`${hasRate(Number(today.slice(0, 4)))} <> ${filter.costUnknown}`,
    yes('take_over', filter.takenOver),
    filter.key != null && sql<SqlBool>`p.key_post = ${filter.key}`,
    ...(filter.without ?? []).map(column => sql<SqlBool>`${sql.ref(`p.${column}`)} is null`),
    ...holds(sql`p.search || ' ' || p.office_folded || ' ' || lower(p.thing)`, search),
  ]) as unknown as Positions;
};
// biome-ignore lint/complexity/noBannedTypes: nothing is selected yet
type Positions = SelectQueryBuilder<{ p: JudgedPosition }, 'p', {}>;

/** 1 if a rate is kept for a post's grade in a year. */
const hasRate = (year: number) =>
  sql<number>`exists (select 1 from rates as r join rate_tables as t on t.thing = r.thing
    where r.grade = p.grade and t.valid_from <= ${`${year}-12-31`} and coalesce(t.valid_until >= ${`${year}-01-01`}, 1))`;

const rank = (column: string, order: readonly string[]) =>
  sql`case ${sql.ref(column)} ${sql.join(
    order.map((value, place) => sql`when ${sql.lit(value)} then ${sql.lit(place)}`),
    sql` `,
  )} end`;
const ORDER = {
  id: sql.ref('p.thing'),
  title: sql.ref('p.title_folded'),
  status: rank('p.status', PositionStatus.options),
  grade: rank('p.grade', gradesInOrder),
  office: sql.ref('p.office_folded'),
  measure: sql.ref('p.measure'),
  planYear: sql.ref('p.plan_year'),
  share: sql.ref('p.share'),
  filledShare: sql.ref('p.filled_share'),
  vacantSince: sql.ref('p.vacant_since'),
  endsOn: sql.ref('p.ends_on'),
  changed: sql.ref('p.changed_at'),
};

/** One page of a list of posts. */
export const positionPage = (
  asked: Asked,
  filter: PositionFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
): Question<JudgedPosition> => pageOf(matching(asked, filter).selectAll('p'), ORDER, orderBy, 'p.thing', first, offset);

/** All posts a filter lets through, by their id. */
export const allPositions = (asked: Asked, filter: PositionFilter): Question<JudgedPosition> =>
  question(matching(asked, filter).selectAll('p').orderBy('p.thing'));

/** How many posts a list has in all. */
export const positionCount = (asked: Asked, filter: PositionFilter) => countOf(matching(asked, filter));

/** The occupancies of some posts, by their first day. */
export const occupanciesOf = (ids: readonly string[]): Question<PositionTables['position_occupancies']> =>
  question(
    db
      .selectFrom('position_occupancies as o')
      .selectAll('o')
      .where(amongst('o.thing', ids))
      .orderBy('o.from_on')
      .orderBy('o.position'),
  );

/** Which of some posts an employee may fill only for a time, and until when. */
export const employeeLimitsOf = (ids: readonly string[]): Question<PositionTables['position_due']> =>
  question(
    db
      .selectFrom('position_due as d')
      .innerJoin('positions as p', 'p.thing', 'd.thing')
      .selectAll('d')
      .where('d.rule', '=', 'employeeLimit')
      .where(sql<boolean>`substr(p.grade, 1, 1) in ('A', 'B')`)
      .where(amongst('d.thing', ids))
      .orderBy('d.due_on'),
  );
