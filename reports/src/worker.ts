import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { reportNamed } from './index.ts';
import { files } from './kit/files.ts';
import { type Asked, gather, type Head } from './kit/gather.ts';
import type { FileKind } from './kit/kinds.ts';
import type { Parameters, Read } from './kit/parameters.ts';
import type { ReportContext } from './kit/report.ts';

/** What the house asks of a worker that makes files. */
export interface Order {
  readonly report: string;
  readonly format: FileKind;
  readonly context: ReportContext;
  readonly parameters: Read<Parameters>;
}

/** What a worker hears: an order; then, each time it asks for more, what the views said; then, for each piece, that it was read. */
export type ToWorker = { readonly order: Order } | { readonly asked: Asked } | 'read';

/** What a worker says: that it can take in more, what the head says, a piece of the file, that this was all, or what went wrong. */
export type FromWorker =
  | 'more'
  | { readonly head: Head }
  | { readonly bytes: Uint8Array }
  | 'done'
  | { readonly fault: string };

/** So many pieces of a file may be on their way to whoever reads it. */
const UNREAD = 16;
const PIECE = 65_536;

const house = parentPort!;
const heard = on(house, 'message');
const hear = async (): Promise<ToWorker> => (await heard.next()).value[0];
const say = (message: FromWorker, transfer: ArrayBuffer[] = []) => house.postMessage(message, transfer);

for (;;) {
  const { order } = (await hear()) as { order: Order };
  await carryOut(order).catch(error => say({ fault: String(error?.stack ?? error) }));
}

async function carryOut({ report: name, format, context, parameters }: Order): Promise<void> {
  const report = reportNamed(name);
  if (!report) throw new Error(`there is no report ${name}`);
  const gathered = await gather(report, context, parameters, asked());
  say({ head: gathered.head });

  let unread = 0;
  for await (const bytes of pieces(files[format](gathered))) {
    say({ bytes }, [bytes.buffer]);
    if (++unread < UNREAD) continue;
    await hear();
    unread--;
  }
  for (; unread > 0; unread--) await hear();
  say('done');
}

/** What the views say; the next is asked for while this is taken in. */
async function* asked(): AsyncGenerator<Asked> {
  say('more');
  for (;;) {
    const { asked } = (await hear()) as { asked: Asked };
    if (asked === 'again' || 'rows' in asked) say('more');
    yield asked;
  }
}

/** A file in pieces of a fair size, each in memory of its own, so that it can be handed over. */
async function* pieces(file: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  const piece = () => {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of held) {
      whole.set(part, at);
      at += part.length;
    }
    held = [];
    size = 0;
    return whole;
  };
  for await (const part of file) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    held.push(bytes);
    size += bytes.length;
    if (size >= PIECE) yield piece();
  }
  if (size) yield piece();
}
