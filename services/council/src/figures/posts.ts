import type { Day } from '@moves/events/catalogue/time';
import { judgedPositions, type PositionTables } from '@moves/events/published/position-shares';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { FigureReader } from './pull.ts';

/** What an answer may say of posts, and which entries it is made of. */
const FIGURES = {
  approved: { column: 'approved', events: 'shares' },
  filled: { column: 'filled', events: 'occupancies' },
  vacant: { column: 'vacant', events: 'occupancies' },
} as const;

interface Posts {
  readonly measure: string | null;
  readonly approved: number;
  readonly filled: number;
  readonly vacant: number;
  readonly shares: string;
  readonly occupancies: string;
}

const db = questionsOver<PositionTables>();
const entries = (steps: ReturnType<typeof sql>) =>
  sql<string>`(select json_group_array(distinct e.position) from position_steps as e
    join positions as q on q.thing = e.thing where q.measure is p.measure and ${steps})`;

/** The posts of the plan, measure by measure, as a day finds them. */
const postsOn = (today: Day): Question<Posts> =>
  question(
    db
      .selectFrom(judgedPositions(today).as('p'))
      .where('p.counted', '=', 1)
      .groupBy('p.measure')
      .select('p.measure')
      .select([
        sql<number>`sum(p.share)`.as('approved'),
        sql<number>`sum(p.filled_share)`.as('filled'),
        sql<number>`sum(p.vacant_share)`.as('vacant'),
        entries(sql`e.sign <> 0`).as('shares'),
        entries(sql`(e.sign <> 0 or e.type in ('PositionFilled', 'PositionVacated'))`).as('occupancies'),
      ]),
  );

/** Ten-thousandths as full posts: `98`, `0.5`. */
const fullPosts = (share: number): string => String(share / 10_000);

/** The posts of a measure, or of all the plan: what is approved, unless another figure is named. */
export const readPosts: FigureReader = async (views, of, asOf) => {
  const posts = await views.ask(postsOn(asOf));
  return of.map(({ thing, measure = 'approved' }) => {
    const figure = Object.hasOwn(FIGURES, measure) ? FIGURES[measure as keyof typeof FIGURES] : undefined;
    const meant = posts.filter(row => !thing || row.measure === thing);
    if (!figure || meant.length === 0) return undefined;
    const share = meant.reduce((sum, row) => sum + row[figure.column], 0);
    const events = meant.flatMap(row => JSON.parse(row[figure.events]) as number[]);
    return { value: fullPosts(share), unit: 'FTE', events: [...new Set(events)] };
  });
};
