import type { MeasureStatus } from '@moves/events/catalogue/measures';
import { statusWords } from '@moves/events/catalogue/words';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import type { FigureReader } from './pull.ts';

const db = questionsOver<MeasureTables>();

const statusesOf = (measures: readonly string[]): Question<{ thing: string; status: string }> =>
  question(db.selectFrom('measure_list').where(amongst('thing', measures)).select(['thing', 'status']));

/** Which of some measures are public, today as on the day that is asked about. */
export const publicMeasuresOf = (measures: readonly string[]): Question<{ thing: string }> =>
  question(
    db
      .selectFrom('measure_list')
      .where(amongst('thing', measures))
      .where('public', '=', 1)
      .where('thing', 'in', db.selectFrom('measure_visibility').select('thing').where('public', '=', 1))
      .select('thing'),
  );

/** How far a measure is. Its table does not say by which event; that it has moved on shows in the word itself. */
export const readMeasures: FigureReader = async (views, of) => {
  const rows = await views.ask(statusesOf([...new Set(of.flatMap(({ thing }) => thing ?? []))]));
  const known = new Map(rows.map(({ thing, status }) => [thing, status]));
  return of.map(({ thing = '' }) => {
    const status = known.get(thing) as MeasureStatus | undefined;
    // An answer is a German document.
    return status && { value: statusWords[status].de, events: [] };
  });
};
