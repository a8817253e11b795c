import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, 'dist', '.sources');
const sources = ['build.mjs', 'index.html', 'package.json', 'public', 'src', 'tsconfig.json', 'vite.config.ts'];

/** All files below a path, in an order that does not depend on the machine. */
const filesOf = path =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap(name => filesOf(join(path, name)));

/** One hash over names and contents of everything the console is built from. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(name => filesOf(join(here, name)))) {
    const content = readFileSync(file);
    hash.update(`${relative(here, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** What the last build was made from; nothing if there was none. */
function hashOfLastBuild() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/** Lays compressed copies beside the assets, so that serving them costs nothing. */
function compressAssets() {
  for (const file of filesOf(join(here, 'dist', 'assets'))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content));
  }
}

const hash = hashOfSources();
if (hash !== hashOfLastBuild()) {
  const { build } = await import('vite');
  await build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'warn' });
  compressAssets();
  writeFileSync(stamp, hash);
}
