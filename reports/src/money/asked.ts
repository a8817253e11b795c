import type { LineKind } from '@moves/events/catalogue/budgets';
import type { Said } from '@moves/events/catalogue/words';
import { type LineFilter, linesAsked } from '@moves/events/published/budgets/figures';
import { sql } from 'kysely';
import { keys, type Parameters, type Read, years } from '../kit/parameters.ts';
import { ofVisibleMeasure } from '../visible-measures.ts';

/** With what the reports of money can be asked for. */
export const moneyParameters = {
  year: years({ de: 'Haushaltsjahr', en: 'Budget year' }),
  subBudget: keys({ de: 'Teilhaushalt', en: 'Sub-budget' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
} satisfies Parameters;
export type MoneyAsked = Read<typeof moneyParameters>;

/** The parts of a budget that are never one sum: expense with personnel (Ergebnishaushalt), and investments (§ 4 GemHVO). */
export const sectionWords: Readonly<Record<'expense' | 'investment', Said>> = {
  expense: { de: 'Ergebnis', en: 'Operating' },
  investment: { de: 'Investition', en: 'Investment' },
};

/** The kinds of lines, in a narrow column. */
export const shortKinds: Readonly<Record<LineKind, Said>> = {
  operating: { de: 'Sach', en: 'Material' },
  personnel: { de: 'Personal', en: 'Staff' },
  investment: { de: 'Invest.', en: 'Invest.' },
};

/** To which part a line belongs. */
export const sectionOf = sql<string>`case l.kind when 'investment' then 'investment' else 'expense' end`;

/** The kinds of lines in the order in which a budget has them. */
export const kindOrder = sql<number>`case l.kind when 'personnel' then 0 when 'operating' then 1 else 2 end`;

/** Which lines are asked for. */
export const filterOf = ({ year, subBudget, measure }: MoneyAsked): LineFilter => ({
  year: year ?? null,
  subBudget: subBudget ?? null,
  measure: measure ?? null,
});

/** The lines asked for that this reader may see; a source that calls itself `l`. */
export const visibleLines = (asked: MoneyAsked, reader: { readonly publicOnly: boolean }) =>
  linesAsked({ filter: filterOf(asked) }).where(ofVisibleMeasure('l.measure', reader) as never);
