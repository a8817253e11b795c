import { Worker } from 'node:worker_threads';
import { Outage } from '../decider/failures.ts';
import { threadFile } from '../threads.ts';
import { type CutAnswer, type CutQuestion, type Extent, errorOf } from './cut.ts';
import type { CutWorkerData, FromCutWorker, ToCutWorker } from './cut-worker.ts';

interface Waiting {
  readonly resolve: (answer: CutAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that makes cuts and answers questions to them. If it dies, who waits is told so, and the next question starts it afresh. */
export class CutThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private closed = false;

  /** `onDeath`: all cuts it held are gone. */
  constructor(
    private readonly data: CutWorkerData,
    private readonly onDeath: () => void,
  ) {}

  async ask(asked: CutQuestion): Promise<CutAnswer> {
    if (this.closed) throw new Outage('the read models are closed');
    const worker = this.started();
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, asked } satisfies ToCutWorker);
    });
  }

  drop(extent: Extent): void {
    this.worker?.postMessage({ drop: extent } satisfies ToCutWorker);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.worker?.terminate();
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(threadFile(import.meta.url, './cut-worker.ts'), {
      workerData: this.data,
      execArgv: [],
    });
    let cause: unknown;
    worker.on('message', (told: FromCutWorker) => this.heard(told));
    worker.on('error', error => {
      cause = error;
    });
    worker.on('exit', () => this.died(worker, cause));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private heard(told: FromCutWorker): void {
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if (this.waiting.size === 0) this.worker?.unref();
    if ('answer' in told) waiting?.resolve(told.answer);
    else waiting?.reject(errorOf(told.failure));
  }

  private died(worker: Worker, cause: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    for (const { reject } of this.waiting.values())
      reject(new Outage(`the thread that looked into the past has died${why}`, { cause }));
    this.waiting.clear();
    this.onDeath();
  }
}
