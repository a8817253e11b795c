import type { Values } from '../acts/input.ts';
import { writtenNumber } from '../fields/Figure.tsx';
import { writtenMoney } from '../fields/money.ts';
import { language } from '../i18n/words.ts';
import type { ThingName } from '../things.ts';
import { writtenDay } from '../time/berlin.ts';
import type { AnswerFigure } from './inquiry.ts';

/** A figure's value as people write it: euros, a day, a number, or the words it is. */
export function writtenFigure(value: string, unit: string | null): string {
  const locale = language();
  if (unit === 'EUR' && /^-?\d+\.\d\d$/.test(value)) return writtenMoney(value, locale);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return writtenDay(value, locale);
  const said = /^-?\d+(\.\d+)?$/.test(value) ? writtenNumber(Number(value), locale) : value;
  return unit ? `${said} ${unit}` : said;
}

/** Where a figure comes from, as a page of the console. */
export function sourceOf({ kind, thing, part }: AnswerFigure['of']): { things: ThingName; id: string } | undefined {
  if (!thing) return undefined;
  if (kind === 'budgetLine')
    return part ? { things: 'budgetLines', id: `${thing}:${part}` } : { things: 'budgets', id: thing };
  if (kind === 'indicator' || kind === 'milestone' || kind === 'measure') return { things: 'measures', id: thing };
  return undefined;
}

/** The figures of an answer as a new draft begins with them; the house pulls their values anew. */
export const draftedFigures = (figures: readonly AnswerFigure[]): Values[] =>
  figures.map(({ label, asOf, of, forecastOn, value, unit, qualifier }) => ({
    label,
    asOf,
    of: Object.fromEntries(Object.entries(of).filter(([, part]) => part !== null)),
    ...(forecastOn && { forecastOn }),
    ...(of.kind === 'other' && { value, unit, qualifier }),
  }));
