import { cpus, totalmem } from 'node:os';
import { benchAppend } from './append.ts';
import { benchBookings } from './bookings.ts';
import { benchCuts } from './cuts.ts';
import { benchGraph } from './graph.ts';
import { benchJoined } from './joined.ts';
import type { BenchLine } from './line.ts';
import { benchReplay } from './replay.ts';
import { benchTenders } from './tenders.ts';
import { benchWorkbook } from './workbook.ts';

// Measures what is, in ratios within one run. `npm run bench -- replay` runs one of them.
// The workbook first: what its processes hold at most counts from what this one holds when it starts them.
const benches: Readonly<Record<string, () => Promise<BenchLine[]>>> = {
  workbook: benchWorkbook,
  append: benchAppend,
  graph: benchGraph,
  replay: benchReplay,
  cuts: benchCuts,
  joined: benchJoined,
  bookings: benchBookings,
  tenders: benchTenders,
};

const wanted = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB`);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`\n${name}`);
  for (const { what, value, ratio, aim } of await bench()) {
    const compared = [ratio && `ratio ${ratio}`, aim && `aim ${aim}`].filter(Boolean).join(', ');
    say(`  ${what}: ${value}${compared ? ` (${compared})` : ''}`);
  }
}
process.exit(0);
