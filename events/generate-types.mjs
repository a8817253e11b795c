// Writes, beside each service's SDL, the types its resolvers must have. With --check it only says whether they are fresh.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const root = new URL('../', import.meta.url);
const house = readFileSync(new URL('events/src/graph/house.graphql', root), 'utf8');
/** What marks the things that cross from one service to another; the join knows the rest. */
const FEDERATION =
  'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT\ndirective @external on FIELD_DEFINITION\n';
const ROOTS = 'type Query\ntype Mutation\n';

/**
 * What a parent object is in code, where it is not what the graph shows: each service says so beside its SDL, in
 * `graph-mappers.json` (type → shape).
 */
const mappersOf = service => {
  const file = new URL(`services/${service}/src/graph-mappers.json`, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

let stale = 0;
for (const service of readdirSync(new URL('services/', root))) {
  const sdl = new URL(`services/${service}/src/${service}.graphql`, root);
  if (!existsSync(sdl)) continue;
  const target = new URL(`services/${service}/src/${service}.types.generated.ts`, root);
  const config = {
    scalars: {
      ID: 'string',
      Day: '@moves/events/catalogue/time#Day',
      Instant: '@moves/events/catalogue/time#Instant',
      // Whole cents inside.
      Money: 'number',
    },
    contextType: '@moves/events/graph/context#GraphContext',
    enumsAsTypes: true,
    useTypeImports: true,
    defaultMapper: 'Partial<{T}>',
    mappers: mappersOf(service),
    strictScalars: true,
    // Each thing of a service's own has a `__resolveReference`.
    federation: true,
    // The very shapes of resolvers, nothing wrapped.
    makeResolverTypeCallable: true,
    avoidOptionals: { defaultValue: true },
    // The door leaves out what was given as null.
    inputMaybeValue: 'T | undefined',
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
  };
  const written = await codegen({
    filename: target.pathname,
    schema: parse(`${FEDERATION}${ROOTS}${house}\n${readFileSync(sdl, 'utf8')}`),
    documents: [],
    config,
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers },
  });
  const text = `// Generated from ${service}.graphql by \`npm run docs\`; do not edit.\n${written}`;
  const fresh = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (process.argv.includes('--check')) {
    if (!fresh) process.stderr.write(`${service}.types.generated.ts is stale: run npm run docs\n`);
    stale += fresh ? 0 : 1;
  } else if (!fresh) writeFileSync(target, text);
}
process.exitCode = stale ? 1 : 0;
