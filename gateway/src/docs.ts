import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { unannounced } from './docs/breaking.ts';
import { chapters } from './docs/chapters.ts';
import { eventsPage } from './docs/event-docs.ts';
import { sampleName, sampleOf } from './docs/samples.ts';
import { composed } from './graph/composition.ts';
import { joined } from './graph/join.ts';
import { orphansOf } from './graph/join-crossings.ts';
import { parts } from './parts.ts';

/** Writes what is made from the code: the schema, the page of events, a sample of each new event. `--check` only looks. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const catalogue = 'events/src/catalogue';
const SCHEMA = 'docs/schema.graphql';

const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

composed(parts);
const schema = `${printSchema(joined(parts))}\n`;
const made = new Map([
  [SCHEMA, schema],
  [
    'docs/events.md',
    eventsPage(chapters.map(({ file, ...chapter }) => ({ ...chapter, source: read(`${catalogue}/${file}`) }))),
  ],
]);
// A sample is written once, when its version is new, and then kept as it is for ever.
for (const sample of chapters.flatMap(({ events }) => events.map(sampleOf))) {
  const path = `${catalogue}/written/${sampleName(sample)}`;
  if (!read(path)) made.set(path, `${JSON.stringify(sample, null, 2)}\n`);
}

const before = schemaBefore();
const breaking = before ? unannounced(before, schema, read('CHANGELOG.md')) : [];
const stale = [...made].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const complaints = [
  ...breaking.map(change => `breaks callers without a line BREAKING: in CHANGELOG.md: ${change}`),
  ...orphansOf(parts).map(thing => `no part answers for ${thing}: its service has no __resolveReference for it`),
];

if (process.argv.includes('--check')) {
  complaints.push(...stale.map(path => `is not up to date, run npm run docs: ${path}`));
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), made.get(path)!);
  }
}
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exit(1);
}

/** The schema as callers had it before: as last committed, or, if that is already today's, as before the commit that made it so. */
function schemaBefore(): string {
  const committed = git('show', `HEAD:${SCHEMA}`);
  if (committed !== schema) return committed;
  const change = git('log', '-n', '1', '--format=%H', '--', SCHEMA).trim();
  return change ? git('show', `${change}^:${SCHEMA}`) : '';
}

/** What git says; nothing where there is no git, or no such thing in it. */
function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
