import { getHeapStatistics } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/** A cell as a file has it: text, or the number that a workbook keeps behind what it shows. */
export type Cell = string | number;

/** A table as a file has it, before anybody knows what its columns mean. */
export interface Table {
  readonly kind: 'csv' | 'xlsx';
  /** How its bytes became characters; only of a CSV. */
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** The sheet that was read, and all that there are; only of a workbook. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Row by row as spreadsheets count them; what is empty is an empty text. */
  readonly rows: readonly (readonly Cell[])[];
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What somebody may say of a file that would otherwise be found out. */
export interface ToldOfFile {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
}

/** How much of a file is read; whatever goes beyond is refused as soon as it is noticed. */
export const most = {
  bytes: 32 * 1_048_576,
  /** What a workbook may unfold to, and how many files it may consist of. */
  unpackedBytes: 128 * 1_048_576,
  entries: 2_000,
  rows: 100_000,
  columns: 100,
  cells: 2_000_000,
  /** All texts of a file together, and one alone. */
  characters: 48 * 1_048_576,
  cellCharacters: 32_000,
  milliseconds: 10_000,
  megabytes: 256,
} as const;

/** Why a file is not read: a code with its sentence elsewhere, and what the sentence names. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** Refuses more than is read of anything. */
export function demandAtMost(
  count: number,
  what: 'rows' | 'columns' | 'cells' | 'characters' | 'cellCharacters',
): void {
  if (count > most[what]) throw new FileRefused('import-too-large', { what, most: most[what] });
}

/** Says of the first rows of a file how much sense they make. */
export type Sense = (head: readonly (readonly Cell[])[]) => number;

/**
 * Refuses to go on when the memory for reading is used up: asked often enough, before a thread comes to the end of its heap,
 * which would end the whole process.
 */
export function demandRoom(): void {
  if (isMainThread) return;
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (used > limit / 3) throw new FileRefused('import-too-large', { what: 'memory', most: most.megabytes });
}
