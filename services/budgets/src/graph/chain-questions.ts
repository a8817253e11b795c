import type { BudgetTables } from '@moves/events/published/budgets';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables>();

/** What is left of each reservation or commitment of some Budgets. */
const left = (figure: 'reserved' | 'committed', budgets: readonly string[]) =>
  db
    .selectFrom('budget_bookings as k')
    .where('k.pending', '=', 0)
    .where('k.figure', '=', figure)
    .where(amongst('k.budget', budgets))
    .groupBy(['k.budget', figure === 'reserved' ? 'k.reservation' : 'k.commitment'])
    .select(['k.budget', figure === 'reserved' ? 'k.reservation as of' : 'k.commitment as of'])
    .select(sql<number>`sum(k.cents)`.as('open_cents'));

/** A reservation as a question finds it. */
export type ReservationRow = BudgetTables['budget_reservations'] & { open_cents: number };

/** The reservations of some Budgets, open ones first. */
export const reservationsOf = (budgets: readonly string[]): Question<ReservationRow> =>
  question(
    db
      .selectFrom('budget_reservations as r')
      .leftJoin(left('reserved', budgets).as('o'), on =>
        on.onRef('o.budget', '=', 'r.thing').onRef('o.of', '=', 'r.reservation'),
      )
      .where(amongst('r.thing', budgets))
      .selectAll('r')
      .select(sql<number>`coalesce(o.open_cents, 0)`.as('open_cents'))
      .orderBy(sql`coalesce(o.open_cents, 0) = 0`)
      .orderBy('r.at')
      .orderBy('r.reservation'),
  );

/** A commitment as a question finds it. */
export type CommitmentRow = BudgetTables['budget_commitments'] & { open_cents: number };

/** The commitments of some Budgets, open ones first. */
export const commitmentsOf = (budgets: readonly string[]): Question<CommitmentRow> =>
  question(
    db
      .selectFrom('budget_commitments as c')
      .leftJoin(left('committed', budgets).as('o'), on =>
        on.onRef('o.budget', '=', 'c.thing').onRef('o.of', '=', 'c.commitment'),
      )
      .where(amongst('c.thing', budgets))
      .selectAll('c')
      .select(sql<number>`coalesce(o.open_cents, 0)`.as('open_cents'))
      .orderBy(sql`coalesce(o.open_cents, 0) = 0`)
      .orderBy('c.at')
      .orderBy('c.commitment'),
  );

/** Every forecast of some Budgets, the latest first. */
export const forecastsKept = (budgets: readonly string[]): Question<BudgetTables['budget_forecasts']> =>
  question(
    db
      .selectFrom('budget_forecasts')
      .selectAll()
      .where(amongst('thing', budgets))
      .orderBy('at', 'desc')
      .orderBy('position', 'desc')
      .orderBy('place', 'desc'),
  );
