import { endOfDay, today } from '../time/berlin.ts';
import type { ActForm, Field } from './acts.ts';

/** What a person typed into a form, by field. */
export type Values = Readonly<Record<string, unknown>>;

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** An object without what was left empty; nothing if the part that makes it a thing was left empty. */
function whole(value: unknown, core: string): Values | undefined {
  const entries = Object.entries((value ?? {}) as Values).filter(([, part]) => filled(part));
  return entries.some(([name]) => name === core) ? Object.fromEntries(entries) : undefined;
}

/** What one field contributes to the act's input. */
function term({ name, kind }: Field, values: Values): Values {
  const value = values[name];
  switch (kind) {
    case 'source':
      return { [name]: whole(value, 'document') };
    case 'decision':
      return { [name]: whole(value, 'paper') };
    case 'baseline':
    case 'target':
      return { [name]: whole(value, 'value') };
    case 'basis':
      return value === 'authority' ? { authority: values.authority } : { decision: whole(values.decision, 'paper') };
    default:
      return { [name]: filled(value) ? value : undefined };
  }
}

/** The terms of an act as the graph wants them; what was left empty is left out. */
export const termsOf = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(field => Object.entries(term(field, values))).filter(([, value]) => value !== undefined),
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
  const parts = fields.map(({ name, kind, initial }): Values => {
    if (kind === 'source') return { [name]: { mark: 'stated' } };
    if (kind === 'baseline') return { [name]: { qualifier: 'eq' } };
    if (kind === 'basis') return { basis: 'decision', decision: { authoritative: true } };
    return initial === undefined ? {} : { [name]: initial };
  });
  return Object.assign({}, ...parts);
};
