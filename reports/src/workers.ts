import { Worker } from 'node:worker_threads';
import { Outage } from '@moves/events/decider/failures';
import { threadFile } from '@moves/events/threads';

/** At most so many files are made at the same time; further ones wait their turn. */
const MOST = 2;
/** So many wait; whoever comes then had better come again later. */
const MOST_WAITING = 16;

const FILE = threadFile(import.meta.url, './worker.ts');

const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];
let employed = 0;

/** A worker that makes one file; whoever borrows it gives it back or dismisses it. Errors: `Outage` if too many wait. */
export async function borrow(signal: AbortSignal): Promise<Worker> {
  const worker = idle.pop() ?? (employed < MOST ? employ() : await turn(signal));
  worker.ref();
  return worker;
}

/** Gives back a worker that has finished: the next in the queue has it, or it waits without keeping the process alive. */
export function giveBack(worker: Worker): void {
  const next = waiting.shift();
  if (next) {
    next(worker);
    return;
  }
  worker.unref();
  idle.push(worker);
}

/** Lets go of a worker that did not finish; somebody new takes its place. */
export function dismiss(worker: Worker): void {
  void worker.terminate();
  employed--;
  const next = waiting.shift();
  if (next) next(employ());
}

function employ(): Worker {
  employed++;
  const worker = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  // An idle worker that dies is only forgotten; one at work is heard by whoever borrowed it.
  worker
    .on('error', () => {})
    .on('exit', () => {
      const place = idle.indexOf(worker);
      if (place < 0) return;
      idle.splice(place, 1);
      employed--;
    });
  return worker;
}

const turn = (signal: AbortSignal) =>
  new Promise<Worker>((resolve, reject) => {
    if (waiting.length >= MOST_WAITING) throw new Outage('too many reports are being made already');
    const leave = () => {
      waiting.splice(waiting.indexOf(take), 1);
      reject(signal.reason);
    };
    const take = (worker: Worker) => {
      signal.removeEventListener('abort', leave);
      resolve(worker);
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.push(take);
  });
