import { budgetBookings } from './budgets/bookings.ts';
import { budgetCommitments, budgetForecasts, budgetReservations } from './budgets/chain.ts';
import { budgetBlocks, budgetCeilings, budgetExcesses } from './budgets/conditions.ts';
import {
  budgetCarryIns,
  budgetCarryOvers,
  budgetCommitmentAppropriations,
  budgetDueYears,
  obligationList,
  obligationYears,
} from './budgets/later-years.ts';
import { budgetLineList, budgetList } from './budgets/list.ts';
import { financialPlans } from './budgets/plans.ts';

/** The tables of money, in which every figure is the sum of its bookings: asked by the graph and by reports alike. */
export const budgetModels = [
  budgetList,
  budgetLineList,
  budgetBookings,
  budgetReservations,
  budgetCommitments,
  budgetForecasts,
  budgetCeilings,
  budgetBlocks,
  budgetExcesses,
  budgetCarryOvers,
  budgetCarryIns,
  budgetCommitmentAppropriations,
  budgetDueYears,
  obligationList,
  obligationYears,
  financialPlans,
] as const;

/** The tables that questions about money read. */
export interface BudgetTables {
  budgets: (typeof budgetList)['row'];
  budget_lines: (typeof budgetLineList)['row'];
  budget_bookings: (typeof budgetBookings)['row'];
  budget_reservations: (typeof budgetReservations)['row'];
  budget_commitments: (typeof budgetCommitments)['row'];
  budget_forecasts: (typeof budgetForecasts)['row'];
  budget_ceilings: (typeof budgetCeilings)['row'];
  budget_blocks: (typeof budgetBlocks)['row'];
  budget_excesses: (typeof budgetExcesses)['row'];
  budget_carry_overs: (typeof budgetCarryOvers)['row'];
  budget_carry_ins: (typeof budgetCarryIns)['row'];
  budget_commitment_appropriations: (typeof budgetCommitmentAppropriations)['row'];
  budget_due_years: (typeof budgetDueYears)['row'];
  obligations: (typeof obligationList)['row'];
  obligation_years: (typeof obligationYears)['row'];
  financial_plans: (typeof financialPlans)['row'];
}
