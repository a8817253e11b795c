import { parsedMoney } from '../fields/money.ts';
import { parsedPercent, parsedShare } from '../fields/share.ts';
import { endOfDay, instantOf, today } from '../time/berlin.ts';
import type { ActForm, Field, Values } from './form.ts';

export type { Values } from './form.ts';

type About = Readonly<Record<string, unknown>>;

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A group without what was left empty; nothing if the part that makes it a thing was left empty. */
function group({ fields = [], core }: Field, value: unknown, about?: About): Values | undefined {
  const terms = termsOf(fields, (value ?? {}) as Values, about);
  return core === undefined || core in terms ? terms : undefined;
}

/** A decision's reference without what was left empty. */
function decision(value: unknown): Values | undefined {
  const entries = Object.entries((value ?? {}) as Values).filter(([, part]) => filled(part));
  return entries.some(([name]) => name === 'paper') ? Object.fromEntries(entries) : undefined;
}

/** A line of a Budget, as it is named in its own right, as its two names. */
function fundingOf(id: string): Values {
  const at = id.lastIndexOf(':');
  return { budget: id.slice(0, at), line: id.slice(at + 1) };
}

/** A row as the graph wants it: as it is, or as the one thing that a part of it names. */
function oneOf({ oneOf: chosen }: Field, row: Values): Values {
  if (!chosen) return row;
  const { [chosen]: name, ...terms } = row;
  return { [String(name)]: terms };
}

/** A row of a thing's own with what was said of it; nothing if the part that makes it a row was left empty. */
function fixedRow({ fields = [], core }: Field, row: Values, about?: About): Values[] {
  const said = new Set(fields.map(({ name }) => name));
  const fixed = Object.entries(row).filter(([name]) => !said.has(name));
  const terms = termsOf(fields, row, about);
  return core !== undefined && !(core in terms) ? [] : [{ ...Object.fromEntries(fixed), ...terms }];
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** What one field contributes to the act's input. */
function term(field: Field, values: Values, about?: About): Values {
  const { name, kind } = field;
  const value = values[name];
  switch (kind) {
    case 'group': {
      const terms = group(field, value, about);
      return { [name]: terms && oneOf(field, terms) };
    }
    case 'each': {
      const rows = ((value ?? []) as Values[]).flatMap(row => fixedRow(field, row, about));
      return field.orNothing && rows.length === 0 ? {} : { [name]: rows };
    }
    case 'rows':
      if (field.orNothing && !filled(value)) return {};
      return { [name]: ((value ?? []) as Values[]).map(row => oneOf(field, termsOf(field.fields ?? [], row, about))) };
    case 'votes':
      return { [name]: ((value ?? []) as Values[]).map(row => termsOf(field.fields ?? [], row)) };
    case 'decision':
      return { [name]: decision(value) };
    case 'basis':
      return value === 'authority' ? { authority: values.authority } : { decision: decision(values.decision) };
    case 'money':
      return { [name]: filled(value) ? parsedMoney(String(value)) : undefined };
    case 'share':
      return { [name]: filled(value) ? parsedShare(String(value)) : undefined };
    case 'instant':
    case 'closing':
      return { [name]: filled(value) ? instantOf(String(value)) : undefined };
    case 'lines':
      return { [name]: filled(value) ? linesOf(String(value)) : undefined };
    case 'points':
    case 'percent':
      return { [name]: filled(value) ? parsedPercent(String(value)) : undefined };
    case 'funding':
      if (!filled(value)) return {};
      return field.flat ? fundingOf(String(value)) : { [name]: fundingOf(String(value)) };
    case 'file':
      return filled(value) ? (value as Values) : {};
    default:
      return { [name]: filled(value) ? value : undefined };
  }
}

/** The terms of an act as the graph wants them; what was left empty, or was not asked, is left out. */
export const termsOf = (fields: readonly Field[], values: Values, about?: About): Values =>
  Object.fromEntries(
    fields
      .filter(({ when }) => when?.(values, about) ?? true)
      .flatMap(field => Object.entries(term(field, values, about)))
      .filter(([, value]) => value !== undefined),
  );

/** Why, as the graph wants it: a text, a decision, a document, or nothing at all. */
export function reasonOf({ because }: Values): Values | undefined {
  const given = Object.entries((because ?? {}) as Values).filter(([, value]) => filled(value));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** When and why, as the graph wants them. An act of today takes effect now. */
export function whenAndWhy({ dated }: ActForm, values: Values): Values {
  const { at } = values;
  const because = reasonOf(values);
  return {
    ...(dated && typeof at === 'string' && at !== '' && at < today() && { at: endOfDay(at) }),
    ...(because && { because }),
  };
}

/** What a form begins with, on nothing or on a thing. */
export const initialOf = (fields: readonly Field[], about?: About): Record<string, unknown> => {
  const parts = fields.map((field): Values => {
    const { name, kind, initial, begin, fields: inner = [], required, rowsOf } = field;
    const begun = about && begin?.(about);
    if (begun !== undefined && begun !== null) return { [name]: begun };
    if (initial !== undefined) return { [name]: initial };
    if (kind === 'group') return { [name]: initialOf(inner, about) };
    if (kind === 'each')
      return {
        [name]: about ? (rowsOf?.(about) ?? []).map(({ values }) => ({ ...initialOf(inner, about), ...values })) : [],
      };
    if (kind === 'rows' && required) return { [name]: [initialOf(inner, about)] };
    if (kind === 'decision') return { [name]: { authoritative: true } };
    if (kind === 'basis') return { basis: 'decision', decision: { authoritative: true } };
    return {};
  });
  return Object.assign({}, ...parts);
};
