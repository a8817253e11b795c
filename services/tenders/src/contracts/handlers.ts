import { DeclineOptionHandler } from './decline-option.ts';
import { ExerciseOptionHandler } from './exercise-option.ts';
import { ModifyContractHandler } from './modify-contract.ts';
import { PlaceCallOffHandler } from './place-call-off.ts';
import { SendModificationNoticeHandler } from './send-modification-notice.ts';
import { TakeOverContractHandler } from './take-over-contract.ts';
import { TerminateContractHandler } from './terminate-contract.ts';

/** Everything people can do with a contract, in the order it lives through it. */
export const contractHandlers = [
  TakeOverContractHandler,
  PlaceCallOffHandler,
  ModifyContractHandler,
  SendModificationNoticeHandler,
  ExerciseOptionHandler,
  DeclineOptionHandler,
  TerminateContractHandler,
];
