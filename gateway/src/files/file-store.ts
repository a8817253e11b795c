import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Malformed } from '@moves/events/decider/failures';
import { type FileStat, Files } from '@moves/events/files';
import { mediaTypeOf } from './media-types.ts';
import { Shelf } from './shelf.ts';

/** More bytes than are taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  constructor(readonly mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
  }
}

/** What somebody sends, up to so many bytes. Whoever sends too much shall still be answered. Errors: `TooLarge`. */
export async function* atMost(mostBytes: number, source: Readable): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) throw new TooLarge(mostBytes);
    yield piece;
  }
}

/** Keeps files in a folder beside the events, each under the SHA-256 of its content, if they are of a kind that is kept. */
export class FileStore extends Files {
  private constructor(
    private readonly shelf: Shelf,
    readonly mostBytes: number,
  ) {
    super();
  }

  /** The files of a data folder. */
  static in(data: string, mostBytes: number): FileStore {
    return new FileStore(Shelf.in(join(data, 'files')), mostBytes);
  }

  /** Takes a file. Errors: `TooLarge`, `Malformed` if it is empty or of no kind that is kept, `Outage`. */
  take(source: Readable): Promise<FileStat> {
    return this.shelf.take(atMost(this.mostBytes, source), async (path, { sha256, size }) => {
      if (size === 0) throw new Malformed('body', 'must not be empty');
      const mediaType = await mediaTypeOf(path);
      if (!mediaType) throw new Malformed('body', 'is of no kind that is kept here');
      return { sha256, size, mediaType };
    });
  }

  async stat(sha256: string): Promise<FileStat | undefined> {
    const there = await this.shelf.find(sha256);
    const mediaType = there && (await mediaTypeOf(there.path, { wholly: false }));
    return mediaType ? { sha256, size: there.size, mediaType } : undefined;
  }

  /** The content of a file that is kept. */
  read(sha256: string): Readable {
    return this.shelf.read(sha256);
  }
}
