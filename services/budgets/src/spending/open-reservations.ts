import type { BudgetTables } from '@moves/events/published/budgets';
import { questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables>();

/** The reservations of which something is left, in years that are not closed, each with its Budget's year and the measure and tender it is for. */
export const openReservations = () =>
  db
    .selectFrom('budget_reservations as r')
    .innerJoin('budgets as b', 'b.thing', 'r.thing')
    .innerJoin('budget_lines as l', on => on.onRef('l.thing', '=', 'r.thing').onRef('l.line', '=', 'r.line'))
    .where('b.closed_on', 'is', null)
    .where(
      sql<boolean>`(select sum(k.cents) from budget_bookings as k where k.budget = r.thing
        and k.reservation = r.reservation and k.figure = 'reserved' and k.pending = 0) > 0` as never,
    )
    .select(['r.thing', 'r.line', 'r.reservation', 'r.expires_at', 'b.year'])
    .select(sql<string | null>`coalesce(r.measure, l.measure)`.as('for_measure'))
    .select(sql<string | null>`case when r.for_kind = 'tender' then r.for_thing end`.as('for_tender'));
