import { parentPort } from 'node:worker_threads';
import type { Vocabulary } from './columns.ts';
import { readTable } from './read-table.ts';
import { recognise, type SheetRead, senseOf, type Told } from './recognise.ts';
import { FileRefused } from './table.ts';

/** A file, and what somebody wants to know of it. */
export interface SheetOrder {
  readonly bytes: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly told: Told;
}

/** What came of it, or why it was not read. */
export type SheetAnswer =
  | { readonly read: SheetRead }
  | { readonly refused: Pick<FileRefused, 'code' | 'facts'> }
  | { readonly fault: string };

const house = parentPort!;

house.once('message', async ({ bytes, vocabulary, told }: SheetOrder) => {
  house.postMessage(await answerTo(bytes, vocabulary, told));
});

async function answerTo(bytes: Uint8Array, vocabulary: Vocabulary, told: Told): Promise<SheetAnswer> {
  try {
    return { read: recognise(await readTable(bytes, told, senseOf(vocabulary)), vocabulary, told) };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: { code: error.code, facts: error.facts } };
    return { fault: String((error as Error)?.stack ?? error) };
  }
}
