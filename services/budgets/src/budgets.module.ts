import { Module } from '@nestjs/common';
import { ApproveCarryOverHandler } from './carry-over/approve-carry-over.ts';
import { ProposeCarryOverHandler } from './carry-over/propose-carry-over.ts';
import { WaiveCarryOverHandler } from './carry-over/waive-carry-over.ts';
import { ApproveExcessHandler } from './excess/approve-excess.ts';
import { RejectExcessHandler } from './excess/reject-excess.ts';
import { RequestExcessHandler } from './excess/request-excess.ts';
import { BlockLineHandler } from './limits/block-line.ts';
import { ImposeFreezeHandler } from './limits/impose-freeze.ts';
import { LiftCeilingHandler } from './limits/lift-ceiling.ts';
import { LiftFreezeHandler } from './limits/lift-freeze.ts';
import { ReleaseBlockHandler } from './limits/release-block.ts';
import { SetCeilingHandler } from './limits/set-ceiling.ts';
import { BookAppropriationHandler } from './lines/book-appropriation.ts';
import { BookEarmarkedIncomeHandler } from './lines/book-earmarked-income.ts';
import { BookSupplementHandler } from './lines/book-supplement.ts';
import { BookVirementHandler } from './lines/book-virement.ts';
import { GiveForecastHandler } from './lines/give-forecast.ts';
import { OpenLineHandler } from './lines/open-line.ts';
import { TakeOverLineHandler } from './lines/take-over-line.ts';
import { BookCommitmentAppropriationHandler } from './obligations/book-commitment-appropriation.ts';
import { PlanObligationHandler } from './obligations/plan-obligation.ts';
import { SetFinancialPlanHandler } from './plan/set-financial-plan.ts';
import { CommitFundsHandler } from './spending/commit-funds.ts';
import { PostActualHandler } from './spending/post-actual.ts';
import { ReduceCommitmentHandler } from './spending/reduce-commitment.ts';
import { ReleaseReservationHandler } from './spending/release-reservation.ts';
import { ReserveFundsHandler } from './spending/reserve-funds.ts';
import { ReversePostingHandler } from './spending/reverse-posting.ts';
import { AdoptBudgetHandler } from './statute/adopt-budget.ts';
import { CloseBudgetHandler } from './statute/close-budget.ts';
import { DeliberateBudgetHandler } from './statute/deliberate-budget.ts';
import { IntroduceBudgetHandler } from './statute/introduce-budget.ts';
import { OpenBudgetHandler } from './statute/open-budget.ts';
import { TakeBudgetIntoForceHandler } from './statute/take-budget-into-force.ts';

/** Everything people can do with a Budget in a year, in the order it lives through it. */
@Module({
  providers: [
    OpenBudgetHandler,
    OpenLineHandler,
    TakeOverLineHandler,
    IntroduceBudgetHandler,
    DeliberateBudgetHandler,
    BookAppropriationHandler,
    BookCommitmentAppropriationHandler,
    AdoptBudgetHandler,
    TakeBudgetIntoForceHandler,
    BookSupplementHandler,
    BookVirementHandler,
    BookEarmarkedIncomeHandler,
    RequestExcessHandler,
    ApproveExcessHandler,
    RejectExcessHandler,
    BlockLineHandler,
    ReleaseBlockHandler,
    ImposeFreezeHandler,
    LiftFreezeHandler,
    SetCeilingHandler,
    LiftCeilingHandler,
    ReserveFundsHandler,
    ReleaseReservationHandler,
    CommitFundsHandler,
    ReduceCommitmentHandler,
    PlanObligationHandler,
    SetFinancialPlanHandler,
    PostActualHandler,
    ReversePostingHandler,
    GiveForecastHandler,
    ProposeCarryOverHandler,
    ApproveCarryOverHandler,
    WaiveCarryOverHandler,
    CloseBudgetHandler,
  ],
})
export class BudgetsModule {}
