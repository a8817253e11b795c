import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Instant } from '../../catalogue/time.ts';
import { type Outcome, type Waiting, Writer } from './write.ts';

/** What the store sends its writer: appends with the moment of sending, or nothing more. */
export type Sent = { readonly waiting: readonly Waiting[]; readonly now: Instant } | 'close';

/** What the writer answers: outcomes in the order of asking. */
export type Answered = readonly Outcome[];

const port = parentPort!;
const writer = new Writer((workerData as { folder: string }).folder);

// What came while the last transaction was being written goes into the next one together.
port.on('message', (first: Sent) => {
  const all: Sent[] = [first];
  for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port)) all.push(more.message as Sent);
  const asked = all.filter(sent => sent !== 'close');
  if (asked.length > 0) {
    const waiting = asked.flatMap(sent => sent.waiting);
    port.postMessage(writer.commit(waiting, asked.at(-1)!.now) satisfies Answered);
  }
  if (asked.length === all.length) return;
  writer.close();
  port.close();
});
