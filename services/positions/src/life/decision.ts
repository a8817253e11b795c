import { dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';

/** Refuses a decision that only advised (§§ 39, 41 GemO), or that was not yet taken when what stands on it takes effect. */
export function demandDecided(decision: DecisionRef, { at }: Pick<Act, 'at'>): void {
  const { paper, body, authoritative, sessionOn } = decision;
  demand(authoritative, 'position-decision-is-advisory', { paper, body });
  demand(sessionOn <= dayOf(at), 'position-decision-later', { paper, sessionOn });
}
