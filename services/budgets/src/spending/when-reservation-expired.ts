import type { Instant } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { budget } from '../budget.ts';
import { ExpireReservations, expireReservations } from './expire-reservations.ts';
import { openReservations } from './open-reservations.ts';

/** Budgets in which the last day of a reservation had passed by a moment, while something of it was left. */
export const expiredReservations = (now: Instant): Question<{ thing: string; due_at: string }> =>
  question(
    questionsOver<BudgetTables>()
      .selectFrom(openReservations().as('r'))
      .where('r.expires_at', '<=', now)
      .select(['r.thing', 'r.expires_at as due_at'])
      .distinct()
      .orderBy('r.expires_at')
      .orderBy('r.thing'),
  ) as Question<{ thing: string; due_at: string }>;

/** A reservation ends by itself after its last day. */
export const whenReservationExpired: DueRule = {
  name: 'budgets/reservation-expired',
  due: expiredReservations,
  fall: (id, act, { decisions }) =>
    decisions.react(budget, id, new ExpireReservations(id as BudgetId, act), expireReservations),
};
