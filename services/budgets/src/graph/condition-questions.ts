import type { BudgetTables } from '@moves/events/published/budgets';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';

const db = questionsOver<BudgetTables>();

/** The blocked amounts of some Budgets, active ones first. */
export const blocksOf = (budgets: readonly string[]): Question<BudgetTables['budget_blocks']> =>
  question(
    db
      .selectFrom('budget_blocks')
      .selectAll()
      .where(amongst('thing', budgets))
      .orderBy(sql`released_on is not null`)
      .orderBy('blocked_on')
      .orderBy('block')
      .orderBy('line'),
  );

/** The requests for üpl and apl expenditure of some Budgets, open ones first. */
export const excessesOf = (budgets: readonly string[]): Question<BudgetTables['budget_excesses']> =>
  question(
    db
      .selectFrom('budget_excesses')
      .selectAll()
      .where(amongst('thing', budgets))
      .orderBy(sql`state <> 'requested'`)
      .orderBy('requested_on')
      .orderBy('excess'),
  );

/** A carry-over as one of its two Budgets sees it. */
export type CarryOverRow = BudgetTables['budget_carry_overs'] & {
  /** In transit until the other year has received it. */
  stands: 'proposed' | 'inTransit' | 'arrived' | 'returned' | 'waived';
  owner: string;
};

/** What leaves some Budgets for other years, and what has been sent to them. */
export const carryOversOf = (budgets: readonly string[]): Question<CarryOverRow> => {
  const out = db.selectFrom('budget_carry_overs as o').selectAll('o').select('o.thing as owner');
  const sent = db
    .selectFrom('budget_carry_overs as o')
    .selectAll('o')
    .select('o.to_budget as owner')
    .where('o.state', 'in', ['sent', 'arrived', 'returned']);
  return question(
    db
      .selectFrom(
        out
          .where(amongst('o.thing', budgets))
          .unionAll(sent.where(amongst('o.to_budget', budgets)))
          .as('w'),
      )
      .leftJoin('budget_carry_ins as i', on =>
        on
          .onRef('i.thing', '=', 'w.to_budget')
          .onRef('i.from_budget', '=', 'w.thing')
          .onRef('i.carry_over', '=', 'w.carry_over'),
      )
      .selectAll('w')
      .select(
        sql<CarryOverRow['stands']>`case when w.state <> 'sent' then w.state
          when i.thing is null then 'inTransit' else 'arrived' end`.as('stands'),
      )
      .orderBy('w.proposed_on')
      .orderBy('w.carry_over'),
  ) as Question<CarryOverRow>;
};

/** The authorities of some Budgets to enter obligations of later years. */
export const appropriationsOf = (
  budgets: readonly string[],
): Question<BudgetTables['budget_commitment_appropriations']> =>
  question(
    db
      .selectFrom('budget_commitment_appropriations')
      .selectAll()
      .where(amongst('thing', budgets))
      .orderBy('booked_on')
      .orderBy('appropriation'),
  );

/** What falls due in which year of the authorities of some Budgets: authorised, and used. */
export const dueYearsOf = (
  budgets: readonly string[],
): Question<{ thing: string; appropriation: string; due_year: number; authorised_cents: number; used_cents: number }> =>
  question(
    db
      .selectFrom('budget_due_years')
      .where(amongst('thing', budgets))
      .groupBy(['thing', 'appropriation', 'due_year'])
      .select(['thing', 'appropriation', 'due_year'])
      .select([
        sql<number>`sum(authorised_cents)`.as('authorised_cents'),
        sql<number>`sum(used_cents)`.as('used_cents'),
      ])
      .orderBy('due_year'),
  );
