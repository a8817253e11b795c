import type { Day } from '@moves/events/catalogue/time';
import { judgedInquiries } from '@moves/events/published/council/judged';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import type { inquiryKindWords, inquiryStatusWords } from './words.ts';

/** Which inquiries and motions are asked for. */
export interface InquiriesAsked {
  readonly kind?: readonly (keyof typeof inquiryKindWords)[];
  readonly group?: readonly string[];
  readonly office?: readonly string[];
  readonly year?: readonly number[];
  readonly open?: boolean;
  readonly overdue?: boolean;
}

/** An inquiry or motion as the list shows it. */
export interface InquiryRow extends Placed {
  readonly number: string;
  readonly kind: keyof typeof inquiryKindWords;
  readonly asked_by: string;
  readonly subject: string;
  readonly file_number: string | null;
  readonly asked_on: Day;
  readonly due_on: Day | null;
  readonly answered_on: Day | null;
  readonly status: keyof typeof inquiryStatusWords;
  /** Until the answer, or until today; null if withdrawn. */
  readonly days: number | null;
  readonly office: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly days_overdue: number;
}

/** How long a group, or an office, has had to wait, or has taken. */
export interface WaitingTimes extends Placed {
  readonly of: string | null;
  readonly by: 'group' | 'office' | 'all';
  readonly inquiries: number;
  readonly answered: number;
  readonly open: number;
  readonly overdue: number;
  readonly median_days: number | null;
  readonly longest_days: number | null;
}

// biome-ignore lint/complexity/noBannedTypes: no table is named here; inquiries come from a query
const db = questionsOver<{}>();

const matching = (context: ReportContext, { kind, group, office, year, open, overdue }: InquiriesAsked) =>
  db
    .selectFrom(judgedInquiries(context).as('i'))
    .$if(kind !== undefined, query => query.where(amongst('i.kind', kind!)))
    .$if(group !== undefined, query => query.where(amongst('i.asked_by', group!)))
    .$if(office !== undefined, query => query.where(amongst('i.office', office!)))
    .$if(year !== undefined, query => query.where(amongst(sql`cast(substr(i.asked_on, 1, 4) as integer)`, year!)))
    .$if(open !== undefined, query => query.where('i.open', '=', Number(open)))
    .$if(overdue !== undefined, query => query.where('i.overdue', '=', Number(overdue)));

/** Inquiries and motions by the group that asked, in the order in which they were asked. */
export const inquiriesPage = (
  context: ReportContext,
  asked: InquiriesAsked,
  last: InquiryRow | undefined,
  first: number,
): Question<InquiryRow> =>
  pageOf(
    matching(context, asked)
      .select([
        'i.number',
        'i.kind',
        'i.asked_by',
        'i.subject',
        'i.file_number',
        'i.asked_on',
        'i.due_on',
        'i.answered_on',
      ])
      .select(['i.status', 'i.office', 'i.open', 'i.overdue', 'i.days_overdue'])
      .select(sql<number | null>`case when i.status <> 'withdrawn' then i.days_open end`.as('days')),
    placeBy(sql`i.asked_by`, sql`i.asked_on`, sql`i.number`),
    last,
    first,
  );

/** How long answers have taken: for each group that asked, for each office that answers, and for all; of what is answered. */
export const waitingTimes = (
  context: ReportContext,
  asked: InquiriesAsked,
  last: WaitingTimes | undefined,
  first: number,
): Question<WaitingTimes> => {
  const of = (by: WaitingTimes['by'], whom: ReturnType<typeof sql<string | null>>) =>
    matching(context, asked)
      .select([
        sql<string>`${sql.lit(by)}`.as('by'),
        whom.as('of'),
        'i.answered_on',
        'i.days_open',
        'i.open',
        'i.overdue',
      ])
      .select(
        sql<number>`row_number() over (partition by ${whom}, i.answered_on is null order by i.days_open, i.number)`.as(
          'nth',
        ),
      )
      .select(sql<number>`count(i.answered_on) over (partition by ${whom})`.as('answers'));
  const all = of('group', sql`i.asked_by`).unionAll(of('office', sql`i.office`)).unionAll(of('all', sql`null`));
  const answered = sql`w.answered_on is not null`;
  const times = db
    .selectFrom(all.as('w'))
    .groupBy(['w.by', 'w.of'])
    .select(['w.by', 'w.of'])
    .select([
      sql<number>`count(*)`.as('inquiries'),
      sql<number>`count(w.answered_on)`.as('answered'),
      sql<number>`sum(w.open)`.as('open'),
      sql<number>`sum(w.overdue)`.as('overdue'),
      // The middle one, or between the middle two.
      sql<number | null>`avg(case when ${answered} and w.nth in ((w.answers + 1) / 2, (w.answers + 2) / 2)
        then w.days_open end)`.as('median_days'),
      sql<number | null>`max(case when ${answered} then w.days_open end)`.as('longest_days'),
    ]);
  return pageOf(
    db.selectFrom(times.as('t')).selectAll('t'),
    placeBy(sql`case t.by when 'group' then 0 when 'office' then 1 else 2 end`, sql`t.of`),
    last,
    first,
  );
};
