import assert from 'node:assert/strict';
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
const AWAY = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'ESTALE',
  'ENODEV',
  'ENXIO',
  'EHOSTDOWN',
]);

/**
 * Keeps the private keys of the opening roles as files, a folder for each role. That of the second may be another machine's,
 * which need not be there but when a tender is published and when its bids are opened; it is never made here.
 */
export class KeptOpeningKeys extends OpeningKeys {
  private readonly folders: Readonly<Record<OpeningRole, string>>;
  private readonly own: ReadonlySet<OpeningRole>;

  constructor({ keys, secondKeys }: Pick<Settings, 'keys' | 'secondKeys'>) {
    super();
    this.folders = { first: join(keys, 'openers-first'), second: secondKeys ?? join(keys, 'openers-second') };
    this.own = new Set(secondKeys === undefined ? ['first', 'second'] : ['first']);
  }

  async publicKeysOf(tender: TenderId): Promise<PublicKeys> {
    return { firstKey: this.publicKey(tender, 'first'), secondKey: this.publicKey(tender, 'second') };
  }

  async privateKeyOf(tender: TenderId, role: OpeningRole): Promise<Uint8Array | undefined> {
    const text = unlessAway(() => keptKey(this.fileOf(tender, role)));
    return text === undefined ? undefined : Buffer.from(text, 'base64url');
  }

  private publicKey(tender: TenderId, role: OpeningRole): string {
    const folder = this.folders[role];
    if (this.own.has(role)) makeFolder(folder, 0o700);
    const file = this.fileOf(tender, role);
    const text = unlessAway(() => {
      statSync(folder);
      return keptKey(file) ?? madeKey(file, newPrivateKey);
    });
    demand(text !== undefined, 'opening-place-missing', { role: `${role}OpeningRole` });
    const key = publicKeyOf(Buffer.from(text, 'base64url'));
    if (!key) throw new Refused(`The key ${file} is damaged; restore it from where you keep keys.`);
    return key;
  }

  private fileOf(tender: TenderId, role: OpeningRole): string {
    // Or its key would lie elsewhere, and perhaps be another's.
    assert(/^[A-Za-z0-9-]+$/.test(tender), `${tender} is no name of a key`);
    return join(this.folders[role], `${tender}.key`);
  }
}

function unlessAway<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    if (AWAY.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
