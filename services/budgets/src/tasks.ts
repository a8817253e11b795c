import type { Questions } from '@moves/events/graph/tasks';
import type { Budget } from './budget-state.ts';
import { mayApproveCarryOver } from './carry-over/approve-carry-over.ts';
import { mayProposeCarryOver } from './carry-over/propose-carry-over.ts';
import { mayWaiveCarryOver } from './carry-over/waive-carry-over.ts';
import { mayApproveExcess } from './excess/approve-excess.ts';
import { mayRejectExcess } from './excess/reject-excess.ts';
import { mayRequestExcess } from './excess/request-excess.ts';
import { mayBlockLine } from './limits/block-line.ts';
import { mayImposeFreeze } from './limits/impose-freeze.ts';
import { mayLiftCeiling } from './limits/lift-ceiling.ts';
import { mayLiftFreeze } from './limits/lift-freeze.ts';
import { mayReleaseBlock } from './limits/release-block.ts';
import { maySetCeiling } from './limits/set-ceiling.ts';
import { mayBookAppropriation } from './lines/book-appropriation.ts';
import { mayBookEarmarkedIncome } from './lines/book-earmarked-income.ts';
import { mayBookSupplement } from './lines/book-supplement.ts';
import { mayBookVirement } from './lines/book-virement.ts';
import { mayGiveForecast } from './lines/give-forecast.ts';
import { mayOpenLine } from './lines/open-line.ts';
import { mayTakeOverLine } from './lines/take-over-line.ts';
import { mayBookCommitmentAppropriation } from './obligations/book-commitment-appropriation.ts';
import type { Obligation } from './obligations/obligation.ts';
import type { FinancialPlan } from './plan/financial-plan.ts';
import { maySetFinancialPlan } from './plan/set-financial-plan.ts';
import { mayCommitFunds } from './spending/commit-funds.ts';
import { mayPostActual } from './spending/post-actual.ts';
import { mayReduceCommitment } from './spending/reduce-commitment.ts';
import { mayReleaseReservation } from './spending/release-reservation.ts';
import { mayReserveFunds } from './spending/reserve-funds.ts';
import { mayReversePosting } from './spending/reverse-posting.ts';
import { mayAdoptBudget } from './statute/adopt-budget.ts';
import { mayCloseBudget } from './statute/close-budget.ts';
import { mayDeliberateBudget } from './statute/deliberate-budget.ts';
import { mayIntroduceBudget } from './statute/introduce-budget.ts';
import { mayTakeBudgetIntoForce } from './statute/take-budget-into-force.ts';

/** Every act on a Budget that is kept, in the order it lives through them, and whether this person may do it now. */
export const budgetTasks: Questions<Budget> = {
  openLine: mayOpenLine,
  takeOverLine: mayTakeOverLine,
  introduceBudget: mayIntroduceBudget,
  deliberateBudget: mayDeliberateBudget,
  bookAppropriation: mayBookAppropriation,
  bookCommitmentAppropriation: mayBookCommitmentAppropriation,
  adoptBudget: mayAdoptBudget,
  takeBudgetIntoForce: mayTakeBudgetIntoForce,
  bookSupplement: mayBookSupplement,
  bookVirement: mayBookVirement,
  bookEarmarkedIncome: mayBookEarmarkedIncome,
  requestExcess: mayRequestExcess,
  approveExcess: mayApproveExcess,
  rejectExcess: mayRejectExcess,
  blockLine: mayBlockLine,
  releaseBlock: mayReleaseBlock,
  imposeFreeze: mayImposeFreeze,
  liftFreeze: mayLiftFreeze,
  setCeiling: maySetCeiling,
  liftCeiling: mayLiftCeiling,
  reserveFunds: mayReserveFunds,
  releaseReservation: mayReleaseReservation,
  commitFunds: mayCommitFunds,
  reduceCommitment: mayReduceCommitment,
  postActual: mayPostActual,
  reversePosting: mayReversePosting,
  giveForecast: mayGiveForecast,
  proposeCarryOver: mayProposeCarryOver,
  approveCarryOver: mayApproveCarryOver,
  waiveCarryOver: mayWaiveCarryOver,
  closeBudget: mayCloseBudget,
};

/** An obligation is planned and then answered by its years; there is nothing else to do with it by hand. */
export const obligationTasks: Questions<Obligation> = {};

/** What can be done with a financial plan. */
export const financialPlanTasks: Questions<FinancialPlan> = { setFinancialPlan: maySetFinancialPlan };
