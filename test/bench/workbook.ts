import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchLine } from './line.ts';

const ROWS = 100_000;
const ROUNDS = 3;
const run = promisify(execFile);

interface Run {
  readonly ms: number;
  readonly bytes: number;
  /** The most memory the process ever held, and how much more that is than before it began. */
  readonly peak: number;
  readonly grown: number;
}

async function written(by: 'ours' | 'plain'): Promise<Run> {
  const file = fileURLToPath(new URL('./workbook-run.js', import.meta.url));
  const { stdout } = await run(process.execPath, ['--no-warnings', file, by, String(ROWS)]);
  return JSON.parse(stdout);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const perSecond = (runs: readonly Run[]) => Math.round(ROWS / (median(runs.map(({ ms }) => ms)) / 1_000));
const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;

/**
 * The programme status with 100,000 measures as a workbook, against ExcelJS alone streaming the same cells. Each workbook
 * is written by a process of its own; rounds alternate, speeds are medians, memory is the worst of all rounds.
 */
export async function benchWorkbook(): Promise<BenchLine[]> {
  const ours: Run[] = [];
  const plain: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await written('ours'));
    plain.push(await written('plain'));
  }
  const ratios = ours.map(({ ms }, round) => plain[round]!.ms / ms);
  const worst = (runs: readonly Run[], of: 'peak' | 'grown') => megabytes(Math.max(...runs.map(run => run[of])));
  return [
    {
      what: `workbook of ${ROWS.toLocaleString('en')} rows × 19 columns, rows a second`,
      value: `${perSecond(ours).toLocaleString('en')} (ExcelJS alone: ${perSecond(plain).toLocaleString('en')})`,
      ratio: median(ratios).toFixed(2),
      aim: '≥ 1.00',
    },
    {
      what: `memory for it, at most`,
      value: `${worst(ours, 'peak')} for the process, ${worst(ours, 'grown')} for the workbook (ExcelJS alone: ${worst(plain, 'peak')}, ${worst(plain, 'grown')})`,
      aim: '< 250 MB',
    },
  ];
}
