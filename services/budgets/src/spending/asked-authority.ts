import type { MoneyAsk } from '@moves/events/catalogue/tenders/money';
import { dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import type { Budget } from '../budget-state.ts';
import { firstDayOf } from '../demands.ts';

/** What a tender or contract asks of the Budgets together. */
export type Ask = Pick<MoneyAsk, 'joint' | 'budgets'>;
/** The Budgets that are asked, as they stand. */
export type Years = ReadonlyMap<string, Budget>;
/** True where what a contract binds of a Budget is covered by the authority that is charged with it. */
export type Authorised = (contract: string, budget: string) => boolean;

/**
 * Whether the investments that a contract binds in a year still to come are covered by the authority that is charged at the
 * same moment: all Budgets of that year together (§ 86 GemO).
 */
export function authorisedYears({ budgets }: Ask, years: Years, { at }: Act): Authorised {
  const bound = new Map<string, number>();
  const charged = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, cents: number) => sums.set(key, (sums.get(key) ?? 0) + cents);
  for (const { budget: id, steps } of budgets) {
    const b = years.get(id);
    for (const step of steps) {
      if (step.kind === 'useAuthority')
        for (const { year, amountCents } of step.due) add(charged, `${step.contract} ${year}`, amountCents);
      if (step.kind !== 'commit' || !b || b.status === 'unknown') continue;
      const ahead = b.lines.get(step.line)?.kind === 'investment' && dayOf(at) < firstDayOf(b.year);
      if (ahead) add(bound, `${step.contract} ${b.year}`, step.grossCents);
    }
  }
  return (contract, id) => {
    const b = years.get(id);
    if (!b || b.status === 'unknown') return false;
    const key = `${contract} ${b.year}`;
    return (bound.get(key) ?? 0) <= (charged.get(key) ?? 0);
  };
}
