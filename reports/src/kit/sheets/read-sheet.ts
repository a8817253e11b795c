import { Worker } from 'node:worker_threads';
import { Outage } from '@moves/events/decider/failures';
import { threadFile } from '@moves/events/threads';
import type { Vocabulary } from './columns.ts';
import type { SheetRead, Told } from './recognise.ts';
import type { SheetAnswer, SheetOrder } from './sheet-worker.ts';
import { FileRefused, most } from './table.ts';

const FILE = threadFile(import.meta.url, './sheet-worker.ts');

/** So many files are read at the same time, and so many wait; whoever comes then had better come again later. */
const AT_ONCE = 2;
const WAITING = 8;
let reading = 0;
const queue: (() => void)[] = [];

/**
 * Reads a file in a thread of its own, bounded in memory and in time, and finds out what it says. The bytes are handed over
 * and not the caller's any more. Errors: `FileRefused`, `Outage` if too many wait.
 */
export async function readSheet(
  bytes: Uint8Array<ArrayBuffer>,
  vocabulary: Vocabulary,
  told: Told = {},
): Promise<SheetRead> {
  if (bytes.byteLength > most.bytes)
    throw new FileRefused('import-too-large', { what: 'megabytes', most: most.bytes / 1_048_576 });
  if (reading >= AT_ONCE) await turn();
  else reading++;
  try {
    return await readInThread({ bytes, vocabulary, told });
  } finally {
    const next = queue.shift();
    if (next) next();
    else reading--;
  }
}

const turn = () =>
  new Promise<void>(resolve => {
    if (queue.length >= WAITING) throw new Outage('too many files are being read already');
    queue.push(resolve);
  });

async function readInThread(order: SheetOrder): Promise<SheetRead> {
  const worker = new Worker(FILE, {
    // The thread itself stops well before; whoever comes to the end of a heap takes the process along.
    resourceLimits: { maxOldGenerationSizeMb: 3 * most.megabytes, maxYoungGenerationSizeMb: 32 },
  });
  let deadline: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<SheetAnswer>((resolve, reject) => {
      deadline = setTimeout(() => reject(new FileRefused('import-too-slow')), most.milliseconds);
      worker.once('message', resolve);
      worker.once('error', error => reject(isOutOfMemory(error) ? tooMuch() : error));
      worker.once('exit', () => reject(tooMuch()));
      worker.postMessage(order, [order.bytes.buffer as ArrayBuffer]);
    });
    if ('read' in answer) return answer.read;
    if ('refused' in answer) throw new FileRefused(answer.refused.code, answer.refused.facts);
    throw new Error(answer.fault);
  } finally {
    clearTimeout(deadline);
    void worker.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
const tooMuch = () => new FileRefused('import-too-large', { what: 'memory', most: most.megabytes });
