import { BODY, type Body } from './bodies/body.ts';
import {
  BUDGET_ROW,
  BUDGET_WHOLE,
  type BudgetLineRow,
  type BudgetRow,
  LINE_ROW,
  LINE_WHOLE,
} from './budgets/budget.ts';
import { CONTRACT_ROW, CONTRACT_WHOLE, type ContractRow } from './contracts/contract.ts';
import { DECISION_ROW, DECISION_WHOLE, type DecisionRow } from './decisions/decision.ts';
import { language } from './i18n/words.ts';
import { INQUIRY_ROW, INQUIRY_WHOLE, type InquiryRow } from './inquiries/inquiry.ts';
import { MEASURE_ROW, MEASURE_WHOLE, type MeasureRow } from './measures/measure.ts';
import { OBLIGATION_ROW, OBLIGATION_WHOLE, type ObligationRow } from './obligations/obligation.ts';
import { PARKED, type ParkedReaction } from './operations/parked.ts';
import { PAPER_ROW, PAPER_WHOLE, type PaperRow } from './papers/paper.ts';
import { FINANCIAL_PLAN, type FinancialPlan } from './plans/plan.ts';
import { POSITION_ROW, POSITION_WHOLE, type PositionRow, RATE_TABLE, type RateTable } from './positions/position.ts';
import { SESSION_ROW, SESSION_WHOLE, type SessionRow } from './sessions/session.ts';
import { TENDER_ROW, TENDER_WHOLE, type TenderRow } from './tenders/tender.ts';
import { writtenDay } from './time/berlin.ts';
import { HOUSE, type House } from './training/house.ts';

/** A kind of thing, as the graph asks for one and for many of it, and as people call one. */
interface Thing {
  readonly one: string;
  readonly row: string;
  readonly whole: string;
  /** The order that settles every other, and the usual one. */
  readonly order: string;
  /** Has a page of its own. */
  readonly page: boolean;
}

/** Every kind of thing that the console keeps pages or forms of, by what many of it are called. */
export const things = {
  measures: { one: 'measure', row: MEASURE_ROW, whole: MEASURE_WHOLE, order: 'key', page: true },
  budgets: { one: 'budget', row: BUDGET_ROW, whole: BUDGET_WHOLE, order: 'id', page: true },
  budgetLines: { one: 'budgetLine', row: LINE_ROW, whole: LINE_WHOLE, order: 'id', page: true },
  obligations: { one: 'obligation', row: OBLIGATION_ROW, whole: OBLIGATION_WHOLE, order: 'id', page: true },
  financialPlans: { one: 'financialPlan', row: FINANCIAL_PLAN, whole: FINANCIAL_PLAN, order: 'id', page: false },
  positions: { one: 'position', row: POSITION_ROW, whole: POSITION_WHOLE, order: 'id', page: true },
  rateTables: { one: 'rateTable', row: RATE_TABLE, whole: RATE_TABLE, order: 'validFrom', page: false },
  bodies: { one: 'body', row: BODY, whole: BODY, order: 'name', page: false },
  sessions: { one: 'session', row: SESSION_ROW, whole: SESSION_WHOLE, order: 'on', page: true },
  papers: { one: 'paper', row: PAPER_ROW, whole: PAPER_WHOLE, order: 'on', page: true },
  decisions: { one: 'decision', row: DECISION_ROW, whole: DECISION_WHOLE, order: 'sessionOn', page: true },
  inquiries: { one: 'inquiry', row: INQUIRY_ROW, whole: INQUIRY_WHOLE, order: 'number', page: true },
  tenders: { one: 'tender', row: TENDER_ROW, whole: TENDER_WHOLE, order: 'id', page: true },
  contracts: { one: 'contract', row: CONTRACT_ROW, whole: CONTRACT_WHOLE, order: 'id', page: true },
  houses: { one: 'house', row: HOUSE, whole: HOUSE, order: 'id', page: false },
  parkedReactions: { one: 'parkedReaction', row: PARKED, whole: PARKED, order: 'id', page: false },
} as const satisfies Readonly<Record<string, Thing>>;

export type ThingName = keyof typeof things;

interface Rows {
  measures: MeasureRow;
  budgets: BudgetRow;
  budgetLines: BudgetLineRow;
  obligations: ObligationRow;
  financialPlans: FinancialPlan;
  positions: PositionRow;
  rateTables: RateTable;
  bodies: Body;
  sessions: SessionRow;
  papers: PaperRow;
  decisions: DecisionRow;
  inquiries: InquiryRow;
  tenders: TenderRow;
  contracts: ContractRow;
  houses: House;
  parkedReactions: ParkedReaction;
}

/** A title with its year, said once. */
export const withYear = ({ title, year }: { title: string; year: number }): string =>
  title.includes(String(year)) ? title : `${title} ${year}`;

const names: { readonly [Name in ThingName]: (row: Rows[Name]) => string } = {
  measures: ({ key, title }) => `${key} · ${title}`,
  budgets: withYear,
  budgetLines: withYear,
  obligations: ({ title }) => title,
  financialPlans: ({ title }) => title,
  positions: ({ id, title, grade }) => `${id} · ${title} (${grade})`,
  rateTables: ({ title }) => title,
  bodies: ({ name }) => name,
  sessions: ({ body, on }) => [body?.name, writtenDay(on, language())].filter(Boolean).join(', '),
  papers: ({ reference, title }) => `${reference} · ${title}`,
  decisions: ({ reference, bodyName, sessionOn }) => `${reference} · ${bodyName}, ${writtenDay(sessionOn, language())}`,
  inquiries: ({ number, subject }) => `${number} · ${subject}`,
  tenders: ({ title }) => title,
  contracts: ({ title }) => title,
  houses: ({ now }) => now,
  parkedReactions: ({ reaction, thing }) => [reaction, thing].filter(Boolean).join(' · '),
};

/** What one thing is called where only a line is left for it. */
export const nameOf = (name: ThingName, thing: object): string => (names[name] as (thing: object) => string)(thing);
