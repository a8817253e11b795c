import type { Instant } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { budget } from '../budget.ts';
import { ExpireReservation, expireReservation } from './expire-reservation.ts';
import { openReservations } from './open-reservations.ts';

/** The reservations of which something is left though their last day had passed by a moment (`100-2018:r1`). */
const expiredReservations = (now: Instant): Question<{ thing: string; due_at: string }> =>
  question(
    questionsOver<BudgetTables>()
      .selectFrom(openReservations().as('r'))
      .where('r.expires_at', '<=', now)
      .select([sql<string>`r.thing || ':' || r.reservation`.as('thing'), 'r.expires_at as due_at'])
      .orderBy('r.expires_at')
      .orderBy('r.thing')
      .orderBy('r.reservation'),
  ) as Question<{ thing: string; due_at: string }>;

/** A reservation ends by itself after its last day. */
export const whenReservationExpired: DueRule = {
  name: 'budgets/reservation-expired',
  due: expiredReservations,
  fall: (due, act, { decisions }) => {
    const [id, reservation] = due.split(':') as [BudgetId, string];
    return decisions.react(budget, id, new ExpireReservation(id, { reservation }, act), expireReservation);
  },
};
