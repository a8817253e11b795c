import { actualColumns } from '@moves/budgets/import/actual-columns';
import { Malformed } from '@moves/events/decider/failures';
import { numberStyles } from '@moves/reports/kit/sheets/amounts';
import { dayStyles } from '@moves/reports/kit/sheets/days';
import type { Told } from '@moves/reports/kit/sheets/recognise';
import { delimiters, encodings } from '@moves/reports/kit/sheets/table';
import { demandKnownParameters, type Parameters } from '../cut.ts';

/** How an import is asked for: what is said of the file, where its rows belong, and whether anything shall happen. */
export interface Asked {
  readonly told: Told;
  readonly budgets: readonly string[];
  readonly dryRun: boolean;
}

const KNOWN = ['dryRun', 'budget', 'column', 'encoding', 'delimiter', 'sheet', 'headerRow', 'numbers', 'days'];
const MOST_BUDGETS = 50;
const TAB = { tab: '\t' } as const;

/**
 * Reads the parameters of an import: `dryRun=true` (the default) or `false`, `budget=100-2018`, `column=document:Belegnummer` or
 * `column=document:#C`, `numbers=de`, `days=dmy`, `encoding`, `delimiter`, `sheet`, `headerRow`. Errors: `Malformed`.
 */
export function askedIn(parameters: Parameters): Asked {
  demandKnownParameters(parameters, KNOWN);
  const one = (name: string): string | undefined => {
    const value = parameters[name];
    if (value !== undefined && typeof value !== 'string') throw new Malformed(name, 'may be given once');
    return value === '' ? undefined : value;
  };
  const among = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const value = one(name);
    if (value === undefined || (values as readonly string[]).includes(value)) return value as Value | undefined;
    throw new Malformed(name, 'must be one of {values}', {
      values: values.map(said => JSON.stringify(said)).join(', '),
    });
  };
  const dryRun = one('dryRun') ?? 'true';
  if (dryRun !== 'true' && dryRun !== 'false') throw new Malformed('dryRun', 'must be true or false');
  const budgets = many(parameters, 'budget');
  if (budgets.length > MOST_BUDGETS)
    throw new Malformed('budget', 'must have at most {max} items', { max: MOST_BUDGETS });
  const delimiter = one('delimiter') === 'tab' ? TAB.tab : among('delimiter', delimiters);
  const told = {
    encoding: among('encoding', encodings),
    delimiter,
    sheet: one('sheet'),
    headerRow: rowIn(one('headerRow')),
    columns: columnsIn(many(parameters, 'column')),
    numbers: among('numbers', numberStyles),
    days: among('days', dayStyles),
  };
  return { told, budgets, dryRun: dryRun === 'true' };
}

function many(parameters: Parameters, name: string): string[] {
  const value = parameters[name] ?? [];
  return (typeof value === 'string' ? [value] : [...value]).filter(said => said !== '');
}

function rowIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const row = Number(text);
  if (Number.isInteger(row) && row >= 1 && row <= 1_000) return row;
  throw new Malformed('headerRow', 'must be between {least} and {most}', { least: 1, most: 1_000 });
}

function columnsIn(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const [, field = '', title = ''] = /^(\w+):(.*)$/s.exec(pair) ?? [];
      if (actualColumns.some(({ name }) => name === field)) return [field, title];
      throw new Malformed('column', 'must be one of {values}', {
        values: actualColumns.map(({ name }) => `${name}:…`).join(', '),
      });
    }),
  );
}
