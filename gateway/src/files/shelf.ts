import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Outage } from '@moves/events/decider/failures';
import { makeFolder } from '@moves/events/folders';

/** What the disk says when it takes no more, or is away. */
const AWAY = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

/** What lies on a shelf: the hash of its bytes, and how many they are. */
export interface Laid {
  readonly sha256: string;
  readonly size: number;
}

/**
 * A folder of bytes, each content under its SHA-256: `ab/abcd…`. It is there whole and on disk before anybody is told its
 * name, or not at all.
 */
export class Shelf {
  private constructor(private readonly folder: string) {}

  /** The shelf in a folder. What a process that was killed had half taken is thrown away. */
  static in(folder: string): Shelf {
    rmSync(join(folder, 'incoming'), { recursive: true, force: true });
    return new Shelf(folder);
  }

  /** Takes what comes, if `fits` finds nothing against it; what that says of it is the answer. Errors: `Outage`, and those of source and `fits`. */
  async take<Said>(
    source: AsyncIterable<Uint8Array>,
    fits: (path: string, laid: Laid) => Promise<Said>,
  ): Promise<Said> {
    const incoming = join(this.folder, 'incoming');
    const temporary = join(incoming, randomUUID());
    try {
      makeFolder(incoming);
      const laid = await written(source, temporary);
      const said = await fits(temporary, laid);
      const place = join(this.folder, laid.sha256.slice(0, 2));
      makeFolder(place);
      await rename(temporary, join(place, laid.sha256));
      await synced(place);
      return said;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw code && AWAY.has(code) ? new Outage(`files cannot be written: ${message}`, { cause: error }) : error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** Where a content lies, if it is there. */
  async find(sha256: string): Promise<{ readonly path: string; readonly size: number } | undefined> {
    const path = this.pathOf(sha256);
    const there = path === undefined ? undefined : await stat(path).catch(() => undefined);
    return path !== undefined && there?.isFile() ? { path, size: there.size } : undefined;
  }

  read(sha256: string): Readable {
    return createReadStream(this.pathOf(sha256)!);
  }

  /** Takes a content away for ever; what is not there is no error. */
  async remove(sha256: string): Promise<void> {
    const there = await this.find(sha256);
    if (!there) return;
    await rm(there.path, { force: true });
    await synced(join(this.folder, sha256.slice(0, 2)));
  }

  private pathOf(sha256: string): string | undefined {
    return /^[\da-f]{64}$/.test(sha256) ? join(this.folder, sha256.slice(0, 2), sha256) : undefined;
  }
}

/** Writes what comes to a new file, piece by piece, down to the disk. */
async function written(source: AsyncIterable<Uint8Array>, path: string): Promise<Laid> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of source) {
      size += piece.length;
      hash.update(piece);
      await writeWhole(file, piece);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/** A disk that is nearly full takes a part of a piece without complaint. */
async function writeWhole(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
}

/** The name is on disk too. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
