import type { Day } from '@moves/events/catalogue/time';
import { type CouncilAsked, judgedPoints, type PointState, visible } from '@moves/events/published/council/judged';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<CouncilTables>();

/** Which decisions a list shows. */
export interface DecisionFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly paper?: readonly string[] | null;
  readonly body?: readonly string[] | null;
  readonly session?: readonly string[] | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly authoritative?: boolean | null;
  readonly public?: boolean | null;
  readonly objection?: readonly string[] | null;
  readonly package?: readonly string[] | null;
  readonly tracking?: readonly PointState[] | null;
  readonly office?: readonly string[] | null;
}

/** A decision as a question finds it, with the number of its minutes as far as this person may have it. */
export type SeenDecision = CouncilTables['council_decisions'] & { minutes_seen: string | null };

/** Decisions this person may see, under the name `d`. */
const seenDecisions = (asked: CouncilAsked) => {
  const open = sql<number>`(select s.public from council_sessions as s where s.thing = d.session)`;
  return db
    .selectFrom('council_decisions as d')
    .where(visible('decision', 'd', asked))
    .selectAll('d')
    .select(
      (asked.publicOnly
        ? sql<string | null>`case when ${open} = 1 then d.minutes end`
        : sql<string | null>`d.minutes`
      ).as('minutes_seen'),
    );
};

const OPEN: readonly PointState[] = ['open', 'underway', 'overdue'];
const pointsOf = (asked: CouncilAsked) => sql`(select * from ${judgedPoints(asked).as('j')} where j.thing = d.thing)`;
const newest = sql`(select * from council_packages as k where k.thing = d.thing and not exists
  (select 1 from council_packages as n where n.thing = k.thing and n.point = k.point and n.position > k.position))`;

const matching = (asked: CouncilAsked, filter: DecisionFilter) => {
  const { search, ids, paper, body, session, from, to, authoritative, public: open, objection } = filter;
  const { tracking, office } = filter;
  return narrowed(seenDecisions(asked), [
    ids && amongst('d.thing', ids),
    paper && amongst('d.paper', paper),
    body && amongst('d.body', body),
    session && amongst('d.session', session),
    from && sql<boolean>`d.session_on >= ${from}`,
    to && sql<boolean>`d.session_on <= ${to}`,
    authoritative != null && sql<boolean>`d.authoritative = ${Number(authoritative)}`,
    open != null && sql<boolean>`d.public = ${Number(open)}`,
    objection && amongst('d.objection', objection),
    // How far the administration is with a package is not for the public.
    filter.package &&
      sql<boolean>`${Number(!asked.publicOnly)} and exists (select 1 from ${newest} as k where ${amongst('k.state', filter.package)})`,
    tracking && sql<boolean>`exists (select 1 from ${pointsOf(asked)} as t where ${amongst('t.state', tracking)})`,
    office &&
      sql<boolean>`exists (select 1 from council_points as o where o.thing = d.thing and ${amongst('o.office', office)})`,
    ...holds(sql.ref('d.search'), search),
  ]);
};

const orders = (asked: CouncilAsked) => ({
  sessionOn: sql.ref('d.session_on'),
  reference: sql.ref('d.reference_search'),
  title: sql.ref('d.title_folded'),
  body: sql.ref('d.body_name'),
  dueOn: sql`(select min(t.due_on) from ${pointsOf(asked)} as t where ${amongst('t.state', OPEN)})`,
});

export const decisionPage = (
  asked: CouncilAsked,
  filter: DecisionFilter,
  orderBy: readonly Order<keyof ReturnType<typeof orders>>[],
  first: number,
  offset: number,
): Question<SeenDecision> => pageOf(matching(asked, filter), orders(asked), orderBy, 'd.thing', first, offset);
export const decisionCount = (asked: CouncilAsked, filter: DecisionFilter) => countOf(matching(asked, filter));

/** Decisions this person may see, by something they belong to: their paper or their session. The newest first. */
export const decisionsBy = (
  asked: CouncilAsked,
  column: 'paper' | 'session',
  ids: readonly string[],
): Question<SeenDecision> =>
  question(
    seenDecisions(asked)
      .where(amongst(`d.${column}`, ids))
      .orderBy('d.session_on', 'desc')
      .orderBy('d.thing'),
  );

/** Decisions this person may see that ask something of certain measures, budgets or posts. The newest first. */
export const decisionsAbout = (
  asked: CouncilAsked,
  kind: 'measure' | 'budget' | 'position',
  ids: readonly string[],
): Question<SeenDecision & { target: string }> => {
  const about = db
    .selectFrom('council_effects as e')
    .where('e.target_kind', '=', kind)
    .where(amongst('e.target', ids))
    .select(['e.thing', 'e.target'])
    .distinct();
  return question(
    seenDecisions(asked)
      .innerJoin(about.as('a'), 'a.thing', 'd.thing')
      .select('a.target')
      .orderBy('d.session_on', 'desc')
      .orderBy('d.thing'),
  );
};

/** A decided point as a question finds it: its row, and what today makes of it. */
export type JudgedPoint = CouncilTables['council_points'] & { state: PointState | null; days_overdue: number };

/** The points of some decisions. */
export const decidedPointsOf = (asked: CouncilAsked, decisions: readonly string[]): Question<JudgedPoint> =>
  question(judgedPoints(asked).where(amongst('p.thing', decisions)).orderBy('p.place'));

/** What was shown for the points of some decisions, in the order in which it took effect. */
export const evidenceOf = (decisions: readonly string[]): Question<CouncilTables['council_evidence']> =>
  question(
    db.selectFrom('council_evidence').selectAll().where(amongst('thing', decisions)).orderBy('at').orderBy('position'),
  );

/** The packages of some decisions, the newest last. */
export const packagesOf = (decisions: readonly string[]): Question<CouncilTables['council_packages']> =>
  question(
    db
      .selectFrom('council_packages')
      .selectAll()
      .where(amongst('thing', decisions))
      .orderBy('position')
      .orderBy('joint'),
  );

/** What the packages of some decisions ask of each thing. */
export const packagePartsOf = (decisions: readonly string[]): Question<CouncilTables['council_package_parts']> =>
  question(db.selectFrom('council_package_parts').selectAll().where(amongst('thing', decisions)).orderBy('place'));
