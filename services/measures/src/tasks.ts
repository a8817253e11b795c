import type { Questions } from '@moves/events/graph/tasks';
import { mayCorrectEntry } from './entries/correct-entry.ts';
import { mayWithdrawEntry } from './entries/withdraw-entry.ts';
import { mayDefineIndicator } from './indicators/define-indicator.ts';
import { mayRecordReading } from './indicators/record-reading.ts';
import { mayApprove } from './life/approve-measure.ts';
import { mayAssess } from './life/assess-measure.ts';
import { mayBeginPhase } from './life/begin-phase.ts';
import { mayCancel } from './life/cancel-measure.ts';
import { mayComplete } from './life/complete-measure.ts';
import { mayHandOver } from './life/hand-over-measure.ts';
import type { OpenCommitment } from './life/open-commitments.ts';
import { mayPause } from './life/pause-measure.ts';
import { mayPublish } from './life/publish-measure.ts';
import { mayPutIntoOperation } from './life/put-measure-into-operation.ts';
import { mayReject } from './life/reject-measure.ts';
import { mayRestrict } from './life/restrict-measure.ts';
import { mayResume } from './life/resume-measure.ts';
import { mayStart } from './life/start-measure.ts';
import type { Measure } from './measure.ts';
import { mayForecastMilestone } from './milestones/forecast-milestone.ts';
import { mayPlanMilestone } from './milestones/plan-milestone.ts';
import { mayReachMilestone } from './milestones/reach-milestone.ts';
import { mayReplanMilestone } from './milestones/replan-milestone.ts';

/**
 * Every act on a measure that exists, in the order it lives through them, and whether this person may do it now, given what
 * contracts still bind for it.
 */
export const measureTasks = (open: readonly OpenCommitment[]): Questions<Measure> => ({
  assessMeasure: mayAssess,
  approveMeasure: mayApprove,
  rejectMeasure: mayReject,
  startMeasure: mayStart,
  beginPhase: mayBeginPhase,
  pauseMeasure: mayPause,
  resumeMeasure: mayResume,
  putMeasureIntoOperation: mayPutIntoOperation,
  completeMeasure: mayComplete,
  cancelMeasure: (m, act) => mayCancel(m, act, open),
  planMilestone: mayPlanMilestone,
  forecastMilestone: mayForecastMilestone,
  reachMilestone: mayReachMilestone,
  replanMilestone: mayReplanMilestone,
  defineIndicator: mayDefineIndicator,
  recordReading: mayRecordReading,
  handOverMeasure: mayHandOver,
  publishMeasure: mayPublish,
  restrictMeasure: mayRestrict,
  correctEntry: mayCorrectEntry,
  withdrawEntry: mayWithdrawEntry,
});
