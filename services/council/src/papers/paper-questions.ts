import type { PaperKind } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import { type CouncilAsked, visible } from '@moves/events/published/council/judged';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<CouncilTables>();

/** Which papers a list shows. */
export interface PaperFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly PaperKind[] | null;
  readonly office?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly public?: boolean | null;
  readonly putToVote?: boolean | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
}

const SEARCHED = sql`p.reference_search || ' ' || p.title_folded || ' ' || p.office_search`;
const matching = (asked: CouncilAsked, filter: PaperFilter) => {
  const { search, ids, kind, office, status, public: open, putToVote, from, to } = filter;
  return narrowed(
    db
      .selectFrom('council_papers as p')
      .where(visible('paper', 'p', asked))
      .selectAll('p'),
    [
      ids && amongst('p.thing', ids),
      kind && amongst('p.kind', kind),
      office && amongst('p.office', office),
      status && amongst('p.status', status),
      open != null && sql<boolean>`p.public = ${Number(open)}`,
      putToVote != null && sql<boolean>`(p.status = 'putToVote') = ${Number(putToVote)}`,
      from && sql<boolean>`p.on_day >= ${from}`,
      to && sql<boolean>`p.on_day <= ${to}`,
      ...holds(SEARCHED, search),
    ],
  );
};

const ORDER = {
  on: sql.ref('p.on_day'),
  reference: sql.ref('p.reference_search'),
  title: sql.ref('p.title_folded'),
  office: sql.ref('p.office_search'),
};

export const paperPage = (
  asked: CouncilAsked,
  filter: PaperFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
) => pageOf(matching(asked, filter), ORDER, orderBy, 'p.thing', first, offset);
export const paperCount = (asked: CouncilAsked, filter: PaperFilter) => countOf(matching(asked, filter));

/** The points of some papers. */
export const paperPointsOf = (papers: readonly string[]): Question<CouncilTables['council_paper_points']> =>
  question(db.selectFrom('council_paper_points').selectAll().where(amongst('thing', papers)).orderBy('place'));

/** The files that belong to some papers, the paper itself first. */
export const paperFilesOf = (papers: readonly string[]): Question<CouncilTables['council_paper_files']> =>
  question(
    db
      .selectFrom('council_paper_files')
      .selectAll()
      .where(amongst('thing', papers))
      .where('detached_at', 'is', null)
      .orderBy('main', 'desc')
      .orderBy('position'),
  );

/** The papers this person may see to which a file belongs: under which title it may be read. */
export const papersWithFile = (asked: CouncilAsked, sha256: string): Question<{ title: string }> =>
  question(
    db
      .selectFrom('council_paper_files as f')
      .innerJoin('council_papers as p', 'p.thing', 'f.thing')
      .where(visible('paper', 'p', asked))
      .where('f.sha256', '=', sha256)
      .where('f.detached_at', 'is', null)
      .select('f.title')
      .orderBy('f.position')
      .limit(1),
  );
