import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../store/sqlite/read.ts';
import { type CutAnswer, type CutQuestion, CutShelf, type Extent, type Failure, failureOf } from './cut.ts';
import type { ReadModel } from './define.ts';

/** What a thread needs to make cuts: the store's folder and the module that exports its read models. */
export interface CutWorkerData {
  readonly folder: string;
  readonly modelsFrom: string;
  readonly maxBytes: number;
}

/** What a thread is told: a question, or a cut it can throw away. */
export type ToCutWorker = { readonly id: number; readonly asked: CutQuestion } | { readonly drop: Extent };

/** What a thread says: the answer to a question, or why its cut could not be made. */
export type FromCutWorker =
  | { readonly id: number; readonly answer: CutAnswer }
  | { readonly id: number; readonly failure: Failure };

const { folder, modelsFrom, maxBytes } = workerData as CutWorkerData;
const { readModels } = (await import(modelsFrom)) as { readModels: readonly ReadModel[] };
const reader = openReader(folder);
const shelf = new CutShelf(
  readModels,
  {
    readAll: async reading => reader.readAll(reading),
    readStream: async (stream, from) => reader.readStream(stream, from),
  },
  maxBytes,
);

parentPort!.on('message', async (told: ToCutWorker) => {
  if ('drop' in told) return shelf.drop(told.drop);
  parentPort!.postMessage(
    await shelf.ask(told.asked).then(
      answer => ({ id: told.id, answer }),
      error => ({ id: told.id, failure: failureOf(error) }),
    ),
  );
});
