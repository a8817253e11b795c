import type { Day } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { type CouncilAsked, judgedInquiries } from '@moves/events/published/council/judged';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<CouncilTables>();

/** Which inquiries and motions a list shows. */
export interface InquiryFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly group?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly overdue?: boolean | null;
  readonly public?: boolean | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** An inquiry as a question finds it: its row, and what today makes of it. */
export type JudgedInquiry = CouncilTables['council_inquiries'] & {
  open: number;
  days_open: number;
  days_overdue: number;
  overdue: number;
};

const SEARCHED = sql`j.search || ' ' || coalesce(j.office_search, '')`;
const matching = (asked: CouncilAsked, filter: InquiryFilter) => {
  const { search, ids, kind, group, office, status, open, overdue, public: visible, from, to } = filter;
  return narrowed(db.selectFrom(judgedInquiries(asked).as('j')).selectAll('j'), [
    ids && amongst('j.thing', ids),
    kind && amongst('j.kind', kind),
    group && amongst('j.asked_by', group),
    office && amongst('j.office', office),
    status && amongst('j.status', status),
    open != null && sql<boolean>`j.open = ${Number(open)}`,
    overdue != null && sql<boolean>`j.overdue = ${Number(overdue)}`,
    visible != null && sql<boolean>`j.public = ${Number(visible)}`,
    from && sql<boolean>`j.asked_on >= ${from}`,
    to && sql<boolean>`j.asked_on <= ${to}`,
    ...holds(SEARCHED, search),
  ]);
};

const STATUSES = ['received', 'assigned', 'signed', 'answered', 'withdrawn'];
const ORDER = {
  number: sql.ref('j.number'),
  askedOn: sql.ref('j.asked_on'),
  dueOn: sql.ref('j.due_on'),
  answeredOn: sql.ref('j.answered_on'),
  group: sql.ref('j.asked_by'),
  subject: sql.ref('j.subject_folded'),
  office: sql.ref('j.office_search'),
  status: sql`case j.status ${sql.join(
    STATUSES.map((status, place) => sql`when ${sql.lit(status)} then ${sql.lit(place)}`),
    sql` `,
  )} end`,
  days: sql.ref('j.days_open'),
};

export const inquiryPage = (
  asked: CouncilAsked,
  filter: InquiryFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
): Question<JudgedInquiry> => pageOf(matching(asked, filter), ORDER, orderBy, 'j.thing', first, offset);
export const inquiryCount = (asked: CouncilAsked, filter: InquiryFilter) => countOf(matching(asked, filter));

/** The questions of some inquiries. */
export const questionsOf = (inquiries: readonly string[]): Question<CouncilTables['council_questions']> =>
  question(db.selectFrom('council_questions').selectAll().where(amongst('thing', inquiries)).orderBy('number'));

/** The figures in the newest drafts of some inquiries. */
export const figuresIn = (inquiries: readonly string[]): Question<CouncilTables['council_figures']> =>
  question(
    db
      .selectFrom('council_figures')
      .selectAll()
      .where(amongst('thing', inquiries))
      .orderBy('question')
      .orderBy('place'),
  );

/** What was confirmed of stale figures in some inquiries. */
export const confirmationsIn = (inquiries: readonly string[]): Question<CouncilTables['council_stale_confirmed']> =>
  question(db.selectFrom('council_stale_confirmed').selectAll().where(amongst('thing', inquiries)).orderBy('at'));

/** The notices that some answers are delayed. */
export const noticesOf = (inquiries: readonly string[]): Question<CouncilTables['council_notices']> =>
  question(db.selectFrom('council_notices').selectAll().where(amongst('thing', inquiries)).orderBy('position'));

/** Which inquiry an act began, if it has been carried out already. */
export const begunWith = (commandId: CommandId): Question<{ thing: string }> =>
  question(db.selectFrom('council_inquiries').select('thing').where('begun_with', '=', commandId));

/** The highest number that these books have given in a year; null if none. */
export const lastPlaceIn = (year: string): Question<{ place: number | null }> =>
  question(
    db
      .selectFrom('council_inquiries')
      .where('number', 'like', `A-${year}-%`)
      .select(sql<number | null>`max(cast(substr(number, 8) as integer))`.as('place')),
  );
