import type { VoteResult } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import { judgedPoints, type PointState } from '@moves/events/published/council/judged';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';

/** Which decided points are asked for. */
export interface PointsAsked {
  readonly state?: readonly PointState[];
  readonly office?: readonly string[];
  readonly paper?: readonly string[];
  readonly year?: readonly number[];
  readonly authoritative?: boolean;
}

/** A point as the report shows it, with what shows best how far it is. */
export interface PointRow extends Placed {
  readonly reference: string;
  readonly title: string;
  readonly body_name: string;
  readonly session_on: Day;
  readonly item: string | null;
  readonly authoritative: number;
  readonly point: string;
  readonly wording: string;
  readonly result: VoteResult;
  readonly office: string | null;
  readonly due_on: Day | null;
  readonly done_percent: number;
  readonly state: PointState | null;
  readonly days_overdue: number;
  readonly settled_text: string | null;
  readonly evidence: string | null;
  readonly evidence_document: string | null;
  readonly evidence_on: string | null;
}

/** How far the points of an office are. */
export interface OfficePoints extends Placed {
  readonly office: string | null;
  readonly points: number;
  readonly open: number;
  readonly underway: number;
  readonly overdue: number;
  readonly done: number;
  readonly dropped: number;
}

const db = questionsOver<CouncilTables>();

const matching = (context: ReportContext, { state, office, paper, year, authoritative }: PointsAsked) =>
  db
    .selectFrom(judgedPoints(context).as('p'))
    .$if(state !== undefined, query => query.where(amongst('p.state', state!)))
    .$if(office !== undefined, query => query.where(amongst('p.office', office!)))
    .$if(paper !== undefined, query => query.where(amongst('p.reference', paper!)))
    .$if(year !== undefined, query => query.where(amongst(sql`cast(substr(p.session_on, 1, 4) as integer)`, year!)))
    .$if(authoritative !== undefined, query => query.where('p.authoritative', '=', Number(authoritative)));

/** Points by session, paper and number, each with the newest evidence. */
export function pointsPage(
  context: ReportContext,
  asked: PointsAsked,
  last: PointRow | undefined,
  first: number,
): Question<PointRow> {
  const newest = db
    .selectFrom('council_evidence as v')
    .select(['v.thing', 'v.point', 'v.text', 'v.document', 'v.at'])
    .select(
      sql<number>`row_number() over (partition by v.thing, v.point order by v.at desc, v.position desc)`.as('newest'),
    );
  // What an office wrote is not for the public; the document it names is.
  const written = context.publicOnly ? sql<string | null>`null` : sql<string | null>`v.text`;
  const settled = context.publicOnly ? sql<string | null>`null` : sql<string | null>`p.settled_text`;
  const points = matching(context, asked)
    .leftJoin(newest.as('v'), on =>
      on.onRef('v.thing', '=', 'p.thing').onRef('v.point', '=', 'p.point').on('v.newest', '=', 1),
    )
    .select(['p.reference', 'p.title', 'p.body_name', 'p.session_on', 'p.item', 'p.authoritative', 'p.point'])
    .select(['p.wording', 'p.result', 'p.office', 'p.due_on', 'p.done_percent', 'p.state', 'p.days_overdue'])
    .select([
      settled.as('settled_text'),
      written.as('evidence'),
      'v.document as evidence_document',
      'v.at as evidence_on',
    ]);
  const nth = sql`printf('%04d', p.place)`;
  return pageOf(points, placeBy(sql`p.session_on`, sql`p.reference`, sql`p.thing`, nth), last, first);
}

/** How many points each office has still to carry out; only of what a body has decided. */
export const pointsByOffice = (
  context: ReportContext,
  asked: PointsAsked,
  last: OfficePoints | undefined,
  first: number,
): Question<OfficePoints> => {
  const states = ['open', 'underway', 'overdue', 'done', 'dropped'] as const;
  const offices = matching(context, asked)
    .where('p.state', 'is not', null)
    .groupBy('p.office')
    .select(['p.office', sql<number>`count(*)`.as('points')])
    .select(states.map(state => sql<number>`sum(p.state = ${sql.lit(state)})`.as(state)));
  return pageOf(db.selectFrom(offices.as('o')).selectAll('o'), placeBy(sql`o.office`), last, first);
};
