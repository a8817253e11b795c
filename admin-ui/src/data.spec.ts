import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, parse, validate } from 'graphql';
import { acts } from './acts/acts.ts';
import { actDocument, questions } from './data.ts';

const schema = buildSchema(readFileSync(new URL('../../docs/schema.graphql', import.meta.url), 'utf8'), {
  assumeValidSDL: true,
});
const faults = (document: string) => validate(schema, parse(document)).map(({ message }) => message);

describe('the console', () => {
  it.each(Object.entries(questions))('asks only what the graph promises: %s', (_, question) =>
    expect(faults(question)).toEqual([]),
  );

  it.each(Object.keys(acts) as (keyof typeof acts)[])('sends only acts that the graph knows: %s', name =>
    expect(faults(actDocument(name))).toEqual([]),
  );

  it('has a form for every act of a measure', () => {
    const promised = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ type }) => getNamedType(type).name === 'MeasureOutcome',
    );
    expect(Object.keys(acts).sort()).toEqual(promised.map(({ name }) => name).sort());
  });
});
