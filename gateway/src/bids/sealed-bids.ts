import { join } from 'node:path';
import { SealedContents } from '@moves/tenders/bids/sealed-contents';
import { type Laid, Shelf } from '../files/shelf.ts';

/** The ciphertexts of bids, in a folder of their own beside the events: no other door leads there. */
export class SealedBids extends SealedContents {
  private constructor(private readonly shelf: Shelf) {
    super();
  }

  /** Those of a data folder. */
  static in(data: string): SealedBids {
    return new SealedBids(Shelf.in(join(data, 'bids')));
  }

  /** Takes a ciphertext, down to the disk. Errors: `Outage`. */
  take(ciphertext: AsyncIterable<Uint8Array>): Promise<Laid> {
    return this.shelf.take(ciphertext, async (_, laid) => laid);
  }

  async isThere(sha256: string): Promise<boolean> {
    return (await this.shelf.find(sha256)) !== undefined;
  }

  read(sha256: string): AsyncIterable<Buffer> {
    return this.shelf.read(sha256);
  }

  remove(sha256: string): Promise<void> {
    return this.shelf.remove(sha256);
  }
}
