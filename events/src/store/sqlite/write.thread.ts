import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Sent, Writer } from './write.ts';

/** The most that goes into one transaction, so that nobody waits for everybody. */
const MOST_SENT = 100;

const port = parentPort!;
const writer = new Writer((workerData as { folder: string }).folder);

// What comes while a transaction is being written goes into it, what comes during its fsync into the next one together.
port.on('message', (first: Sent | 'close') => {
  let message: Sent | 'close' | undefined = first;
  function* arriving() {
    for (let taken = 0; message && message !== 'close'; taken++) {
      yield message;
      message = taken < MOST_SENT ? receiveMessageOnPort(port)?.message : undefined;
    }
  }
  if (first !== 'close') port.postMessage(writer.write(arriving()));
  if (message !== 'close') return;
  writer.close();
  port.close();
});
