import { type RateTableEvent, rateTableEvents } from '../catalogue/positions.ts';
import { readModel } from '../read-model/define.ts';
import { type Question, question, questionsOver } from '../read-model/question.ts';
import type { RateTableOfCost } from './position-cost.ts';

/** One row a table of rates: from when it is valid, and what is the same for every grade. */
export const rateTables = readModel<RateTableEvent>()({
  name: 'rate_tables',
  version: 1,
  events: rateTableEvents,
  table: {
    title: 'text not null',
    valid_from: 'text not null',
    valid_until: 'text',
    material_cents: 'integer not null',
    it_cents: 'integer not null',
    overhead: 'integer not null',
    yearly_rise: 'integer not null',
    source: 'text not null',
    event: 'text not null',
    position: 'integer not null',
    at: 'text not null',
    recorded_at: 'text not null',
  },
  on: {
    RateTablePublished: (rows, e, { id, position, at, recordedAt }) =>
      rows.insert({
        title: e.title,
        valid_from: e.validFrom,
        valid_until: e.validUntil,
        material_cents: e.materialCents,
        it_cents: e.itCents,
        overhead: e.overhead,
        yearly_rise: e.yearlyRise,
        source: JSON.stringify(e.source),
        event: id,
        position,
        at,
        recorded_at: recordedAt,
      }),
  },
});

/** The personnel rate of each grade in a table, in the table's order. */
export const rates = readModel<RateTableEvent>()({
  name: 'rates',
  version: 1,
  events: rateTableEvents,
  table: { grade: 'text not null', place: 'integer not null', annual_cents: 'integer not null' },
  key: ['grade'],
  on: {
    RateTablePublished: (rows, e) => {
      for (const [place, { grade, annualCents }] of e.rates.entries())
        rows.insert({ grade, place, annual_cents: annualCents });
    },
  },
});

/** The tables that questions about rates read. */
export interface RateTables {
  rate_tables: (typeof rateTables)['row'];
  rates: (typeof rates)['row'];
}

const db = questionsOver<RateTables>();

/** A rate with all that its table says: what `ratesFrom` makes tables of. */
export type RateRow = RateTables['rate_tables'] & { grade: string; annual_cents: number };

/** Every rate that is kept, newest tables first. */
export const allRates = (): Question<RateRow> =>
  question(
    db
      .selectFrom('rate_tables as t')
      .innerJoin('rates as r', 'r.thing', 't.thing')
      .selectAll('t')
      .select(['r.grade', 'r.annual_cents'])
      .orderBy('t.valid_from', 'desc')
      .orderBy('t.position', 'desc')
      .orderBy('r.place'),
  );

/** The answer of `allRates` as tables by which posts are costed. */
export function ratesFrom(rows: readonly RateRow[]): RateTableOfCost[] {
  const tables = new Map<string, RateTableOfCost & { rates: Map<string, number> }>();
  for (const row of rows) {
    const table = tables.get(row.thing) ?? {
      id: row.thing,
      title: row.title,
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      rates: new Map<string, number>(),
      materialCents: row.material_cents,
      itCents: row.it_cents,
      overhead: row.overhead,
      yearlyRise: row.yearly_rise,
    };
    table.rates.set(row.grade, row.annual_cents);
    tables.set(row.thing, table);
  }
  return [...tables.values()];
}
