import type { Day } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import { filledShareOn, type PositionTables } from '@moves/events/published/position-shares';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { type RawBuilder, sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { gradePlace } from './asked.ts';

/** The posts of a grade in a Teilhaushalt: what two plans have of them, and what lies between. */
export interface EstablishmentPlanRow extends Placed {
  readonly sub_budget: string | null;
  readonly grade: string;
  readonly posts_before: number;
  readonly share_before: number;
  /** On 30 June of the year before; null if that day has not come. */
  readonly filled_share: number | null;
  readonly share_now: number;
  /** `PlanChange[]`, in JSON. */
  readonly changes: string;
  /** How the grades are known, a list in JSON. */
  readonly marks: string;
}

/** Why a plan has a post that the one before did not have, or the other way round. */
export interface PlanChange {
  readonly kind: 'new' | 'gone' | 'from' | 'to';
  readonly share: number;
  /** Of a post that is gone: by a note, by its term, or struck out. */
  readonly ground: 'lapseNote' | 'fixedTerm' | 'abolished' | null;
  /** The other grade. */
  readonly grade: string | null;
  readonly inAdvance: 0 | 1;
  readonly decision: DecisionRef | null;
}

const db = questionsOver<PositionTables & BudgetTables>();

/** The grade that a plan has of a post: what was assessed, or raised by the plan of that year or before, or converted before the year. */
const gradeIn = (year: number): RawBuilder<string> =>
  sql`(select coalesce(s.data ->> '$.toGrade', s.data ->> '$.grade') from position_steps as s
    where s.thing = p.thing and (s.type in ('PositionRequested', 'PositionTakenOver', 'PositionAssessed')
      or (s.type = 'PositionRegraded' and s.on_day <= ${`${year}-12-31`})
      or (s.type = 'PositionConverted' and s.on_day <= ${`${year}-01-01`}))
    order by s.at desc, s.position desc limit 1)`;

/** Posts that ever stood in a plan, each with what the plans of a year and the year before say of it. */
const postsInPlans = (year: number, today: Day) => {
  const gone = sql<Day | null>`(select max(s.on_day) from position_steps as s where s.thing = p.thing and s.sign = -1)`;
  const inPlan = (of: number) => sql<number>`(p.plan_year <= ${of} and coalesce(${gone} > ${`${of}-01-01`}, 1))`;
  const june = `${year - 1}-06-30` as Day;
  return db
    .selectFrom('positions as p')
    .leftJoin('budget_lines as l', on =>
      on.onRef('l.thing', '=', 'p.funding_budget').onRef('l.line', '=', 'p.funding_line'),
    )
    .leftJoin('budgets as b', 'b.thing', 'p.funding_budget')
    .where('p.plan_kind', '<>', 'outsidePlan')
    .where(sql<boolean>`exists (select 1 from position_steps as s where s.thing = p.thing and s.sign = 1)`)
    .select(['p.thing', 'p.share', 'p.plan_kind', 'p.grade_mark', 'p.decision'])
    .select([
      sql<string | null>`coalesce(p.sub_budget, l.sub_budget, b.sub_budget)`.as('sub_budget'),
      gradeIn(year - 1).as('grade_before'),
      gradeIn(year).as('grade_now'),
      inPlan(year - 1).as('before'),
      inPlan(year).as('now'),
      (june <= today ? filledShareOn('p.thing', june) : sql<number | null>`null`).as('filled'),
      sql<string | null>`(select case s.type when 'PositionAbolished' then 'abolished' else s.data ->> '$.ground' end
        from position_steps as s where s.thing = p.thing and s.sign = -1 order by s.at desc, s.position desc limit 1)`.as(
        'ground',
      ),
    ]);
};

const change = (kind: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
  sql<
    string | null
  >`case when ${kind} is not null then json_object('kind', ${kind}, 'share', x.share, 'ground', x.ground,
    'grade', ${other}, 'inAdvance', x.plan_kind = 'advancePlan', 'decision', json(x.decision)) end`;

/** The plan of a year beside that of the year before, by Teilhaushalt and grade (§ 5 GemHVO). */
export function establishmentPlanPage(
  { today }: ReportContext,
  year: number,
  subBudget: readonly string[] | undefined,
  last: EstablishmentPlanRow | undefined,
  first: number,
): Question<EstablishmentPlanRow> {
  const posts = () => db.selectFrom(postsInPlans(year, today).as('x'));
  const before = posts()
    .where('x.before', '=', 1)
    .select([
      'x.sub_budget',
      'x.grade_before as grade',
      sql<number | null>`x.share`.as('share_before'),
      'x.filled',
      'x.grade_mark',
    ])
    .select([
      sql<number>`0`.as('share_now'),
      change(
        sql`case when not x.now then 'gone' when x.grade_now <> x.grade_before then 'to' end`,
        sql`x.grade_now`,
      ).as('change'),
    ]);
  const now = posts()
    .where('x.now', '=', 1)
    .select(['x.sub_budget', 'x.grade_now as grade'])
    .select([sql<number | null>`null`.as('share_before'), sql<number | null>`null`.as('filled'), 'x.grade_mark'])
    .select([
      'x.share as share_now',
      change(
        sql`case when not x.before then 'new' when x.grade_now <> x.grade_before then 'from' end`,
        sql`x.grade_before`,
      ).as('change'),
    ]);
  const place = placeBy(sql`c.sub_budget`, gradePlace('c.grade'));
  const cells = db
    .selectFrom(before.unionAll(now).as('c'))
    .$if(subBudget !== undefined, query => query.where(amongst('c.sub_budget', subBudget!)))
    .groupBy(['c.sub_budget', 'c.grade'])
    .select(['c.sub_budget', 'c.grade'])
    .select([
      place.as('cell'),
      sql<number>`count(c.share_before)`.as('posts_before'),
      sql<number>`coalesce(sum(c.share_before), 0)`.as('share_before'),
      (`${year - 1}-06-30` <= today ? sql<number | null>`coalesce(sum(c.filled), 0)` : sql<number | null>`null`).as(
        'filled_share',
      ),
      sql<number>`sum(c.share_now)`.as('share_now'),
      sql<string>`json_group_array(json(c.change)) filter (where c.change is not null)`.as('changes'),
      sql<string>`json_group_array(distinct c.grade_mark)`.as('marks'),
    ]);
  return pageOf(db.selectFrom(cells.as('r')).selectAll('r'), sql<string>`r.cell`, last, first);
}
