import { Module } from '@nestjs/common';
import { CorrectEntryHandler } from './entries/correct-entry.ts';
import { WithdrawEntryHandler } from './entries/withdraw-entry.ts';
import { DefineIndicatorHandler } from './indicators/define-indicator.ts';
import { RecordReadingHandler } from './indicators/record-reading.ts';
import { ApproveMeasureHandler } from './life/approve-measure.ts';
import { AssessMeasureHandler } from './life/assess-measure.ts';
import { BeginPhaseHandler } from './life/begin-phase.ts';
import { CancelMeasureHandler } from './life/cancel-measure.ts';
import { CompleteMeasureHandler } from './life/complete-measure.ts';
import { HandOverMeasureHandler } from './life/hand-over-measure.ts';
import { PauseMeasureHandler } from './life/pause-measure.ts';
import { ProposeMeasureHandler } from './life/propose-measure.ts';
import { PublishMeasureHandler } from './life/publish-measure.ts';
import { PutMeasureIntoOperationHandler } from './life/put-measure-into-operation.ts';
import { RejectMeasureHandler } from './life/reject-measure.ts';
import { RestrictMeasureHandler } from './life/restrict-measure.ts';
import { ResumeMeasureHandler } from './life/resume-measure.ts';
import { StartMeasureHandler } from './life/start-measure.ts';
import { TakeOverMeasureHandler } from './life/take-over-measure.ts';
import { ForecastMilestoneHandler } from './milestones/forecast-milestone.ts';
import { PlanMilestoneHandler } from './milestones/plan-milestone.ts';
import { ReachMilestoneHandler } from './milestones/reach-milestone.ts';
import { ReplanMilestoneHandler } from './milestones/replan-milestone.ts';

/** Everything that can be done with a measure, in the order it lives through it. */
@Module({
  providers: [
    TakeOverMeasureHandler,
    ProposeMeasureHandler,
    AssessMeasureHandler,
    RejectMeasureHandler,
    ApproveMeasureHandler,
    StartMeasureHandler,
    BeginPhaseHandler,
    PauseMeasureHandler,
    ResumeMeasureHandler,
    PutMeasureIntoOperationHandler,
    CompleteMeasureHandler,
    CancelMeasureHandler,
    HandOverMeasureHandler,
    PublishMeasureHandler,
    RestrictMeasureHandler,
    PlanMilestoneHandler,
    ReplanMilestoneHandler,
    ForecastMilestoneHandler,
    ReachMilestoneHandler,
    DefineIndicatorHandler,
    RecordReadingHandler,
    CorrectEntryHandler,
    WithdrawEntryHandler,
  ],
})
export class MeasuresModule {}
