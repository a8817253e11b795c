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
/** The code that runs in the house: without specs and their fixtures. */
const running = [...code].filter(([file]) => !isTest(file));
const services = readdirSync(join(root, 'services'));

/** `events`, `services/measures`, `gateway` … */
const workspaceOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('services/') ? 2 : 1)
    .join('/');

const WORKSPACES: Record<string, string> = Object.fromEntries(
  ['events', 'reports', 'gateway', 'admin-ui', ...services.map(name => `services/${name}`)].map(folder => [
    `@moves/${basename(folder)}`,
    folder,
  ]),
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

const kebab = (name: string): string => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`);
/** `measure`, in the service of measures. */
const thingOf = (file: string): string => file.split('/')[1]!.replace(/s$/, '');

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
    const all = running.map(([, text]) => text);
    const commands = all.flatMap(text =>
      [...text.matchAll(/export class (\w+) extends Command</g)].map(match => match[1]!),
    );
    const handlers = all.flatMap(text => [...text.matchAll(/@CommandHandler\((\w+)\)/g)].map(match => match[1]!));
    expect(commands.length).toBeGreaterThan(20);
    expect([...handlers].sort()).toEqual([...commands].sort());
  });

  it('names a reaction after its service and file, and a service lists each of its own', () => {
    const wrong = running.flatMap(([file, text]) => {
      const name = /\breaction\(\{\s*name: '([^']+)'/.exec(text)?.[1];
      if (!name) return [];
      const [, service] = file.split('/');
      return [
        name !== `${service}/${basename(file, '.ts')}` && `${file} is called ${name}`,
        !/^when-/.test(basename(file)) && `${file} does not say when`,
      ].filter(Boolean);
    });
    expect(wrong).toEqual([]);
  });

  it('uses one word for one act, from the graph to the file, the policy and the label', () => {
    const labels = { de: read('admin-ui/src/i18n/de/acts.ts'), en: read('admin-ui/src/i18n/en/acts.ts') };
    const policy = read('gateway/src/people/policy.ts');
    const graphs = files.filter(file => file.endsWith('.graphql') && !file.startsWith('events/'));
    const missing = graphs.flatMap(graph => {
      const acts = mutationsOf(read(graph));
      const workspace = `${workspaceOf(graph)}/`;
      return acts.flatMap(act => {
        const Pascal = act[0]!.toUpperCase() + act.slice(1);
        const file = sources.find(path => path.startsWith(workspace) && basename(path) === `${kebab(act)}.ts`);
        return [
          !file && `${act} has no file ${kebab(act)}.ts`,
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
    const decided = running.filter(([file]) => /^(events|services|gateway)\//.test(file));
    const said = new Set(
      decided.flatMap(([file, text]) => [
        ...[...text.matchAll(/\bdemand\w*\([^;]*?,\s*'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(match => match[1]!),
        ...[...text.matchAll(/new Refusal\(\s*'([a-z][a-z0-9-]+)'/g)].map(match => match[1]!),
        // A thing in another state says which it should have: `measure-not-approved`.
        ...[...text.matchAll(/demandStatus\(\w+, '(\w+)'/g)].map(match => `${thingOf(file)}-not-${kebab(match[1]!)}`),
      ]),
    );
    const written = decided
      .filter(([file]) => /\/(refusals|sentences)(-[a-z]+)?\.ts$/.test(file))
      .flatMap(([, text]) => [...text.matchAll(/^ {2}'([a-z0-9-]+)': \{/gm)].map(match => match[1]!));
    const elsewhere = [...code]
      .filter(([file]) => !/refusals|sentences/.test(file))
      .map(([, text]) => text)
      .join('\n');
    expect([...said].filter(refusal => !written.includes(refusal)).sort()).toEqual([]);
    expect(written.filter(refusal => !said.has(refusal) && !elsewhere.includes(`'${refusal}'`)).sort()).toEqual([]);
    expect(written.filter((refusal, at) => written.indexOf(refusal) !== at)).toEqual([]);
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
      .filter(type => !existsSync(join(root, `events/src/catalogue/written/${kebab(type).slice(1)}.v1.json`)));
    expect(missing).toEqual([]);
  });

  it('publish a table only where more than one workspace asks it', () => {
    const topicOf = (file: string): string | undefined => /^events\/src\/published\/([\w-]+)/.exec(file)?.[1];
    const askers = new Map<string, Set<string>>();
    for (const [file] of running) {
      if (topicOf(file)) continue;
      for (const topic of importsByFile.get(file)!.map(topicOf)) {
        if (topic) askers.set(topic, (askers.get(topic) ?? new Set()).add(workspaceOf(file)));
      }
    }
    const topics = new Set(running.map(([file]) => topicOf(file)).filter(topic => topic !== undefined));
    // A topic that another topic builds on is asked through it.
    const built = new Set(
      running.flatMap(([file]) => (topicOf(file) ? importsByFile.get(file)!.map(topicOf) : [])).filter(Boolean),
    );
    expect([...topics].filter(topic => (askers.get(topic)?.size ?? 0) < (built.has(topic) ? 1 : 2))).toEqual([]);
  });

  it('name a decision for every library that is not an obvious tool', () => {
    const decisions = walk('docs/decisions').map(read).join('\n');
    const libraries = new Set(
      Object.values(WORKSPACES).flatMap(workspace =>
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
