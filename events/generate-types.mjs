// Writes, beside each service's SDL, the types its resolvers must have. With --check it only says whether they are fresh.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const root = new URL('../', import.meta.url);
const house = readFileSync(new URL('events/src/graph/house.graphql', root), 'utf8');
const ROOTS = 'type Query\ntype Mutation\n';

/** What a parent object is in code, where it is not what the graph shows. */
const mappers = {
  measures: {
    Measure: './graph-shapes.ts#MeasureShape',
    Milestone: './graph-shapes.ts#MilestoneShape',
    Indicator: './graph-shapes.ts#IndicatorShape',
    Programme: './graph-shapes.ts#ProgrammeShape',
    MeasurePage: './graph-shapes.ts#PageShape',
    MeasureOutcome: '@moves/events/graph/context#Outcome',
  },
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
      Money: 'string',
    },
    contextType: '@moves/events/graph/context#GraphContext',
    enumsAsTypes: true,
    useTypeImports: true,
    defaultMapper: 'Partial<{T}>',
    mappers: mappers[service] ?? {},
    strictScalars: true,
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
    schema: parse(`${ROOTS}${house}\n${readFileSync(sdl, 'utf8')}`),
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
