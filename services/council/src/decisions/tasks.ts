import type { Questions } from '@moves/events/graph/tasks';
import { mayAssignPoint } from './assign-point.ts';
import type { Decision } from './decision.ts';
import { mayGiveEvidence } from './give-evidence.ts';
import { mayObject } from './object-to-decision.ts';
import { mayRetry } from './retry-package.ts';
import { maySettleObjection } from './settle-objection.ts';
import { maySettlePoint } from './settle-point.ts';

/** Every act on a decision that exists, and whether this person may do it now. */
export const decisionTasks: Questions<Decision> = {
  objectToDecision: mayObject,
  settleObjection: maySettleObjection,
  retryPackage: mayRetry,
  assignPoint: mayAssignPoint,
  giveEvidence: mayGiveEvidence,
  settlePoint: maySettlePoint,
};
