import { CommitmentAppropriationUsed } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandOpen } from '../demands.ts';

/** Which obligation is charged to which authority, and how much of it falls due in which year. */
export interface UseCommitmentAppropriationTerms {
  readonly appropriation: string;
  readonly obligation: string;
  /** The contract that charges it, where it is no obligation planned here. */
  readonly contract?: string;
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

/** What of an authority is deferred while a freeze is about its line: it holds for obligations of later years, too (§ 29 GemHVO). */
function frozenOf(b: KnownBudget, line: string, leftCents: number): number {
  let share = 0;
  for (const { lifted, lines, share: deferred } of b.freezes.values())
    if (!lifted && lines.some(one => one.line === line)) share = Math.max(share, deferred);
  return Math.ceil((leftCents * share) / 10_000);
}

export const useCommitmentAppropriation = (b: Budget, { terms, act }: UseCommitmentAppropriation) => {
  demandOpen(b);
  const { appropriation, obligation, contract, due } = terms;
  const known = b.appropriations.get(appropriation);
  demand(known, 'commitment-appropriation-unknown', { appropriation });
  if (known.usedBy.includes(obligation)) return [];
  demandAfter(known.at, act);
  const asked = new Map<number, number>();
  for (const { year, amountCents } of due) asked.set(year, (asked.get(year) ?? 0) + amountCents);
  for (const [year, amountCents] of asked) {
    const leftCents = known.leftCents[year] ?? 0;
    const missingCents = amountCents - leftCents;
    demand(missingCents <= 0, 'commitment-appropriation-exceeded', { appropriation, year, missingCents });
    const frozenCents = frozenOf(b, known.line, leftCents);
    const deferredCents = amountCents - (leftCents - frozenCents);
    demand(deferredCents <= 0, 'commitment-appropriation-frozen', { appropriation, year, frozenCents, deferredCents });
  }
  const used = [...asked].map(([year, amountCents]) => ({ year, amountCents }));
  return [CommitmentAppropriationUsed({ appropriation, obligation, ...(contract && { contract }), due: used })];
};
