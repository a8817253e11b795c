import { BodyKind } from '@moves/events/catalogue/council';
import type { CouncilTables } from '@moves/events/published/council/tables';
import { countOf, holds, narrowed, type Order, pageOf } from '@moves/events/read-model/lists';
import { amongst, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<CouncilTables>();

/** Which bodies a list shows. */
export interface BodyFilter {
  readonly search?: string | null;
  readonly ids?: readonly string[] | null;
  readonly kind?: readonly BodyKind[] | null;
}

const matching = ({ search, ids, kind }: BodyFilter) =>
  narrowed(db.selectFrom('council_bodies as b').selectAll('b'), [
    ids && amongst('b.thing', ids),
    kind && amongst('b.kind', kind),
    ...holds(sql.ref('b.search'), search),
  ]);

const ORDER = {
  name: sql.ref('b.search'),
  kind: sql`case b.kind ${sql.join(
    BodyKind.options.map((kind, place) => sql`when ${sql.lit(kind)} then ${sql.lit(place)}`),
    sql` `,
  )} end`,
};

export const bodyPage = (
  filter: BodyFilter,
  orderBy: readonly Order<keyof typeof ORDER>[],
  first: number,
  offset: number,
) => pageOf(matching(filter), ORDER, orderBy, 'b.thing', first, offset);
export const bodyCount = (filter: BodyFilter) => countOf(matching(filter));
