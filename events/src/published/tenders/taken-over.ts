import type { EventOf } from '../../catalogue/define.ts';
import type { TenderTakenOver } from '../../catalogue/tenders/preparation.ts';
import type { Procedure, Regime } from '../../catalogue/tenders/words.ts';

const EU: readonly Procedure[] = [
  'openProcedure',
  'restrictedProcedure',
  'negotiatedWithCall',
  'negotiatedWithoutCall',
  'competitiveDialogue',
  'innovationPartnership',
];
const IN_TWO_STAGES: readonly Procedure[] = [
  'restrictedProcedure',
  'negotiatedWithCall',
  'competitiveDialogue',
  'innovationPartnership',
  'restrictedWithCompetition',
  'negotiatedAwardWithCompetition',
];

/** Which law a procedure follows that was taken over with its name only: above the threshold GWB and VgV, below it UVgO. */
export const regimeOf = (procedure: Procedure): Regime => (EU.includes(procedure) ? 'eu' : 'national');

/** The round of a tender that was published when it was taken over, if it was: bids or requests may still come in it. */
export function takenOverRound({ procedure, seal, closesAt }: EventOf<typeof TenderTakenOver>['data']) {
  if (!seal || !closesAt) return undefined;
  const requests = procedure !== undefined && IN_TWO_STAGES.includes(procedure);
  return { round: requests ? 0 : 1, stage: requests ? ('requests' as const) : ('bids' as const), closesAt };
}
