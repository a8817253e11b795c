import { FieldOfAction, MeasureStatus } from '@moves/events/catalogue/measures';
import { type MeasureFilter, matching } from '@moves/events/published/measures/filter';
import type { Asked, JudgedMeasure } from '@moves/events/published/measures/judged';
import { lights } from '@moves/events/read-model/lights';
import { type Question, question } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** In which order a list shows them; the key decides between equals. */
export interface MeasureOrder {
  readonly field:
    | 'key'
    | 'title'
    | 'status'
    | 'fieldOfAction'
    | 'office'
    | 'light'
    | 'slip'
    | 'nextMilestone'
    | 'changed';
  readonly direction: 'asc' | 'desc';
}

const rank = (column: string, order: readonly string[]) =>
  sql`case ${sql.ref(column)} ${sql.join(
    order.map((value, place) => sql`when ${sql.lit(value)} then ${sql.lit(place)}`),
    sql` `,
  )} end`;
const ORDER = {
  key: sql.ref('m.thing'),
  title: sql.ref('m.title_folded'),
  status: rank('m.status', MeasureStatus.options),
  fieldOfAction: rank('m.field_of_action', FieldOfAction.options),
  office: sql.ref('m.office_search'),
  light: rank('m.light', lights.toReversed()),
  slip: sql.ref('m.slip_days'),
  nextMilestone: sql.ref('m.next_milestone_on'),
  changed: sql.ref('m.heard_of_on'),
};

/** One page of a list of measures; where nothing is known, it comes last. */
export const measurePage = (...page: Page): Question<JudgedMeasure> => question(paged(...page).selectAll('m'));

/** Which measures are on a page. What neither filter nor order asks for is not worked out. */
export const measuresOnPage = (...page: Page): Question<{ thing: string }> =>
  question(paged(...page).select('m.thing'));

type Page = [asked: Asked, filter: MeasureFilter, orderBy: readonly MeasureOrder[], first: number, offset: number];

function paged(...[asked, filter, orderBy, first, offset]: Page) {
  const ordered = orderBy.reduce(
    (q, { field, direction }) => {
      const known = field === 'slip' || field === 'nextMilestone' ? q.orderBy(sql`${ORDER[field]} is null`) : q;
      return known.orderBy(ORDER[field], direction);
    },
    matching(asked, filter),
  );
  const byKey = orderBy.some(({ field }) => field === 'key') ? ordered : ordered.orderBy('m.thing');
  return byKey.limit(first).offset(offset);
}

/** How many measures a list has in all. */
export const measureCount = (asked: Asked, filter: MeasureFilter): Question<{ n: number }> =>
  question(matching(asked, filter).select(sql<number>`count(*)`.as('n')));
