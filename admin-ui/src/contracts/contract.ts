import type { ExplainAnswer } from '../explain/ask.ts';
import type { Day, Doable, HistoryEntry, Light, Money, Qualifier, Refusal, Source } from '../graph.ts';
import { EXPLANATION, HISTORY, SOURCE, TASKS } from '../graph.ts';
import { question } from '../question.ts';
import { ASKING, type Asking, DEADLINE, type Deadline } from '../tenders/deadline.ts';
import type { LaterYear } from '../tenders/tender.ts';
import type { Category, ContractStatus, Procedure, Regime } from '../tenders/words.ts';

/** A contract as a row of the register shows it. */
export interface ContractRow extends Doable {
  title: string;
  contractor: string | null;
  category: Category;
  office: string | null;
  status: ContractStatus;
  light: Light;
  beginsOn: Day;
  endsOn: Day | null;
  exercise: boolean;
  takeOver: { on: Day } | null;
  net: Money | null;
  originalNet: Money | null;
  qualifier: Qualifier | null;
  cumulative: number;
  framework: { maximumNet: Money; callers: string[] | null; calledNet: Money; leftNet: Money } | null;
  tender: { id: string; title: string } | null;
  measure: { id: string; key: string; title: string } | null;
  nextDeadline: Deadline | null;
}

export interface ContractOption {
  id: string;
  title: string;
  exerciseBy: Day;
  gross: Money;
  net: Money | null;
  vatRate: number | null;
  endsOn: Day | null;
  state: 'open' | 'requested' | 'exercised' | 'lapsed';
}

export interface CallOff {
  id: string;
  title: string;
  on: Day;
  office: string | null;
  net: Money;
  gross: Money;
  vatRate: number | null;
  state: 'requested' | 'placed' | 'refused';
  refusals: Refusal[];
}

export interface Modification {
  id: string;
  ground: string;
  reason: string;
  net: Money;
  gross: Money;
  vatRate: number | null;
  endsOn: Day | null;
  contractor: string | null;
  rule: string;
  cumulative: number;
  state: 'requested' | 'done' | 'refused';
  modifiedOn: Day | null;
  refusals: Refusal[];
  noticeDueOn: Day | null;
  noticeSentOn: Day | null;
}

/** A contract as its own page shows it. */
export interface Contract extends ContractRow {
  lot: string | null;
  regime: Regime;
  procedure: Procedure | null;
  begunOn: Day;
  noticeUntil: Day | null;
  awardedOn: Day | null;
  indexation: boolean;
  takeOver: { on: Day; source: Source } | null;
  inferred: string[];
  originalGross: Money | null;
  vatRate: number | null;
  options: ContractOption[];
  callOffs: CallOff[];
  modifications: Modification[];
  laterYears: LaterYear[];
  committed: { amount: Money };
  used: { amount: Money };
  asking: Asking[];
  warnings: { of: 'end' | 'option' | 'notice'; part: string | null; dueOn: Day; daysBefore: number }[];
  deadlines: Deadline[];
  history: HistoryEntry[];
}

/** What the register asks of a contract. */
export const CONTRACT_ROW = `id revision title contractor category office status light beginsOn endsOn exercise takeOver { on }
  net originalNet qualifier cumulative framework { maximumNet callers calledNet leftNet } tender { id title }
  measure { id key title } nextDeadline ${DEADLINE} ${TASKS}`;
/** What its page asks of a contract. */
export const CONTRACT_WHOLE = `${CONTRACT_ROW} lot regime procedure begunOn noticeUntil awardedOn indexation
  takeOver { on ${SOURCE} } inferred originalGross vatRate
  options { id title exerciseBy gross net vatRate endsOn state }
  callOffs { id title on office net gross vatRate state refusals { code message source } }
  modifications { id ground reason net gross vatRate endsOn contractor rule cumulative state modifiedOn
    refusals { code message source } noticeDueOn noticeSentOn }
  laterYears { year gross reason } committed { amount } used { amount } asking ${ASKING}
  warnings { of part dueOn daysBefore } deadlines ${DEADLINE} ${HISTORY}`;

/** Where what is bound for a contract comes from. */
export const explainCommitted = question<ExplainAnswer, { id: string }>(
  'contract',
  `query ContractCommitted($id: ID!) { of: contract(id: $id) { id figures: committed { explain ${EXPLANATION} } } }`,
);
/** Where what is paid on a contract comes from. */
export const explainUsed = question<ExplainAnswer, { id: string }>(
  'contract',
  `query ContractUsed($id: ID!) { of: contract(id: $id) { id figures: used { explain ${EXPLANATION} } } }`,
);
