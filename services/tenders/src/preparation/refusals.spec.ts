import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { houseRefusals } from '@moves/events/graph/sentences';
import { gates } from '../law/gates.ts';
import { preparationRefusals } from './refusals.ts';

describe('a refusal between need and publication', () => {
  const here = dirname(fileURLToPath(import.meta.url));
  const code = readdirSync(here)
    .filter(file => /^[a-z-]+\.ts$/.test(file) && file !== 'refusals.ts')
    .map(file => readFileSync(join(here, file), 'utf8'))
    .concat(readFileSync(join(here, '../dates.ts'), 'utf8'))
    .join('\n');
  const codes = new Set([...code.matchAll(/demand\([^;]*?'([a-z]+(?:-[a-z]+)+)'/g)].map(match => match[1]!));
  /** What a gate refuses, too, has its sentence with the gates. */
  const ofGates = Object.values(gates).join('\n');

  it('has a sentence', () => {
    expect(codes.size).toBeGreaterThan(50);
    const unsaid = [...codes].filter(one => !(one in preparationRefusals) && !(one in houseRefusals));
    expect(unsaid.filter(one => !ofGates.includes(`'${one}'`))).toEqual([]);
  });

  it('is said somewhere, if it has one', () =>
    expect(Object.keys(preparationRefusals).filter(one => !code.includes(`'${one}'`))).toEqual([]));
});
