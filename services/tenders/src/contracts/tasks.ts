import type { Questions } from '@moves/events/graph/tasks';
import type { Contract } from './contract-state.ts';
import { mayDeclineOption } from './decline-option.ts';
import { mayExerciseOption } from './exercise-option.ts';
import { mayModifyContract } from './modify-contract.ts';
import { mayPlaceCallOff } from './place-call-off.ts';
import { maySendModificationNotice } from './send-modification-notice.ts';
import { mayTerminateContract } from './terminate-contract.ts';

/** Every act on a contract that is kept, in the order it lives through them, and whether this person may do it now. */
export const contractTasks: Questions<Contract> = {
  placeCallOff: mayPlaceCallOff,
  modifyContract: mayModifyContract,
  sendModificationNotice: maySendModificationNotice,
  exerciseOption: mayExerciseOption,
  declineOption: mayDeclineOption,
  terminateContract: mayTerminateContract,
};
