import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { TenderId } from '@moves/events/catalogue/values';
import { demand } from '@moves/events/decider/failures';
import { makeFolder } from '@moves/events/folders';
import {
  newPrivateKey,
  OpeningKeys,
  type OpeningRole,
  type PublicKeys,
  publicKeyOf,
} from '@moves/tenders/bids/opening-keys';
import { keptKey, madeKey } from '../keys.ts';
import { Refused } from '../refused.ts';
import type { Settings } from '../settings.ts';

/** What the system says of a place that is not there, or not for us. */
const AWAY = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO', 'ESTALE', 'ENODEV', 'ENXIO', 'EHOSTDOWN']);

/**
 * Keeps the private keys of the opening roles as files, a folder for each role: that of the second may be another machine's,
 * which need not be there but when a tender is published and when its bids are opened.
 */
export class KeptOpeningKeys extends OpeningKeys {
  private constructor(private readonly folders: Readonly<Record<OpeningRole, string>>) {
    super();
  }

  /** The places that the settings name; those beside the other keys are made when first needed. */
  static in({ keys, secondKeys }: Pick<Settings, 'keys' | 'secondKeys'>): KeptOpeningKeys {
    const own = (role: OpeningRole) => {
      const folder = join(keys, `openers-${role}`);
      return { folder, make: () => makeFolder(folder, 0o700) };
    };
    const first = own('first');
    const second = secondKeys === undefined ? own('second') : { folder: secondKeys, make: () => {} };
    const kept = new KeptOpeningKeys({ first: first.folder, second: second.folder });
    kept.prepare = { first: first.make, second: second.make };
    return kept;
  }

  private prepare: Readonly<Record<OpeningRole, () => void>> = { first: () => {}, second: () => {} };

  async publicKeysOf(tender: TenderId): Promise<PublicKeys> {
    return { firstKey: this.publicKey(tender, 'first'), secondKey: this.publicKey(tender, 'second') };
  }

  async privateKeyOf(tender: TenderId, role: OpeningRole): Promise<Uint8Array | undefined> {
    const text = unlessAway(() => keptKey(this.fileOf(tender, role)));
    return text === undefined ? undefined : Buffer.from(text, 'base64url');
  }
}
