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
export const instant = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'instant',
  half: true,
  ...rest,
});
export const flag = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'flag',
  initial: false,
  half: true,
  ...rest,
});
export const percent = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'percent',
  half: true,
  ...rest,
});
export const whole = (name: string, rest: Partial<Field> = {}): Field => ({ name, kind: 'whole', half: true, ...rest });
/** Words, one a line. */
export const lines = (name: string, rest: Partial<Field> = {}): Field => ({ name, kind: 'lines', ...rest });
/** One of several values, said by a group of messages. */
export const one = (
  name: string,
  values: readonly string[],
  words: NonNullable<Field['words']>,
  rest: Partial<Field> = {},
): Field => ({ name, kind: 'enum', values, words, half: true, required: true, ...rest });
export const pick = (name: string, from: NonNullable<Field['from']>, rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'pick',
  required: true,
  from,
  ...rest,
});
export const rows = (name: string, fields: readonly Field[], rest: Partial<Field> = {}): Field => ({
  name,
  kind: 'rows',
  fields,
  ...rest,
});
/** What is paid in the end, proposed from the net amount beside it. */
export const gross: Field = money('gross', { taxed: true });
/** An amount as it is owed, with what tax makes of it. */
export const amounts: readonly Field[] = [money('net', { required: undefined }), percent('vatRate'), gross];
/** What a year of a Budget bears: the line is chosen with what is available on it. */
export const shares = (rest: Partial<Field> = {}): Field =>
  rows('years', [{ name: 'fund', kind: 'funding', label: 'budgetLine', flat: true, required: true }, ...amounts], {
    label: 'obligationYears',
    ...rest,
  });
export const laterYears = (rest: Partial<Field> = {}): Field =>
  rows('laterYears', [whole('year', { required: true }), money('gross'), long('reason', { required: true })], {
    label: 'laterYears',
    hint: 'laterYears',
    ...rest,
  });
/** Why all the same, where the year has no statute in force (§ 83 GemO). */
export const provisionalGround: Field = one(
  'provisionalGround',
  ['legalObligation', 'unpostponable'],
  'provisionalGround',
  { required: undefined },
);
