import type { Day } from '@moves/events/catalogue/time';
import type { Qualifier } from '@moves/events/catalogue/values';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import type { FigureReader } from './pull.ts';

interface Reading {
  readonly thing: string;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly position: number;
}

const db = questionsOver<MeasureTables>();

/** The readings of some measures' indicators up to a day, each indicator's newest last. */
const readingsUpTo = (measures: readonly string[], asOf: Day): Question<Reading> =>
  question(
    db
      .selectFrom('measure_readings as r')
      .innerJoin('measure_indicators as i', on =>
        on.onRef('i.thing', '=', 'r.thing').onRef('i.indicator', '=', 'r.indicator'),
      )
      .where(amongst('r.thing', measures))
      .where('r.on_day', '<=', asOf)
      .select(['r.thing', 'r.indicator', 'i.unit', 'r.value', 'r.position'])
      .select(sql<Qualifier>`r.qualifier`.as('qualifier'))
      .orderBy('r.on_day')
      .orderBy('r.position'),
  );

/** The newest reading of an indicator up to a day. */
export const readIndicators: FigureReader = async (views, of, asOf) => {
  const readings = await views.ask(readingsUpTo([...new Set(of.flatMap(({ thing }) => thing ?? []))], asOf));
  const newest = new Map(readings.map(reading => [`${reading.thing} ${reading.indicator}`, reading]));
  return of.map(({ thing, part }) => {
    const reading = newest.get(`${thing} ${part}`);
    if (!reading) return undefined;
    const { value, unit, qualifier, position } = reading;
    return { value: String(value), unit, qualifier, events: [position] };
  });
};
