import { AwardRequested } from '@moves/events/catalogue/tenders/award';
import { CallOffRequested, ModificationRequested, OptionRequested } from '@moves/events/catalogue/tenders/contracts';
import { FundingReleased } from '@moves/events/catalogue/tenders/preparation';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { Decisions } from '@moves/events/decider/decisions';
import { reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import { type Ask, authorisedYears, type Years } from './asked-authority.ts';
import { stepOf } from './asked-steps.ts';

/** A tender or a contract needs money: each Budget makes ready what it is asked, by the very acts that do it by hand, or says why it cannot (X2, X8, X11, X12). */
export const whenMoneyAsked = reaction({
  name: 'budgets/when-money-asked',
  on: [FundingReleased, AwardRequested, CallOffRequested, ModificationRequested, OptionRequested],
  things: ({ data: { money } }) => money.budgets.map(({ budget: id }) => id),
  react: async ({ data: { money }, envelope }, id, act, { decisions }) => {
    const years = await yearsOf(money, decisions);
    const authorised = authorisedYears(money, years, act);
    // The ground on which a year without a statute is used needs its reason; the person who asked has given it.
    const reasoned = { ...act, ...(envelope.because && { because: envelope.because }) };
    const { steps } = money.budgets.find(one => one.budget === id)!;
    const asked = steps.map(step => stepOf(step, id as BudgetId, money.joint, authorised, reasoned));
    return decisions.prepare(budget, id, { stream: envelope.stream, joint: money.joint }, asked, reasoned);
  },
});

/** The Budgets that are asked, as they stand. */
async function yearsOf({ budgets }: Ask, decisions: Decisions): Promise<Years> {
  const standings = budgets.map(async ({ budget: id }) => [id, (await decisions.standing(budget, id)).state] as const);
  return new Map(await Promise.all(standings));
}
