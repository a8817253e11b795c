import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createDeflate, createInflate } from 'node:zlib';

/** Lines put aside, compressed and in memory, until everything about them is known that stands before them. Nothing touches a disk. */
export class Spool {
  private readonly chunks: Buffer[] = [];
  private readonly deflate = createDeflate({ level: 1, chunkSize: 65_536 }).on('data', chunk =>
    this.chunks.push(chunk),
  );

  /** Puts lines aside; resolves when there is room for more. */
  async add(lines: readonly string[]): Promise<void> {
    if (lines.length && !this.deflate.write(`${lines.join('\n')}\n`)) await once(this.deflate, 'drain');
  }

  async close(): Promise<void> {
    this.deflate.end();
    await once(this.deflate, 'end');
  }

  /** The lines in order, some at a time. */
  async *lines(): AsyncGenerator<string[]> {
    const inflated = Readable.from(this.chunks)
      .pipe(createInflate({ chunkSize: 65_536 }))
      .setEncoding('utf8');
    let begun = '';
    for await (const chunk of inflated) {
      const lines = (begun + chunk).split('\n');
      begun = lines.pop()!;
      if (lines.length) yield lines;
    }
  }
}
