import type { BudgetTables } from '@moves/events/published/budgets';
import {
  booked,
  budgetsOf,
  type FiguredLine,
  figuredLines,
  latestForecasts,
} from '@moves/events/published/budgets/figures';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type EventsOfRow, type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { ofVisibleMeasure } from '../visible-measures.ts';
import { filterOf, kindOrder, type MoneyAsked, sectionOf } from './asked.ts';

/** A line as the comparison of plan and actual shows it. */
export type PlanVsActualRow = FiguredLine &
  Placed & {
    readonly section: 'expense' | 'investment';
    /** What somebody wrote with the forecast that counts; for insiders. */
    readonly forecast_text: string | null;
    /** How many forecasts count for it. */
    readonly forecasts: number;
  };

const db = questionsOver<BudgetTables & MeasureTables>();

/** Where a line stands: year, part of the budget, Teilhaushalt, profit centre, measure, kind and line. */
const place = placeBy(
  sql`l.year`,
  sql`case l.kind when 'investment' then 1 else 0 end`,
  sql`l.of_sub_budget`,
  sql`l.profit_centre`,
  sql`l.measure`,
  kindOrder,
  sql`l.id`,
);

/** Budgets of some lines by their ids, `100-2018:it-security`. */
const budgetsOfLines = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify([...new Set(ids.map(id => id.split(':')[0]!))])}))`;

/** The lines of budgets with their figures, year by year and part by part: so many, after the last of the page before. */
export function planVsActualPage(
  context: ReportContext,
  asked: MoneyAsked,
  last: PlanVsActualRow | undefined,
  first: number,
): Question<PlanVsActualRow> {
  const filter = filterOf(asked);
  const forecasts = db
    .selectFrom(latestForecasts(budgetsOf({ filter })).as('f'))
    .groupBy(['f.thing', 'f.line'])
    .select(['f.thing', 'f.line', sql<number>`count(*)`.as('given')])
    .select(sql<string | null>`max(case when f.post is null then f.text end)`.as('text'));
  const lines = db
    .selectFrom(figuredLines({ filter }).as('l'))
    .leftJoin(forecasts.as('g'), on => on.onRef('g.thing', '=', 'l.thing').onRef('g.line', '=', 'l.line'))
    .selectAll('l')
    .select([sectionOf.as('section'), sql<number>`coalesce(g.given, 0)`.as('forecasts')])
    .select((context.publicOnly ? sql<string | null>`null` : sql<string | null>`g.text`).as('forecast_text'))
    .where(ofVisibleMeasure('l.measure', context));
  return pageOf(lines, place, last, first);
}

/** The positions of all events that the figures of some lines are made of: bookings, and the forecasts that count. */
export function eventsOfLines(lines: readonly { readonly id: string }[]): Question<EventsOfRow> {
  const ids = lines.map(({ id }) => id);
  const budgets = budgetsOfLines(ids);
  const bookings = db
    .selectFrom(booked(budgets).as('k'))
    .select([sql<string>`k.budget || ':' || k.of_line`.as('id'), 'k.position']);
  const forecasts = db
    .selectFrom(latestForecasts(budgets).as('f'))
    .select([sql<string>`f.thing || ':' || f.line`.as('id'), 'f.position']);
  return question(
    db
      .selectFrom(bookings.union(forecasts as never).as('e'))
      .where(amongst('e.id', ids))
      .groupBy('e.id')
      .select(['e.id', sql<string>`json_group_array(e.position)`.as('positions')]),
  ) as Question<EventsOfRow>;
}
