import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { FileRefused, most } from './table.ts';

/** So small a part may be packed as tightly as it likes. */
const SMALL = 1_048_576;
const MOST_RATIO = 200;

/** A workbook as the archive it is: its parts by name, none of them unpacked yet. */
export interface Archive {
  has(name: string): boolean;
  /** The text of a part, piece by piece. Errors: `FileRefused` if it is not what the archive says. */
  read(name: string): AsyncIterable<string>;
}

/**
 * Opens an archive when everything it says of itself is bearable: how many parts, how large, how tightly packed. Nothing is
 * unpacked before. Errors: `FileRefused`.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await opened(bytes);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(new FileRefused('import-broken')));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      try {
        unpacked += entry.uncompressedSize;
        demandBearable(entry, entries.size + 1, unpacked);
        if (entries.has(entry.fileName)) throw new FileRefused('import-broken');
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    if (zip.entryCount > most.entries) reject(tooLarge('parts', most.entries));
    else zip.readEntry();
  });
  return {
    has: name => entries.has(name),
    read: name => textOf(zip, entries.get(name)),
  };
}

const tooLarge = (what: string, limit: number) => new FileRefused('import-too-large', { what, most: limit });

function demandBearable(entry: Entry, count: number, unpacked: number): void {
  if (entry.isEncrypted()) throw new FileRefused('import-encrypted');
  if (count > most.entries) throw tooLarge('parts', most.entries);
  if (unpacked > most.unpackedBytes) throw tooLarge('unpacked', most.unpackedBytes / 1_048_576);
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO)
    throw new FileRefused('import-packed-too-tightly', { part: entry.fileName.slice(0, 200) });
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new FileRefused('import-broken')) : resolve(zip),
    );
  });

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) throw new FileRefused('import-broken');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) =>
      zip.openReadStream(entry, (error, read) => (error ? reject(error) : resolve(read))),
    );
    for await (const piece of stream) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('import-broken');
  }
}
