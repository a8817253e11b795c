import type { Day } from '@moves/events/catalogue/time';
import type { BudgetTables } from '@moves/events/published/budgets';
import { type MonthShare, type PositionTables, sharesByMonth } from '@moves/events/published/position-shares';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables & PositionTables>();

/** A post and a line that pays it (`pays` is 1), or did so far as forecasts say. */
export interface PaidPost {
  readonly thing: string;
  readonly line: string;
  readonly year: number;
  readonly position: string;
  readonly grade: string;
  readonly pays: number;
}

/** Which lines of years that are not closed pay a post, or every post, and which have done so. */
export const postsOnLines = (post: string | undefined): Question<PaidPost> => {
  const paying = sql<number>`(l.thing = p.funding_budget and l.line = p.funding_line)`;
  return question(
    db
      .selectFrom('positions as p')
      .leftJoin('budget_forecasts as f', 'f.post', 'p.thing')
      .innerJoin('budget_lines as l', on =>
        on.on(sql<boolean>`${paying} or (l.thing = f.thing and l.line = f.line)` as never),
      )
      .innerJoin('budgets as b', 'b.thing', 'l.thing')
      .where('b.closed_on', 'is', null)
      .$if(post !== undefined, query => query.where('p.thing', '=', post!))
      .select(['l.thing', 'l.line', 'b.year', 'p.thing as position', 'p.grade', paying.as('pays')])
      .distinct()
      .orderBy('l.thing')
      .orderBy('l.line')
      .orderBy('p.thing'),
  );
};

/** What is filled, or expected to be, of some posts in each month of a year. */
export const monthsOfPosts = (posts: readonly string[], year: number, today: Day): Question<MonthShare> =>
  question(
    db.selectFrom(sharesByMonth(year, today).as('m')).selectAll().where(amongst('m.thing', posts)),
  ) as Question<MonthShare>;
