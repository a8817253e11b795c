import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';

const db = questionsOver<MeasureTables>();

/** The indicators of some measures, in the order they were defined. */
export const indicatorsOf = (measures: readonly string[]): Question<MeasureTables['measure_indicators']> =>
  question(db.selectFrom('measure_indicators').selectAll().where(amongst('thing', measures)).orderBy('place'));

/** The readings of some measures by their own day, oldest first. */
export const readingsOf = (measures: readonly string[]): Question<MeasureTables['measure_readings']> =>
  question(
    db
      .selectFrom('measure_readings')
      .selectAll()
      .where(amongst('thing', measures))
      .orderBy('on_day')
      .orderBy('position'),
  );
