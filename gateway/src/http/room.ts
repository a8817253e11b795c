import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ending } from '../graph/carrier.ts';

/** About what the store needs to write an act. */
const PIECE = Buffer.alloc(65_536);

/** Whether acts can be written: from an outage on they cannot, until one is done again or the disk is seen to have room. */
export class Room {
  private lost = false;

  constructor(private readonly folder: string) {}

  /** Hears how an act ended. */
  note(ending: Ending): void {
    if (ending === 'outage') this.lost = true;
    if (ending === 'done') this.lost = false;
  }

  async isThere(): Promise<boolean> {
    if (!this.lost) return true;
    const piece = join(this.folder, `room.${randomUUID()}`);
    try {
      await writeFile(piece, PIECE, { flush: true });
      this.lost = false;
    } catch {
      // It is still full, or away.
    }
    await rm(piece, { force: true }).catch(() => {});
    return !this.lost;
  }
}
