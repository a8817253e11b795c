import { parentPort, workerData } from 'node:worker_threads';
import { Outage } from '../decider/failures.ts';
import { openReader } from '../store/sqlite/read.ts';
import { type CutAnswer, type CutQuestion, CutShelf } from './cut.ts';
import type { ReadModel } from './define.ts';
import type { Cut } from './views.ts';

/** What a thread needs to make cuts: the store's folder and the module that exports its read models. */
export interface CutWorkerData {
  readonly folder: string;
  readonly modelsFrom: string;
  readonly maxBytes: number;
}

/** What a thread is told: a question, or a cut it can throw away. */
export type ToCutWorker = { readonly id: number; readonly asked: CutQuestion } | { readonly drop: Cut };

/** What a thread says: the answer to a question, or why there is none. */
export type FromCutWorker =
  | { readonly id: number; readonly answer: CutAnswer }
  | { readonly id: number; readonly error: { readonly message: string; readonly isOutage: boolean } };

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
      error => ({
        id: told.id,
        error: { message: String(error?.message ?? error), isOutage: error instanceof Outage },
      }),
    ),
  );
});
