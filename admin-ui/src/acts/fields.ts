import { marks, qualifiers } from '../graph.ts';
import type { Field } from './form.ts';

/** The fields that forms of many acts share. */
export const title: Field = { name: 'title', kind: 'text', required: true };
export const office: Field = { name: 'office', kind: 'office', hint: 'office', required: true, half: true };
export const qualifier: Field = {
  name: 'qualifier',
  kind: 'enum',
  values: qualifiers,
  words: 'qualifier',
  initial: 'eq',
  required: true,
  half: true,
};
/** Where a fact comes from: document, place in it, and how it is known. */
export const source: Field = {
  name: 'source',
  kind: 'group',
  core: 'document',
  fields: [
    { name: 'document', kind: 'text', half: true },
    { name: 'place', kind: 'text', half: true },
    { name: 'mark', kind: 'enum', values: marks, words: 'mark', initial: 'stated', required: true, half: true },
  ],
};
export const neededSource: Field = {
  ...source,
  required: true,
  fields: source.fields?.map(field => (field.name === 'document' ? { ...field, required: true } : field)),
};
export const day = (name: string, rest: Partial<Field> = {}): Field => ({ name, kind: 'day', half: true, ...rest });
export const text = (name: string, rest: Partial<Field> = {}): Field => ({ name, kind: 'text', half: true, ...rest });
export const long = (name: string, rest: Partial<Field> = {}): Field => ({ name, kind: 'long', ...rest });
export const money = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'money',
  required: true,
  half: true,
  ...rest,
});
/** A decision of a council body, as its minutes name it. */
export const decision: Field = { name: 'decision', kind: 'decision' };
export const neededDecision: Field = { ...decision, required: true };
export const measure: Field = { name: 'measure', kind: 'thing', of: 'measures' };
/** A field that must be filled in here, though elsewhere it need not. */
export const needed = (field: Field): Field => ({ ...field, required: true });
