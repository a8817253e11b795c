import { describe, expect, it } from '@jest/globals';
import { MoneyAsk } from '@moves/events/catalogue/tenders/money';
import { askOf, authoritySteps, bindingAsk, commitSteps, moneyIdOf, releaseSteps, reserveSteps } from './ask.ts';

const share = (budget: string, line: string, grossCents: number) => ({ budget, line, grossCents });
const reserved = (budget: string, line: string, grossCents: number) => ({
  ...share(budget, line, grossCents),
  reservation: `r-${budget}-${line}`,
});
const said = { contract: 'C-1', purpose: 'Software', document: 'Zuschlag' };
const shown = ({ budgets }: ReturnType<typeof askOf>) =>
  budgets.map(({ budget, steps }) => [
    budget,
    ...steps.map(step => (step.kind === 'release' ? `release ${step.reservation}` : step.kind)),
  ]);

describe('what is asked of the Budgets', () => {
  it('goes to each Budget in the order in which it is asked, as an event can hold it', () => {
    const shares = [share('100-2026', 'a', 1), share('100-2027', 'a', 2), { ...share('100-2026', 'b', 3), lot: 'x' }];
    const asked = [
      ...releaseSteps([reserved('100-2025', 'a', 1)]),
      ...reserveSteps(1, shares, { tender: 'T-1', purpose: 'Software', measure: undefined }),
      ...authoritySteps('C-1', {
        budget: '100-2026',
        appropriation: 've',
        due: [{ year: 2027, amountCents: 2 }],
      }),
      ...authoritySteps('C-1', undefined),
    ];
    const money = askOf('funding-1', asked);
    expect(shown(money)).toEqual([
      ['100-2025', 'release r-100-2025-a'],
      ['100-2026', 'reserve', 'reserve', 'useAuthority'],
      ['100-2027', 'reserve'],
    ]);
    expect(MoneyAsk.parse(money)).toEqual(money);
    expect(money.budgets[1]!.steps[1]).toMatchObject({ reservation: 'T-1-1-3' });
  });

  it('binds from what was set aside on the same line, and leaves nothing set aside', () => {
    const reservations = [
      reserved('100-2026', 'a', 100),
      reserved('100-2026', 'b', 100),
      reserved('100-2027', 'a', 100),
    ];
    const commits = commitSteps('award-1', [share('100-2026', 'b', 120), share('100-2026', 'a', 80)], {
      ...said,
      reservations,
    });
    const money = bindingAsk('award-1', commits, reservations);
    // What line a leaves over is free before line b needs more than it had.
    expect(shown(money)).toEqual([
      ['100-2027', 'release r-100-2027-a'],
      ['100-2026', 'commit', 'release r-100-2026-a', 'commit', 'release r-100-2026-b'],
    ]);
    expect(money.budgets[1]!.steps[0]).toMatchObject({ line: 'a', reservation: 'r-100-2026-a', contract: 'C-1' });
    expect(MoneyAsk.parse(money)).toEqual(money);
  });

  it('frees what two contracts share only after the second', () => {
    const reservations = [reserved('100-2026', 'a', 100)];
    const commits = ['C-1', 'C-2'].flatMap(contract =>
      commitSteps('award-1', [share('100-2026', 'a', 50)], { ...said, contract, reservations }),
    );
    expect(shown(bindingAsk('award-1', commits, reservations))).toEqual([
      ['100-2026', 'commit', 'commit', 'release r-100-2026-a'],
    ]);
  });

  it('has names that fit, however long the thing is called', () => {
    expect(moneyIdOf('T-1', 'award-1', 2)).toBe('T-1-award-1-2');
    expect(moneyIdOf('T'.repeat(80), 'award-1', 2)).toMatch(/^[\da-f]{12}$/);
  });
});
