import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { malformed } from '@moves/events/catalogue/malformed';
import { Malformed } from '@moves/events/decider/failures';
import { z } from 'zod';
import { problemOf, problems } from './problems.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['events/src', 'services', 'reports/src', 'gateway/src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      file => /(^|[^.])\w+\.ts$/.test(file) && !/node_modules|dist|\.spec\.ts$|problems\.ts$|settings\.ts$/.test(file),
    )
    .map(file => readFileSync(join(root, folder, file), 'utf8')),
);

const Entry = z.strictObject({
  title: z.string().min(1).max(3),
  key: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  kind: z.enum(['a', 'b']).optional(),
  count: z.number().min(0).max(9).optional(),
  list: z.array(z.string()).max(1).optional(),
  id: z.uuid().optional(),
});

describe('a problem', () => {
  it('has a German sentence, wherever it is found', () => {
    const said = sources.flatMap(text => [
      ...[...text.matchAll(/\bMalformed\((?:'[^']*'|[\w.]+),\s*'([^']+)'/g)].map(([, problem]) => problem!),
      ...[...text.matchAll(/'((?:must|may|holds|is (?:no|too)) [^'\n]*)'/g)].map(([, problem]) => problem!),
    ]);
    expect(new Set(said).size).toBeGreaterThan(25);
    expect([...new Set(said)].filter(problem => !Object.hasOwn(problems, problem))).toEqual([]);
  });

  it('names the same facts in both languages', () => {
    const facts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [english, german] of Object.entries(problems)) expect(facts(german)).toEqual(facts(english));
  });

  it.each<[object, string, string]>([
    [{ title: '' }, 'title must not be empty.', 'title darf nicht leer sein.'],
    [{ title: 'long' }, 'title must have at most 3 characters.', 'title darf höchstens 3 Zeichen haben.'],
    [{}, 'title must be given.', 'title muss angegeben werden.'],
    [{ title: 5 }, 'title must be of the type string.', 'title muss vom Typ string sein.'],
    [{ title: 'x', key: 'x' }, 'key must match /^[A-Z]+$/.', 'key muss dem Muster /^[A-Z]+$/ entsprechen.'],
    [{ title: 'x', kind: 'c' }, 'kind must be one of a, b.', 'kind muss eines davon sein: a, b.'],
    [{ title: 'x', count: 10 }, 'count must be at most 9.', 'count darf höchstens 9 sein.'],
    [{ title: 'x', count: -1 }, 'count must be at least 0.', 'count muss mindestens 0 sein.'],
    [{ title: 'x', list: ['a', 'b'] }, 'list must have at most 1 items.', 'list darf höchstens 1 Einträge haben.'],
    [{ title: 'x', id: 'x' }, 'id must be a UUID.', 'id muss eine UUID sein.'],
    [{ title: 'x', colour: 'red' }, 'colour is no field here.', 'colour ist hier kein Feld.'],
  ])('of %j is a sentence', (entry, en, de) => {
    const problem = malformed(Entry.safeParse(entry).error!);
    expect([problemOf(problem, 'en'), problemOf(problem, 'de')]).toEqual([en, de]);
  });

  it('is the request’s where no field is to blame', () =>
    expect(problemOf(new Malformed('', 'is not valid'), 'de')).toBe('Die Anfrage ist nicht gültig.'));
});
