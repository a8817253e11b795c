import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Malformed, Outage } from '@moves/events/decider/failures';
import { type FileStat, Files } from '@moves/events/files';
import { makeFolder } from '@moves/events/folders';
import { mediaTypeOf } from './media-types.ts';

/** What the disk says when it takes no more, or is away. */
const AWAY = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

/** More bytes than are taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  constructor(readonly mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
  }
}

/**
 * Keeps files in a folder beside the events, each under the SHA-256 of its content: `ab/abcd…`. A file is there whole and
 * on disk before anybody is told its name, or not at all.
 */
export class FileStore extends Files {
  private constructor(
    private readonly folder: string,
    readonly mostBytes: number,
  ) {
    super();
  }

  /** The files of a data folder. What a process that was killed had half taken is thrown away. */
  static in(data: string, mostBytes: number): FileStore {
    const folder = join(data, 'files');
    rmSync(join(folder, 'incoming'), { recursive: true, force: true });
    return new FileStore(folder, mostBytes);
  }

  /** Takes a file. Errors: `TooLarge`, `Malformed` if it is empty or of no kind that is kept, `Outage`. */
  async take(source: Readable): Promise<FileStat> {
    const incoming = join(this.folder, 'incoming');
    const temporary = join(incoming, randomUUID());
    try {
      makeFolder(incoming);
      const { sha256, size } = await this.written(source, temporary);
      if (size === 0) throw new Malformed('body', 'must not be empty');
      const mediaType = await mediaTypeOf(temporary);
      if (!mediaType) throw new Malformed('body', 'is of no kind that is kept here');
      const place = join(this.folder, sha256.slice(0, 2));
      makeFolder(place);
      await rename(temporary, join(place, sha256));
      await synced(place);
      return { sha256, size, mediaType };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw code && AWAY.has(code) ? new Outage(`files cannot be written: ${message}`, { cause: error }) : error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async stat(sha256: string): Promise<FileStat | undefined> {
    const path = this.pathOf(sha256);
    const there = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || !there?.isFile()) return undefined;
    const mediaType = await mediaTypeOf(path, { wholly: false });
    return mediaType ? { sha256, size: there.size, mediaType } : undefined;
  }

  /** The content of a file that is kept. */
  read(sha256: string): Readable {
    return createReadStream(this.pathOf(sha256)!);
  }

  private pathOf(sha256: string): string | undefined {
    return /^[\da-f]{64}$/.test(sha256) ? join(this.folder, sha256.slice(0, 2), sha256) : undefined;
  }

  /** Writes what comes to a new file, piece by piece, down to the disk. */
  private async written(source: Readable, path: string): Promise<{ sha256: string; size: number }> {
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      // Whoever sends too much shall still be answered.
      const pieces = source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      for await (const piece of pieces) {
        size += piece.length;
        if (size > this.mostBytes) throw new TooLarge(this.mostBytes);
        hash.update(piece);
        await writeWhole(file, piece);
      }
      await file.sync();
      return { sha256: hash.digest('hex'), size };
    } finally {
      await file.close();
    }
  }
}

/** A disk that is nearly full takes a part of a piece without complaint. */
async function writeWhole(file: FileHandle, piece: Buffer): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
}

/** The name is on disk too. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
