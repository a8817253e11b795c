import { parsedMoney } from '../fields/money.ts';
import { parsedPercent, parsedShare } from '../fields/share.ts';
import { endOfDay, today } from '../time/berlin.ts';
import type { ActForm, Field, Values } from './form.ts';

export type { Values } from './form.ts';

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A group without what was left empty; nothing if the part that makes it a thing was left empty. */
function group({ fields = [], core }: Field, value: unknown): Values | undefined {
  const terms = termsOf(fields, (value ?? {}) as Values);
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

/** What one field contributes to the act's input. */
function term(field: Field, values: Values): Values {
  const { name, kind } = field;
  const value = values[name];
  switch (kind) {
    case 'group':
      return { [name]: group(field, value) };
    case 'rows':
      return { [name]: ((value ?? []) as Values[]).map(row => oneOf(field, termsOf(field.fields ?? [], row))) };
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
export const termsOf = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ when }) => when?.(values) ?? true)
      .flatMap(field => Object.entries(term(field, values)))
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

/** What a form begins with. */
export const initialOf = (fields: readonly Field[]): Record<string, unknown> => {
  const parts = fields.map(({ name, kind, initial, fields: inner, required }): Values => {
    if (initial !== undefined) return { [name]: initial };
    if (kind === 'group') return { [name]: initialOf(inner ?? []) };
    if (kind === 'rows' && required) return { [name]: [initialOf(inner ?? [])] };
    if (kind === 'decision') return { [name]: { authoritative: true } };
    if (kind === 'basis') return { basis: 'decision', decision: { authoritative: true } };
    return {};
  });
  return Object.assign({}, ...parts);
};
