import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { houseRefusals } from '@moves/events/graph/sentences';
import { budgetRefusals } from './refusals.ts';

describe('a refusal about money', () => {
  const src = fileURLToPath(new URL('.', import.meta.url));
  const code = (readdirSync(src, { recursive: true }) as string[])
    .filter(file => /^(statute|lines|limits|excess|spending|carry-over|obligations|import|plan|\w+\.ts)/.test(file))
    .filter(file => file.endsWith('.ts') && !/spec\.ts$|refusals\.ts$|words\.ts$|generated\.ts$/.test(file))
    .map(file => readFileSync(join(src, file), 'utf8'))
    .join('\n');
  // The last argument of `demandSome`, too, which the house's own check does not read.
  const said = [...code.matchAll(/(?:demandSome\([^;]*?|demand\([^;]*?|new Refusal\()\s*'([a-z]+(?:-[a-z]+)+)'/g)];
  const codes = new Set(said.map(match => match[1]!));

  it('has a sentence', () => {
    expect(codes.size).toBeGreaterThan(60);
    expect([...codes].filter(one => !(one in budgetRefusals) && !(one in houseRefusals))).toEqual([]);
  });

  it('is said somewhere, if it has one', () =>
    expect(Object.keys(budgetRefusals).filter(one => !code.includes(`'${one}'`))).toEqual([]));
});
