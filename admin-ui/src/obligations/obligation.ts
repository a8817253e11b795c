import type { LineLink, MeasureLink } from '../budgets/budget.ts';
import type { Day, Doable, HistoryEntry, Money, Refusal } from '../graph.ts';
import { HISTORY, REFUSAL, TASKS } from '../graph.ts';

/** How far an obligation is: asked of each year, entered in all, or in none. */
export const obligationStates = ['planned', 'entered', 'refused'] as const;
export type ObligationState = (typeof obligationStates)[number];

export interface ObligationYear {
  line: LineLink | null;
  budget: { id: string; year: number } | null;
  gross: Money;
  state: 'asked' | 'ready' | 'entered' | 'refused' | 'lapsed';
  refusal: Refusal | null;
}

/** A contract that binds money of several years, as a row of the list shows it. */
export interface ObligationRow extends Doable {
  title: string;
  document: string;
  measure: MeasureLink | null;
  state: ObligationState;
  total: Money;
  plannedOn: Day;
  endedOn: Day | null;
  years: ObligationYear[];
}
export interface Obligation extends ObligationRow {
  history: HistoryEntry[];
}

/** What the list asks of an obligation. */
export const OBLIGATION_ROW = `id revision title document state total plannedOn endedOn ${TASKS} measure { id key title }
  years { gross state ${REFUSAL} line { id line title year } budget { id year } }`;
/** What its page asks of an obligation. */
export const OBLIGATION_WHOLE = `${OBLIGATION_ROW} ${HISTORY}`;
