import { demand } from '@moves/events/decider/failures';
import type { KnownTender } from '../../tender-state.ts';

/** To which state a procedure goes back to be set right. */
export type BackTo = 'opened' | 'evaluated';

/** From where something can go back to the reading of bids, and from where to their ranking. */
const AFTER: Readonly<Record<BackTo, readonly KnownTender['status'][]>> = {
  opened: ['opened', 'scored', 'evaluated', 'awardProposed', 'awardResolved', 'informed', 'awarding'],
  evaluated: ['evaluated', 'awardProposed', 'awardResolved', 'informed', 'awarding'],
};

/** Refuses to go back where nothing was wrong, and to where the procedure never was: nobody bids twice because of it. */
export function demandWayBack(t: KnownTender, upheld: boolean, backTo: BackTo | undefined): void {
  if (!backTo) return;
  demand(upheld, 'back-without-fault');
  const been = backTo === 'opened' ? t.rounds.some(({ stage, opened }) => stage === 'bids' && opened) : t.evaluation;
  demand(been && AFTER[backTo].includes(t.status), 'no-way-back', { backTo, status: t.status });
}
