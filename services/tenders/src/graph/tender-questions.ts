import { TenderStatus } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { deadlinesOf, type OpenDeadline } from '@moves/events/published/tenders/deadlines';
import { type JudgedTender, judgedTenders } from '@moves/events/published/tenders/judged';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SqlBool, sql } from 'kysely';
import type { Asked } from './asked.ts';

const db = questionsOver<TenderTables>();

/** Which tenders a list shows. */
export interface TenderFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly procedure?: readonly string[] | null;
  readonly regime?: readonly string[] | null;
  readonly category?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly measure?: readonly string[] | null;
  readonly handledByMe?: boolean | null;
  readonly open?: boolean | null;
  readonly dueBefore?: Day | null;
  readonly overdue?: boolean | null;
  readonly held?: boolean | null;
  readonly exercise?: boolean | null;
  readonly takenOver?: boolean | null;
}

/** Decided one way or the other: nothing more is to be bought. */
const DECIDED = ['awarded', 'cancelled', 'closed'];

const is = (condition: ReturnType<typeof sql<SqlBool>>, wanted: boolean | null | undefined) =>
  wanted != null && (wanted ? condition : sql<SqlBool>`not (${condition})`);

const matching = (asked: Asked, filter: TenderFilter) => {
  const { search, ids, status, procedure, regime, category, office, measure, dueBefore } = filter;
  const judged = db.selectFrom(judgedTenders(asked).as('j')).selectAll('j');
  return narrowed<JudgedTender>(judged as never, [
    ids && amongst('j.thing', ids),
    status && amongst('j.status', status),
    procedure && amongst('j.procedure', procedure),
    regime && amongst('j.regime', regime),
    category && amongst('j.category', category),
    office && amongst('j.office', office),
    measure && amongst('j.measure', measure),
    is(sql<SqlBool>`coalesce(j.handled_by = ${asked.by}, 0)`, filter.handledByMe),
    is(sql<SqlBool>`not ${amongst('j.status', DECIDED)}`, filter.open),
    dueBefore && sql<SqlBool>`j.first_due_on < ${dueBefore}`,
    is(sql<SqlBool>`j.overdue_deadlines > 0`, filter.overdue),
    is(sql<SqlBool>`j.open_holds > 0`, filter.held),
    is(sql<SqlBool>`j.exercise = 1`, filter.exercise),
    is(
      sql<SqlBool>`exists (select 1 from tender_details as x where x.thing = j.thing and x.take_over is not null)`,
      filter.takenOver,
    ),
    ...holds(sql.ref('j.search'), search),
  ]);
};

/** The states in the order in which a tender lives through them. */
const inOrder = sql`case j.status ${sql.join(
  TenderStatus.options.map((status, place) => sql`when ${sql.lit(status)} then ${sql.lit(place)}`),
  sql` `,
)} end`;

const ORDERS = {
  id: sql.ref('j.thing'),
  title: sql.ref('j.title_folded'),
  office: sql.ref('j.office_search'),
  status: inOrder,
  statusSince: sql.ref('j.status_since'),
  procedure: sql.ref('j.procedure'),
  estimate: sql.ref('j.net_cents'),
  dueAt: sql.ref('j.next_deadline_on'),
};

export const tenderPage = (
  asked: Asked,
  filter: TenderFilter,
  orderBy: readonly Order<keyof typeof ORDERS>[],
  first: number,
  offset: number,
): Question<JudgedTender> => pageOf(matching(asked, filter), ORDERS, orderBy, 'j.thing', first, offset);
export const tenderCount = (asked: Asked, filter: TenderFilter) => countOf(matching(asked, filter));

/** The tenders of some measures; the newest first. */
export const tendersOfMeasures = (asked: Asked, measures: readonly string[]): Question<JudgedTender> =>
  question(
    matching(asked, { measure: measures }).orderBy(sql.ref('j.known_from_on'), 'desc').orderBy(sql.ref('j.thing')),
  );

/** What is due in some tenders or contracts: the law first, then what comes first. */
export const deadlinesIn = ({ today }: Asked, of: OpenDeadline['of'], ids: readonly string[]): Question<OpenDeadline> =>
  question(
    db
      .selectFrom(deadlinesOf({ today }).as('d'))
      .selectAll('d')
      .where('d.of', '=', of)
      .where(amongst('d.thing', ids))
      .orderBy(sql`d.nature = 'earliest'`)
      .orderBy('d.rank')
      .orderBy('d.due_on')
      .orderBy('d.name')
      .orderBy('d.part'),
  );

/** What is due from a day to a day, in the tenders that a filter lets through; without one in contracts, too. */
export const calendarOf = (
  asked: Asked,
  from: Day,
  to: Day,
  filter: TenderFilter | null | undefined,
): Question<OpenDeadline> => {
  const among = filter && matching(asked, filter).clearSelect().select(sql.ref('j.thing').as('thing'));
  const all = db
    .selectFrom(deadlinesOf(asked).as('d'))
    .selectAll('d')
    .where('d.due_on', '>=', from)
    .where('d.due_on', '<=', to);
  return question(
    (among ? all.where(sql<SqlBool>`d.of = 'tender' and d.thing in (${among})`) : all)
      .orderBy('d.due_on')
      .orderBy('d.rank')
      .orderBy('d.thing')
      .orderBy('d.name')
      .orderBy('d.part'),
  );
};

/** The rows that a table has about some tenders or contracts, in an order. */
export const rowsAbout = <Name extends keyof TenderTables & string>(
  table: Name,
  things: readonly string[],
  ...order: readonly (keyof TenderTables[Name] & string)[]
): Question<TenderTables[Name]> =>
  question(
    order.reduce(
      (rows, column) => rows.orderBy(sql.ref(column)),
      narrowed<unknown>(db.selectFrom(table as 'tenders').selectAll(), [amongst('thing', things)]),
    ),
  ) as Question<TenderTables[Name]>;

/** The titles under which a kept file stands among the documents of tenders. */
export const documentsWith = (sha256: string): Question<{ title: string }> =>
  question(db.selectFrom('tender_files').select('title').where('sha256', '=', sha256).limit(1));
