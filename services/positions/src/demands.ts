import { countedStatuses } from '@moves/events/catalogue/positions';
import type { Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Known, Position } from './position-state.ts';

/** Refuses what is said of a post nobody knows. */
export function demandKnown(p: Position): asserts p is Known {
  demand(p.status !== 'unknown', 'not-found');
}

/** Refuses unless a post is there: approved, and neither lapsed nor abolished. */
export function demandThere(p: Position): asserts p is Extract<Known, { status: (typeof countedStatuses)[number] }> {
  demandKnown(p);
  demand((countedStatuses as readonly string[]).includes(p.status), 'position-not-in-plan', { status: p.status });
}

/** Refuses a step dated before the one it follows. */
export const demandStepOrder = ({ since }: { since: Instant }, { at }: Act): void =>
  demand(at >= since, 'dated-before-previous-step', { since });
