import type { Category, ModificationGround, Procedure, Regime } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Qualifier, Source } from '@moves/events/catalogue/values';
import type { JudgedContract } from '@moves/events/published/tenders/judged';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import type { ContractFilter } from './contract-questions.ts';
import { parsed } from './tender-shapes.ts';

/** A page of contracts: its count is asked only if somebody wants it. */
export interface ContractPageShape {
  readonly nodes: ContractShape[];
  readonly filter: ContractFilter;
}

export type ContractShape = ReturnType<typeof contractShape>;
/** A sum of what the Budgets have booked for a contract. */
export interface FigureShape {
  readonly contract: string;
  readonly figure: 'committed' | 'used';
}

/** A row about a contract in the graph's words. */
export const contractShape = (row: JudgedContract) => ({
  id: row.thing,
  title: row.title,
  contractor: row.contractor_now,
  tenderId: row.tender,
  lot: row.lot,
  category: row.category as Category,
  regime: row.regime as Regime,
  procedure: row.procedure as Procedure | null,
  begunOn: row.begun_on as Day,
  office: row.office,
  measureId: row.measure,
  state: row.status as 'running' | 'terminated' | 'ended',
  light: row.light,
  beginsOn: row.begins_on as Day,
  endsOn: row.ends_on,
  noticeUntil: row.notice_until as Day | null,
  awardedOn: row.awarded_on as Day | null,
  indexation: row.indexation === 1,
  exercise: row.exercise === 1,
  takeOver: row.taken_over_on === null ? null : { on: row.taken_over_on as Day, source: parsed<Source>(row.source)! },
  inferred: JSON.parse(row.inferred) as string[],
  originalNet: row.net_cents,
  originalGross: row.gross_cents,
  vatRate: row.vat_rate,
  qualifier: row.value_qualifier as Qualifier | null,
  net: row.net_cents === null ? null : row.net_cents + row.modified_net_cents,
  framework:
    row.framework_max_net_cents === null
      ? null
      : {
          maximumNet: row.framework_max_net_cents,
          callers: parsed<string[]>(row.callers),
          calledNet: row.called_net_cents,
          leftNet: row.framework_max_net_cents - row.called_net_cents,
        },
  cumulative: row.modified_share,
});

/** A row about an option in the graph's words. */
export const optionShape = (row: TenderTables['contract_options']) => ({
  id: row.option,
  title: row.title,
  exerciseBy: row.exercise_by as Day,
  gross: row.gross_cents,
  net: row.net_cents,
  vatRate: row.vat_rate,
  endsOn: row.ends_on as Day | null,
  state: row.state as 'open' | 'requested' | 'exercised' | 'lapsed',
});

/** A row about an order in the graph's words. */
export const callOffShape = (row: TenderTables['contract_call_offs']) => ({
  contract: row.thing,
  joint: row.joint,
  id: row.call_off,
  title: row.title,
  on: row.on_day as Day,
  office: row.office,
  net: row.net_cents,
  gross: row.gross_cents,
  vatRate: row.vat_rate,
  state: row.state as 'requested' | 'placed' | 'refused',
});

/** A row about a change in the graph's words. */
export const modificationShape = (row: TenderTables['contract_modifications']) => ({
  contract: row.thing,
  joint: row.joint,
  id: row.modification,
  ground: row.ground as ModificationGround,
  reason: row.reason,
  net: row.net_cents,
  gross: row.gross_cents,
  vatRate: row.vat_rate,
  endsOn: row.ends_on as Day | null,
  contractor: row.contractor,
  rule: row.rule,
  cumulative: row.cumulative,
  state: row.state as 'requested' | 'done' | 'refused',
  modifiedOn: row.modified_on as Day | null,
  noticeSentOn: row.notice_sent_on as Day | null,
});

/** A row about a warning in the graph's words. */
export const warningShape = (row: TenderTables['contract_warnings']) => ({
  of: row.of as 'end' | 'option' | 'notice',
  part: row.part,
  dueOn: row.due_on as Day,
  daysBefore: row.days_before,
  at: row.at as Instant,
});

/** A row about a year without a statute in the graph's words. */
export const laterYearShape = (row: TenderTables['contract_later_years']) => ({
  year: row.year,
  gross: row.gross_cents,
  reason: row.reason,
});
