import type { Questions } from '@moves/events/graph/tasks';
import { mayAdvertise } from './filling/advertise-position.ts';
import { mayBeginSelection } from './filling/begin-selection.ts';
import { mayFill } from './filling/fill-position.ts';
import { mayRecordConsent } from './filling/record-staff-council-consent.ts';
import { mayVacate } from './filling/vacate-position.ts';
import { mayAbolish } from './life/abolish-position.ts';
import { mayApprove } from './life/approve-position.ts';
import { mayAssess } from './life/assess-position.ts';
import { mayPutInPlan } from './life/put-position-in-plan.ts';
import { mayReject } from './life/reject-position.ts';
import { mayRelease } from './life/release-position.ts';
import { mayWithdraw } from './life/withdraw-position.ts';
import { mayBlock } from './notes/block-position.ts';
import { mayLiftLapseNote } from './notes/lift-lapse-note.ts';
import { mayReassign } from './notes/reassign-position.ts';
import { mayRegrade } from './notes/regrade-position.ts';
import { maySetConversionNote } from './notes/set-conversion-note.ts';
import { maySetLapseNote } from './notes/set-lapse-note.ts';
import { mayUnblock } from './notes/unblock-position.ts';
import type { Position } from './position-state.ts';

/** Every act on a post that exists, in the order it lives through them, and whether this person may do it now. */
export const positionTasks: Questions<Position> = {
  assessPosition: mayAssess,
  putPositionInPlan: mayPutInPlan,
  approvePosition: mayApprove,
  rejectPosition: mayReject,
  withdrawPosition: mayWithdraw,
  releasePosition: mayRelease,
  advertisePosition: mayAdvertise,
  beginSelection: mayBeginSelection,
  recordStaffCouncilConsent: mayRecordConsent,
  fillPosition: mayFill,
  vacatePosition: mayVacate,
  setLapseNote: maySetLapseNote,
  liftLapseNote: mayLiftLapseNote,
  setConversionNote: maySetConversionNote,
  blockPosition: mayBlock,
  unblockPosition: mayUnblock,
  regradePosition: mayRegrade,
  reassignPosition: mayReassign,
  abolishPosition: mayAbolish,
};
