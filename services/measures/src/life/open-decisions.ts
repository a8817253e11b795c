import { openDecision } from '@moves/events/published/measures/judged';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

/** Those of some decisions that the public may know of (§ 35 GemO); what is not kept here, nobody can tell. */
export const openDecisions = (ids: readonly string[]): Question<{ thing: string }> =>
  question(
    questionsOver<Record<never, never>>()
      .selectFrom(sql<{ thing: string }>`(select value as thing from json_each(${JSON.stringify(ids)}))`.as('asked'))
      .where(openDecision(sql.ref('asked.thing')))
      .select('asked.thing'),
  );
