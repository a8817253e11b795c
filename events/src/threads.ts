/**
 * The compiled file for a thread, which cannot load TypeScript. `caller` is the `import.meta.url` of who starts it and
 * `file` its source, relative to the caller; from the sources, as specs run, it is what was built of them.
 */
export function threadFile(caller: string, file: string): URL {
  const { href } = new URL(file.replace(/\.ts$/, '.js'), caller);
  return new URL(caller.endsWith('.ts') ? href.replace(/^(.*)\/src\//, '$1/dist/') : href);
}
