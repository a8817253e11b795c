import type { EventOf } from '../../catalogue/define.ts';
import type { TenderTakenOver } from '../../catalogue/tenders/preparation.ts';
import { IN_TWO_STAGES } from './law/kinds.ts';

/** The round of a tender that was published when it was taken over, if it was: bids or requests may still come in it. */
export function takenOverRound({ procedure, seal, closesAt }: EventOf<typeof TenderTakenOver>['data']) {
  if (!seal || !closesAt) return undefined;
  const requests = procedure !== undefined && IN_TWO_STAGES.includes(procedure);
  return { round: requests ? 0 : 1, stage: requests ? ('requests' as const) : ('bids' as const), closesAt };
}
