import { describe, expect, it } from '@jest/globals';
import { ActualPosted, FundsCommitted, FundsReserved } from '@moves/events/catalogue/budgets';
import type { CommandId } from '@moves/events/catalogue/values';
import { by, historyFrom, told } from '@moves/events/decider/spec';
import { budget } from './budget.ts';
import type { KnownBudget } from './budget-state.ts';
import { authorityOf, availableOf, usedOf } from './figures.ts';
import { coverGroupOf } from './soundness.ts';
import { PostActual, postActual } from './spending/post-actual.ts';
import { ReserveFunds, reserveFunds } from './spending/reserve-funds.ts';
import { ann, committed, day, euros, inForce, of2018, reserved } from './story.ts';

const fold = (...story: Parameters<typeof historyFrom>[1][number][]) =>
  budget.fold(historyFrom('budget', story)) as KnownBudget;
const paid = (posting: string, cents: number) =>
  ActualPosted({
    posting,
    line: 'services',
    amountCents: cents,
    commitment: 'c1',
    committedCents: cents,
    valueOn: day('2018-09-03'),
    document: posting,
  });

describe('a euro', () => {
  it('goes from available to reserved to committed to actual, and is never in two places', () => {
    const story = [reserved, committed, told(paid('p1', euros(100)))];
    const figures = [0, 1, 2, 3].map(
      steps => fold(...inForce, ...story.slice(0, steps)).lines.get('services')!.figures,
    );
    expect(figures.map(f => [availableOf(f), f.reserved, f.committed, f.actual].map(cents => cents / 100))).toEqual([
      [1_000, 0, 0, 0],
      [600, 400, 0, 0],
      [600, 0, 400, 0],
      [600, 0, 300, 100],
    ]);
    expect(figures.map(authorityOf)).toEqual([euros(1_000), euros(1_000), euros(1_000), euros(1_000)]);
    expect(figures.map(usedOf)).toEqual([0, euros(400), euros(400), euros(400)]);
  });
});

describe('lines', () => {
  it('cover each other: expense, investments, and what the plan leaves to itself alone', () =>
    expect([...fold(...inForce).lines.values()].map(line => [line.line, coverGroupOf(line)]).sort()).toEqual([
      ['alone', 'line alone'],
      ['hardware', 'investment'],
      ['kept', 'expense'],
      ['services', 'expense'],
      ['staff', 'expense'],
    ]));
});

describe('a year of ten thousand bookings', () => {
  const many = historyFrom('budget', [
    ...inForce,
    ...Array.from({ length: 3_334 }, (_, n) => {
      const [reservation, commitment, posting] = [`r${n}`, `c${n}`, `p${n}`];
      const what = { line: 'services', grossCents: 10, purpose: 'x' };
      return [
        FundsReserved({ ...what, reservation }),
        FundsCommitted({ ...what, commitment, reservation, reservedCents: 10, document: `d${n}` }),
        { ...paid(posting, 5), data: { ...paid(posting, 5).data, commitment } },
      ];
    }).flat(),
  ]);
  const quickest = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const from = performance.now();
        work();
        return performance.now() - from;
      }),
    );

  it('is read quickly, and the next booking is as quick as the first', () => {
    expect(many.length).toBeGreaterThan(10_000);
    const state = budget.fold(many) as KnownBudget;
    expect(quickest(() => budget.fold(many))).toBeLessThan(1_000);
    const act = { ...by(ann), commandId: 'another' as CommandId };
    const reserve = new ReserveFunds(of2018, { line: 'services', grossCents: 10, purpose: 'x' }, act);
    expect(quickest(() => reserveFunds(state, reserve))).toBeLessThan(5);
    const voucher = { line: 'services', amountCents: 5, commitment: 'c7', valueOn: day('2018-09-04'), document: 'new' };
    expect(quickest(() => postActual(state, new PostActual(of2018, voucher, act)))).toBeLessThan(5);
  });
});
