import type { ObligationEvent } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Step } from '@moves/events/decider/decisions';
import type { Budget } from '../budget-state.ts';
import { CommitFunds, commitFunds } from '../spending/commit-funds.ts';
import { UseCommitmentAppropriation, useCommitmentAppropriation } from './use-commitment-appropriation.ts';

type Plan = Extract<ObligationEvent, { type: 'ObligationPlanned' }>['data'];

/**
 * What an obligation asks of one Budget: to bind its share by the very act that binds money by hand, and, where the Budget
 * has authorised what falls due later, to charge that. `years` says which year and kind each share's line has.
 */
export function stepsOf(
  budgetId: BudgetId,
  obligationId: string,
  plan: Plan,
  years: ReadonlyMap<string, Budget>,
  act: Act,
): readonly Step<Budget>[] {
  const { title, document, measure, appropriation } = plan;
  const shares = plan.years.map((share, at) => ({ ...share, commitment: `${obligationId}-${at + 1}` }));
  const bound = shares
    .filter(({ budget }) => budget === budgetId)
    .map(({ budget: _, ...share }) => {
      const terms = { ...share, purpose: title, document, obligation: obligationId, ...(measure && { measure }) };
      return { command: new CommitFunds(budgetId, terms, act), decision: commitFunds };
    });
  if (appropriation?.budget !== budgetId) return bound;
  const due = plan.years.flatMap(({ budget, line, grossCents }) => {
    const later = years.get(budget);
    const granting = years.get(budgetId);
    if (later?.status === 'unknown' || granting?.status === 'unknown' || !later || !granting) return [];
    const charged = later.year > granting.year && later.lines.get(line)?.kind === 'investment';
    return charged ? [{ year: later.year, amountCents: grossCents }] : [];
  });
  const terms = { appropriation: appropriation.appropriation, obligation: obligationId, due };
  return [
    ...bound,
    { command: new UseCommitmentAppropriation(budgetId, terms, act), decision: useCommitmentAppropriation },
  ];
}
