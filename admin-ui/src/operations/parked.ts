import type { Doable, HistoryEntry, Instant } from '../graph.ts';
import { HISTORY, TASKS } from '../graph.ts';
import { question } from '../question.ts';

/** A reaction on one thing that failed by a fault; what comes later for the same thing waits behind it. */
export interface ParkedReaction extends Doable {
  reaction: string;
  thing: string | null;
  fault: string;
  since: Instant;
  waiting: { at: Instant; type: string | null; stream: string | null }[];
  history: HistoryEntry[];
}

/** What is asked of a parked reaction. */
export const PARKED = `id revision reaction thing fault since waiting { at type stream } ${TASKS} ${HISTORY}`;

/** What is parked, the oldest first. */
export const askParked = question<{ parkedReactions: ParkedReaction[] }>(
  'parkedReactions',
  `query Parked { parkedReactions { ${PARKED} } }`,
);
