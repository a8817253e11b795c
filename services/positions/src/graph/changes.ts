import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, DecisionRef } from '@moves/events/catalogue/values';
import type { GraphContext } from '@moves/events/graph/context';
import { becauseFor, isLate, sayIn, toldOf } from '@moves/events/graph/history';
import type { PositionTables } from '@moves/events/published/position-shares';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { positionTelling } from '../telling.ts';
import { type Asked, matching, type PositionFilter } from './position-questions.ts';

/** An entry about a post, with the post's share. */
export type Step = PositionTables['position_steps'] & { share: number };

/** The entries about posts that a filter lets through; what is outside the plan changes nothing in it. */
const stepsOf = (asked: Asked, filter: PositionFilter) =>
  questionsOver<PositionTables>()
    .selectFrom(matching(asked, filter).selectAll('p').as('p'))
    .innerJoin('position_steps as s', 's.thing', 'p.thing')
    .where('p.plan_kind', '<>', 'outsidePlan');

/** What of the plan is new, gone or changed after one day, up to another, in the order in which it took effect. */
export const changesBetween = (asked: Asked, from: Day, to: Day, filter: PositionFilter): Question<Step> =>
  question(
    stepsOf(asked, filter)
      .where('s.change', 'is not', null)
      .where('s.on_day', '>', from)
      .where('s.on_day', '<=', to)
      .selectAll('s')
      .select('p.share')
      .orderBy('s.on_day')
      .orderBy('s.position')
      .orderBy('s.thing'),
  );

/** What of the plan counted on a day, in ten-thousandths. */
export const approvedShareOn = (asked: Asked, day: Day, filter: PositionFilter): Question<{ share: number }> =>
  question(
    stepsOf(asked, filter)
      .where('s.on_day', '<=', day)
      .select(sql<number>`coalesce(sum(s.sign * p.share), 0)`.as('share')),
  );

/** The entries by which posts that count came to count. */
export const approvalsOf = (asked: Asked, filter: PositionFilter): Question<Step> =>
  question(
    stepsOf(asked, { ...filter, counted: true })
      .where('s.sign', '=', 1)
      .selectAll('s')
      .select('p.share')
      .orderBy('s.position')
      .orderBy('s.thing'),
  );

const parsed = <Shape>(json: string | null): Shape | undefined =>
  json === null ? undefined : (JSON.parse(json) as Shape);

/** An entry as the graph tells a change of the plan. */
export const changeShape = (context: GraphContext) => (step: Step) => {
  const times = { at: step.at as Instant, recordedAt: step.recorded_at as Instant };
  return {
    id: step.thing,
    event: String(step.position),
    type: step.type,
    on: step.on_day as Day,
    ...times,
    late: isLate(times),
    share: step.sign * step.share,
    summary: summaryOf(context, step),
    because: becauseFor(context.viewer, parsed<Because>(step.because)),
    decision: parsed<DecisionRef>(step.decision) ?? null,
  };
};
export type ChangeShape = ReturnType<ReturnType<typeof changeShape>>;

/** An entry in a sentence. */
export const summaryOf = (context: GraphContext, { type, data }: Pick<Step, 'type' | 'data'>): string =>
  toldOf(positionTelling, type, JSON.parse(data), sayIn(context), context.language);
