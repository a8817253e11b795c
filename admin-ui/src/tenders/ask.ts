import { CONTRACT_ROW, type ContractRow } from '../contracts/contract.ts';
import type { Day } from '../graph.ts';
import { question } from '../question.ts';
import { DEADLINE, type Deadline, PERIOD, type Period } from './deadline.ts';
import { type RecordItem, TENDER_ROW, type TenderRow, type TimelineEntry } from './tender.ts';

interface Page<Row> {
  totalCount: number;
  nodes: Row[];
}

/** All tenders that run, for the board. */
export const askBoard = question<{ tenders: Page<TenderRow> }, { filter: object }>(
  'tenders',
  `query Board($filter: TenderFilter) { tenders(filter: $filter, orderBy: [{ field: dueAt }, { field: id }], first: 100) {
    totalCount nodes { ${TENDER_ROW} } } }`,
);

/** What is due from a day to a day, in tenders and contracts. */
export const askCalendar = question<{ tenderCalendar: Deadline[] }, { from: Day; to: Day; filter?: object }>(
  'tenderCalendar',
  `query Calendar($from: Day!, $to: Day!, $filter: TenderFilter) {
    tenderCalendar(from: $from, to: $to, filter: $filter) ${DEADLINE} }`,
);

/** The periods of a procedure, computed. */
export const askPeriods = question<{ procurementPeriods: Period[] }, { input: object }>(
  'procurementPeriods',
  `query Periods($input: ProcurementPeriodsInput!) { procurementPeriods(input: $input) ${PERIOD} }`,
);

/** A line of the law's table. */
export interface ProcurementRule {
  step: string;
  title: string;
  procedures: string[];
  states: string[];
  gates: { name: string; text: string }[];
  source: string;
  since: Day | null;
  until: Day | null;
}
export const askRules = question<{ procurementRules: ProcurementRule[] }, { procedure?: string; lawOn?: Day }>(
  'procurementRules',
  `query Rules($procedure: Procedure, $lawOn: Day) { procurementRules(procedure: $procedure, lawOn: $lawOn) {
    step title procedures states gates { name text } source since until } }`,
);

/** The procurement file of a tender, item by item. */
export const askRecord = question<{ tender: { record: RecordItem[] } | null }, { id: string }>(
  'tender',
  `query TenderRecord($id: ID!) { tender(id: $id) { id record { number title state missing text
    entries { at text position type enteredAfterwards } } } }`,
);

/** Every step that was taken in a tender. */
export const askTimeline = question<{ tender: { timeline: TimelineEntry[] } | null }, { id: string }>(
  'tender',
  `query TenderTimeline($id: ID!) { tender(id: $id) { id timeline {
    at recordedAt position type title detail paragraph enteredAfterwards } } }`,
);

/** What the first page of procurement asks: my cases, what is due, what runs, which contracts end within a year. */
export const askProcurement = question<
  {
    mine: Page<TenderRow>;
    running: Page<TenderRow>;
    due: Deadline[];
    ending: Page<ContractRow>;
  },
  { from: Day; to: Day; year: Day }
>(
  'tenders',
  `query Procurement($from: Day!, $to: Day!, $year: Day!) {
    mine: tenders(filter: { handledByMe: true, open: true }, orderBy: [{ field: dueAt }, { field: id }], first: 8) {
      totalCount nodes { ${TENDER_ROW} } }
    running: tenders(filter: { open: true }, orderBy: [{ field: dueAt }, { field: id }], first: 8) {
      totalCount nodes { ${TENDER_ROW} } }
    due: tenderCalendar(from: $from, to: $to) ${DEADLINE}
    ending: contracts(filter: { endsBefore: $year, status: [coming, running] }, orderBy: [{ field: endsOn }, { field: id }], first: 8) {
      totalCount nodes { ${CONTRACT_ROW} } } }`,
);

/** What is bought for a measure, and what was contracted. */
export const askTendersOf = question<
  { measure: { tenders: TenderRow[]; contracts: ContractRow[] } | null },
  { id: string }
>(
  'tenders',
  `query TendersOf($id: ID!) { measure(id: $id) { id tenders { ${TENDER_ROW} } contracts { ${CONTRACT_ROW} } } }`,
);
