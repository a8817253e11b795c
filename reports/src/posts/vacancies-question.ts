import type { PositionStatus } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { Mark } from '@moves/events/catalogue/values';
import { judgedPositions } from '@moves/events/published/position-shares';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { ofVisibleMeasure } from '../visible-measures.ts';
import { FEWEST_SHOWN } from './asked.ts';

/** Of which posts vacancies are asked. */
export interface VacanciesAsked {
  readonly office?: readonly string[];
  readonly measure?: readonly string[];
  readonly grade?: readonly string[];
}

/** A post of which a share is free. */
export interface Vacancy extends Placed {
  readonly thing: string;
  readonly title: string;
  readonly office: string;
  readonly grade: string;
  readonly grade_mark: Mark;
  readonly share: number;
  readonly vacant_share: number;
  readonly filled_share: number;
  readonly measure: string | null;
  readonly vacant_since: Day;
  readonly days: number;
  readonly status: PositionStatus;
  readonly blocked_by: string | null;
}

/** What an office has of posts, and how long it takes to fill them. */
export interface OfficeVacancies extends Placed {
  readonly office: string;
  readonly posts: number;
  readonly share: number;
  readonly vacant_posts: number;
  readonly vacant_share: number;
  readonly longest_days: number | null;
  readonly filled_posts: number;
  readonly average_days: number | null;
}

// biome-ignore lint/complexity/noBannedTypes: no table is named here; posts come from a query
const db = questionsOver<{}>();

/** The posts that are there and that this reader may see: of the public's, only those of cells that point to nobody. */
function shown({ today, publicOnly }: ReportContext, { office, measure, grade }: VacanciesAsked) {
  const cells = db
    .selectFrom(judgedPositions(today).as('p'))
    .selectAll('p')
    .select(sql<number>`count(*) over (partition by p.office, p.grade)`.as('in_cell'))
    .where('p.there', '=', 1);
  return db
    .selectFrom(cells.as('p'))
    .$if(publicOnly, query =>
      query.where('p.in_cell', '>=', FEWEST_SHOWN).where(ofVisibleMeasure('p.measure', { publicOnly })),
    )
    .$if(office !== undefined, query => query.where(amongst('p.office', office!)))
    .$if(measure !== undefined, query => query.where(amongst('p.measure', measure!)))
    .$if(grade !== undefined, query => query.where(amongst('p.grade', grade!)));
}

const daysVacant = (today: Day) => sql<number>`cast(julianday(${today}) - julianday(p.vacant_since) as integer)`;

/** Posts of which a share is free, by office, those that have been free longest first. */
export const vacanciesPage = (
  context: ReportContext,
  asked: VacanciesAsked,
  last: Vacancy | undefined,
  first: number,
): Question<Vacancy> =>
  pageOf(
    shown(context, asked)
      .where('p.vacant_share', '>', 0)
      .select([
        'p.thing',
        'p.title',
        'p.office',
        'p.grade',
        'p.grade_mark',
        'p.share',
        'p.vacant_share',
        'p.filled_share',
      ])
      .select(['p.measure', 'p.vacant_since', 'p.status', 'p.blocked_by', daysVacant(context.today).as('days')]),
    placeBy(sql`p.office_folded`, sql`p.vacant_since`, sql`p.thing`),
    last,
    first,
  );

/** From release to the first day on which any share was filled; of posts of which both are known. */
const daysToFill = sql`case when p.first_filled_on >= p.released_on
  then julianday(p.first_filled_on) - julianday(p.released_on) end`;

/** How many posts are free in each office, and how long it took to fill others. */
export const vacanciesByOffice = (
  context: ReportContext,
  asked: VacanciesAsked,
  last: OfficeVacancies | undefined,
  first: number,
): Question<OfficeVacancies> => {
  const offices = shown(context, asked)
    .groupBy(['p.office_folded', 'p.office'])
    .select(['p.office', 'p.office_folded', sql<number>`count(*)`.as('posts'), sql<number>`sum(p.share)`.as('share')])
    .select([
      sql<number>`sum(p.vacant_share > 0)`.as('vacant_posts'),
      sql<number>`sum(p.vacant_share)`.as('vacant_share'),
      sql<number | null>`max(${daysVacant(context.today)})`.as('longest_days'),
      sql<number>`count(${daysToFill})`.as('filled_posts'),
      sql<number | null>`round(avg(${daysToFill}), 1)`.as('average_days'),
    ]);
  return pageOf(
    db.selectFrom(offices.as('o')).selectAll('o'),
    placeBy(sql`o.office_folded`, sql`o.office`),
    last,
    first,
  );
};
