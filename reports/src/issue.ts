import { on } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Worker } from 'node:worker_threads';
import { Malformed } from '@moves/events/decider/failures';
import type { Views } from '@moves/events/read-model/views';
import { reportNamed } from './index.ts';
import { type Asked, asked, type Head } from './kit/gather.ts';
import { type FileKind, kinds } from './kit/kinds.ts';
import { type Given, readParameters } from './kit/parameters.ts';
import type { ReportContext } from './kit/report.ts';
import type { FromWorker, ToWorker } from './worker.ts';
import { borrow, dismiss, giveBack } from './workers.ts';

/** A report to be made: which, as what kind of file, for whom and as of when, and with which parameters of its address. */
export interface Issue {
  readonly report: string;
  readonly format: FileKind;
  readonly views: Views;
  readonly context: ReportContext;
  readonly parameters: Given;
  readonly signal?: AbortSignal;
  /** How long a reader may take no further piece of the file before it is cut off; for ever if nothing is said. */
  readonly patienceMs?: number;
}

/** What is known of a file before its first byte: what its head says, its media type and a name to save it under. */
export interface FileHead extends Head {
  readonly type: string;
  readonly fileName: string;
}

/**
 * Issues a report into a stream. The rows are asked for here, where the views are; a worker makes them a file, no faster
 * than it is read, and never runs ahead. `begin` is called before the first byte: until then nothing has been written, so
 * an error (`Malformed`, `Outage`, a fault) can still be answered as one. Who stops reading, stops everything.
 */
export async function issueReport(issue: Issue, out: Writable, begin?: (head: FileHead) => void): Promise<FileHead> {
  const { report: name, format, views, context } = issue;
  const report = reportNamed(name);
  if (!report) throw new Malformed('report', 'is none of the reports');
  const parameters = readParameters(report.parameters, issue.parameters);

  const gone = new AbortController();
  const goneAway = () => gone.abort();
  out.once('close', goneAway);
  const signal = issue.signal ? AbortSignal.any([issue.signal, gone.signal]) : gone.signal;
  if (out.destroyed) gone.abort();
  signal.throwIfAborted();
  const worker = await borrow(signal);
  try {
    const said = on(worker, 'message', { signal, close: ['exit'] }) as Said;
    tell(worker, { order: { report: name, format, context, parameters } });
    const told = asked(report, views, context, parameters);
    const head = await Promise.race([headOf(worker, said, told), abortOf(signal)]);
    const file = { ...head, type: kinds[format], fileName: `${name}-${head.asOf}.${format}` };
    begin?.(file);
    out.off('close', goneAway);
    const slow = new AbortController();
    const read = AbortSignal.any([slow.signal, ...(issue.signal ? [issue.signal] : [])]);
    const bytes = impatiently(bytesOf(worker, said), slow, issue.patienceMs);
    await pipeline(Readable.from(bytes, { objectMode: false }), out, { signal: read });
    giveBack(worker);
    return file;
  } catch (error) {
    dismiss(worker);
    throw error;
  } finally {
    out.off('close', goneAway);
  }
}

/** Rejects when a signal says so: nobody has to wait for a view that is slow to answer. */
const abortOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

type Said = AsyncIterableIterator<[FromWorker]>;
const ENDED = 'the worker that makes reports has ended';
const tell = (worker: Worker, message: ToWorker) => worker.postMessage(message);

/** Passes on what the views say, each time the worker can take in more, until the worker knows the head. */
async function headOf(worker: Worker, said: Said, told: AsyncIterator<Asked>): Promise<Head> {
  for (;;) {
    const { value, done } = await said.next();
    if (done) throw new Error(ENDED);
    const [message] = value;
    if (typeof message === 'object' && 'head' in message) return message.head;
    if (message !== 'more') throw faultOf(message);
    const news = await told.next();
    if (!news.done) tell(worker, { asked: news.value });
  }
}

async function* bytesOf(worker: Worker, said: Said): AsyncGenerator<Uint8Array> {
  for await (const [message] of said) {
    if (message === 'done') return;
    if (typeof message === 'string' || !('bytes' in message)) throw faultOf(message);
    yield message.bytes;
    tell(worker, 'read');
  }
  throw new Error(ENDED);
}

/** Passes on pieces, and gives up when the next is not asked for in time: whoever stops reading holds up all who wait. */
async function* impatiently(bytes: AsyncIterable<Uint8Array>, slow: AbortController, patienceMs?: number) {
  for await (const piece of bytes) {
    const patience = patienceMs && setTimeout(() => slow.abort(), patienceMs);
    try {
      yield piece;
    } finally {
      clearTimeout(patience);
    }
  }
}

const faultOf = (message: FromWorker) => {
  const said = typeof message === 'object' && 'fault' in message ? message.fault : 'it spoke out of turn';
  return new Error(`the worker that makes reports failed: ${said}`);
};
