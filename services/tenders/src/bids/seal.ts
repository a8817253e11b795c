import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { OfBid } from './envelope.ts';

const ALGORITHM = 'aes-256-gcm';
/** A data key locks one content and no other, so its nonce need not be chosen. */
const NONCE = Buffer.alloc(12);
const TAG_BYTES = 16;
const LENGTH_BYTES = 8;
const PIECE_BYTES = 65_536;
const HEAD_BYTES = 4_096;
const ZEROS = Buffer.alloc(PIECE_BYTES);

/** A new key for the content of one bid (AES-256). */
export const newDataKey = (): Uint8Array => randomBytes(32);

/** How large a content becomes, so that its size says little: the next power of two, from 64 KiB on, and 16 bytes. */
export function sealedSize(bytes: number): number {
  let size = PIECE_BYTES;
  while (size < bytes + LENGTH_BYTES) size *= 2;
  return size + TAG_BYTES;
}

const nameOf = ({ tender, bid }: OfBid): Buffer => Buffer.from(`MoveS bid 1 ${tender} ${bid}`);

/**
 * Locks a content piece by piece (AES-256-GCM): padded with zeros, its true length in the last eight bytes, and the tag
 * behind them. It can be read only as the content of this bid.
 */
export async function* sealed(
  content: AsyncIterable<Uint8Array>,
  dataKey: Uint8Array,
  of: OfBid,
): AsyncGenerator<Buffer> {
  const cipher = createCipheriv(ALGORITHM, dataKey, NONCE).setAAD(nameOf(of));
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (piece.length > 0) yield cipher.update(piece);
  }
  let padding = sealedSize(size) - TAG_BYTES - LENGTH_BYTES - size;
  for (; padding > PIECE_BYTES; padding -= PIECE_BYTES) yield cipher.update(ZEROS);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigUInt64BE(BigInt(size));
  yield cipher.update(Buffer.concat([ZEROS.subarray(0, padding), length]));
  cipher.final();
  yield cipher.getAuthTag();
}

/** A content that was found to be what was sealed. */
export interface Unsealed {
  readonly size: number;
  /** Its first bytes, by which its kind can be told. */
  readonly head: Buffer;
  content(): AsyncGenerator<Buffer>;
}

/** The content is not what was sealed for this bid: changed, cut off, another bid's, or the key is another. */
export class NotAsSealed extends Error {
  override readonly name = 'NotAsSealed';
}

/**
 * Opens a content: it is read once to its end to see that it is what was sealed, and only then again to be handed out.
 * `read` begins anew each time. Errors: `NotAsSealed`.
 */
export async function unsealed(
  read: () => AsyncIterable<Buffer>,
  sealedBytes: number,
  dataKey: Uint8Array,
  of: OfBid,
): Promise<Unsealed> {
  const plainBytes = sealedBytes - TAG_BYTES;
  const plain = () => deciphered(read(), plainBytes, dataKey, of);
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  for await (const piece of plain()) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES - head.length)]);
    tail = Buffer.concat([tail, piece.subarray(-LENGTH_BYTES)]).subarray(-LENGTH_BYTES);
  }
  const size = Number(tail.readBigUInt64BE());
  return {
    size,
    head: head.subarray(0, size),
    content: async function* () {
      let at = 0;
      // To the end, too: only there it shows whether it is still the same.
      for await (const piece of plain()) {
        if (at < size) yield piece.subarray(0, size - at);
        at += piece.length;
      }
    },
  };
}

async function* deciphered(
  source: AsyncIterable<Buffer>,
  plainBytes: number,
  dataKey: Uint8Array,
  of: OfBid,
): AsyncGenerator<Buffer> {
  const decipher = createDecipheriv(ALGORITHM, dataKey, NONCE).setAAD(nameOf(of));
  const tag: Buffer[] = [];
  let at = 0;
  for await (const piece of source) {
    const inside = Math.max(0, Math.min(piece.length, plainBytes - at));
    at += piece.length;
    if (inside > 0) yield decipher.update(piece.subarray(0, inside));
    if (inside < piece.length) tag.push(piece.subarray(inside));
  }
  const given = Buffer.concat(tag);
  try {
    if (given.length !== TAG_BYTES) throw new Error('it has another length');
    decipher.setAuthTag(given);
    decipher.final();
  } catch (cause) {
    throw new NotAsSealed(`bid ${of.bid} of ${of.tender} is not what was sealed`, { cause });
  }
}
