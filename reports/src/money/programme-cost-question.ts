import type { LineKind } from '@moves/events/catalogue/budgets';
import type { FieldOfAction } from '@moves/events/catalogue/measures';
import type { BudgetTables } from '@moves/events/published/budgets';
import { authorityFigures } from '@moves/events/published/budgets/bookings';
import { booked, budgetsOf, figuredLines } from '@moves/events/published/budgets/figures';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { type EventsOfRow, type Placed, pageOf, placeBy } from '../kit/pages.ts';
import type { ReportContext } from '../kit/report.ts';
import { ofVisibleMeasure } from '../visible-measures.ts';
import { filterOf, kindOrder, type MoneyAsked, visibleLines } from './asked.ts';

/** What lines of one kind cost together. */
export interface CostOfKind {
  readonly kind: LineKind;
  readonly planned_cents: number;
  readonly authority_cents: number;
  readonly committed_cents: number;
  readonly actual_cents: number;
}

/** What a field of action costs in one year, of one kind. */
export interface ProgrammeCostRow extends Placed, CostOfKind {
  readonly id: string;
  readonly field_of_action: FieldOfAction | null;
  readonly year: number;
  readonly lines: number;
}

const db = questionsOver<BudgetTables & MeasureTables>();
const place = placeBy(sql`m.field_order`, sql`l.year`, kindOrder);

const sums = [
  sql<number>`sum(l.appropriation_cents + l.taken_over_cents)`.as('planned_cents'),
  sql<number>`sum(l.authority_cents)`.as('authority_cents'),
  sql<number>`sum(l.committed_cents)`.as('committed_cents'),
  sql<number>`sum(l.actual_cents)`.as('actual_cents'),
] as const;

/** The lines asked for with their figures, each with the field of action of its measure. */
const linesOfFields = (context: ReportContext, asked: MoneyAsked) =>
  db
    .selectFrom(figuredLines({ filter: filterOf(asked) }).as('l'))
    .leftJoin('measure_list as m', 'm.thing', 'l.measure')
    .where(ofVisibleMeasure('l.measure', context));

/** The cost of the programme by field of action, year and kind. */
export const programmeCostPage = (
  context: ReportContext,
  asked: MoneyAsked,
  last: ProgrammeCostRow | undefined,
  first: number,
): Question<ProgrammeCostRow> =>
  pageOf(
    db
      .selectFrom(
        linesOfFields(context, asked)
          .groupBy(['m.field_order', 'l.year', 'l.kind'])
          .select([place.as('id'), 'm.field_of_action', 'l.year', 'l.kind', sql<number>`count(*)`.as('lines')])
          .select(sums)
          .as('s'),
      )
      .selectAll('s'),
    sql<string>`s.id`,
    last,
    first,
  );

/** The positions of all bookings that rows of the programme's cost are made of. */
export const eventsOfCost =
  (context: ReportContext, asked: MoneyAsked) =>
  (rows: readonly ProgrammeCostRow[]): Question<EventsOfRow> => {
    const shown = [...authorityFigures, 'committed', 'actual'];
    const lines = db
      .selectFrom(visibleLines(asked, context).as('l'))
      .leftJoin('measure_list as m', on => on.on(sql<boolean>`m.thing = l.measure`))
      .select([place.as('id'), sql<string>`l.thing`.as('thing'), sql<string>`l.line`.as('line')]);
    // Gathered by line first: a join of each line with each booking of its Budget would take long.
    const bookings = db
      .selectFrom(booked(budgetsOf({ filter: filterOf(asked) })).as('k'))
      .where(amongst('k.figure', shown))
      .groupBy(['k.budget', 'k.of_line'])
      .select(['k.budget', 'k.of_line', sql<string>`json_group_array(distinct k.position)`.as('positions')]);
    const ids = rows.map(({ id }) => id);
    return question(
      db
        .selectFrom(lines.as('n'))
        .innerJoin(bookings.as('b'), on => on.onRef('b.budget', '=', 'n.thing').onRef('b.of_line', '=', 'n.line'))
        .where(amongst('n.id', ids))
        .select(['n.id', 'b.positions']),
    );
  };

/** The cost of the programme by kind, over all years. */
export const costByKind = (context: ReportContext, asked: MoneyAsked): Question<CostOfKind> =>
  question(
    linesOfFields(context, asked).groupBy('l.kind').select('l.kind').select(sums).orderBy(kindOrder),
  ) as Question<CostOfKind>;

/** A financial plan, and what the lines of its years have come to. */
export interface PlanCompared extends Omit<CostOfKind, 'kind'> {
  readonly title: string;
  readonly from_year: number;
  readonly until_year: number;
  readonly amount_cents: number;
  readonly qualifier: string;
  readonly with_personnel: number;
  /** Names of fields, and a `Source`, both as JSON. */
  readonly inferred: string;
  readonly source: string;
}

/** Every financial plan in the books beside what the lines asked for have come to in its years. */
export const plansCompared = (context: ReportContext, asked: MoneyAsked): Question<PlanCompared> => {
  const costs = linesOfFields(context, asked).groupBy(['l.year', 'l.kind']).select(['l.year', 'l.kind']).select(sums);
  const cents = ['planned_cents', 'authority_cents', 'committed_cents', 'actual_cents'] as const;
  return question(
    db
      .selectFrom('financial_plans as f')
      .leftJoin(costs.as('c'), on =>
        on.on(
          sql<boolean>`c.year between f.from_year and f.until_year and (f.with_personnel or c.kind <> 'personnel')`,
        ),
      )
      .groupBy('f.thing')
      .select(['f.title', 'f.from_year', 'f.until_year', 'f.amount_cents', 'f.qualifier', 'f.with_personnel'])
      .select(['f.inferred', 'f.source'])
      .select(cents.map(column => sql<number>`coalesce(sum(${sql.ref(`c.${column}`)}), 0)`.as(column)))
      .orderBy('f.from_year')
      .orderBy('f.thing'),
  ) as Question<PlanCompared>;
};
