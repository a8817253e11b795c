import type { PositionTables } from '@moves/events/published/position-shares';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';

/** From which line some posts are paid (`100-2020:personnel`), as far as that is known. */
export const fundingLines = (posts: readonly string[]): Question<{ thing: string; funding: string | null }> =>
  question(
    questionsOver<PositionTables>().selectFrom('positions').select(['thing', 'funding']).where(amongst('thing', posts)),
  );
