import { judgedPositions, type PositionTables, sharesByMonth } from '@moves/events/published/position-shares';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type EventsOfRow, type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { gradePlace } from './asked.ts';

/** A post, and what its cost in a year is made of. */
export interface CostedPost extends Placed {
  /** The post. */
  readonly id: string;
  readonly title: string;
  readonly office: string;
  readonly grade: string;
  readonly share: number;
  readonly filled_share: number;
  /** Ten-thousandths of a post, times the months for which they are filled or will be. */
  readonly share_months: number;
}

const db = questionsOver<PositionTables>();

/** The posts that are in the plan in a year, by office and grade. */
export function costedPosts(
  { today }: ReportContext,
  year: number,
  office: readonly string[] | undefined,
  last: CostedPost | undefined,
  first: number,
): Question<CostedPost> {
  const months = db
    .selectFrom(sharesByMonth(year, today).as('s'))
    .groupBy('s.thing')
    .select(['s.thing', sql<number>`sum(s.share)`.as('share_months')]);
  const posts = db
    .selectFrom(judgedPositions(today).as('p'))
    .leftJoin(months.as('m'), 'm.thing', 'p.thing')
    .where('p.counted', '=', 1)
    .where('p.plan_year', '<=', year)
    .where(sql<boolean>`coalesce(p.ends_on >= ${`${year}-01-01`}, 1)`)
    .$if(office !== undefined, query => query.where(amongst('p.office', office!)))
    .select(['p.thing as id', 'p.title', 'p.office', 'p.grade', 'p.share', 'p.filled_share'])
    .select(sql<number>`coalesce(m.share_months, 0)`.as('share_months'));
  return pageOf(posts, placeBy(sql`p.office_folded`, sql`p.office`, gradePlace('p.grade'), sql`p.thing`), last, first);
}

/** The positions of the events that the cost of some posts is made of: how they came to count, their grade, and who filled which share when. */
export const eventsOfPosts = (posts: readonly CostedPost[]): Question<EventsOfRow> => {
  const ids = posts.map(({ id }) => id);
  const steps = db
    .selectFrom('position_steps as s')
    .where(amongst('s.thing', ids))
    .where(sql<boolean>`(s.sign <> 0 or s.type in ('PositionRegraded', 'PositionConverted', 'LapseNoteSet'))`)
    .select(['s.thing as id', 's.position']);
  const filled = db
    .selectFrom('position_occupancies as o')
    .where(amongst('o.thing', ids))
    .select(['o.thing as id', 'o.position']);
  return question(
    db
      .selectFrom(steps.union(filled).as('e'))
      .groupBy('e.id')
      .select(['e.id', sql<string>`json_group_array(e.position)`.as('positions')]),
  );
};
