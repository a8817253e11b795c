import type { Day, Doable, HistoryEntry, Source } from '../graph.ts';
import { HISTORY, SOURCE, TASKS } from '../graph.ts';

export const sessionStatuses = ['scheduled', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** A body meets on a day, as a row of the list shows it. */
export interface SessionRow extends Doable {
  body: { id: string; name: string; shortName: string } | null;
  on: Day;
  public: boolean;
  status: SessionStatus;
  minutes: string | null;
}
/** A session as its own page shows it. */
export interface Session extends SessionRow {
  source: Source | null;
  decisions: { id: string; reference: string; title: string; item: string | null; authoritative: boolean }[];
  history: HistoryEntry[];
}

/** What the list asks of a session. */
export const SESSION_ROW = `id revision body { id name shortName } on public status minutes ${TASKS}`;
/** What its page asks of a session. */
export const SESSION_WHOLE = `${SESSION_ROW} ${SOURCE} decisions { id reference title item authoritative } ${HISTORY}`;
