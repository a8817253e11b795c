import { describe, it } from '@jest/globals';
import { FinancialPlanSet } from '@moves/events/catalogue/budgets';
import type { PersonId } from '@moves/events/catalogue/values';
import { by, specOf, told } from '@moves/events/decider/spec';
import { financialPlan } from './financial-plan.ts';
import { SetFinancialPlan, setFinancialPlan } from './set-financial-plan.ts';

const plan = {
  title: 'Digital MoveS bis 2024',
  fromYear: 2020,
  untilYear: 2024,
  amountCents: 6_400_000_000,
  qualifier: 'approx',
  withPersonnel: true,
  inferred: ['fromYear'],
  source: { document: 'Seite zur dritten Lesung', mark: 'stated' },
} as const;
const set = (terms: object = {}) =>
  new SetFinancialPlan('DM', { ...plan, inferred: [...plan.inferred], ...terms }, by('ann' as PersonId));

describe('setting a financial plan', () => {
  const { given } = specOf(financialPlan, setFinancialPlan);
  const known = told(FinancialPlanSet({ ...plan, inferred: [...plan.inferred] }));

  it('says what the programme shall cost', () => given().when(set()).then(known));
  it('happens once, however often it is asked for', () => given(known).when(set()).thenNothing());
  it('may be done anew', () =>
    given(known)
      .when(set({ untilYear: 2025 }))
      .thenSome(FinancialPlanSet));
  it('does not end before it begins', () =>
    given()
      .when(set({ untilYear: 2019 }))
      .thenRefused('plan-ends-before-it-begins'));
});
