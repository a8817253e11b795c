import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const NOT_OURS = new Set(['node_modules', 'dist', 'dist-types', '.git', 'data', 'data.keys', 'shots']);

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap(name => {
    const path = join(folder, name);
    if (NOT_OURS.has(name)) return [];
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });

const files = ['events', 'services', 'reports', 'gateway', 'admin-ui', 'test'].flatMap(walk);
const sources = files.filter(file => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.generated.ts'));
const isSpec = (file: string): boolean => /\.spec\.ts$/.test(file);
const isTest = (file: string): boolean =>
  isSpec(file) || file.startsWith('test/') || /\.contract\.ts$|\.fixture\.ts$|story\.ts$|spec[-.]/.test(file);
const code = new Map(sources.map(file => [file, read(file)]));

/** `events`, `services/measures`, `gateway` … */
const workspaceOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('services/') ? 2 : 1)
    .join('/');

const WORKSPACES: Record<string, string> = Object.fromEntries(
  [
    'events',
    'reports',
    'gateway',
    'admin-ui',
    ...readdirSync(join(root, 'services')).map(name => `services/${name}`),
  ].map(folder => [`@moves/${basename(folder)}`, folder]),
);

/** The files of the project that a file imports, loads as a worker, or reads by name. */
function importsOf(file: string): string[] {
  const text = code.get(file)!;
  const named = [...text.matchAll(/(?:from|import\(|import)\s*\(?'([^']+)'/g)].map(match => match[1]!);
  return named.flatMap(name => {
    if (name.startsWith('.')) return [join(dirname(file), name)];
    const [scope, workspace, ...rest] = name.split('/');
    const folder = WORKSPACES[`${scope}/${workspace}`];
    return folder ? [join(folder, 'src', `${rest.join('/')}.ts`)] : [];
  });
}
const importsByFile = new Map(sources.map(file => [file, importsOf(file)]));

describe('the house', () => {
  it('knows who may know whom, and nothing else', () => {
    const may: Record<string, (workspace: string) => boolean> = {
      events: () => false,
      reports: to => to === 'events',
      gateway: to => to === 'events' || to === 'reports' || to.startsWith('services/'),
      'admin-ui': () => false,
      test: () => true,
    };
    const wrong = sources.flatMap(file => {
      const from = workspaceOf(file);
      const allowed = may[from] ?? (to => to === 'events');
      return importsByFile
        .get(file)!
        .map(workspaceOf)
        .filter(to => to !== from && !allowed(to))
        .map(to => `${file} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of valueImports(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('knows Nest in one folder of events, and ExcelJS in one folder of reports', () => {
    const knows = (library: RegExp, allowed: (file: string) => boolean) =>
      sources.filter(file => !isTest(file) && library.test(code.get(file)!) && !allowed(file));
    const nest = /^import (?!type).*from '@nestjs/m;
    expect(knows(nest, file => !file.startsWith('events/') || file.startsWith('events/src/nest/'))).toEqual([]);
    expect(knows(/from 'exceljs'/, file => file.startsWith('reports/src/kit/'))).toEqual([]);
  });

  it('has no folder named after nothing in particular', () => {
    const nothing = /(^|\/)(utils?|common|shared|lib|helpers?|core|misc)\//;
    expect(files.filter(file => nothing.test(file))).toEqual([]);
  });

  it('has no file that nothing imports', () => {
    const imported = new Set([...importsByFile.values()].flat());
    const text =
      [...code.values()].join('\n') + read('package.json') + read('jest.config.js') + read('admin-ui/index.html');
    const alone = sources.filter(file => {
      if (isSpec(file) || imported.has(file)) return false;
      // Entry points and worker threads are named by their file name, compiled or not.
      const name = basename(file).replace(/\.(ts|tsx|mjs)$/, '');
      return !new RegExp(`[/'"\`]${name.replaceAll('.', '\\.')}(\\.(js|ts|mjs|tsx))?['"\`\\s)]`).test(
        text.replaceAll(`// ${name}`, ''),
      );
    });
    expect(alone).toEqual([]);
  });
});

/** Imports of values: a circle of types alone harms nobody. */
function valueImports(file: string): string[] {
  const text = code
    .get(file)!
    .replace(/import type [^;]+;/g, '')
    .replace(/^export type .*from.*;/gm, '');
  return importsByFile.get(file)!.filter(to => {
    const name = basename(to).replace(/\.ts$/, '');
    return code.has(to) && text.includes(name);
  });
}

describe('the code', () => {
  it('decides each command in exactly one handler', () => {
    const all = [...code].filter(([file]) => !isTest(file)).map(([, text]) => text);
    const commands = all.flatMap(text =>
      [...text.matchAll(/export class (\w+) extends Command</g)].map(match => match[1]!),
    );
    const handlers = all.flatMap(text => [...text.matchAll(/@CommandHandler\((\w+)\)/g)].map(match => match[1]!));
    expect(commands.length).toBeGreaterThan(20);
    expect([...handlers].sort()).toEqual([...commands].sort());
  });

  it('uses one word for one act, from the graph to the file, the policy and the label', () => {
    const labels = { de: read('admin-ui/src/i18n/de.ts'), en: read('admin-ui/src/i18n/en.ts') };
    const policy = read('gateway/src/people/policy.ts');
    const missing = readdirSync(join(root, 'services')).flatMap(service => {
      const acts = mutationsOf(read(`services/${service}/src/${service}.graphql`));
      return acts.flatMap(act => {
        const kebab = act.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`);
        const Pascal = act[0]!.toUpperCase() + act.slice(1);
        const file = sources.find(path => path.startsWith(`services/${service}/`) && basename(path) === `${kebab}.ts`);
        return [
          !file && `${act} has no file ${kebab}.ts`,
          file && !code.get(file)!.includes(`class ${Pascal} extends Command`) && `${file} has no class ${Pascal}`,
          !new RegExp(`\\b${act}\\b`).test(policy) && `${act} is not in the policy table`,
          !new RegExp(`\\b${act}\\b`).test(labels.de) && `${act} has no German label`,
          !new RegExp(`\\b${act}\\b`).test(labels.en) && `${act} has no English label`,
        ].filter(Boolean);
      });
    });
    expect(missing).toEqual([]);
  });

  it('has a sentence for every refusal, and no sentence that nobody says', () => {
    const said = new Set(
      [...code]
        .filter(([file]) => !isTest(file) && /^(events|services|gateway)\//.test(file))
        .flatMap(([, text]) => [
          ...[...text.matchAll(/demand\(\s*[\s\S]*?,\s*'([a-z][a-z0-9-]+)'/g)].map(match => match[1]!),
          ...[...text.matchAll(/new Refusal\(\s*'([a-z][a-z0-9-]+)'/g)].map(match => match[1]!),
          ...[...text.matchAll(/demandStatus\(\w+, '(\w+)'/g)].map(
            match => `measure-not-${match[1]!.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)}`,
          ),
        ]),
    );
    const written = new Set(
      [...code]
        .filter(([file]) => file.endsWith('/refusals.ts') || file.endsWith('/sentences.ts'))
        .flatMap(([, text]) => [...text.matchAll(/^ {2}'([a-z0-9-]+)': \{/gm)].map(match => match[1]!)),
    );
    expect([...said].filter(refusal => !written.has(refusal)).sort()).toEqual([]);
    expect(
      [...written]
        .filter(
          refusal =>
            !said.has(refusal) &&
            !new RegExp(`'${refusal}'`).test(
              [...code]
                .filter(([f]) => !/refusals|sentences/.test(f))
                .map(([, t]) => t)
                .join('\n'),
            ),
        )
        .sort(),
    ).toEqual([]);
  });

  it('never counts money in fractions', () => {
    const wrong = [...code].flatMap(([file, text]) =>
      isTest(file)
        ? []
        : text
            .split('\n')
            .filter(line =>
              /\bparseFloat\(|\b\w*(cost|price|amount|euro|budget)\w*: *(z\.number|z\.coerce\.number|'real)/i.test(
                line,
              ),
            )
            .map(line => `${file}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('skips no test and leaves nothing for later', () => {
    const skipped = /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(/;
    const later = /\b(TODO|FIXME|XXX|HACK)\b/;
    const wrong = [...code].filter(
      ([file, text]) => file !== 'test/tidy.spec.ts' && (skipped.test(text) || later.test(text)),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  it('says in one sentence what the first thing a file exports means', () => {
    const silent = [...code].filter(([file, text]) => {
      if (isTest(file) || !/^(events|services|reports|gateway)\/.*\/?src\//.test(file)) return false;
      const first = text.search(/^export (abstract class|class|const|function|async function|interface|type)/m);
      if (first < 0) return false;
      const before = text.slice(0, first).trimEnd();
      return !/\*\/$/.test(before) && !/\*\/\s*\n\s*(@\w+\([\s\S]*\)|\/\/ biome-ignore[^\n]*)$/.test(before);
    });
    expect(silent.map(([file]) => file)).toEqual([]);
  });
});

describe('the promises', () => {
  it('keep a sample of every version of every event', () => {
    const missing = [...code]
      .filter(([file]) => file.startsWith('events/src/catalogue/') && !isTest(file))
      .flatMap(([, text]) =>
        [...text.matchAll(/^export const (\w+) = defineEvent\(\s*'(\w+)'/gm)].map(match => match[2]!),
      )
      .filter(
        type =>
          !existsSync(
            join(
              root,
              `events/src/catalogue/written/${type.replace(/[A-Z]/g, (c, at) => `${at ? '-' : ''}${c.toLowerCase()}`)}.v1.json`,
            ),
          ),
      );
    expect(missing).toEqual([]);
  });

  it('name a decision for every library that is not an obvious tool', () => {
    const decisions = walk('docs/decisions').map(read).join('\n');
    const libraries = new Set(
      ['events', 'reports', 'gateway', 'admin-ui', 'services/measures'].flatMap(workspace =>
        Object.keys(JSON.parse(read(join(workspace, 'package.json'))).dependencies as Record<string, string>),
      ),
    );
    const dev = Object.keys(JSON.parse(read('package.json')).devDependencies as Record<string, string>);
    const unnamed = [...libraries, ...dev].filter(
      name => !name.startsWith('@moves/') && !name.startsWith('@types/') && !decisions.includes(name),
    );
    expect(unnamed).toEqual([]);
  });
});

function mutationsOf(sdl: string): string[] {
  return parse(sdl).definitions.flatMap(definition =>
    definition.kind === 'ObjectTypeExtension' && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(field => field.name.value)
      : [],
  );
}
