import type { Day } from '@moves/events/catalogue/time';
import { type JudgedContract, judgedContracts } from '@moves/events/published/tenders/judged';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { type SqlBool, sql } from 'kysely';
import type { Asked } from './asked.ts';

const db = questionsOver<TenderTables>();

/** Which contracts a list shows. */
export interface ContractFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly category?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly measure?: readonly string[] | null;
  readonly tender?: readonly string[] | null;
  readonly framework?: boolean | null;
  readonly endsBefore?: Day | null;
  readonly dueBefore?: Day | null;
  readonly exercise?: boolean | null;
  readonly takenOver?: boolean | null;
}

/** Where a contract `j` stands on a day: before its first day it is coming. */
const contractState = ({ today }: Asked) =>
  sql<string>`case when j.status = 'running' and j.begins_on > ${today} then 'coming' else j.status end`;

const is = (condition: ReturnType<typeof sql<SqlBool>>, wanted: boolean | null | undefined) =>
  wanted != null && (wanted ? condition : sql<SqlBool>`not (${condition})`);

const matching = (asked: Asked, filter: ContractFilter) => {
  const { search, ids, status, category, office, measure, tender, endsBefore, dueBefore } = filter;
  const judged = db.selectFrom(judgedContracts(asked).as('j')).selectAll('j');
  return narrowed<JudgedContract>(judged as never, [
    ids && amongst('j.thing', ids),
    status && amongst(contractState(asked), status),
    category && amongst('j.category', category),
    office && amongst('j.office', office),
    measure && amongst('j.measure', measure),
    tender && amongst('j.tender', tender),
    is(sql<SqlBool>`j.framework_max_net_cents is not null`, filter.framework),
    endsBefore && sql<SqlBool>`j.ends_on < ${endsBefore}`,
    dueBefore && sql<SqlBool>`j.first_due_on < ${dueBefore}`,
    is(sql<SqlBool>`j.exercise = 1`, filter.exercise),
    is(sql<SqlBool>`j.taken_over_on is not null`, filter.takenOver),
    ...holds(sql.ref('j.search'), search),
  ]);
};

const ORDERS = {
  id: sql.ref('j.thing'),
  title: sql.ref('j.title_folded'),
  contractor: sql.ref('j.contractor_folded'),
  office: sql.ref('j.office_search'),
  beginsOn: sql.ref('j.begins_on'),
  endsOn: sql.ref('j.ends_on'),
  value: sql`coalesce(j.framework_max_net_cents, j.net_cents + j.modified_net_cents)`,
  dueAt: sql.ref('j.next_deadline_on'),
};

export const contractPage = (
  asked: Asked,
  filter: ContractFilter,
  orderBy: readonly Order<keyof typeof ORDERS>[],
  first: number,
  offset: number,
): Question<JudgedContract> => pageOf(matching(asked, filter), ORDERS, orderBy, 'j.thing', first, offset);
export const contractCount = (asked: Asked, filter: ContractFilter) => countOf(matching(asked, filter));

/** The contracts of some measures or tenders; the newest first. */
export const contractsBy = (
  asked: Asked,
  column: 'measure' | 'tender',
  ids: readonly string[],
): Question<JudgedContract> =>
  question(
    matching(asked, { [column]: ids })
      .orderBy(sql.ref('j.begins_on'), 'desc')
      .orderBy(sql.ref('j.thing')),
  );
