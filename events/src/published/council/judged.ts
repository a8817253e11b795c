import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';
import { questionsOver } from '../../read-model/question.ts';
import type { CouncilTables } from './tables.ts';

/** Who asks, and against which day things are judged. */
export interface CouncilAsked {
  readonly today: Day;
  readonly publicOnly: boolean;
}

/** How far a decided point is; null where there is nothing to carry out. */
export type PointState = 'open' | 'underway' | 'overdue' | 'done' | 'dropped';

const db = questionsOver<CouncilTables>();

/** The state of a point `p` (`council_points`), from what was stored and today. */
export const pointState = (today: Day): RawBuilder<PointState | null> => sql`case
  when p.tracked = 0 then null
  when p.settled_as = 'done' then 'done'
  when p.settled_as is not null or p.overturned = 1 then 'dropped'
  when p.done_percent = 100 then 'done'
  when p.due_on < ${today} then 'overdue'
  when p.evidence_at is not null then 'underway'
  else 'open' end`;

/** Days since the due day of a point `p` that is overdue; 0 for any other. */
const pointDaysOverdue = (today: Day): RawBuilder<number> =>
  sql`case when ${pointState(today)} = 'overdue'
    then cast(julianday(${today}) - julianday(p.due_on) as integer) else 0 end`;

/** 1 if an inquiry `i` is neither answered nor withdrawn, else 0. */
const inquiryOpen: RawBuilder<number> = sql`(i.status not in ('answered', 'withdrawn'))`;

/** Days from question to answer of an inquiry `i`, or until today. */
const inquiryDays = (today: Day): RawBuilder<number> =>
  sql`cast(julianday(coalesce(i.answered_on, ${today})) - julianday(i.asked_on) as integer)`;

/** Days by which an inquiry `i` has missed the day promised last: until its answer, or until today; 0 if in time. */
const inquiryDaysOverdue = (today: Day): RawBuilder<number> => sql`case when i.status = 'withdrawn' then 0
  else coalesce(max(0, cast(julianday(coalesce(i.answered_on, ${today})) - julianday(i.due_on) as integer)), 0) end`;

/** 1 if the promised day of an inquiry `i` has passed without an answer, else 0. */
const inquiryOverdue = (today: Day): RawBuilder<number> => sql`(${inquiryOpen} and coalesce(i.due_on < ${today}, 0))`;

type Visible = 'session' | 'paper' | 'decision' | 'inquiry';

/** True for a row `alias` that this person may see: closed sessions and what belongs to them are for insiders (§ 35 GemO), today as on every past day. */
export const visible = (kind: Visible, alias: string, { publicOnly }: Pick<CouncilAsked, 'publicOnly'>) =>
  publicOnly
    ? sql<boolean>`(${sql.ref(`${alias}.public`)} = 1 and ${sql.ref(`${alias}.thing`)} in
        (select thing from ${sql.table(`council_${kind}_visibility`)} where public = 1))`
    : sql<boolean>`1`;

/** Inquiries and motions this person may see, each with what today makes of it. */
export const judgedInquiries = (asked: CouncilAsked) =>
  db
    .selectFrom('council_inquiries as i')
    .where(visible('inquiry', 'i', asked))
    .selectAll('i')
    .select([
      inquiryOpen.as('open'),
      inquiryDays(asked.today).as('days_open'),
      inquiryDaysOverdue(asked.today).as('days_overdue'),
      inquiryOverdue(asked.today).as('overdue'),
    ]);

/** Decided points of decisions this person may see, each with its decision and what today makes of it. */
export const judgedPoints = (asked: CouncilAsked) =>
  db
    .selectFrom('council_points as p')
    .innerJoin('council_decisions as d', 'd.thing', 'p.thing')
    .where(visible('decision', 'd', asked))
    .selectAll('p')
    .select([
      'd.paper',
      'd.reference',
      'd.title',
      'd.body',
      'd.body_name',
      'd.session',
      'd.session_on',
      'd.minutes',
      'd.item',
      'd.authoritative',
      'd.public',
      'd.objection',
      pointState(asked.today).as('state'),
      pointDaysOverdue(asked.today).as('days_overdue'),
    ]);
