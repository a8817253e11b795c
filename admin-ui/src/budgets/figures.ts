import type { Bar, Series } from '../charts/StackedBars.tsx';
import { centsOf, moneyOf } from '../fields/money.ts';
import type { Say } from '../i18n/words.ts';
import type { BudgetFigures, BudgetKind, BudgetSum, PlaceFigure } from './budget.ts';
import { placeFigures } from './budget.ts';

/** A year's expense, or its investments: never both in one sum. */
export interface YearSum {
  readonly year: number;
  readonly part: 'expense' | 'investment';
  readonly kinds: readonly BudgetKind[];
  readonly figures: BudgetFigures;
}

const expense: readonly BudgetKind[] = ['operating', 'personnel'];

function added(all: readonly BudgetFigures[]): BudgetFigures {
  const [first] = all;
  if (!first || all.length === 1) return first as BudgetFigures;
  const names = Object.keys(first).filter(name => name !== 'usage') as (keyof Omit<BudgetFigures, 'usage'>)[];
  const sums = Object.fromEntries(
    names.map(name => [name, moneyOf(all.reduce((sum, figures) => sum + centsOf(figures[name]), 0))]),
  ) as Omit<BudgetFigures, 'usage'>;
  const authority = centsOf(sums.authority);
  const used = centsOf(sums.reserved) + centsOf(sums.committed) + centsOf(sums.actual);
  return { ...sums, usage: authority > 0 ? Math.round((used * 10_000) / authority) : null };
}

/** The sums by year and kind, as expense and investments of each year, the latest year first. */
export function yearSums(sums: readonly BudgetSum[]): YearSum[] {
  const years = [...new Set(sums.map(({ year }) => year ?? 0))].sort((a, b) => b - a);
  return years.flatMap(year =>
    (['expense', 'investment'] as const).flatMap(part => {
      const kinds = part === 'expense' ? expense : (['investment'] as const);
      const found = sums.filter(sum => sum.year === year && sum.kind && kinds.includes(sum.kind));
      return found.length === 0 ? [] : [{ year, part, kinds, figures: added(found.map(({ figures }) => figures)) }];
    }),
  );
}

/** Where every euro is, as the values of a bar. */
export const barOf = (id: string, name: string, figures: BudgetFigures): Bar => ({
  id,
  name,
  values: Object.fromEntries(placeFigures.map(place => [place, centsOf(figures[place])])),
});

/** The places a euro can be in, as series of a chart. */
export const placeSeries = (say: Say, colours: Readonly<Record<PlaceFigure, string>>): Series[] =>
  placeFigures.map(place => ({ id: place, name: say(`budgetFigure.${place}`), colour: colours[place] }));
