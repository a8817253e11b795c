import type { Day } from '@moves/events/catalogue/time';
import { type CouncilAsked, visible } from '@moves/events/published/council/judged';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { countOf, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<CouncilTables>();

/** Which sessions a list shows. */
export interface SessionFilter {
  readonly ids?: readonly string[] | null;
  readonly body?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly public?: boolean | null;
}

const matching = (asked: CouncilAsked, { ids, body, status, from, to, public: open }: SessionFilter) =>
  narrowed(
    db
      .selectFrom('council_sessions as s')
      .where(visible('session', 's', asked))
      .selectAll('s'),
    [
      ids && amongst('s.thing', ids),
      body && amongst('s.body', body),
      status && amongst('s.status', status),
      from && sql<boolean>`s.on_day >= ${from}`,
      to && sql<boolean>`s.on_day <= ${to}`,
      open != null && sql<boolean>`s.public = ${Number(open)}`,
    ],
  );

const ORDER = { on: sql.ref('s.on_day'), body: sql.ref('s.body') };

export const sessionPage = (
  asked: CouncilAsked,
  filter: SessionFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
) => pageOf(matching(asked, filter), ORDER, orderBy, 's.thing', first, offset);
export const sessionCount = (asked: CouncilAsked, filter: SessionFilter) => countOf(matching(asked, filter));
