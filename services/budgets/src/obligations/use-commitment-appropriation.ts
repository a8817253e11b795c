import { CommitmentAppropriationUsed } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Budget } from '../budget-state.ts';
import { demandAfter, demandOpen } from '../demands.ts';

/** Which obligation is charged to which authority, and how much of it falls due in which year. */
export interface UseCommitmentAppropriationTerms {
  readonly appropriation: string;
  readonly obligation: string;
  readonly due: readonly { readonly year: number; readonly amountCents: number }[];
}

/** Charge an obligation of later years to the authority for it: never more of any year than was authorised. A step of an obligation. */
export class UseCommitmentAppropriation {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: UseCommitmentAppropriationTerms,
    readonly act: Act,
  ) {}
}

export const useCommitmentAppropriation = (b: Budget, { terms, act }: UseCommitmentAppropriation) => {
  demandOpen(b);
  const { appropriation, obligation, due } = terms;
  const known = b.appropriations.get(appropriation);
  demand(known, 'commitment-appropriation-unknown', { appropriation });
  if (known.usedBy.includes(obligation)) return [];
  demandAfter(known.at, act);
  const asked = new Map<number, number>();
  for (const { year, amountCents } of due) asked.set(year, (asked.get(year) ?? 0) + amountCents);
  for (const [year, amountCents] of asked) {
    const missingCents = amountCents - (known.leftCents[year] ?? 0);
    demand(missingCents <= 0, 'commitment-appropriation-exceeded', { appropriation, year, missingCents });
  }
  const used = [...asked].map(([year, amountCents]) => ({ year, amountCents }));
  return [CommitmentAppropriationUsed({ appropriation, obligation, due: used })];
};
