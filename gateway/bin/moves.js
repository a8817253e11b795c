#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/moves.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  await main(process.argv.slice(2), process.env);
} else {
  process.stderr.write('MoveS has not been built yet: run npm run build first.\n');
  process.exitCode = 1;
}
