import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { valueClassOf } from './value-class.ts';

/** Which awards are asked for. */
export interface AwardsAsked {
  readonly year?: readonly number[];
  readonly procedure?: readonly Procedure[];
  readonly office?: readonly string[];
  readonly exercise?: boolean;
}

/** A lot that was awarded. */
export interface AwardRow extends Placed {
  readonly exercise: number;
  readonly quarter: string;
  readonly tender: string;
  readonly lot: string | null;
  readonly title: string;
  readonly office: string;
  readonly procedure: Procedure | null;
  readonly value_class: string;
  /** Null in the public edition, like the person of a winner. */
  readonly net_cents: number | null;
  readonly firm: string | null;
  readonly awarded_on: Day;
  readonly days: number | null;
  readonly bids: number | null;
  readonly contract: string;
  readonly afterwards: number;
  readonly source: string | null;
  readonly inferred: string | null;
}

/** What was awarded by one kind of procedure. */
export interface ProcedureAwards extends Placed {
  readonly exercise: number;
  readonly procedure: Procedure | null;
  readonly awards: number;
  readonly net_cents: number | null;
  readonly days: number | null;
  readonly bids: number | null;
}

const db = questionsOver<TenderTables>();

const matching = ({ publicOnly }: ReportContext, { year, procedure, office, exercise }: AwardsAsked) =>
  db
    .selectFrom('tender_awards as a')
    .innerJoin('tenders as t', 't.thing', 'a.thing')
    .innerJoin('tender_details as e', 'e.thing', 'a.thing')
    .leftJoin('tender_bidders as b', on => on.onRef('b.thing', '=', 'a.thing').onRef('b.bidder', '=', 'a.bidder'))
    .leftJoin('tender_lots as l', on => on.onRef('l.thing', '=', 'a.thing').onRef('l.lot', '=', 'a.lot'))
    .leftJoin('tender_rounds as r', on => on.onRef('r.thing', '=', 'a.thing').onRef('r.round', '=', 't.round'))
    .where('a.awarded_on', 'is not', null)
    .$if(year !== undefined, query => query.where(amongst(sql`cast(substr(a.awarded_on, 1, 4) as integer)`, year!)))
    .$if(procedure !== undefined, query => query.where(amongst('t.procedure', procedure!)))
    .$if(office !== undefined, query => query.where(amongst('t.office', office!)))
    .$if(exercise !== undefined, query => query.where('t.exercise', '=', Number(exercise)))
    .select(['t.exercise', 'a.thing as tender', 't.title', 't.office', 't.procedure', 'a.awarded_on', 'a.contract'])
    .select(['a.afterwards', 'r.bids', 'l.title as lot', 'b.firm', 'e.source', 'e.inferred', 'a.lot as lot_key'])
    .select([
      valueClassOf(sql`a.net_cents`).as('value_class'),
      (publicOnly ? sql<number | null>`null` : sql<number | null>`a.net_cents`).as('net_cents'),
      sql<string>`substr(a.awarded_on, 1, 4) || '-Q' || ((cast(substr(a.awarded_on, 6, 2) as integer) + 2) / 3)`.as(
        'quarter',
      ),
      sql<number | null>`cast(julianday(a.awarded_on) - julianday(t.begun_on) as integer)`.as('days'),
    ]);

/** Awards quarter by quarter; exercises after everything that is real. */
export const awardsPage = (
  context: ReportContext,
  asked: AwardsAsked,
  last: AwardRow | undefined,
  first: number,
): Question<AwardRow> =>
  pageOf(
    db.selectFrom(matching(context, asked).as('a')).selectAll('a'),
    placeBy(sql`a.exercise`, sql`a.quarter`, sql`a.awarded_on`, sql`a.tender`, sql`a.lot_key`),
    last,
    first,
  );

/** Awards by the kind of procedure. */
export const awardsByProcedure = (
  context: ReportContext,
  asked: AwardsAsked,
  last: ProcedureAwards | undefined,
  first: number,
): Question<ProcedureAwards> =>
  pageOf(
    db
      .selectFrom(
        db
          .selectFrom(matching(context, asked).as('a'))
          .groupBy(['a.exercise', 'a.procedure'])
          .select(['a.exercise', 'a.procedure'])
          .select([
            sql<number>`count(*)`.as('awards'),
            sql<number | null>`sum(a.net_cents)`.as('net_cents'),
            sql<number | null>`avg(a.days)`.as('days'),
            sql<number | null>`avg(a.bids)`.as('bids'),
          ])
          .as('p'),
      )
      .selectAll('p'),
    placeBy(sql`p.exercise`, sql`p.procedure`),
    last,
    first,
  );
