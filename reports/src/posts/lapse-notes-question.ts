import type { Day } from '@moves/events/catalogue/time';
import { judgedPositions } from '@moves/events/published/position-shares';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { type RawBuilder, sql } from 'kysely';
import { type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';

/** What will end or change a post. */
export type PostNote = 'lapse' | 'conversion' | 'fixedTerm';

/** Of which posts notes are asked. */
export interface LapseNotesAsked {
  readonly note?: readonly PostNote[];
  readonly office?: readonly string[];
  readonly year?: readonly number[];
}

/** A note on a post: what happens to it, and when. */
export interface LapseNote extends Placed {
  readonly thing: string;
  readonly title: string;
  readonly office: string;
  readonly grade: string;
  readonly share: number;
  readonly filled_share: number;
  readonly note: PostNote;
  readonly year: number | null;
  readonly due_on: Day | null;
  readonly days_left: number | null;
  readonly condition: string | null;
  readonly to_grade: string | null;
  readonly decision: string | null;
}

// biome-ignore lint/complexity/noBannedTypes: no table is named here; posts come from a query
const db = questionsOver<{}>();
const none = sql<string | null>`null`;

/** The notes on posts that are there: first those with a day, the nearest first. */
export function lapseNotesPage(
  { today }: ReportContext,
  { note, office, year }: LapseNotesAsked,
  last: LapseNote | undefined,
  first: number,
): Question<LapseNote> {
  const noted = (
    kind: PostNote,
    has: RawBuilder<boolean>,
    [due, condition, grade, decision]: readonly RawBuilder<string | null>[],
  ) =>
    db
      .selectFrom(judgedPositions(today).as('p'))
      .where('p.there', '=', 1)
      .where(has)
      .select(['p.thing', 'p.title', 'p.office', 'p.grade', 'p.share', 'p.filled_share'])
      .select([sql<PostNote>`${sql.lit(kind)}`.as('note'), due!.as('due_on'), condition!.as('condition')])
      .select([grade!.as('to_grade'), decision!.as('decision')]);
  const all = noted('lapse', sql<boolean>`p.lapse_noted_on is not null`, [
    sql`p.lapse_on`,
    sql`p.lapse_condition`,
    none,
    sql`p.lapse_decision`,
  ])
    .unionAll(noted('conversion', sql<boolean>`p.converts_to is not null`, [none, none, sql`p.converts_to`, none]))
    .unionAll(
      noted('fixedTerm', sql<boolean>`p.fixed_term_until is not null`, [
        sql`p.fixed_term_until`,
        none,
        none,
        sql`p.decision`,
      ]),
    );
  const notes = db
    .selectFrom(all.as('n'))
    .selectAll('n')
    .select([
      sql<number | null>`cast(substr(n.due_on, 1, 4) as integer)`.as('year'),
      sql<number | null>`cast(julianday(n.due_on) - julianday(${today}) as integer)`.as('days_left'),
    ])
    .$if(note !== undefined, query => query.where(amongst('n.note', note!)))
    .$if(office !== undefined, query => query.where(amongst('n.office', office!)))
    .$if(year !== undefined, query => query.where(amongst(sql`cast(substr(n.due_on, 1, 4) as integer)`, year!)));
  return pageOf(notes, placeBy(sql`n.due_on`, sql`n.thing`, sql`n.note`), last, first);
}
