import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, parse, validate } from 'graphql';
import { actNames, formOf } from './acts/acts.ts';
import type { Field } from './acts/form.ts';
import { actDocument, listDocument, oneDocument } from './data.ts';
import { de } from './i18n/de.ts';
import { asked } from './question.ts';
import { type ThingName, things } from './things.ts';
import './measures/measure.ts';
import './operations/parked.ts';

const schema = buildSchema(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8'), {
  assumeValidSDL: true,
});
const faults = (document: string) => validate(schema, parse(document)).map(({ message }) => message);
const kinds = Object.keys(things) as ThingName[];
const fieldsOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap(field => [field, ...fieldsOf(field.fields ?? [])]);

describe('the console', () => {
  it.each(asked.map(({ document }) => [/query (\w+)/.exec(document)?.[1], document]))(
    'asks only what the graph promises: %s',
    (_, document) => expect(faults(String(document))).toEqual([]),
  );

  it.each(kinds.filter(name => things[name].page || name === 'bodies'))(
    'lists and shows only what there is: %s',
    name => expect([...faults(listDocument(name)), ...faults(oneDocument(name))]).toEqual([]),
  );

  it.each(actNames)('sends only acts that the graph knows: %s', name => expect(faults(actDocument(name))).toEqual([]));

  it('has a form for every act', () => {
    const promised = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) =>
      getNamedType(type).name.endsWith('Outcome'),
    );
    expect([...actNames].sort()).toEqual(promised.map(({ name }) => name).sort());
  });

  it.each(actNames)('asks in its form only for terms of the act: %s', name => {
    const input = schema.getType(`${name[0]?.toUpperCase()}${name.slice(1)}Input`);
    const known = input && 'getFields' in input ? Object.keys(input.getFields()) : [];
    // These stand for several terms, or for one under another name.
    const composed: readonly string[] = ['basis', 'file'];
    const unknown = formOf(name).fields.filter(field => !known.includes(field.name) && !composed.includes(field.name));
    expect(unknown.map(field => field.name)).toEqual([]);
  });

  it.each(actNames)('has a word for every term of its form: %s', name => {
    const words: readonly string[] = Object.keys(de.term);
    expect(
      fieldsOf(formOf(name).fields)
        .map(field => field.label ?? field.name)
        .filter(word => !words.includes(word)),
    ).toEqual([]);
  });
});
