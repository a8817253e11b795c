import type { Day, Instant, Light, Refusal } from '../graph.ts';

/** Something that is due: by law, by plan, or because the house says so. */
export interface Deadline {
  name: string;
  title: string;
  dueAt: Instant;
  dueOn: Day;
  kind: 'law' | 'plan' | 'own';
  rule: string | null;
  paragraph: string | null;
  light: Light;
  overdue: boolean;
  daysLeft: number;
  part: string | null;
  tender: { id: string; title: string; exercise: boolean } | null;
  contract: { id: string; title: string; exercise: boolean } | null;
}

/** What tells one deadline from all others. */
export const keyOf = ({ name, part, dueAt, tender, contract }: Deadline): string =>
  [name, part, dueAt, tender?.id ?? contract?.id].join(' ');

/** A period with its rule and how it was computed. */
export interface Period {
  name: string;
  title: string;
  kind: 'minimum' | 'limit';
  days: number | null;
  rule: string;
  paragraph: string;
  lawVersion: string;
  calendar: string;
  steps: { text: string; day: Day }[];
  lastDay: Day;
  earliestAt: Instant | null;
  dueAt: Instant | null;
  label: string | null;
}

/** A step that the law's table lets happen in this state, and what must be true for it. */
export interface LawStep {
  step: string;
  title: string;
  source: string;
  open: boolean;
  gates: { name: string; text: string; open: boolean; refusal: Refusal | null }[];
}

/** A joint act with the Budgets that is under way. */
export interface Asking {
  kind: 'funding' | 'award' | 'callOff' | 'modification' | 'option';
  joint: string;
  since: Instant;
  budgets: {
    budgetId: string;
    state: 'asked' | 'ready' | 'refused' | 'done' | 'lapsed';
    summaries: string[];
    refusal: Refusal | null;
  }[];
}

export const DEADLINE = `{ name title dueAt dueOn kind rule paragraph light overdue daysLeft part
  tender { id title exercise } contract { id title exercise } }`;
export const PERIOD = `{ name title kind days rule paragraph lawVersion calendar steps { text day } lastDay earliestAt dueAt label }`;
export const ASKING = `{ kind joint since budgets { budgetId state summaries refusal { code message source } } }`;
