import type { MoneyStep } from '@moves/events/catalogue/tenders/money';
import type { Instant } from '@moves/events/catalogue/time';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { parsed } from './tender-shapes.ts';

/** Shares of years and joint acts with the Budgets, as resolvers pass them on. */
export type ShareShape = ReturnType<typeof shareShape>;
export type AskingShape = ReturnType<ReturnType<typeof askingShape>>;
export type AskedBudgetShape = ReturnType<typeof askedBudgetShape>;

/** What a year bears, in the graph's words; a year without a statute has neither Budget nor line. */
export const shareShape = (row: TenderTables['tender_shares']) => ({
  of: row.of as 'funding' | 'award',
  budgetId: row.budget,
  lineId: row.line,
  year: row.year,
  gross: row.gross_cents,
  net: row.net_cents,
  vatRate: row.vat_rate,
  reason: row.reason,
});

type AskRow = TenderTables['tender_asks'];

/** A joint act with the Budgets, in the graph's words. */
export const askingShape =
  (of: 'tender' | 'contract') =>
  ({ thing, joint, kind, state, begun_at }: AskRow) => ({
    of,
    thing,
    joint,
    kind: kind as 'funding' | 'award' | 'callOff' | 'modification' | 'option',
    state: state as 'running' | 'done' | 'failed',
    since: begun_at as Instant,
  });

/** How far one Budget is with what it was asked. */
export const askedBudgetShape = (row: TenderTables['tender_asked_budgets']) => ({
  joint: row.joint,
  budgetId: row.budget,
  state: row.state as 'asked' | 'ready' | 'refused' | 'done' | 'lapsed',
  steps: JSON.parse(row.steps) as MoneyStep[],
  refused:
    row.code === null
      ? null
      : { code: row.code, facts: parsed<Readonly<Record<string, string | number>>>(row.facts) ?? {} },
});
