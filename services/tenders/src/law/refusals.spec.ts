import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { steps } from '@moves/events/published/tenders/law/steps';
import { competitionRefusals } from '../competition/refusals.ts';
import { gates } from './gates.ts';
import { reductions } from './periods/minimum.ts';
import { periodNames } from './periods/period.ts';
import { lawRefusals } from './refusals.ts';
import { gateWords, lawWords, periodWords, stepWords } from './words.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const code = (readdirSync(folder, { recursive: true }) as string[])
  .filter(file => file.endsWith('.ts') && !/spec\.ts$|refusals\.ts$|words\.ts$/.test(file))
  .map(file => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('what the law refuses', () => {
  const said = new Set([...code.matchAll(/demand\([^;]*?'([a-z]+(?:-[a-z]+)+)'/g)].map(match => match[1]!));

  it('has a sentence', () => {
    expect(said.size).toBeGreaterThan(40);
    const known = { ...lawRefusals, ...competitionRefusals, 'not-found': {} };
    expect([...said].filter(one => !(one in known))).toEqual([]);
  });

  it('is said somewhere, if it has one', () =>
    expect(Object.keys(lawRefusals).filter(one => !code.includes(`'${one}'`))).toEqual([]));

  it('is said in both languages with the same facts', () => {
    const facts = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).sort();
    for (const { de, en } of Object.values(lawRefusals)) expect(facts(de)).toEqual(facts(en));
  });
});

describe('the words of the law', () => {
  it('name every gate, step, period and reduction, and nothing else', () => {
    expect(Object.keys(gateWords).sort()).toEqual(Object.keys(gates).sort());
    expect(Object.keys(stepWords).sort()).toEqual([...new Set(steps.map(({ step }) => step))].sort());
    expect(Object.keys(periodWords).sort()).toEqual([...periodNames].sort());
    expect(Object.keys(lawWords)).toEqual(expect.arrayContaining([...reductions]));
  });
});
